package org.sijill.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Frame;
import org.sijill.mention.Party;

/**
 * One telling as the grammar found it, before tellings of one event are put together.
 *
 * @param names the last words of the names on either side, folded
 */
record Draft(
        Act act,
        Frame frame,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        Set<String> names,
        Span trigger,
        int sentence,
        Span sentenceSpan,
        Report.@Nullable Dated date,
        double dateSure,
        Report.@Nullable Where place,
        double placeSure,
        Report.@Nullable Attribution attribution,
        double attributionSure,
        String how,
        double score,
        double certain,
        boolean noun,
        boolean unknownRecipient,
        boolean definite,
        Set<String> words,
        Surrounds surrounds,
        Map<String, double[]> odds,
        Hindsight.@Nullable Weighed weighed,
        List<String> because) {

    /**
     * What stands at the trigger, by which a second telling of an event is told from another event.
     *
     * @param before the small word right before it, without which nothing is said, or empty
     * @param next the plain word right after it, or empty
     * @param joined whether it is joined to what stands before by «و»
     * @param after the words of meaning soon after it
     */
    record Surrounds(String before, String next, boolean joined, Set<String> after) {}

    /** The same telling with the sides that were chosen later. */
    Draft with(Sides sides, Judge.Sided sided, Folding folding) {
        return new Draft(
                act,
                frame,
                status,
                List.copyOf(sides.actors),
                List.copyOf(sides.recipients),
                sides.names(folding),
                trigger,
                sentence,
                sentenceSpan,
                date,
                dateSure,
                place,
                placeSure,
                attribution,
                attributionSure,
                how,
                score,
                sided.sureActor() + sided.sureRecipient(),
                noun,
                sides.unknown,
                definite,
                words,
                surrounds,
                sided.odds(),
                weighed,
                because);
    }

    String mode() {
        return frame.mode().isEmpty() ? act.mode() : frame.mode();
    }
}

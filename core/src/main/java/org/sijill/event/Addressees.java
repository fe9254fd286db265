package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Grammar.Around;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Word;

/**
 * Knows of whom something is asked that others are named beside, by {@code lexicon/ar/audiences.tsv}: what is asked of
 * all the world is asked of nobody («دعا الوزير المجتمع الدولي إلى وقف القصف الروسي» asks nothing of Russia), and a draft
 * resolution asks the body that votes on it. Immutable.
 */
final class Addressees {
    /** How many items after the trigger whoever is addressed may stand. */
    private static final int REACH = 12;

    private static final Set<String> ASKS = Set.of("request");

    /** Those whose members vote on drafts. */
    private static final Set<String> ASSEMBLIES = Set.of("UNO", "ARL", "AFU", "OIC", "EUU", "IAEA", "OPCW");

    private final List<List<String>> audiences = new ArrayList<>();
    private final List<List<String>> drafts = new ArrayList<>();

    Addressees(Lexicon lexicon) {
        for (List<String> row : lexicon.table("ar/audiences").rows())
            (row.get(0).equals("draft") ? drafts : audiences)
                    .add(List.of(lexicon.folding().word(row.get(1)).split(" ")));
    }

    /**
     * The codes of those of whom the telling at item {@code k} asks, none where it asks all, or tells what is asked of
     * all («طالب المجتمع الدولي بالضغط على روسيا»); null where that is in doubt.
     */
    @Nullable
    Set<String> of(Chain chain, Grammar grammar, int k, Frame frame, Around around, List<String> leads) {
        if (!ASKS.contains(frame.act())) return null;
        if (drafted(chain, k)) return voting(chain, leads);
        if (toAll(chain, k, frame, around)) return Set.of();
        int above = chain.items.get(k).is(Kind.NOUN) ? grammar.governor(k) : -1;
        Item.Fit act = above < 0 ? null : chain.items.get(above).act();
        if (act == null || !ASKS.contains(act.frame().act())) return null;
        return toAll(chain, above, act.frame(), grammar.verb(above)) ? Set.of() : null;
    }

    /** Whether the trigger is a draft, or is told of one right after it («يدعو مشروع القرار»). */
    private boolean drafted(Chain chain, int k) {
        Item it = chain.items.get(k);
        return end(drafts, chain.words, it.first()) > 0 || end(drafts, chain.words, it.last()) > 0;
    }

    /** The assembly that the sentence names, else one that the page is about. */
    private static @Nullable Set<String> voting(Chain chain, List<String> leads) {
        for (Item it : chain.items)
            if (it.is(Kind.PARTY)
                    && ASSEMBLIES.contains(String.valueOf(it.needParty().code())))
                return Set.of(String.valueOf(it.needParty().code()));
        for (String lead : leads) if (ASSEMBLIES.contains(lead)) return Set.of(lead);
        return null;
    }

    private boolean toAll(Chain chain, int k, Frame frame, Around around) {
        if (around.subject().isEmpty()) return false;
        boolean under = false;
        for (int j = k + 1; j < chain.items.size() && j < k + REACH; j++) {
            Item it = chain.items.get(j);
            boolean word = it.is(Kind.OTHER) || it.is(Kind.NOUN) || it.is(Kind.PARTY);
            int end = word && !under && (it.slot() == null || receives(it.slot(), frame))
                    ? end(audiences, chain.words, it.first())
                    : -1;
            if (end > 0) return alone(chain, j, end);
            if (ends(it, frame, around)) return false;
            if (it.is(Kind.PREPOSITION)) under = !receives(it.slot(), frame);
            else if (word) under = false;
        }
        return false;
    }

    /** Whether what is asked for begins there, or somebody else is addressed. */
    private static boolean ends(Item it, Frame frame, Around around) {
        if (it.is(Kind.PARTY)) return !around.subject().contains(it.needParty());
        boolean content = it.slot() == Slot.ILA || it.slot() == Slot.ALA || it.slot() == Slot.BI;
        return content && !receives(it.slot(), frame) || it.is(Kind.VERB) || it.is(Kind.HAL) || it.is(Kind.STOP);
    }

    private static boolean receives(@Nullable Slot slot, Frame frame) {
        return slot != null && frame.roles().get(slot) == Role.RECIPIENT;
    }

    /** Whether nobody is named beside those whose words end before token {@code end}. */
    private static boolean alone(Chain chain, int j, int end) {
        int next = j + 1;
        while (next < chain.items.size() && chain.items.get(next).first() < end) next++;
        Item it = chain.at(next);
        return it == null || !it.is(Kind.PARTY) || it.slot() != null;
    }

    /** One past the last word of the first wording that begins at word {@code i}, or -1. */
    private static int end(List<List<String>> wordings, List<Word> words, int i) {
        for (List<String> wording : wordings) {
            int at = 0;
            while (at < wording.size()
                    && i + at < words.size()
                    && words.get(i + at).may(wording.get(at))) at++;
            if (at == wording.size()) return i + at;
        }
        return -1;
    }
}

package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/**
 * Of whom something is wished: whoever does the verb after «أن» («تريد واشنطن أن تنسحب روسيا …»), or who stands under
 * «من» before it («تريد من روسيا أن تنسحب»). A wish about one's own deeds has nobody. Pure, without state.
 */
final class Wished {
    /** Items that may stand between the verb of wishing and «أن». */
    private static final int NEAR = 7;

    /** The letters with which a verb in the present begins whose doer is neither who speaks nor one of them. */
    private static final String THIRD = "\u064A\u062A";

    /** Deeds for which somebody goes to another: who stands after such a verb is the other. */
    private static final Set<String> MET = Set.of("visit", "meet", "call", "praise", "invite");

    private Wished() {}

    /** The parties of whom the verb at item {@code k} wishes something; empty where it wishes nothing of others. */
    static List<Party> of(Chain chain, int k) {
        List<Party> from = new ArrayList<>();
        boolean under = false;
        for (int j = k + 1; j < chain.items.size() && j <= k + NEAR; j++) {
            Item it = chain.items.get(j);
            if (it.is(Function.Sort.COMP)) return from.isEmpty() ? doer(chain, j + 1) : from;
            if (it.is(Kind.VERB) || it.is(Kind.HAL) || it.is(Kind.STOP)) return List.of();
            under = it.slot() == Slot.MIN || under && it.is(Kind.PARTY) && (it.slot() == null || it.joined());
            if (under && it.is(Kind.PARTY)) from.add(it.needParty());
        }
        return List.of();
    }

    /** The parties right after the verb with which the clause begins at item {@code j}. */
    private static List<Party> doer(Chain chain, int j) {
        int verb = past(chain, j);
        Item it = chain.at(verb);
        if (it == null || !it.is(Kind.VERB) && !it.is(Kind.OTHER)) return List.of();
        int letter = THIRD.indexOf(chain.words.get(it.first()).word().charAt(0));
        int first = past(chain, verb + 1);
        if (letter < 0 || met(it) || letter == 0 && feminine(chain.at(first))) return List.of();
        List<Party> doers = new ArrayList<>();
        for (Item p = chain.at(first);
                p != null && p.is(Kind.PARTY) && p.slot() == null && (first == past(chain, verb + 1) || p.joined());
                p = chain.at(++first)) doers.add(p.needParty());
        return doers;
    }

    private static boolean met(Item verb) {
        for (Item.Fit f : verb.frames()) if (MET.contains(f.frame().act())) return true;
        return false;
    }

    /** Whether a state stands there that a masculine verb can only have as its object. */
    private static boolean feminine(@Nullable Item it) {
        if (it == null || !it.is(Kind.PARTY)) return false;
        Party p = it.needParty();
        return (p.sort() == Party.Sort.STATE || p.sort() == Party.Sort.CAPITAL)
                && !Roles.masculine(String.valueOf(p.code()));
    }

    /** One past the negations, quantifiers and quotation marks from item {@code j} on. */
    private static int past(Chain chain, int j) {
        int i = j;
        while (passed(chain.at(i))) i++;
        return i;
    }

    private static boolean passed(@Nullable Item it) {
        return it != null && (it.is(Kind.OPEN) || it.is(Function.Sort.NEG) || it.is(Function.Sort.QUANT));
    }
}

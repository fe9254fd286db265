package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sijill.event.Item.Kind;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/** Knows those told of in one list after a trigger («شكر مصر والأردن»): what is done to one is done to all. Pure, without state. */
final class OneBreath {
    private OneBreath() {}

    /**
     * The lists after item {@code k}, before a comma or another clause; of those alone whose own words say whose they are.
     *
     * @param index the number of each candidate by its code
     * @return candidates of one list, a bit each
     */
    static List<Long> after(Chain chain, int k, Map<String, Integer> index) {
        List<Long> lists = new ArrayList<>();
        long run = 0;
        for (int j = k + 1; j < chain.items.size() && !ends(chain.items.get(j)); j++) {
            Item it = chain.items.get(j);
            boolean next =
                    it.joined() && it.slot() == null && chain.items.get(j - 1).is(Kind.PARTY);
            if (!next) run = 0;
            if (!it.is(Kind.PARTY)) continue;
            run |= candidate(it.needParty(), index);
            if (Long.bitCount(run) > 1) lists.add(run);
        }
        return lists;
    }

    private static boolean ends(Item it) {
        return it.is(Kind.STOP)
                || it.is(Kind.COMMA)
                || it.is(Kind.HAL)
                || it.is(Kind.VERB)
                || it.is(Function.Sort.COMP)
                || it.is(Function.Sort.REL);
    }

    private static long candidate(Party p, Map<String, Integer> index) {
        Integer i = p.code() == null || p.by() != Party.By.SAID ? null : index.get(p.code());
        return i == null ? 0 : 1L << i;
    }
}

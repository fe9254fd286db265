package org.sijill.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party;

/**
 * What a telling's surroundings add to it: the state that the page is mostly about, how many sentences it has, the
 * first two told of, and whom it tells of most.
 *
 * @param ranks place of each code in the order of how often the page tells of it, from 0
 * @param alone whether the page is one paragraph of a few sentences, longer than a headline, with no headline and nothing after it
 */
record PageFacts(
        @Nullable String home,
        int sentences,
        int states,
        List<String> leads,
        Map<String, Integer> ranks,
        boolean alone) {
    private static final int LAST = 4;
    private static final int FEW = 3;
    /** Words: what is shorter is a headline, and tells its news. */
    private static final int BRIEF = 13;

    /** How often the page tells of the code beside others: 0 most often, {@value #LAST} seldom or never. */
    int rank(String code) {
        return Math.min(LAST, ranks.getOrDefault(code, LAST));
    }

    static PageFacts of(List<Coder.Read> reads, @Nullable String outlet) {
        Map<String, Integer> weight = new HashMap<>();
        List<String> leads = new ArrayList<>();
        for (Coder.Read r : reads)
            for (Party p : r.parties()) {
                if (p.code() == null) continue;
                weight.merge(p.code(), r.sentence().paragraph() == 0 ? 3 : 1, Integer::sum);
                if (leads.size() < 2 && r.sentence().index() < 2 && !leads.contains(p.code())) leads.add(p.code());
            }
        String top = outlet;
        int most = 0;
        for (Map.Entry<String, Integer> e : weight.entrySet()) {
            int n = e.getValue() + (e.getKey().equals(outlet) ? 2 : 0);
            if (e.getKey().length() == 3
                    && (n > most || n == most && top != null && e.getKey().compareTo(top) < 0)) {
                most = n;
                top = e.getKey();
            }
        }
        return new PageFacts(top, reads.size(), weight.size(), List.copyOf(leads), ranks(weight), alone(reads));
    }

    private static boolean alone(List<Coder.Read> reads) {
        int words = reads.stream().mapToInt(r -> r.words().size()).sum();
        return words >= BRIEF
                && reads.size() <= FEW
                && reads.stream().allMatch(r -> r.sentence().paragraph() == 0);
    }

    private static Map<String, Integer> ranks(Map<String, Integer> weight) {
        List<String> order = new ArrayList<>(weight.keySet());
        order.sort(Comparator.comparingInt((String code) -> -weight.getOrDefault(code, 0))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> ranks = new HashMap<>();
        for (String code : order) ranks.put(code, ranks.size());
        return ranks;
    }
}

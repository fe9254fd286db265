package org.sijill.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parties that stand in events together with one party, and which of them do so with each other.
 *
 * @param centre the party's code
 * @param neighbours commonest first
 * @param ties between neighbours, commonest first
 * @param left how many neighbours are left out
 */
public record Ego(String centre, List<Neighbour> neighbours, List<Tie> ties, int left) {
    /** A party, in how many events it stands with the centre, and their mean score. */
    public record Neighbour(String code, int events, double mean) {}

    /** Two neighbours and in how many of those events both stand. */
    public record Tie(String one, String other, int events) {}

    /** The network of {@code centre} in {@code entries}, its {@code most} commonest neighbours. */
    public static Ego of(String centre, List<Entry> entries, Map<String, Double> scores, int most) {
        Map<String, double[]> sums = new HashMap<>();
        for (Entry e : entries)
            for (String code : e.parties()) {
                if (code.equals(centre)) continue;
                double[] s = sums.computeIfAbsent(code, k -> new double[2]);
                s[0]++;
                s[1] += scores.getOrDefault(e.act(), 0.0);
            }
        List<Neighbour> all = new ArrayList<>();
        sums.forEach((code, s) -> all.add(new Neighbour(code, (int) s[0], Math.rint(s[1] / s[0] * 100) / 100)));
        all.sort((a, b) -> b.events() != a.events()
                ? Integer.compare(b.events(), a.events())
                : a.code().compareTo(b.code()));
        List<Neighbour> kept = all.subList(0, Math.min(most, all.size()));
        return new Ego(centre, List.copyOf(kept), ties(kept, entries), all.size() - kept.size());
    }

    private static List<Tie> ties(List<Neighbour> kept, List<Entry> entries) {
        Set<String> known = new HashSet<>();
        for (Neighbour n : kept) known.add(n.code());
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Entry e : entries) {
            List<String> codes = e.parties().stream().filter(known::contains).toList();
            for (int i = 0; i < codes.size(); i++)
                for (int j = i + 1; j < codes.size(); j++)
                    counts.merge(codes.get(i) + ' ' + codes.get(j), 1, Integer::sum);
        }
        List<Tie> ties = new ArrayList<>();
        counts.forEach((pair, n) ->
                ties.add(new Tie(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1), n)));
        ties.sort((a, b) -> b.events() != a.events()
                ? Integer.compare(b.events(), a.events())
                : (a.one() + a.other()).compareTo(b.one() + b.other()));
        return List.copyOf(ties.subList(0, Math.min(ties.size(), 2 * Math.max(1, kept.size()))));
    }
}

package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the statements that could tell the event of another: the same act, a party or a rare word in common, days that
 * come near. An index over stretches of sixteen days, so that what a dated statement costs does not grow with the
 * register. Two statements find each other whichever of them came first. Not for several threads.
 */
final class Candidates {
    /** Days of a stretch, stretches above which a statement lies under {@link #ANY}, days that may lie between two. */
    private static final int STRETCH = 16, MOST = 6, SLACK = 10;

    /** In place of a stretch: of no known date, or of a long one. */
    private static final int ANY = Integer.MIN_VALUE;

    private final Map<String, TreeMap<Integer, List<Statement>>> index = new HashMap<>();

    void add(Statement s) {
        for (String key : Blocks.heads(s)) {
            TreeMap<Integer, List<Statement>> stretches = index.computeIfAbsent(key, k -> new TreeMap<>());
            if (wide(s.days())) put(stretches, ANY, s);
            else for (int i = stretch(s.days().first()); i <= stretch(s.days().last()); i++) put(stretches, i, s);
        }
    }

    private static void put(Map<Integer, List<Statement>> stretches, int at, Statement s) {
        stretches.computeIfAbsent(at, k -> new ArrayList<>(2)).add(s);
    }

    void remove(Statement s) {
        for (String key : Blocks.heads(s)) {
            Map<Integer, List<Statement>> stretches = index.getOrDefault(key, new TreeMap<>());
            stretches.values().forEach(all -> all.removeIf(o -> o.id().equals(s.id())));
            stretches.values().removeIf(List::isEmpty);
            if (stretches.isEmpty()) index.remove(key);
        }
    }

    /** All that may be compared with {@code s}, itself left out. */
    Collection<Statement> near(Statement s) {
        return near(s, s.report().act());
    }

    /** Those of another act that have a party or a rare word in common with {@code s} and come near its days. */
    Collection<Statement> near(Statement s, String act) {
        Map<String, Statement> found = new LinkedHashMap<>();
        for (String key : Blocks.heads(s, act)) {
            TreeMap<Integer, List<Statement>> stretches = index.get(key);
            if (stretches == null) continue;
            for (List<Statement> all : near(s.days(), stretches))
                for (Statement o : all) if (!SamenessRule.apart(s.days(), o.days())) found.put(o.id(), o);
        }
        found.remove(s.id());
        return found.values();
    }

    private static Collection<List<Statement>> near(Days d, TreeMap<Integer, List<Statement>> stretches) {
        if (!d.known()) return stretches.values();
        List<List<Statement>> near = new ArrayList<>(stretches
                .subMap(stretch(d.first() - SLACK), true, stretch(d.last() + SLACK), true)
                .values());
        near.add(stretches.getOrDefault(ANY, List.of()));
        return near;
    }

    private static boolean wide(Days d) {
        return !d.known() || d.length() > STRETCH * MOST;
    }

    private static int stretch(int day) {
        return Math.floorDiv(day, STRETCH);
    }
}

package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the choruses that could tell the event of another: the same act, a party or a rare word in common, and days
 * that come near, or, where days tell nothing, a rare word, or a heavy one where their pages came out about the same
 * time. One index over stretches of sixteen days, and one over heavy words and the time of the page, so that what one
 * costs does not grow with the register. Two find each other whichever of them came first. Not for several threads.
 */
final class Candidates {
    /** Days that may lie between two. */
    private static final int SLACK = 10;

    /** In place of a stretch, for one that is wide. */
    private static final int ANY = Integer.MIN_VALUE;

    private final Map<String, TreeMap<Integer, List<Chorus>>> index = new HashMap<>();
    /** Heavy word with the act and the time of the page → the choruses that have it: all, and the wide ones alone. */
    private final Map<Long, List<Chorus>> byWord = new HashMap<>(), wideByWord = new HashMap<>();

    void add(Chorus c) {
        Statement s = c.first();
        for (String key : Blocks.heads(s)) {
            TreeMap<Integer, List<Chorus>> stretches = index.computeIfAbsent(key, k -> new TreeMap<>());
            for (int i : stretches(s)) put(stretches, i, c);
        }
        for (long word : Blocks.words(s, 0, 0)) {
            put(byWord, word, c);
            if (Blocks.isWide(s)) put(wideByWord, word, c);
        }
    }

    private static List<Integer> stretches(Statement s) {
        return Blocks.isWide(s) ? List.of(ANY) : Blocks.stretches(s);
    }

    private static <K> void put(Map<K, List<Chorus>> all, K at, Chorus c) {
        all.computeIfAbsent(at, k -> new ArrayList<>(2)).add(c);
    }

    /** Takes out a chorus whose last statement was {@code s}. */
    void remove(Chorus c, Statement s) {
        for (String key : Blocks.heads(s)) {
            TreeMap<Integer, List<Chorus>> stretches = index.getOrDefault(key, new TreeMap<>());
            for (int i : stretches(s)) drop(stretches, i, c);
            if (stretches.isEmpty()) index.remove(key);
        }
        for (long word : Blocks.words(s, 0, 0)) {
            drop(byWord, word, c);
            drop(wideByWord, word, c);
        }
    }

    private static <K> void drop(Map<K, List<Chorus>> all, K at, Chorus c) {
        List<Chorus> some = all.get(at);
        if (some != null && some.remove(c) && some.isEmpty()) all.remove(at);
    }

    /** All that may be compared with {@code c}, itself left out. */
    Collection<Chorus> near(Chorus c) {
        Statement s = c.first();
        boolean wide = Blocks.isWide(s);
        Set<Chorus> found = wide ? new LinkedHashSet<>() : under(Blocks.heads(s), s.days(), false);
        for (String mark : Blocks.marks(s, s.report().act())) {
            TreeMap<Integer, List<Chorus>> stretches = index.getOrDefault(mark, new TreeMap<>());
            if (wide) for (List<Chorus> all : stretches.values()) keep(found, s, all);
            else keep(found, s, stretches.getOrDefault(ANY, List.of()));
        }
        Map<Long, List<Chorus>> words = wide ? byWord : wideByWord;
        for (long word : Blocks.words(s, -1, 1)) keep(found, s, words.getOrDefault(word, List.of()));
        found.remove(c);
        return found;
    }

    private static void keep(Set<Chorus> found, Statement s, List<Chorus> all) {
        for (Chorus o : all) if (!found.contains(o) && Blocks.compared(s, o.first())) found.add(o);
    }

    /** Those of another act that have a party or a rare word in common with {@code s} and come near its days. */
    Collection<Chorus> near(Statement s, String act) {
        return under(Blocks.heads(s, act), s.days(), true);
    }

    /** Those under some heads that come near {@code days}, wide ones as well where {@code any}. */
    private Set<Chorus> under(List<String> heads, Days days, boolean any) {
        Set<Chorus> found = new LinkedHashSet<>();
        for (String head : heads) {
            TreeMap<Integer, List<Chorus>> stretches = index.get(head);
            if (stretches == null) continue;
            for (List<Chorus> all : near(days, stretches, any))
                for (Chorus o : all) if (!SamenessRule.apart(days, o.first().days())) found.add(o);
        }
        return found;
    }

    private static Collection<List<Chorus>> near(Days d, TreeMap<Integer, List<Chorus>> stretches, boolean any) {
        if (!d.known()) return stretches.values();
        List<List<Chorus>> near = new ArrayList<>(stretches
                .subMap(Blocks.stretch(d.first() - SLACK), true, Blocks.stretch(d.last() + SLACK), true)
                .values());
        if (any) near.add(stretches.getOrDefault(ANY, List.of()));
        return near;
    }
}

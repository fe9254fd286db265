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
 * that come near, or, where days tell nothing, a heavy word in common. One index over stretches of sixteen days, and one
 * over heavy words, so that what one costs hardly grows with the register. Two find each other
 * whichever of them came first. Not for several threads.
 */
final class Candidates {
    /** Days that may lie between two. */
    private static final int SLACK = 10;

    /** In place of a stretch, for one that is wide. */
    private static final int ANY = Integer.MIN_VALUE;

    private final Map<String, TreeMap<Integer, List<Chorus>>> index = new HashMap<>();
    /** Kin act → heavy word → the choruses that have it: all, and the wide ones alone. */
    private final Map<String, Map<Integer, List<Chorus>>> byWord = new HashMap<>(), wideByWord = new HashMap<>();

    void add(Chorus c) {
        Statement s = c.first();
        for (String key : Blocks.heads(s)) {
            TreeMap<Integer, List<Chorus>> stretches = index.computeIfAbsent(key, k -> new TreeMap<>());
            for (int i : stretches(s)) put(stretches, i, c);
        }
        String kin = SamenessRule.kin(s.report().act());
        for (int word : s.near().heaviest()) {
            put(byWord.computeIfAbsent(kin, k -> new HashMap<>()), word, c);
            if (Blocks.isWide(s)) put(wideByWord.computeIfAbsent(kin, k -> new HashMap<>()), word, c);
        }
    }

    private static List<Integer> stretches(Statement s) {
        return Blocks.isWide(s) ? List.of(ANY) : Blocks.stretches(s);
    }

    private static void put(Map<Integer, List<Chorus>> stretches, int at, Chorus c) {
        stretches.computeIfAbsent(at, k -> new ArrayList<>(2)).add(c);
    }

    /** Takes out a chorus whose last statement was {@code s}. */
    void remove(Chorus c, Statement s) {
        for (String key : Blocks.heads(s)) {
            TreeMap<Integer, List<Chorus>> stretches = index.getOrDefault(key, new TreeMap<>());
            for (int i : stretches(s)) drop(stretches, i, c);
            if (stretches.isEmpty()) index.remove(key);
        }
        String kin = SamenessRule.kin(s.report().act());
        for (int word : s.near().heaviest()) {
            drop(byWord.getOrDefault(kin, Map.of()), word, c);
            drop(wideByWord.getOrDefault(kin, Map.of()), word, c);
        }
    }

    private static void drop(Map<Integer, List<Chorus>> all, int at, Chorus c) {
        List<Chorus> some = all.get(at);
        if (some != null && some.remove(c) && some.isEmpty()) all.remove(at);
    }

    /** All that may be compared with {@code c}, itself left out. */
    Collection<Chorus> near(Chorus c) {
        Statement s = c.first();
        boolean wide = Blocks.isWide(s);
        Set<Chorus> found = wide ? new LinkedHashSet<>() : under(Blocks.heads(s), s.days(), false);
        String kin = SamenessRule.kin(s.report().act());
        Map<Integer, List<Chorus>> words = (wide ? byWord : wideByWord).getOrDefault(kin, Map.of());
        for (int word : s.near().heaviest())
            for (Chorus o : words.getOrDefault(word, List.of()))
                if (!found.contains(o) && Blocks.compared(s, o.first())) found.add(o);
        found.remove(c);
        return found;
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

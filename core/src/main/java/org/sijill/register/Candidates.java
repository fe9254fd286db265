package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the statements that could tell the event of another: the same act, a party or a rare word in common, and days
 * that come near, or, where days tell nothing, a heavy word in common. One index over stretches of sixteen days, and one
 * over heavy words, so that what a statement costs hardly grows with the register. Two statements find each other
 * whichever of them came first. Not for several threads.
 */
final class Candidates {
    /** Days that may lie between two. */
    private static final int SLACK = 10;

    /** In place of a stretch, for a statement that is wide. */
    private static final int ANY = Integer.MIN_VALUE;

    private final Map<String, TreeMap<Integer, List<Statement>>> index = new HashMap<>();
    /** Kin act → heavy word → the statements that have it: all, and the wide ones alone. */
    private final Map<String, Map<Integer, List<Statement>>> byWord = new HashMap<>(), wideByWord = new HashMap<>();

    void add(Statement s) {
        for (String key : Blocks.heads(s)) {
            TreeMap<Integer, List<Statement>> stretches = index.computeIfAbsent(key, k -> new TreeMap<>());
            if (Blocks.isWide(s)) put(stretches, ANY, s);
            else for (int i : Blocks.stretches(s)) put(stretches, i, s);
        }
        String kin = SamenessRule.kin(s.report().act());
        for (int word : s.near().heaviest()) {
            put(byWord.computeIfAbsent(kin, k -> new HashMap<>()), word, s);
            if (Blocks.isWide(s)) put(wideByWord.computeIfAbsent(kin, k -> new HashMap<>()), word, s);
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
        String kin = SamenessRule.kin(s.report().act());
        for (int word : s.near().heaviest()) {
            drop(byWord.getOrDefault(kin, Map.of()), word, s);
            drop(wideByWord.getOrDefault(kin, Map.of()), word, s);
        }
    }

    private static void drop(Map<Integer, List<Statement>> words, int word, Statement s) {
        List<Statement> all = words.get(word);
        if (all != null && all.removeIf(o -> o.id().equals(s.id())) && all.isEmpty()) words.remove(word);
    }

    /** All that may be compared with {@code s}, itself left out. */
    Collection<Statement> near(Statement s) {
        boolean wide = Blocks.isWide(s);
        Map<String, Statement> found = wide ? new LinkedHashMap<>() : under(Blocks.heads(s), s.days(), false);
        String kin = SamenessRule.kin(s.report().act());
        Map<Integer, List<Statement>> words = (wide ? byWord : wideByWord).getOrDefault(kin, Map.of());
        for (int word : s.near().heaviest())
            for (Statement o : words.getOrDefault(word, List.of()))
                if (!found.containsKey(o.id()) && !SamenessRule.apart(s.days(), o.days()) && Blocks.meet(s, o))
                    found.put(o.id(), o);
        found.remove(s.id());
        return found.values();
    }

    /** Those of another act that have a party or a rare word in common with {@code s} and come near its days. */
    Collection<Statement> near(Statement s, String act) {
        Map<String, Statement> found = under(Blocks.heads(s, act), s.days(), true);
        found.remove(s.id());
        return found.values();
    }

    /** Those under some heads that come near {@code days}, wide ones as well where {@code any}. */
    private Map<String, Statement> under(List<String> heads, Days days, boolean any) {
        Map<String, Statement> found = new LinkedHashMap<>();
        for (String head : heads) {
            TreeMap<Integer, List<Statement>> stretches = index.get(head);
            if (stretches == null) continue;
            for (List<Statement> all : near(days, stretches, any))
                for (Statement o : all) if (!SamenessRule.apart(days, o.days())) found.put(o.id(), o);
        }
        return found;
    }

    private static Collection<List<Statement>> near(Days d, TreeMap<Integer, List<Statement>> stretches, boolean any) {
        if (!d.known()) return stretches.values();
        List<List<Statement>> near = new ArrayList<>(stretches
                .subMap(Blocks.stretch(d.first() - SLACK), true, Blocks.stretch(d.last() + SLACK), true)
                .values());
        if (any) near.add(stretches.getOrDefault(ANY, List.of()));
        return near;
    }
}

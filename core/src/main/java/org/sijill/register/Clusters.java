package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups the statements of one component. What people judged the same is together from the start; then the surest
 * pairs first, two groups become one where no pair across them is held apart and the pairs across are, on the whole,
 * sure enough. Ties are settled by the statements' fixed order, so the outcome depends on nothing else. Not for several
 * threads.
 */
final class Clusters {
    /** What is known of pairs. */
    interface Judge {
        /** 0 to 1 by rules, 2 where people hold them together, -1 where a rule keeps them apart for sure, -2 where people do. */
        double score(Statement a, Statement b);

        /** The reports that a statement is held together with directly. */
        Collection<String> edges(Statement s);
    }

    /** The mean score over all pairs across two groups that lets them become one. */
    static final double MEAN = .4;

    private final Judge judge;
    private final List<Statement> all;
    private final Map<Long, Double> scores = new HashMap<>();
    private final int[] home;
    /** Where each was when only people's judgements had been heeded. */
    private final int[] bundle;

    private boolean bundled;
    private final Map<Integer, List<Integer>> groups = new TreeMap<>();

    private record Edge(int a, int b, double score) {}

    private Clusters(List<Statement> statements, Judge judge) {
        this.judge = judge;
        all = new ArrayList<>(statements);
        all.sort(Statement.ORDER);
        home = new int[all.size()];
        bundle = new int[home.length];
        for (int i = 0; i < home.length; i++) {
            home[i] = bundle[i] = i;
            groups.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /** The groups of {@code statements}, each in the fixed order, the groups in the order of their first. */
    static List<List<Statement>> of(List<Statement> statements, Judge judge) {
        if (statements.size() == 1) return List.of(statements);
        Clusters c = new Clusters(statements, judge);
        c.run();
        List<List<Statement>> result = new ArrayList<>();
        for (List<Integer> group : c.groups.values()) {
            group.sort(Comparator.naturalOrder());
            result.add(group.stream().map(c.all::get).toList());
        }
        return result;
    }

    private void run() {
        List<Edge> edges = edges();
        edges.sort(Comparator.comparingDouble((Edge e) -> -e.score)
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        for (Edge e : edges) {
            int x = home[e.a], y = home[e.b];
            if (x != y && (e.score > 1 || together(x, y))) join(Math.min(x, y), Math.max(x, y));
            if (e.score > 1) {
                System.arraycopy(home, 0, bundle, 0, home.length);
                bundled = true;
            }
        }
    }

    private List<Edge> edges() {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < home.length; i++) at.put(all.get(i).id(), i);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < home.length; i++)
            for (String other : judge.edges(all.get(i))) {
                Integer j = at.get(other);
                if (j != null && j > i) edges.add(new Edge(i, j, score(i, j)));
            }
        return edges;
    }

    private double score(int i, int j) {
        int a = Math.min(i, j), b = Math.max(i, j);
        return scores.computeIfAbsent((long) a << 32 | b, k -> judge.score(all.get(a), all.get(b)));
    }

    private boolean together(int x, int y) {
        double sum = 0;
        int n = 0;
        for (List<Integer> a : bundles(x))
            for (List<Integer> b : bundles(y)) {
                double score = a.size() == 1 && b.size() == 1 ? score(a.getFirst(), b.getFirst()) : score(a, b);
                if (score < 0) return false;
                sum += score;
                n++;
            }
        return sum >= MEAN * n;
    }

    /** The members of a group, those together that people hold together. */
    private Collection<List<Integer>> bundles(int group) {
        List<Integer> members = groups.getOrDefault(group, List.of());
        if (!bundled) return members.stream().map(List::of).toList();
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int i : members)
            all.computeIfAbsent(bundle[i], k -> new ArrayList<>(1)).add(i);
        return all.values();
    }

    /** What people hold together is as like something as the likest of it, unless people part them. */
    private double score(List<Integer> a, List<Integer> b) {
        double most = -1;
        for (int i : a)
            for (int j : b) {
                double score = score(i, j);
                if (score < -1) return score;
                most = Math.max(most, score);
            }
        return most;
    }

    private void join(int x, int y) {
        List<Integer> into = groups.get(x), from = groups.remove(y);
        if (into == null || from == null) return;
        into.addAll(from);
        for (int i : from) home[i] = x;
    }
}

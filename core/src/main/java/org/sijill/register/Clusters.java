package org.sijill.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups the statements of one component. What people judged the same is one from the start; then the surest pairs
 * first, two groups become one where nothing keeps them apart and the pairs across are, on the whole, sure enough; pairs
 * that are not held together count as a doubt. Ties are settled by the statements' fixed order, so the outcome depends
 * on nothing else. Not for several threads.
 */
final class Clusters {
    /** What is known of pairs. */
    interface Judge {
        /**
         * The statements of a component that one is held together with, each with a score: up to 1 by rules, 2 where
         * people hold them together.
         */
        Map<String, Double> edges(Statement s);

        /** Whether a person keeps a pair apart. */
        boolean refused(Statement a, Statement b);

        /** Whether a rule keeps a pair apart for sure. */
        boolean barred(Statement a, Statement b);

        /** Whether people said anything of the component at all. */
        boolean people();
    }

    /** The mean score over all pairs across two groups that lets them become one, and what a pair counts that is not held together. */
    static final double MEAN = .35, DOUBT = .25;

    private final Judge judge;
    private final List<Knot> knots = new ArrayList<>();
    private final int[] home;
    private final Map<Integer, Bunch> bunches = new TreeMap<>();

    private record Edge(int a, int b, double score) {}

    /** Statements that people hold together, mostly one alone, and its edges to other knots. */
    private record Knot(List<Statement> statements, Map<Integer, Double> edges) {}

    private Clusters(List<Statement> statements, Judge judge) {
        this.judge = judge;
        tie(statements);
        home = new int[knots.size()];
        for (int i = 0; i < home.length; i++) {
            home[i] = i;
            bunches.put(i, Bunch.of(i, knots.get(i).statements()));
        }
    }

    /** The groups of {@code statements}, each in the fixed order, the groups in the order of their first. */
    static List<List<Statement>> of(List<Statement> statements, Judge judge) {
        if (statements.size() == 1) return List.of(statements);
        Clusters c = new Clusters(statements, judge);
        c.run();
        List<List<Statement>> result = new ArrayList<>();
        for (Bunch b : c.bunches.values()) {
            List<Statement> group = new ArrayList<>();
            for (int knot : b.knots()) group.addAll(c.knots.get(knot).statements());
            group.sort(Statement.ORDER);
            result.add(group);
        }
        result.sort(Comparator.comparing(List::getFirst, Statement.ORDER));
        return result;
    }

    /** Makes knots of what people hold together, in the fixed order, and the edges between them. */
    private void tie(List<Statement> statements) {
        List<Statement> all = new ArrayList<>(statements);
        all.sort(Statement.ORDER);
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < all.size(); i++) at.put(all.get(i).id(), i);
        int[] root = new int[all.size()];
        for (int i = 0; i < root.length; i++) root[i] = i;
        for (int i = 0; judge.people() && i < root.length; i++)
            for (Map.Entry<String, Double> e : judge.edges(all.get(i)).entrySet())
                if (e.getValue() > 1) unite(root, i, at.getOrDefault(e.getKey(), i));
        int[] knot = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            int first = root(root, i);
            if (first == i) {
                knot[i] = knots.size();
                knots.add(new Knot(new ArrayList<>(1), new TreeMap<>()));
            }
            knots.get(knot[first]).statements().add(all.get(i));
            knot[i] = knot[first];
        }
        for (int i = 0; i < root.length; i++)
            for (Map.Entry<String, Double> e : judge.edges(all.get(i)).entrySet()) {
                Integer j = at.get(e.getKey());
                if (j != null && knot[j] != knot[i]) knots.get(knot[i]).edges().merge(knot[j], e.getValue(), Math::max);
            }
    }

    private static int root(int[] root, int i) {
        int at = i;
        while (root[at] != at) at = root[at];
        return at;
    }

    private static void unite(int[] root, int i, int j) {
        int a = root(root, i), b = root(root, j);
        root[Math.max(a, b)] = Math.min(a, b);
    }

    private void run() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < home.length; i++) {
            Bunch bunch = bunches.getOrDefault(i, Bunch.NONE);
            for (Map.Entry<Integer, Double> e : knots.get(i).edges().entrySet()) {
                bunch.edge(e.getKey(), e.getValue());
                if (e.getKey() > i) edges.add(new Edge(i, e.getKey(), e.getValue()));
            }
        }
        edges.sort(Comparator.comparingDouble((Edge e) -> -e.score)
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        for (Edge e : edges) {
            int x = Math.min(home[e.a], home[e.b]), y = Math.max(home[e.a], home[e.b]);
            if (x != y && together(x, y)) join(x, y);
        }
    }

    private boolean together(int x, int y) {
        Bunch a = bunches.getOrDefault(x, Bunch.NONE), b = bunches.getOrDefault(y, Bunch.NONE);
        return a.mean(y, b, DOUBT) >= MEAN && !apart(a, b);
    }

    private boolean apart(Bunch a, Bunch b) {
        if (!judge.people() && !a.suspect(b)) return false;
        for (int i : a.knots())
            for (int j : b.knots())
                if (apart(knots.get(i).statements(), knots.get(j).statements())) return true;
        return false;
    }

    /** Whether a person keeps two knots apart, or the rules every pair across them. */
    private boolean apart(List<Statement> a, List<Statement> b) {
        boolean barred = true;
        for (Statement s : a)
            for (Statement t : b) {
                if (judge.people() && judge.refused(s, t)) return true;
                barred &= judge.barred(s, t);
            }
        return barred;
    }

    private void join(int x, int y) {
        Bunch into = bunches.getOrDefault(x, Bunch.NONE), from = bunches.getOrDefault(y, Bunch.NONE);
        bunches.remove(y);
        into.take(x, from, y);
        for (int other : from.neighbours()) {
            Bunch o = bunches.get(other);
            if (o != null) o.rename(y, x);
        }
        for (int knot : from.knots()) home[knot] = x;
    }
}

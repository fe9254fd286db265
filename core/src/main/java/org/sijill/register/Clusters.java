package org.sijill.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Groups the choruses of one component. What people judged the same is one from the start; then the surest pairs
 * first, two groups become one where nothing keeps them apart and the pairs across are, on the whole, sure enough; pairs
 * that are not held together count as a doubt. Ties are settled by the choruses' fixed order, so the outcome depends
 * on nothing else. Not for several threads.
 */
final class Clusters {
    /** What a pair across two groups counts that is not held together. */
    private static final double DOUBT = .15;

    private final Function<Chorus, Map<Chorus, Double>> edges;
    private final People people;
    private final List<Knot> knots = new ArrayList<>();
    private final int[] home;
    private final Map<Integer, Bunch> bunches = new TreeMap<>();

    private record Edge(int a, int b, double score) {}

    /** Choruses that people hold together, mostly one alone, and its edges to other knots. */
    private record Knot(List<Chorus> choruses, Map<Integer, Double> edges) {}

    private Clusters(List<Chorus> component, Function<Chorus, Map<Chorus, Double>> edges, People people) {
        this.edges = edges;
        this.people = people;
        tie(component);
        home = new int[knots.size()];
        for (int i = 0; i < home.length; i++) {
            home[i] = i;
            bunches.put(i, Bunch.of(i, knots.get(i).choruses(), people));
        }
    }

    /**
     * The groups of a component.
     *
     * @param edges the choruses that one is held together with, each with a score: up to 1 by rules, 2 where people hold
     *     them together
     */
    static List<List<Chorus>> of(List<Chorus> component, Function<Chorus, Map<Chorus, Double>> edges, People people) {
        if (component.size() == 1) return List.of(component);
        Clusters c = new Clusters(component, edges, people);
        c.run();
        List<List<Chorus>> result = new ArrayList<>();
        for (Bunch b : c.bunches.values()) {
            List<Chorus> group = new ArrayList<>();
            for (int knot : b.knots()) group.addAll(c.knots.get(knot).choruses());
            result.add(group);
        }
        return result;
    }

    /** Makes knots of what people hold together, in the fixed order, and the edges between them. */
    private void tie(List<Chorus> component) {
        List<Chorus> all = new ArrayList<>(component);
        all.sort(Chorus.ORDER);
        Map<Chorus, Integer> at = new HashMap<>();
        for (int i = 0; i < all.size(); i++) at.put(all.get(i), i);
        int[] root = new int[all.size()];
        for (int i = 0; i < root.length; i++) root[i] = i;
        for (int i = 0; i < root.length; i++)
            if (people.judged(all.get(i)))
                for (Map.Entry<Chorus, Double> e : edges.apply(all.get(i)).entrySet())
                    if (e.getValue() > 1) unite(root, i, at.getOrDefault(e.getKey(), i));
        int[] knot = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            int first = root(root, i);
            if (first == i) {
                knot[i] = knots.size();
                knots.add(new Knot(new ArrayList<>(1), new TreeMap<>()));
            }
            knots.get(knot[first]).choruses().add(all.get(i));
            knot[i] = knot[first];
        }
        for (int i = 0; i < root.length; i++)
            for (Map.Entry<Chorus, Double> e : edges.apply(all.get(i)).entrySet()) {
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
        return a.mean(y, b, DOUBT) >= SamenessRule.ENOUGH && !apart(a, b);
    }

    private boolean apart(Bunch a, Bunch b) {
        if (!a.judged() && !b.judged() && !a.suspect(b)) return false;
        for (int i : a.knots())
            for (int j : b.knots())
                if (apart(knots.get(i).choruses(), knots.get(j).choruses())) return true;
        return false;
    }

    /** Whether a person keeps two knots apart, or the rules every pair across them. */
    private boolean apart(List<Chorus> a, List<Chorus> b) {
        boolean barred = true;
        for (Chorus s : a)
            for (Chorus t : b) {
                Relation said = people.said(s, t);
                if (said == Relation.DIFFERENT) return true;
                barred &= said != Relation.SAME && (s.beside(t) || SamenessRule.bar(s.first(), t.first()) != null);
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

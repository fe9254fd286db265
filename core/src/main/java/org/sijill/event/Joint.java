package org.sijill.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Act;

/**
 * Both sides of one telling weighed as a whole: each way to fill them gets the sum of what speaks for its members, for
 * any two of them standing together on one side, for any two standing against each other, and for the numbers. The
 * likeliest way as a whole is taken, so that nobody is chosen by halves. What is public is for training: the features
 * that the models {@code actor}, {@code recipient} and {@code joint} are summed over. Pure and without state.
 */
public final class Joint {
    /** One way to fill both sides: a bit for each candidate. */
    record Config(long actors, long recipients, double score) {}

    /**
     * A telling's candidates.
     *
     * @param actors the candidates that grammar has as actors, a bit each, {@code recipients} those it has as recipients
     * @param lists candidates told of in one list («X وY»), a bit each
     * @param doer who does it, where the sentence does not say whose he is, {@code done} to whom: posts or kinds of
     *     phrase, or empty
     */
    public record Case(
            Act act,
            String kind,
            String how,
            String frame,
            List<Choice.Candidate> all,
            long actors,
            long recipients,
            List<Long> lists,
            String doer,
            String done) {

        /** How many candidates there are; never more than a set has bits for. */
        public int size() {
            return all.size();
        }

        /** What speaks for and against the candidate, for the models {@code actor} and {@code recipient}. */
        public List<String> features(int candidate) {
            return all.get(candidate).features();
        }

        /** Those of the candidates whose codes are given, a bit each. */
        public long set(Set<String> codes) {
            long set = 0;
            for (int i = 0; i < all.size(); i++) if (codes.contains(all.get(i).code())) set |= 1L << i;
            return set;
        }
    }

    private static final int SINGLE = 8;
    private static final int DOUBLE = 5;

    private Joint() {}

    /** What a side as a whole says: how many it holds, and whether it is grammar's. */
    public static List<String> side(Case c, long set, boolean actors) {
        String s = actors ? "A" : "R";
        long grammar = actors ? c.actors : c.recipients;
        int n = Math.min(3, Long.bitCount(set));
        int g = Math.min(3, Long.bitCount(grammar));
        List<String> f = new ArrayList<>();
        f.add(s + n);
        f.add(s + n + "|" + c.act.name());
        f.add(s + n + "|" + c.frame);
        f.add(s + n + "|g" + g);
        f.add(s + n + "|g" + g + "|" + c.act.name());
        f.add(s + n + "|" + c.how + "|" + c.kind);
        String as = set == grammar
                ? "="
                : set == 0
                        ? "0"
                        : (set & grammar) == 0 ? "x" : (set & ~grammar) == 0 ? "<" : (grammar & ~set) == 0 ? ">" : "~";
        f.add(s + as + n + "|" + c.how);
        f.add(s + as + n + "|" + c.act.name());
        f.add(s + as + "|" + c.frame);
        if (n > 1) f.add(s + "list:" + c.lists.contains(set));
        String unnamed = actors ? c.doer : c.done;
        if (!unnamed.isEmpty()) {
            f.add(s + as + n + "|without:" + unnamed);
            f.add(s + n + "|without:" + unnamed + "|" + c.act.name());
            f.add(s + as + n + "|without|" + c.act.name());
        }
        return f;
    }

    /** What the numbers of both sides say. */
    public static List<String> sizes(Case c, int actors, int recipients) {
        String s = "n" + Math.min(3, actors) + Math.min(3, recipients) + "|";
        return List.of(s, s + c.act.name(), s + c.kind + "|" + c.how, s + c.frame);
    }

    /** What two on one side say. */
    public static List<String> beside(Case c, int i, int j, boolean actors) {
        Choice.Candidate a = c.all.get(i);
        Choice.Candidate b = c.all.get(j);
        String s = actors ? "aa:" : "rr:";
        if (a.at() > b.at()) {
            Choice.Candidate x = a;
            a = b;
            b = x;
        }
        String list = listed(c, i, j) ? "list" : "apart";
        return List.of(
                s + list,
                s + list + "|" + c.act.name(),
                s + a.role() + "&" + b.role(),
                s + a.role() + "&" + b.role() + "|" + c.act.name(),
                s + a.sort() + "&" + b.sort());
    }

    /** What one against another says. */
    public static List<String> against(Case c, int i, int j) {
        Choice.Candidate a = c.all.get(i);
        Choice.Candidate r = c.all.get(j);
        String act = c.act.name();
        if (i == j)
            return List.of(
                    "ar:same",
                    "ar:same|" + act,
                    "ar:same|" + act + "|" + c.kind,
                    "ar:same|" + c.frame,
                    "ar:same|" + a.role(),
                    "ar:same|" + a.role() + "|" + act,
                    "ar:same|codes" + Math.min(4, c.all.size()),
                    "ar:same|home" + a.home() + "|" + act,
                    "ar:same|" + a.sort() + "|" + act);
        String order = a.at() < 0 || r.at() < 0 ? "?" : a.at() < r.at() ? "<" : ">";
        String list = listed(c, i, j) ? "list" : "apart";
        return List.of(
                "ar:" + a.role() + ">" + r.role(),
                "ar:" + a.role() + ">" + r.role() + "|" + act,
                "ar:" + a.role() + order + r.role() + "|" + c.kind,
                "ar" + order + act,
                "ar" + order + c.frame,
                "ar:" + list,
                "ar:" + list + "|" + act,
                "ar:" + a.sort() + ">" + r.sort(),
                "ar:" + a.sort() + ">" + r.sort() + "|" + act,
                "ar:home" + a.home() + r.home() + "|" + act);
    }

    private static boolean listed(Case c, int i, int j) {
        for (long l : c.lists) if ((l >> i & 1) == 1 && (l >> j & 1) == 1) return true;
        return false;
    }

    /** The sets worth weighing for one side, given the score of each candidate alone; the caller may change what it gets. */
    public static Set<Long> sets(Case c, double[] scores, boolean actors) {
        Set<Long> sets = new LinkedHashSet<>();
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> Double.compare(scores[y], scores[x]));
        if (!actors) sets.add(0L);
        long all = 0;
        for (int i = 0; i < order.length; i++) {
            if (i < SINGLE) sets.add(1L << order[i]);
            for (int j = 0; j < i && i < DOUBLE; j++) sets.add(1L << order[i] | 1L << order[j]);
            all |= 1L << order[i];
            if (i > 1 && i < DOUBLE + 1) sets.add(all);
        }
        long grammar = actors ? c.actors : c.recipients;
        if (grammar != 0) sets.add(grammar);
        for (long l : c.lists) {
            sets.add(l);
            for (int i = 0; i < order.length && i < DOUBLE; i++) {
                sets.add(l | 1L << order[i]);
                if (l != 1L << order[i]) sets.add(l & ~(1L << order[i]));
            }
        }
        if (actors) sets.remove(0L);
        return sets;
    }

    /** All ways worth weighing, the likeliest first, their scores the logarithms of their probabilities. */
    static List<Config> weigh(Case c, Linear actor, Linear recipient, Linear joint) {
        int n = c.all.size();
        double[] a = new double[n];
        double[] r = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = actor.sum(c.all.get(i).features());
            r[i] = recipient.sum(c.all.get(i).features());
        }
        Map<Long, Double> first = new HashMap<>();
        Map<Long, Double> second = new HashMap<>();
        for (long s : sets(c, a, true)) first.put(s, score(c, s, a, joint, true));
        for (long s : sets(c, r, false)) second.put(s, score(c, s, r, joint, false));
        double[][] against = new double[n][n];
        for (double[] row : against) Arrays.fill(row, Double.NaN);
        double[][] sizes = new double[4][4];
        for (int i = 1; i < 4; i++) for (int j = 0; j < 4; j++) sizes[i][j] = joint.sum(sizes(c, i, j));
        List<Config> all = new ArrayList<>();
        first.forEach((x, p) -> second.forEach((y, q) -> {
            double sum = p + q + sizes[Math.min(3, Long.bitCount(x))][Math.min(3, Long.bitCount(y))];
            for (long u = x; u != 0; u &= u - 1)
                for (long v = y; v != 0; v &= v - 1) {
                    int i = Long.numberOfTrailingZeros(u);
                    int j = Long.numberOfTrailingZeros(v);
                    if (Double.isNaN(against[i][j])) against[i][j] = joint.sum(against(c, i, j));
                    sum += against[i][j];
                }
            all.add(new Config(x, y, sum));
        }));
        return normal(all);
    }

    private static double score(Case c, long set, double[] single, Linear joint, boolean actors) {
        double sum = joint.sum(side(c, set, actors));
        for (long u = set; u != 0; u &= u - 1) {
            int i = Long.numberOfTrailingZeros(u);
            sum += single[i];
            for (long v = u & u - 1; v != 0; v &= v - 1)
                sum += joint.sum(beside(c, i, Long.numberOfTrailingZeros(v), actors));
        }
        return sum;
    }

    private static List<Config> normal(List<Config> all) {
        double most = Double.NEGATIVE_INFINITY;
        for (Config g : all) most = Math.max(most, g.score);
        double sum = 0;
        for (Config g : all) sum += Math.exp(g.score - most);
        double log = most + Math.log(sum);
        List<Config> out = new ArrayList<>();
        for (Config g : all) out.add(new Config(g.actors, g.recipients, g.score - log));
        out.sort((x, y) -> x.score != y.score
                ? Double.compare(y.score, x.score)
                : x.actors != y.actors ? Long.compare(x.actors, y.actors) : Long.compare(x.recipients, y.recipients));
        return out;
    }
}

package org.sijill.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sijill.event.Features.Piece;

/**
 * Both sides of one telling weighed as a whole: each way to fill them gets the sum of what speaks for its members, for
 * any two of them standing together on one side, for any two standing against each other, and for the numbers. The
 * likeliest way as a whole is taken, so that nobody is chosen by halves. What is public is for training: the features
 * that the models {@code actor}, {@code recipient} and {@code joint} are summed over. Pure and without state.
 */
public final class Joint {
    /**
     * A telling's candidates.
     *
     * @param actors the candidates that grammar has as actors, a bit each, {@code recipients} those it has as recipients
     * @param lists candidates told of in one list («X وY»), a bit each
     * @param named whether the names of features are kept
     * @param doer who does it, where the sentence does not say whose he is, {@code done} to whom: posts or kinds of
     *     phrase, or empty
     * @param deed the act whose noun the telling is about («أدان التفجير»), or empty
     */
    public record Case(
            Piece act,
            Piece kind,
            Piece how,
            Piece frame,
            List<Choice.Candidate> all,
            long actors,
            long recipients,
            List<Long> lists,
            boolean named,
            String doer,
            String done,
            String deed) {

        Case with(List<Choice.Candidate> others) {
            return new Case(act, kind, how, frame, others, actors, recipients, lists, named, doer, done, deed);
        }

        /** How many candidates there are; never more than a set has bits for. */
        public int size() {
            return all.size();
        }

        /** What speaks for and against the candidate, for the models {@code actor} and {@code recipient}. */
        public Features features(int candidate) {
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
    /** Grammar's own, nobody, others, some of grammar's, grammar's and more, some of each. */
    private static final String[] RELATIONS = {"=", "0", "x", "<", ">", "~"};

    private Joint() {}

    /** What a side as a whole says: how many it holds, and whether it is grammar's. */
    public static Features side(Case c, long set, boolean actors) {
        String s = actors ? "A" : "R";
        long grammar = actors ? c.actors : c.recipients;
        int n = Math.min(3, Long.bitCount(set));
        int g = Math.min(3, Long.bitCount(grammar));
        Features f = new Features(c.named, 13);
        f.add(s, n);
        f.add(s, n, "|", c.act);
        f.add(s, n, "|", c.frame);
        f.add(s, n, "|g", g);
        f.add(s, n, "|g", g, "|", c.act);
        f.add(s, n, "|", c.how, "|", c.kind);
        String as = RELATIONS[relation(c, set, actors)];
        f.add(s, as, n, "|", c.how);
        f.add(s, as, n, "|", c.act);
        f.add(s, as, "|", c.frame);
        if (n > 1) f.add(s, "list:", c.lists.contains(set));
        if (!actors && !c.deed.isEmpty()) f.add(s, as, n, "|deed:", c.deed, "|", c.act);
        String unnamed = actors ? c.doer : c.done;
        if (!unnamed.isEmpty()) {
            f.add(s, as, n, "|without:", unnamed);
            f.add(s, n, "|without:", unnamed, "|", c.act);
            f.add(s, as, n, "|without|", c.act);
        }
        return f;
    }

    /** What the set is to grammar's, as an index into {@link #RELATIONS}. */
    private static int relation(Case c, long set, boolean actors) {
        long grammar = actors ? c.actors : c.recipients;
        if (set == grammar) return 0;
        if (set == 0) return 1;
        if ((set & grammar) == 0) return 2;
        return (set & ~grammar) == 0 ? 3 : (grammar & ~set) == 0 ? 4 : 5;
    }

    /** What the numbers of both sides say. */
    public static Features sizes(Case c, int actors, int recipients) {
        int a = Math.min(3, actors);
        int r = Math.min(3, recipients);
        Features f = new Features(c.named, 4);
        f.add("n", a, r, "|");
        f.add("n", a, r, "|", c.act);
        f.add("n", a, r, "|", c.kind, "|", c.how);
        f.add("n", a, r, "|", c.frame);
        return f;
    }

    /** What two on one side say. */
    public static Features beside(Case c, int i, int j, boolean actors) {
        boolean swap = c.all.get(i).at() > c.all.get(j).at();
        Choice.Candidate a = c.all.get(swap ? j : i);
        Choice.Candidate b = c.all.get(swap ? i : j);
        String s = actors ? "aa:" : "rr:";
        String list = listed(c, i, j) ? "list" : "apart";
        Features f = new Features(c.named, 5);
        f.add(s, list);
        f.add(s, list, "|", c.act);
        f.add(s, a.role(), "&", b.role());
        f.add(s, a.role(), "&", b.role(), "|", c.act);
        f.add(s, a.sort(), "&", b.sort());
        return f;
    }

    /** What one against another says. */
    public static Features against(Case c, int i, int j) {
        Choice.Candidate a = c.all.get(i);
        Choice.Candidate r = c.all.get(j);
        if (i == j) return alone(c, a);
        String order = a.at() < 0 || r.at() < 0 ? "?" : a.at() < r.at() ? "<" : ">";
        String list = listed(c, i, j) ? "list" : "apart";
        Features f = new Features(c.named, 10);
        f.add("ar:", a.role(), ">", r.role());
        f.add("ar:", a.role(), ">", r.role(), "|", c.act);
        f.add("ar:", a.role(), order, r.role(), "|", c.kind);
        f.add("ar", order, c.act);
        f.add("ar", order, c.frame);
        f.add("ar:", list);
        f.add("ar:", list, "|", c.act);
        f.add("ar:", a.sort(), ">", r.sort());
        f.add("ar:", a.sort(), ">", r.sort(), "|", c.act);
        f.add("ar:home", a.home(), r.home(), "|", c.act);
        return f;
    }

    /** What one on both sides says. */
    private static Features alone(Case c, Choice.Candidate a) {
        Features f = new Features(c.named, 9);
        f.add("ar:same");
        f.add("ar:same|", c.act);
        f.add("ar:same|", c.act, "|", c.kind);
        f.add("ar:same|", c.frame);
        f.add("ar:same|", a.role());
        f.add("ar:same|", a.role(), "|", c.act);
        f.add("ar:same|codes", Math.min(4, c.all.size()));
        f.add("ar:same|home", a.home(), "|", c.act);
        f.add("ar:same|", a.sort(), "|", c.act);
        return f;
    }

    private static boolean listed(Case c, int i, int j) {
        for (long l : c.lists) if ((l >> i & 1) == 1 && (l >> j & 1) == 1) return true;
        return false;
    }

    /** The sets worth weighing for one side, given the score of each candidate alone. */
    public static long[] sets(Case c, double[] scores, boolean actors) {
        int[] order = order(scores);
        Sets sets = new Sets();
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
        return sets.all();
    }

    /** The candidates from the best alone to the worst; equals in their own order. */
    private static int[] order(double[] scores) {
        int[] order = new int[scores.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && Double.compare(scores[order[at - 1]], scores[i]) < 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }

    /** A few sets, each once, in the order in which they came. */
    private static final class Sets {
        private long[] sets = new long[32];
        private int size;

        void add(long set) {
            for (int i = 0; i < size; i++) if (sets[i] == set) return;
            if (size == sets.length) sets = Arrays.copyOf(sets, size * 2);
            sets[size++] = set;
        }

        long[] all() {
            return Arrays.copyOf(sets, size);
        }
    }

    /** All ways worth weighing. */
    static Ways weigh(Case c, Linear alone, Linear joint) {
        int n = c.all.size();
        double[] a = new double[n];
        double[] r = new double[n];
        for (int i = 0; i < n; i++) {
            double[] sums = alone.sums(c.all.get(i).features());
            a[i] = sums[0];
            r[i] = sums[1];
        }
        long[] first = sets(c, a, true);
        long[] second = sets(c, r, false);
        return new Ways(
                first,
                second,
                scores(c, first, a, joint, true),
                scores(c, second, r, joint, false),
                new Pairs(c, joint));
    }

    private static double[] scores(Case c, long[] sets, double[] single, Linear joint, boolean actors) {
        double[] scores = new double[sets.length];
        double[] sides = new double[4 * RELATIONS.length * 2];
        Arrays.fill(sides, Double.NaN);
        for (int s = 0; s < sets.length; s++) {
            int key = (Math.min(3, Long.bitCount(sets[s])) * RELATIONS.length + relation(c, sets[s], actors)) * 2
                    + (c.lists.contains(sets[s]) ? 1 : 0);
            if (Double.isNaN(sides[key])) sides[key] = joint.sum(side(c, sets[s], actors));
            scores[s] = sides[key] + members(c, sets[s], single, joint, actors);
        }
        return scores;
    }

    private static double members(Case c, long set, double[] single, Linear joint, boolean actors) {
        double sum = 0;
        for (long u = set; u != 0; u &= u - 1) {
            int i = Long.numberOfTrailingZeros(u);
            sum += single[i];
            for (long v = u & u - 1; v != 0; v &= v - 1)
                sum += joint.sum(beside(c, i, Long.numberOfTrailingZeros(v), actors));
        }
        return sum;
    }

    /** What standing against each other weighs, each pair and each two numbers looked up once. */
    static final class Pairs {
        private final Case sides;
        private final Linear joint;
        private final double[] known;
        private final double[] sizes = new double[16];

        private Pairs(Case sides, Linear joint) {
            this.sides = sides;
            this.joint = joint;
            known = new double[sides.size() * sides.size()];
            Arrays.fill(known, Double.NaN);
            Arrays.fill(sizes, Double.NaN);
        }

        double against(int i, int j) {
            int at = i * sides.size() + j;
            if (Double.isNaN(known[at])) known[at] = joint.sum(Joint.against(sides, i, j));
            return known[at];
        }

        double sizes(long actors, long recipients) {
            int i = Math.min(3, Long.bitCount(actors));
            int j = Math.min(3, Long.bitCount(recipients));
            if (Double.isNaN(sizes[i * 4 + j])) sizes[i * 4 + j] = joint.sum(Joint.sizes(sides, i, j));
            return sizes[i * 4 + j];
        }
    }
}

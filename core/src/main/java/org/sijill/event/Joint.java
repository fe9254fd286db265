package org.sijill.event;

import static org.sijill.event.Piece.BAR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

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
     * @param settled the recipients where the words leave no doubt of them, a bit each; {@link #OPEN} where they do
     * @param mutual whether those who act do it to each other
     * @param together candidates to whom the act is done in one breath, so to none without the others
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
            Piece doer,
            Piece done,
            Piece deed,
            long settled,
            boolean mutual,
            List<Long> together) {
        static final long OPEN = -1;

        Case with(List<Choice.Candidate> others) {
            return new Case(
                    act,
                    kind,
                    how,
                    frame,
                    others,
                    actors,
                    recipients,
                    lists,
                    named,
                    doer,
                    done,
                    deed,
                    settled,
                    mutual,
                    together);
        }

        /** {@code chosen} and all who stand in one breath with one of them, unless somebody who acts does too. */
        long whole(long chosen, long acting) {
            long all = chosen;
            for (long t : together) if ((t & chosen) != 0 && (t & acting) == 0) all |= t;
            return all;
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
    private static final Piece[] RELATIONS = pieces("=", "0", "x", "<", ">", "~");

    private static final Piece ACTORS = Piece.of("A"), RECIPIENTS = Piece.of("R");
    private static final Piece GRAMMAR = Piece.of("|g"), LIST = Piece.of("list:"), DEED = Piece.of("|deed:");
    private static final Piece WITHOUT = Piece.of("|without:"), WITHOUT_ANY = Piece.of("|without|");
    private static final Piece NUMBERS = Piece.of("n"), AND = Piece.of("&");
    private static final Piece ACTORS_BOTH = Piece.of("aa:"), RECIPIENTS_BOTH = Piece.of("rr:");
    private static final Piece LISTED = Piece.of("list"), APART = Piece.of("apart");
    private static final Piece AGAINST = Piece.of("ar:"), ORDER = Piece.of("ar"), HOME = Piece.of("ar:home");
    private static final Piece BEFORE = Piece.of("<"), AFTER = Piece.of(">"), UNPLACED = Piece.of("?");
    private static final Piece SAME = Piece.of("ar:same"), SAME_BAR = Piece.of("ar:same|");
    private static final Piece SAME_CODES = Piece.of("ar:same|codes"), SAME_HOME = Piece.of("ar:same|home");
    private static final Piece SLASH = Piece.of("/");
    private static final Piece YES = Piece.of("true"), NO = Piece.of("false");

    private static Piece[] pieces(String... texts) {
        return Arrays.stream(texts).map(Piece::of).toArray(Piece[]::new);
    }

    private static Piece truth(boolean holds) {
        return holds ? YES : NO;
    }

    private Joint() {}

    /** What a side as a whole says: how many it holds, and whether it is grammar's. */
    public static Features side(Case c, long set, boolean actors) {
        Piece s = actors ? ACTORS : RECIPIENTS;
        long grammar = actors ? c.actors : c.recipients;
        Piece n = most(3, Long.bitCount(set));
        Piece g = most(3, Long.bitCount(grammar));
        Features f = new Features(c.named, 13);
        f.add(s, n);
        f.add(s, n, BAR, c.act);
        f.add(s, n, BAR, c.frame);
        f.add(s, n, GRAMMAR, g);
        f.add(s, n, GRAMMAR, g, BAR, c.act);
        f.add(s, n, BAR, c.how, BAR, c.kind);
        Piece as = RELATIONS[relation(c, set, actors)];
        f.add(s, as, n, BAR, c.how);
        f.add(s, as, n, BAR, c.act);
        f.add(s, as, BAR, c.frame);
        if (Long.bitCount(set) > 1) f.add(s, LIST, truth(c.lists.contains(set)));
        if (!actors && !c.deed.isEmpty()) f.add(s, as, n, DEED, c.deed, BAR, c.act);
        Piece unnamed = actors ? c.doer : c.done;
        if (!unnamed.isEmpty()) {
            f.add(s, as, n, WITHOUT, unnamed);
            f.add(s, n, WITHOUT, unnamed, BAR, c.act);
            f.add(s, as, n, WITHOUT_ANY, c.act);
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
        Piece a = most(3, actors);
        Piece r = most(3, recipients);
        Features f = new Features(c.named, 4);
        f.add(NUMBERS, a, r, BAR);
        f.add(NUMBERS, a, r, BAR, c.act);
        f.add(NUMBERS, a, r, BAR, c.kind, BAR, c.how);
        f.add(NUMBERS, a, r, BAR, c.frame);
        return f;
    }

    /** What two on one side say. */
    public static Features beside(Case c, int i, int j, boolean actors) {
        boolean swap = c.all.get(i).at() > c.all.get(j).at();
        Choice.Candidate a = c.all.get(swap ? j : i);
        Choice.Candidate b = c.all.get(swap ? i : j);
        Piece s = actors ? ACTORS_BOTH : RECIPIENTS_BOTH;
        Piece list = listed(c, i, j) ? LISTED : APART;
        Features f = new Features(c.named, 5);
        f.add(s, list);
        f.add(s, list, BAR, c.act);
        f.add(s, a.role(), AND, b.role());
        f.add(s, a.role(), AND, b.role(), BAR, c.act);
        f.add(s, a.sort(), AND, b.sort());
        return f;
    }

    /** What one against another says. */
    public static Features against(Case c, int i, int j) {
        Choice.Candidate a = c.all.get(i);
        Choice.Candidate r = c.all.get(j);
        if (i == j) return alone(c, a);
        Piece order = a.at() < 0 || r.at() < 0 ? UNPLACED : a.at() < r.at() ? BEFORE : AFTER;
        Piece list = listed(c, i, j) ? LISTED : APART;
        Features f = new Features(c.named, 10);
        f.add(AGAINST, a.role(), AFTER, r.role());
        f.add(AGAINST, a.role(), AFTER, r.role(), BAR, c.act);
        f.add(AGAINST, a.role(), order, r.role(), BAR, c.kind);
        f.add(ORDER, order, c.act);
        f.add(ORDER, order, c.frame);
        f.add(AGAINST, list);
        f.add(AGAINST, list, BAR, c.act);
        f.add(AGAINST, a.sort(), AFTER, r.sort());
        f.add(AGAINST, a.sort(), AFTER, r.sort(), BAR, c.act);
        f.add(HOME, truth(a.home()), truth(r.home()), BAR, c.act);
        return f;
    }

    /** What one on both sides says. */
    private static Features alone(Case c, Choice.Candidate a) {
        Features f = new Features(c.named, 11);
        f.add(SAME);
        f.add(SAME_BAR, c.act);
        f.add(SAME_BAR, c.act, BAR, c.kind);
        f.add(SAME_BAR, c.frame);
        f.add(SAME_BAR, a.role());
        f.add(SAME_BAR, a.role(), BAR, c.act);
        f.add(SAME_CODES, most(4, c.all.size()));
        f.add(SAME_HOME, truth(a.home()), BAR, c.act);
        f.add(SAME_BAR, a.sort(), BAR, c.act);
        f.add(SAME_BAR, a.before(), SLASH, a.after());
        f.add(SAME_BAR, a.before(), SLASH, a.after(), BAR, c.act);
        return f;
    }

    private static Piece most(int most, int number) {
        return Piece.of(Math.min(most, number));
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
        Pairs pairs = new Pairs(c, joint);
        return new Ways(
                first,
                second,
                scores(c, first, a, joint, pairs, true),
                scores(c, second, r, joint, pairs, false),
                pairs);
    }

    private static double[] scores(Case c, long[] sets, double[] single, Linear joint, Pairs pairs, boolean actors) {
        double[] scores = new double[sets.length];
        double[] sides = new double[4 * RELATIONS.length * 2];
        Arrays.fill(sides, Double.NaN);
        for (int s = 0; s < sets.length; s++) {
            int key = (Math.min(3, Long.bitCount(sets[s])) * RELATIONS.length + relation(c, sets[s], actors)) * 2
                    + (c.lists.contains(sets[s]) ? 1 : 0);
            if (Double.isNaN(sides[key])) sides[key] = joint.sum(side(c, sets[s], actors));
            scores[s] = sides[key] + members(sets[s], single, pairs, actors);
        }
        return scores;
    }

    private static double members(long set, double[] single, Pairs pairs, boolean actors) {
        double sum = 0;
        for (long u = set; u != 0; u &= u - 1) {
            int i = Long.numberOfTrailingZeros(u);
            sum += single[i];
            for (long v = u & u - 1; v != 0; v &= v - 1) sum += pairs.beside(i, Long.numberOfTrailingZeros(v), actors);
        }
        return sum;
    }
}

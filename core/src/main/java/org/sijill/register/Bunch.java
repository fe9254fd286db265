package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A group of {@link Clusters} while it grows: its knots, the sums of the scores that hold it together with others, and
 * how far its days and pages reach, by which most pairs of groups are seen at once to hold nothing that keeps them
 * apart. Not for several threads.
 */
final class Bunch {
    static final Bunch NONE = new Bunch();

    /** Sum and number of the scores between two groups. */
    private record Tie(double sum, int count) {
        Tie plus(Tie o) {
            return new Tie(sum + o.sum, count + o.count);
        }
    }

    private final List<Integer> knots = new ArrayList<>(1);
    private final Map<Integer, Tie> ties = new HashMap<>();
    private final Set<Chorus> choruses = new HashSet<>();
    private final Reach days = new Reach(), said = new Reach();
    /** Days of pages that announce, and of those that tell as done. */
    private final Reach ahead = new Reach(), done = new Reach();

    private boolean judged;

    private Bunch() {}

    static Bunch of(int knot, List<Chorus> choruses, People people) {
        Bunch b = new Bunch();
        b.knots.add(knot);
        for (Chorus c : choruses) {
            b.choruses.add(c);
            b.judged |= people.judged(c);
            b.add(c.first());
        }
        return b;
    }

    private void add(Statement s) {
        if (s.days().known()) {
            days.add(s.days().first(), s.days().last());
            if (s.days().said()) said.add(s.days().first(), s.days().last());
        }
        if (s.page().to() == null || s.stage() == Stage.DENIED) return;
        int day = (int) s.page().to().toEpochDay();
        (s.stage() == Stage.AHEAD ? ahead : done).add(day, day);
    }

    /** Whether people said anything of it. */
    boolean judged() {
        return judged;
    }

    List<Integer> knots() {
        return knots;
    }

    Collection<Integer> neighbours() {
        return ties.keySet();
    }

    void edge(int other, double score) {
        ties.put(other, new Tie(score, 1));
    }

    /** The mean score across to group {@code other}, a pair without any counting {@code doubt}. */
    double mean(int other, Bunch b, double doubt) {
        Tie tie = ties.getOrDefault(other, new Tie(0, 0));
        double pairs = (double) knots.size() * b.knots.size();
        return (tie.sum + doubt * (pairs - tie.count)) / pairs;
    }

    /** Whether some pair across could be kept apart by a rule; false is for sure. */
    boolean suspect(Bunch o) {
        if (days.gap(o.days) > SamenessRule.FAR || said.gap(o.said) > SamenessRule.NEAR) return true;
        if (done.after(o.ahead) >= SamenessRule.ECHO || o.done.after(ahead) >= SamenessRule.ECHO) return true;
        boolean fewer = choruses.size() <= o.choruses.size();
        Set<Chorus> few = fewer ? choruses : o.choruses, many = fewer ? o.choruses : choruses;
        for (Chorus c : few) for (Chorus n : c.neighbours()) if (many.contains(n)) return true;
        return false;
    }

    /** Takes in {@code o}, called {@code name}; this group is called {@code mine}. */
    void take(int mine, Bunch o, int name) {
        knots.addAll(o.knots);
        choruses.addAll(o.choruses);
        judged |= o.judged;
        days.add(o.days);
        said.add(o.said);
        ahead.add(o.ahead);
        done.add(o.done);
        ties.remove(name);
        o.ties.forEach((other, tie) -> {
            if (other != mine) ties.merge(other, tie, Tie::plus);
        });
    }

    /** Counts what tied it to {@code old} towards {@code now}. */
    void rename(int old, int now) {
        Tie tie = ties.remove(old);
        if (tie != null) ties.merge(now, tie, Tie::plus);
    }

    /** The extremes of some stretches of days. */
    private static final class Reach {
        private long lastFirst = Long.MIN_VALUE / 4, firstLast = Long.MAX_VALUE / 4;

        void add(long first, long last) {
            lastFirst = Math.max(lastFirst, first);
            firstLast = Math.min(firstLast, last);
        }

        void add(Reach o) {
            add(o.lastFirst, o.firstLast);
        }

        /** The most days that lie between a stretch of one and one of the other. */
        long gap(Reach o) {
            return Math.max(after(o), o.after(this));
        }

        /** The most days by which a stretch begins after one of {@code o} ended. */
        long after(Reach o) {
            return lastFirst - o.firstLast;
        }
    }
}

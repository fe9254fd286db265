package org.sijill.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sijill.time.DayFinder.Constraint;
import org.sijill.time.DayFinder.Stretch;

/**
 * What people named with their posts say of the day. Nobody is named with a post before holding it, but for those that
 * share a name; after it some are, the fewer the longer it is past. A page that looks back names many such, so that
 * together they weigh less than one by one. Stateless.
 */
final class TermReasons {
    private TermReasons() {}

    /** Share of pages on which the lexicon means somebody else, and by how much their reasons then count. */
    private static final double MISTAKEN = .05;

    private static final double MISTAKEN_WEIGHT = .3;
    /** Share of pages that look back. */
    private static final double BACKWARD = .12;

    private static final double BACKWARD_WEIGHT = .25;
    /** Some are named with a post a little before it is theirs. */
    private static final int SOON = 45;

    private static final double[] NONE = new double[DayScale.SIZE];

    /** One reason a constraint, for being told of. */
    static List<DayScale.Reason> each(List<Constraint> terms) {
        List<DayScale.Reason> reasons = new ArrayList<>();
        for (Constraint c : terms) {
            double[] weights = before(c);
            double[] after = after(c);
            for (int i = 0; i < weights.length; i++) weights[i] += after[i];
            reasons.add(new DayScale.Reason(c.reason(), weights));
        }
        return reasons;
    }

    /** All of them as one, for being weighed. */
    static DayScale.Reason together(List<Constraint> terms) {
        double[] before = NONE.clone();
        double[] after = NONE.clone();
        for (Constraint c : terms) {
            add(before, before(c));
            add(after, after(c));
        }
        double[] weights = new double[DayScale.SIZE];
        for (int i = 0; i < weights.length; i++)
            weights[i] = mixed(before[i], MISTAKEN, MISTAKEN_WEIGHT) + mixed(after[i], BACKWARD, BACKWARD_WEIGHT);
        return new DayScale.Reason("", weights);
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) sum[i] += more[i];
    }

    private static double mixed(double weight, double share, double part) {
        return Math.log((1 - share) * Math.exp(weight) + share * Math.exp(part * weight));
    }

    private static double[] before(Constraint c) {
        LocalDate first = null;
        for (Stretch s : c.days()) {
            if (s.from() == null) return NONE.clone();
            if (first == null || s.from().isBefore(first)) first = s.from();
        }
        double[] weights = new double[DayScale.SIZE];
        if (first == null) return weights;
        double against = 1.5 * Math.log((1 - c.sure()) / c.sure());
        int at = Math.min(DayScale.SIZE, DayScale.index(first));
        for (int i = 0; i < at; i++) weights[i] = at - i <= SOON ? against / 3 : against;
        return weights;
    }

    private static double[] after(Constraint c) {
        double[] weights = new double[DayScale.SIZE];
        double scale = Math.log(c.sure() / (1 - c.sure())) / Math.log(.95 / .05);
        for (int i = 0; i < weights.length; i++) {
            long gap = gap(c.days(), DayFinder.FIRST.plusDays(i));
            weights[i] = gap <= 0 ? 0 : scale * late(gap);
        }
        return weights;
    }

    /** Days since the last of the stretches that ended, 0 within one or before all. */
    private static long gap(List<Stretch> days, LocalDate day) {
        long least = Long.MAX_VALUE;
        for (Stretch s : days) {
            if (s.to() == null || !day.isAfter(s.to())) {
                if (s.from() == null || !day.isBefore(s.from())) return 0;
            } else least = Math.min(least, ChronoUnit.DAYS.between(s.to(), day));
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private static double late(long gap) {
        if (gap <= 30) return -.7;
        if (gap <= 180) return -1.8;
        if (gap <= 730) return -2.6;
        return gap <= 3650 ? -3.3 : -4;
    }
}

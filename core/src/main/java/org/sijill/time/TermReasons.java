package org.sijill.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.time.DayFinder.Constraint;
import org.sijill.time.DayFinder.Stretch;

/**
 * What people named with their posts, and names of what lasted some years only, say of the day. Nobody is named with a
 * post before holding it, but for those that share a name; after it some are, the fewer the longer it is past. A page
 * that looks back names many such, so that together they weigh less than one by one. Immutable.
 */
final class TermReasons {
    /** Share of pages on which the lexicon means somebody else, and by how much their reasons then count. */
    private static final double MISTAKEN = .05;

    private static final double MISTAKEN_WEIGHT = .3;
    /** Share of pages that look back. */
    private static final double BACKWARD = .12;

    private static final double BACKWARD_WEIGHT = .25;
    /** Some are named with a post a little before it is theirs. */
    private static final int SOON = 45;
    /** How sure an era's wording is of its time. */
    private static final double ERA = .92;

    private final List<DayScale.Reason> each = new ArrayList<>();
    private final double[] before = new double[DayScale.SIZE];
    private final double[] after = new double[DayScale.SIZE];

    TermReasons(List<Constraint> terms) {
        for (Constraint c : terms) {
            double[] weights = new double[DayScale.SIZE];
            before(c, weights);
            after(c, weights);
            each.add(new DayScale.Reason(c.reason(), weights));
        }
    }

    /** Landmarks that lasted, as constraints: those of one wording are one that was there more than once. */
    static List<Constraint> eras(List<Landmark> landmarks) {
        Map<String, Set<Stretch>> eras = new LinkedHashMap<>();
        for (Landmark l : landmarks)
            if (l.kind() == Landmark.Kind.ERA)
                eras.computeIfAbsent(l.wording(), k -> new LinkedHashSet<>()).add(new Stretch(l.day(), l.until()));
        List<Constraint> all = new ArrayList<>();
        eras.forEach((wording, days) -> all.add(new Constraint(List.copyOf(days), ERA, wording)));
        return all;
    }

    /** One reason a constraint, for being told of. */
    List<DayScale.Reason> each() {
        return each;
    }

    /** All of them as one, for being weighed. */
    DayScale.Reason together() {
        double[] weights = new double[DayScale.SIZE];
        for (int i = 0; i < weights.length; i++)
            weights[i] = i > 0 && before[i] == before[i - 1] && after[i] == after[i - 1]
                    ? weights[i - 1]
                    : mixed(before[i], MISTAKEN, MISTAKEN_WEIGHT) + mixed(after[i], BACKWARD, BACKWARD_WEIGHT);
        return new DayScale.Reason("", weights);
    }

    private static double mixed(double weight, double share, double part) {
        return weight == 0 ? 0 : Math.log((1 - share) * Math.exp(weight) + share * Math.exp(part * weight));
    }

    private void before(Constraint c, double[] weights) {
        int first = DayScale.SIZE;
        for (Stretch s : c.days()) first = Math.min(first, index(s.from(), 0));
        if (c.days().isEmpty()) return;
        double against = 1.5 * Math.log((1 - c.sure()) / c.sure());
        for (int i = 0; i < first; i++) {
            double weight = first - i <= SOON ? against / 3 : against;
            weights[i] += weight;
            before[i] += weight;
        }
    }

    private void after(Constraint c, double[] weights) {
        double scale = Math.log(c.sure() / (1 - c.sure())) / Math.log(.95 / .05);
        int[] from = new int[c.days().size()];
        int[] to = new int[from.length];
        for (int k = 0; k < from.length; k++) {
            from[k] = index(c.days().get(k).from(), Integer.MIN_VALUE);
            to[k] = index(c.days().get(k).to(), Integer.MAX_VALUE);
        }
        for (int i = 0; i < weights.length; i++) {
            double weight = scale * late(gap(from, to, i));
            weights[i] += weight;
            after[i] += weight;
        }
    }

    private static int index(@Nullable LocalDate day, int open) {
        return day == null ? open : DayScale.index(day);
    }

    /** Days since the last of the stretches that ended, 0 within one or before all. */
    private static int gap(int[] from, int[] to, int day) {
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < from.length; k++) {
            if (day > to[k]) least = Math.min(least, day - to[k]);
            else if (day >= from[k]) return 0;
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** How much being named so many days after the end of a term speaks against a day. */
    private static double late(int gap) {
        if (gap == 0) return 0;
        if (gap <= 30) return -.7;
        if (gap <= 180) return -1.8;
        if (gap <= 730) return -2.6;
        return gap <= 3650 ? -3.3 : -4;
    }
}

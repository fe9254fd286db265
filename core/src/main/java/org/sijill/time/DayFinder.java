package org.sijill.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out the day on which a page was published from what it says, as a stretch of days with its reasons: a day
 * told as today's or yesterday's date; weekday beside a relative day; days and months told without a year; the latest
 * date told as past; and constraints from outside, such as the terms of the posts that people are named with.
 *
 * <p>Each reason raises or lowers the days of a fixed span of years by how often such words lie how far from the day
 * of a page; of the stretches that hold most of the sum the one is the answer whose narrowness is worth the risk of
 * being wrong. Without a reason that narrows it well below {@link #LONGEST} days there is no answer. Nothing is read from a
 * clock.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class DayFinder {
    /** Stretches of more days than this are no answer. */
    public static final int LONGEST = 366 * 8;

    static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    /** Shares of all that the reasons weigh, each of which has its shortest stretch. */
    private static final double[] SHARES = {.5, .6, .7, .75, .8, .85, .9, .93, .95, .97, .98, .99};
    /** What a stretch must be worth to be told. */
    private static final double LEAST = .3;

    private static final double PRICE = 9;

    private final double price;

    /**
     * @param price what a wrong answer costs, in units of the worth of an answer that is e times narrower; the higher,
     *     the wider and fewer the answers
     */
    public DayFinder(double price) {
        this.price = price;
    }

    public DayFinder() {
        this(PRICE);
    }

    /** An expression of the page, the tense of its clause, and the number of its sentence; in order of the page. */
    public record Clue(Expression expression, Tense tense, int sentence) {}

    /** A stretch of days; a null end is open. */
    public record Stretch(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Days on one of which the page was published if {@code reason} holds, and how sure that is (0.5 to 1). */
    public record Constraint(List<Stretch> days, double sure, String reason) {
        /** A constraint as sure as a post that a name is told with. */
        public static Constraint of(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {
            return new Constraint(List.of(new Stretch(from, to)), 0.95, reason);
        }
    }

    /** The answer: both ends inclusive, and the reasons that speak for it, the strongest first. */
    public record Found(LocalDate from, LocalDate to, List<String> reasons) {}

    /**
     * @param clues the page's time expressions
     * @param landmarks the landmarks that it names, in any order
     * @param constraints what else is known of the day, such as terms of posts held
     */
    public Optional<Found> find(List<Clue> clues, List<Landmark> landmarks, List<Constraint> constraints) {
        List<DayScale.Reason> reasons = new ArrayList<>();
        reasons.addAll(DayReasons.of(clues));
        reasons.addAll(DayReasons.landmarks(landmarks));
        List<Constraint> terms = new ArrayList<>(constraints);
        terms.addAll(TermReasons.eras(landmarks));
        if (reasons.isEmpty() && terms.isEmpty()) return Optional.empty();
        DayScale scale = new DayScale();
        for (DayScale.Reason reason : reasons) scale.add(reason);
        if (!terms.isEmpty()) {
            TermReasons held = new TermReasons(terms);
            scale.add(held.together());
            reasons.addAll(held.each());
        }
        int[] ends = worthiest(scale);
        if (ends == null) return Optional.empty();
        List<String> told = scale.supporting(reasons, ends[0], ends[1]);
        if (told.isEmpty()) return Optional.empty();
        return Optional.of(new Found(FIRST.plusDays(ends[0]), FIRST.plusDays(ends[1]), told));
    }

    /** The stretch that is worth most, the narrowest of equals: narrow is worth more, wrong costs; null where none is worth telling. */
    private int @Nullable [] worthiest(DayScale scale) {
        int[] best = null;
        double most = LEAST;
        double[] sums = scale.sums();
        int longest = DayScale.SIZE;
        for (int s = SHARES.length - 1; s >= 0; s--) {
            double share = SHARES[s];
            int[] ends = DayScale.shortest(sums, share, longest);
            longest = ends[1] - ends[0] + 1; // of a smaller share the shortest stretch is no longer
            double worth = share * Math.log((double) LONGEST / longest) - price * (1 - share);
            if (worth <= LEAST || worth < most) continue;
            most = worth;
            best = ends;
        }
        return best;
    }
}

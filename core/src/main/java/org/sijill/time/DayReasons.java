package org.sijill.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.time.DayFinder.Clue;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;

/** From clues to what they say of every day. Stateless. */
final class DayReasons {
    private DayReasons() {}

    private static final int ROUND = 365;
    private static final int SPAN = 365 * 20;
    /** How much a date told as past speaks against each day before it. */
    private static final double BEFORE = -2.7;

    private static final double BEFORE_YEAR = -1.2;
    /** The same where no verb tells the tense. */
    private static final double BEFORE_UNSURE = -.9;

    private static final double MOST_BEFORE = -8;
    /** Tellings without a year lean on each other: each counts for less. */
    private static final double TEMPER = 0.7;

    private static final double NEWS_TEMPER = 0.9;
    /** What is written of for years, or announced, says less. */
    private static final double LASTING_TEMPER = 0.75;

    private static final double ROUND_TEMPER = 0.5;

    /** The sentences, counted from 0, in which a weekday may be the page's own; and a full date. */
    private static final int LEAD = 3;

    private static final int FIRST_LINES = 1;

    private static final int MOST_ROUNDS = 6;
    private static final int MOST_SAMES = 50;

    private record Told(LocalDate day, Grain grain, Gaps.Share[] shares, boolean sure, String words) {}

    static List<DayScale.Reason> of(List<Clue> clues) {
        List<DayScale.Reason> reasons = new ArrayList<>();
        List<Told> past = new ArrayList<>();
        List<Told> ahead = new ArrayList<>();
        Set<Date> rounds = new HashSet<>();
        Set<Meaning.Same> sames = new HashSet<>();
        boolean today = clues.stream().anyMatch(c -> today(c.expression().meaning()));
        for (Clue clue : clues) {
            Meaning meaning = clue.expression().meaning();
            String words = clue.expression().wording();
            if (meaning instanceof Meaning.Same same && sames.size() < MOST_SAMES && sames.add(same))
                reasons.addAll(same(same, words));
            for (Date d : dates(meaning, clue.tense())) {
                if (d.year() != null) absolute(d, clue, today, past, ahead);
                else if (d.month() != null
                        && d.within() == null
                        && !d.hijri()
                        && rounds.size() < MOST_ROUNDS
                        && rounds.add(d)) reasons.add(round(d, clue.tense(), words));
            }
        }
        DayScale.Reason weekday = sames.isEmpty() ? weekday(clues) : null;
        if (weekday != null) reasons.add(weekday);
        if (!past.isEmpty()) reasons.add(recency(past));
        if (!ahead.isEmpty()) reasons.add(ahead(ahead));
        return reasons;
    }

    /** Each landmark once: nothing is written of an event before it, most is written soon after. */
    static List<DayScale.Reason> landmarks(List<Landmark> landmarks) {
        List<DayScale.Reason> reasons = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Landmark l : landmarks) {
            if (l.kind() == Landmark.Kind.ERA || !days.add(l.day())) continue;
            double[] weights = new double[DayScale.SIZE];
            boolean news = l.kind() == Landmark.Kind.BRIEF || l.kind() == Landmark.Kind.EVENT;
            double temper = news ? NEWS_TEMPER : LASTING_TEMPER;
            Arrays.fill(weights, temper * Gaps.FLOOR);
            Gaps.raise(weights, 0, DayScale.SIZE, DayScale.index(l.day()), shares(l.kind()), SPAN, temper);
            reasons.add(new DayScale.Reason(l.wording(), weights));
        }
        return reasons;
    }

    private static Gaps.Share[] shares(Landmark.Kind kind) {
        return switch (kind) {
            case BRIEF -> Gaps.BRIEF;
            case EVENT -> Gaps.EVENT;
            case TOPIC, ERA -> Gaps.TOPIC;
            case PLAN -> Gaps.PLAN;
        };
    }

    /** The dates that a meaning tells as a point reached, or as its beginning. */
    private static List<Date> dates(Meaning meaning, Tense tense) {
        return switch (meaning) {
            case Date d -> List.of(d);
            case Meaning.Same s -> {
                List<Date> all = new ArrayList<>();
                for (Meaning m : s.tellings()) all.addAll(dates(m, tense));
                yield all;
            }
            case Meaning.Part p -> dates(p.whole(), tense);
            case Meaning.Nth n -> dates(n.whole(), tense);
            case Meaning.Season s -> dates(s.year(), tense);
            case Meaning.Range r ->
                r.from() != null && r.to() == null || tense == Tense.PAST && r.from() != null
                        ? dates(r.from(), tense)
                        : List.of();
            case Meaning.Beyond b -> b.sign() > 0 ? dates(b.time(), tense) : List.of();
            default -> List.of();
        };
    }

    private static Gaps.Share[] shares(Grain grain, Date d, Clue clue, boolean today) {
        String part = clue.expression().part();
        boolean late = part.equals("night") || part.equals("evening");
        return switch (grain) {
            case DAY -> {
                boolean lead = clue.sentence() <= FIRST_LINES;
                if (d.weekday() == null) yield lead ? Gaps.LEAD_DAY : Gaps.DAY;
                yield late && today ? Gaps.NIGHT_BEFORE : lead ? Gaps.LEAD_WEEKDAY_DAY : Gaps.WEEKDAY_DAY;
            }
            case MONTH, QUARTER -> Gaps.MONTH;
            default -> Gaps.YEAR;
        };
    }

    private static boolean today(Meaning m) {
        return m instanceof Shift s && s.unit() == Grain.DAY && s.by() == 0 && s.anchor() == Anchor.PAGE;
    }

    private static void absolute(Date d, Clue clue, boolean today, List<Told> past, List<Told> ahead) {
        Days days = DateResolver.full(d, d.year() == null ? 0 : d.year());
        if (days == null
                || days.from() == null
                || days.from().isAfter(DayFinder.LAST)
                || days.from().isBefore(DayFinder.FIRST.minusYears(20))) return;
        boolean next = d.direction() == Direction.NEXT || d.direction() == Direction.NEXT_TWO;
        boolean starts = clue.expression().meaning() instanceof Meaning.Range r && r.to() == null && r.from() != null;
        boolean future = clue.tense() == Tense.FUTURE || next;
        (future ? ahead : past)
                .add(new Told(
                        days.from(),
                        days.grain(),
                        shares(days.grain(), d, clue, today),
                        clue.tense() == Tense.PAST && !starts,
                        clue.expression().wording()));
    }

    /** «today, the 3rd of May 2015» is the day; «yesterday, Tuesday» its weekday. */
    private static List<DayScale.Reason> same(Meaning.Same same, String words) {
        Shift shift = null;
        Date date = null;
        for (Meaning m : same.tellings()) {
            if (m instanceof Shift s && s.unit() == Grain.DAY && s.anchor() == Anchor.PAGE) shift = s;
            if (m instanceof Date d && !d.hijri() && d.within() == null && d.direction() == Direction.NONE)
                date = date == null || d.day() != null ? d : date;
        }
        if (shift == null || date == null) return List.of();
        double[] exactly = exactly(DayFinder.FIRST.plusDays(shift.by()).minusDays(1), date);
        double[] weights = new double[DayScale.SIZE];
        double lag = date.day() == null ? LAG : DATED_LAG;
        for (int i = 0; i < DayScale.SIZE; i++) weights[i] = Math.max(exactly[i + 1], exactly[i] + lag);
        return List.of(new DayScale.Reason(words, weights));
    }

    /** The first weekday that a page tells as past near its beginning is mostly its own, else that of the day before. */
    private static DayScale.@Nullable Reason weekday(List<Clue> clues) {
        for (Clue clue : clues) {
            if (clue.sentence() > LEAD) return null;
            if (!(clue.expression().meaning() instanceof Date d)
                    || d.weekday() == null
                    || d.day() != null
                    || d.month() != null
                    || d.direction() != Direction.NONE
                    || clue.tense() == Tense.FUTURE) continue;
            double[] weights = new double[DayScale.SIZE];
            int begin = DayFinder.FIRST.getDayOfWeek().getValue() - d.weekday();
            for (int i = 0; i < weights.length; i++)
                weights[i] = Math.log(7 * Gaps.WEEKDAY[Math.floorMod(begin + i, 7)]);
            return new DayScale.Reason(clue.expression().wording(), weights);
        }
        return null;
    }

    /** Pages carry a day that may lag their words by one. */
    private static final double LAG = -2.1;

    private static final double DATED_LAG = -3.5;

    /** How well each day from {@code first} on fits what is told of it. */
    private static double[] exactly(LocalDate first, Date told) {
        double[] weights = new double[DayScale.SIZE + 1];
        Integer weekday = told.weekday();
        if (weekday != null) {
            Arrays.fill(weights, -5);
            int begin = Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7);
            for (int i = begin; i < weights.length; i += 7) weights[i] = 0;
        }
        if (told.day() == null || told.month() == null) return weights;
        for (int i = 0; i < weights.length; i++) weights[i] -= 9;
        for (int year = first.getYear(); year <= first.getYear() + DayScale.SIZE / 365 + 1; year++) {
            YearMonth in = YearMonth.of(year, told.month());
            if (!in.isValidDay(told.day()) || told.year() != null && told.year() != year) continue;
            long i = ChronoUnit.DAYS.between(first, in.atDay(told.day()));
            if (i >= 0 && i < weights.length) weights[(int) i] += 9;
        }
        return weights;
    }

    /** A month or a day of one, told without its year. */
    private static DayScale.Reason round(Date d, Tense tense, String words) {
        double[] weights = new double[DayScale.SIZE];
        Arrays.fill(weights, ROUND_TEMPER * Gaps.FLOOR);
        int month = d.month() == null ? 1 : d.month();
        for (int year = DayFinder.FIRST.getYear() - 1; year <= DayFinder.LAST.getYear() + 1; year++) {
            YearMonth in = YearMonth.of(year, month);
            int day = d.day() == null ? 1 : d.day();
            if (!in.isValidDay(day)
                    || d.day() != null
                            && d.weekday() != null
                            && in.atDay(day).getDayOfWeek().getValue() != d.weekday()) continue;
            spread(weights, in.atDay(day), d, tense);
        }
        return new DayScale.Reason(words, weights);
    }

    private static void spread(double[] weights, LocalDate told, Date d, Tense tense) {
        int at = DayScale.index(told);
        int from = Math.max(0, at - 182);
        int to = Math.min(DayScale.SIZE, at + 305);
        if (d.direction() != Direction.PAST && d.direction() != Direction.NEXT && d.direction() != Direction.CURRENT) {
            Gaps.raise(weights, from, to, at, shares(d, tense == Tense.FUTURE), ROUND, ROUND_TEMPER);
            return;
        }
        int month = DayScale.month(told);
        for (int i = from; i < to; i++)
            weights[i] = Math.max(weights[i], ROUND_TEMPER * directed(d, DayScale.month(i) - month, i - at, tense));
    }

    private static Gaps.Share[] shares(Date d, boolean future) {
        if (d.day() != null) return future ? Gaps.FUTURE_ROUND : Gaps.PAST_ROUND;
        return future ? Gaps.FUTURE_MONTH_ROUND : Gaps.PAST_MONTH_ROUND;
    }

    private static double directed(Date d, long months, int gap, Tense tense) {
        double month = Math.log(12);
        if (d.direction() == Direction.CURRENT) {
            if (months != 0) return Gaps.FLOOR;
            boolean told = d.day() == null || (tense == Tense.FUTURE ? gap <= 1 : gap >= 0);
            return told ? month : month - 2;
        }
        long away = d.direction() == Direction.PAST ? months : -months;
        double[] shares = d.direction() == Direction.PAST ? Gaps.LAST : Gaps.NEXT;
        return away < 0 || away > 11 ? Gaps.FLOOR : Math.log(shares[(int) away]) + month;
    }

    /** The latest date told as past lies shortly before the page's day; each date after a day speaks against it. */
    private static DayScale.Reason recency(List<Told> past) {
        List<Told> sorted =
                past.stream().sorted(Comparator.comparing(Told::day)).distinct().toList();
        double[] weights = new double[DayScale.SIZE];
        for (int next = 0; next <= sorted.size(); next++) {
            int from = next == 0
                    ? 0
                    : Math.max(0, DayScale.index(sorted.get(next - 1).day()));
            int to = next == sorted.size()
                    ? DayScale.SIZE
                    : Math.min(DayScale.SIZE, DayScale.index(sorted.get(next).day()));
            if (from >= to) continue;
            recent(weights, from, to, next == 0 ? null : sorted.get(next - 1));
            double before = Math.max(MOST_BEFORE, before(sorted, next));
            for (int i = from; i < to; i++) weights[i] = before + weights[i];
        }
        return new DayScale.Reason(sorted.get(sorted.size() - 1).words(), weights);
    }

    /** What the dates after a day say against it: a bare year is often one to come. */
    private static double before(List<Told> sorted, int next) {
        double weight = 0;
        for (int i = next; i < sorted.size() && weight > MOST_BEFORE; i++)
            weight +=
                    !sorted.get(i).sure() ? BEFORE_UNSURE : sorted.get(i).grain() == Grain.YEAR ? BEFORE_YEAR : BEFORE;
        return weight;
    }

    /** The earliest date told as yet to come lies mostly soon after the page's day. */
    private static DayScale.Reason ahead(List<Told> ahead) {
        Told first = ahead.stream().min(Comparator.comparing(Told::day)).orElseThrow();
        Gaps.Share[] shares = Gaps.before(first.grain() == Grain.YEAR ? Gaps.AHEAD_YEAR : Gaps.AHEAD);
        double[] weights = new double[DayScale.SIZE];
        Arrays.fill(weights, TEMPER * Gaps.FLOOR);
        Gaps.raise(weights, 0, DayScale.SIZE, DayScale.index(first.day()), shares, SPAN, TEMPER);
        return new DayScale.Reason(first.words(), weights);
    }

    private static void recent(double[] weights, int from, int to, @Nullable Told latest) {
        Arrays.fill(weights, from, to, latest == null ? -1 : Gaps.FLOOR);
        if (latest == null) return;
        Gaps.raise(weights, from, to, DayScale.index(latest.day()), latest.shares(), SPAN, 1);
    }
}

package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.time.Meaning.Date;

/**
 * Completes a date told in part. A direction decides; else the tense: the past takes the last such date up to the
 * page's day, the future the first from it on, no tense the nearest; a date nearly a year away gives way to one that is near. A weekday told with a day and month chooses the
 * year in which they agree. Stateless.
 */
final class DateResolver {
    private DateResolver() {}

    /**
     * Past this many days back, a date told in the past tense without a year may as well be one soon to come; past as many
     * ahead, one told as to come may be one just gone: nouns and passives are mistaken for plans.
     */
    private static final int FAR = 300;

    static @Nullable Days resolve(Date d, @Nullable LocalDate page, Context context) {
        if (d.within() != null) return within(d, d.within(), page, context);
        if (d.year() != null) return full(d, d.year());
        Days told = told(d, context);
        if (told != null) return told;
        if (page == null) return null;
        if (d.month() == null) return d.weekday() != null ? weekday(d, page, context.tense()) : lone(d, page);
        return chosen(d, page, context.tense());
    }

    /** All parts known. */
    static @Nullable Days full(Date d, int year) {
        if (d.hijri()) return Hijri.of(year, d.month(), d.day());
        if (d.month() == null) return Days.year(year);
        if (d.day() == null) return Days.month(year, d.month());
        return YearMonth.of(year, d.month()).isValidDay(d.day())
                ? Days.day(LocalDate.of(year, d.month(), d.day()))
                : null;
    }

    private static @Nullable Days within(Date d, Meaning piece, @Nullable LocalDate page, Context context) {
        Days whole = Resolver.at(piece, page, context);
        if (whole == null || whole.from() == null) return null;
        LocalDate from = whole.from();
        if (d.weekday() != null && whole.grain() == Grain.WEEK) return Days.day(from.plusDays(d.weekday() - 1));
        if (d.month() != null && whole.grain() == Grain.YEAR)
            return full(d, d.hijri() ? Hijri.year(from) : from.getYear());
        if (d.day() != null && whole.grain() == Grain.MONTH && from.lengthOfMonth() >= d.day())
            return Days.day(from.withDayOfMonth(d.day()));
        return null;
    }

    /** «the same May», «the following Tuesday»: from the date told before. */
    private static @Nullable Days told(Date d, Context context) {
        if (d.direction() != Direction.SAME && d.direction() != Direction.FOLLOWING) return null;
        When told = context.told();
        if (told == null || told.from() == null) return null;
        LocalDate base = told.from();
        if (d.weekday() != null && d.month() == null) {
            LocalDate next = base.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(d.weekday())));
            return Days.day(d.direction() == Direction.SAME || next.isAfter(base) ? next : next.plusWeeks(1));
        }
        Days same = d.hijri() ? null : full(d, base.getYear());
        if (same == null || d.direction() == Direction.SAME || same.from() == null) return same;
        return same.from().isAfter(base) ? same : full(d, base.getYear() + 1);
    }

    private static @Nullable Days weekday(Date d, LocalDate page, Tense tense) {
        DayOfWeek w = DayOfWeek.of(d.weekday() == null ? 1 : d.weekday());
        if (d.day() != null) return weekdayAndDay(d.day(), w, page);
        return switch (d.direction()) {
            case PAST -> Days.day(page.with(TemporalAdjusters.previous(w)));
            case PAST_TWO -> Days.day(page.with(TemporalAdjusters.previous(w)).minusWeeks(1));
            case NEXT -> Days.day(page.with(TemporalAdjusters.next(w)));
            case NEXT_TWO -> Days.day(page.with(TemporalAdjusters.next(w)).plusWeeks(1));
            case CURRENT ->
                Days.day(page.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(w.getValue() - 1L));
            case SAME, FOLLOWING -> null;
            case NONE ->
                Days.day(page.with(
                        tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(w) : TemporalAdjusters.previousOrSame(w)));
        };
    }

    /** «Thursday the 21st»: the nearest day that is both. */
    private static @Nullable Days weekdayAndDay(int day, DayOfWeek w, LocalDate page) {
        for (int off = 0; off <= 190; off++)
            for (int sign = -1; sign <= 1; sign += 2) {
                LocalDate d = page.plusDays((long) sign * off);
                if (d.getDayOfMonth() == day && d.getDayOfWeek() == w) return Days.day(d);
            }
        return null;
    }

    private static @Nullable Days lone(Date d, LocalDate page) {
        Integer day = d.day();
        return day != null && page.lengthOfMonth() >= day ? Days.day(page.withDayOfMonth(day)) : null;
    }

    private static @Nullable Days chosen(Date d, LocalDate page, Tense tense) {
        int around = d.hijri() ? Hijri.year(page) : page.getYear();
        if (around == 0) return null;
        List<Days> candidates = new ArrayList<>(5);
        int reach = d.day() != null && d.day() == 29 ? 4 : 1;
        for (int year = around - reach; year <= around + reach; year++) {
            Days days = full(d, year);
            if (days != null) candidates.add(days);
        }
        if (candidates.stream().anyMatch(c -> agrees(d, c))) candidates.removeIf(c -> !agrees(d, c));
        return switch (d.direction()) {
            case PAST, PAST_TWO -> last(candidates, page, false);
            case NEXT, NEXT_TWO -> first(candidates, page, false);
            case CURRENT, SAME, FOLLOWING -> nearest(candidates, page);
            case NONE -> byTense(candidates, page, tense);
        };
    }

    private static boolean agrees(Date d, Days days) {
        return d.weekday() == null
                || days.from() == null
                || d.day() == null
                || d.hijri()
                || days.from().getDayOfWeek().getValue() == d.weekday();
    }

    private static @Nullable Days byTense(List<Days> candidates, LocalDate page, Tense tense) {
        if (tense == Tense.UNKNOWN) return nearest(candidates, page);
        Days past = last(candidates, page, true);
        Days next = first(candidates, page, true);
        if (past == null || next == null) return tense == Tense.FUTURE ? next : past;
        Days told = tense == Tense.FUTURE ? next : past;
        Days other = tense == Tense.FUTURE ? past : next;
        return distance(told, page) > FAR && distance(other, page) < 366 - FAR ? other : told;
    }

    private static @Nullable Days last(List<Days> candidates, LocalDate page, boolean orNow) {
        Days best = null;
        for (Days c : candidates) if (c.to() != null && (c.to().isBefore(page) || orNow && c.holds(page))) best = c;
        return best;
    }

    private static @Nullable Days first(List<Days> candidates, LocalDate page, boolean orNow) {
        for (Days c : candidates) if (c.from() != null && (c.from().isAfter(page) || orNow && c.holds(page))) return c;
        return null;
    }

    private static @Nullable Days nearest(List<Days> candidates, LocalDate page) {
        Days best = null;
        for (Days c : candidates) if (best == null || distance(c, page) < distance(best, page)) best = c;
        return best;
    }

    private static long distance(Days days, LocalDate page) {
        if (days.holds(page) || days.from() == null || days.to() == null) return 0;
        return page.isBefore(days.from())
                ? ChronoUnit.DAYS.between(page, days.from())
                : ChronoUnit.DAYS.between(days.to(), page);
    }
}

package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A stretch of days under work, both ends inclusive, null is open; and the calendar pieces. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to, Grain grain) {
    static Days day(LocalDate day) {
        return new Days(day, day, Grain.DAY);
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }

    static Days month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Days(first, first.with(TemporalAdjusters.lastDayOfMonth()), Grain.MONTH);
    }

    /** The piece of that grain that {@code day} stands in, moved by {@code by} pieces; weeks begin on Monday. */
    static @Nullable Days piece(Grain grain, LocalDate day, int by) {
        return switch (grain) {
            case DAY -> day(day.plusDays(by));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(by);
                yield new Days(monday, monday.plusDays(6), Grain.WEEK);
            }
            case MONTH -> {
                LocalDate in = day.withDayOfMonth(1).plusMonths(by);
                yield month(in.getYear(), in.getMonthValue());
            }
            case QUARTER, HALF -> months(day, grain == Grain.QUARTER ? 3 : 6, by, grain);
            case YEAR -> year(day.getYear() + by);
            case DECADE -> years(day.getYear() / 10 * 10 + 10 * by, 10, grain);
            case CENTURY -> years(day.getYear() / 100 * 100 + 100 * by, 100, grain);
            case HOUR, RANGE -> null;
        };
    }

    private static Days months(LocalDate day, int length, int by, Grain grain) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1)
                .plusMonths((long) by * length);
        return new Days(first, first.plusMonths(length).minusDays(1), grain);
    }

    static Days years(int first, int count, Grain grain) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), grain);
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The shortest stretch that holds both; an open end stays open. */
    Days hull(Days other) {
        LocalDate f = from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from;
        LocalDate t = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
        return new Days(f, t, grain.coarser(other.grain));
    }
}

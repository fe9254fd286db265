package org.sijill.time;

import java.time.LocalDate;

/**
 * A length of calendar time. {@code vague} lengths («some days») have counts that are lower bounds.
 *
 * @param grain of the finest unit named
 */
public record Length(int years, int months, int weeks, int days, Grain grain, boolean vague) {
    /** {@code count} of {@code unit}. */
    public static Length of(Grain unit, int count, boolean vague) {
        return switch (unit) {
            case CENTURY -> new Length(count * 100, 0, 0, 0, unit, vague);
            case DECADE -> new Length(count * 10, 0, 0, 0, unit, vague);
            case YEAR -> new Length(count, 0, 0, 0, unit, vague);
            case HALF -> new Length(0, count * 6, 0, 0, Grain.MONTH, vague);
            case QUARTER -> new Length(0, count * 3, 0, 0, Grain.MONTH, vague);
            case MONTH -> new Length(0, count, 0, 0, unit, vague);
            case WEEK -> new Length(0, 0, count, 0, unit, vague);
            case DAY -> new Length(0, 0, 0, count, unit, vague);
            case HOUR, RANGE -> new Length(0, 0, 0, 0, Grain.HOUR, vague);
        };
    }

    /** Both lengths together; the finer grain counts. */
    public Length plus(Length other) {
        Grain finer = grain.compareTo(other.grain) < 0 ? grain : other.grain;
        return new Length(
                years + other.years,
                months + other.months,
                weeks + other.weeks,
                days + other.days,
                finer,
                vague || other.vague);
    }

    /** The day that lies this length after ({@code sign} 1) or before (-1) {@code day}. */
    public LocalDate from(LocalDate day, int sign) {
        return day.plusYears((long) sign * years)
                .plusMonths((long) sign * months)
                .plusDays((long) sign * (7L * weeks + days));
    }
}

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

    /** This length and half of its finest unit, told in the next finer one; of a day or less no half is kept. */
    public Length andHalf() {
        return plus(
                switch (grain) {
                    case CENTURY -> of(Grain.DECADE, 5, vague);
                    case DECADE -> of(Grain.YEAR, 5, vague);
                    case YEAR, HALF, QUARTER -> of(Grain.MONTH, 6, vague);
                    case MONTH -> of(Grain.WEEK, 2, vague);
                    case WEEK -> new Length(0, 0, 0, 3, Grain.WEEK, vague);
                    case DAY, HOUR, RANGE -> of(grain, 0, vague);
                });
    }

    /** The day that lies this length after ({@code sign} 1) or before (-1) {@code day}. */
    public LocalDate from(LocalDate day, int sign) {
        return day.plusYears((long) sign * years)
                .plusMonths((long) sign * months)
                .plusDays((long) sign * (7L * weeks + days));
    }
}

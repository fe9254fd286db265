package org.sijill.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of the Hijri calendar by the Umm al-Qura reckoning. Other countries see the moon a day earlier or later, so a
 * day becomes three and a month gains one at each end. Stateless.
 */
final class Hijri {
    private Hijri() {}

    static @Nullable Days of(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            if (month == null) return around(first(year, 1), first(year + 1, 1).minusDays(1), Grain.YEAR);
            if (day != null) {
                LocalDate d = LocalDate.from(HijrahChronology.INSTANCE.date(year, month, Math.min(day, 29)))
                        .plusDays(day - Math.min(day, 29));
                return around(d, d, Grain.DAY);
            }
            LocalDate next = month == 12 ? first(year + 1, 1) : first(year, month + 1);
            return around(first(year, month), next.minusDays(1), Grain.MONTH);
        } catch (DateTimeException outside) {
            return null;
        }
    }

    /** The Hijri year of a day, or 0 where the reckoning does not reach. */
    static int year(LocalDate day) {
        try {
            return HijrahDate.from(day).get(java.time.temporal.ChronoField.YEAR);
        } catch (DateTimeException outside) {
            return 0;
        }
    }

    private static LocalDate first(int year, int month) {
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
    }

    private static Days around(LocalDate from, LocalDate to, Grain grain) {
        return new Days(from.minusDays(1), to.plusDays(1), grain);
    }
}

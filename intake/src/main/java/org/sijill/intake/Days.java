package org.sijill.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as metadata writes them. Stateless. */
final class Days {
    private Days() {}

    /** The day that a date or date-time of ISO 8601 begins with, or null where there is none. */
    static @Nullable LocalDate of(@Nullable String value) {
        if (value == null || value.strip().length() < 10) return null;
        try {
            LocalDate day = LocalDate.parse(value.strip().substring(0, 10).replace('/', '-'));
            return day.getYear() < 1990 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends inclusive, never finer than the words that tell it. A null end is open.
 *
 * @param grain the calendar piece that the words name
 * @param basis how the days were worked out: {@code absolute} (the words alone), {@code page} (from the page's day),
 *     {@code tense} (which of two candidates the tense decided), {@code text} (from a date told before)
 * @param wording the words, verbatim
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate to, Grain grain, String basis, String wording) {
    public When {
        if (from != null && to != null && to.isBefore(from))
            throw new IllegalArgumentException("an interval that ends before it begins: " + from + " to " + to);
    }

    public boolean isDay() {
        return from != null && from.equals(to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether the two share a day. */
    public boolean touches(When other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (to == null || other.from == null || !other.from.isAfter(to));
    }
}

package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * Words of a sentence that name an event whose day is common knowledge: a page that has them was mostly written after
 * it. Or that name what was there for some years only: such a page was mostly written while it was.
 *
 * @param day the event's, or the first
 * @param until the last day of what lasted, else null
 */
public record Landmark(
        Span span, String wording, LocalDate day, @Nullable LocalDate until, Kind kind) {
    /** How pages come back to the event. */
    public enum Kind {
        /** News for weeks, then seldom. */
        EVENT,
        /** News for years. */
        TOPIC,
        /** Announced: told of before it took place as well. */
        PLAN,
        /** There from a day to another. */
        ERA
    }
}

package org.sijill.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words of a page that name an event whose day is common knowledge: a page that has them was mostly written after
 * it. Or that name what was there for some years only: such a page was mostly written while it was.
 *
 * @param wording as the lexicon has it: one, or several joined by {@code +}
 * @param day the event's, or the first
 * @param until the last day of what lasted, else null
 */
public record Landmark(
        String wording, LocalDate day, @Nullable LocalDate until, Kind kind) {
    /** How pages come back to the event. */
    public enum Kind {
        /** News for days, hardly told of afterwards. */
        BRIEF,
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

package org.sijill.time;

import java.time.LocalDate;
import org.sijill.base.Span;

/**
 * Words of a sentence that name an event whose day is common knowledge: a page that has them was mostly written after
 * it.
 */
public record Landmark(Span span, String wording, LocalDate day, Kind kind) {
    /** How pages come back to the event. */
    public enum Kind {
        /** News for weeks, then seldom. */
        EVENT,
        /** News for years. */
        TOPIC,
        /** Announced: told of before it took place as well. */
        PLAN
    }
}

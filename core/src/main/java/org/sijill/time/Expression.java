package org.sijill.time;

import org.sijill.base.Span;

/**
 * A time expression in a sentence: tokens {@code first} to {@code last} (exclusive), where they stand in the
 * article's text, the words verbatim, and what they say. {@code wording} is taken from the tokens with one blank
 * between those that are parted in the text; {@code part} is the part of the day that they name, such as
 * {@code night}, or empty.
 */
public record Expression(int first, int last, Span span, String wording, Meaning meaning, String part) {
    /** A length of time, which dates nothing by itself. */
    public boolean isDuration() {
        return meaning instanceof Meaning.Duration;
    }

    /** A repeated time, which dates nothing by itself. */
    public boolean isSet() {
        return meaning instanceof Meaning.Every;
    }

    /** Whether it counts from a date told before: «the next day». */
    public boolean hangsOnText() {
        return Basis.of(meaning) == Basis.TEXT;
    }
}

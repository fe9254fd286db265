package org.sijill.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before anything is known of the page: a small tree. */
public sealed interface Meaning {
    /** What a relative meaning counts from. */
    enum Anchor {
        /** The page's own day. */
        PAGE,
        /** A date told before in the text. */
        TEXT
    }

    /** A piece of a larger piece. */
    enum Piece {
        EARLY,
        MID,
        LATE,
        WEEKEND,
        REST,
        LATER
    }

    /** A whole calendar piece, {@code by} pieces away from the anchor's: today, last week, next year. */
    record Shift(Grain unit, int by, Anchor anchor) implements Meaning {}

    /**
     * A date by as many of its parts as are told; the rest is decided by {@code direction}, {@code within} or tense.
     *
     * @param weekday ISO, 1 is Monday
     * @param hijri whether year and month are of the Hijri calendar
     * @param within a larger piece that the date lies in, such as «of last year»
     */
    record Date(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer weekday,
            Direction direction,
            boolean hijri,
            @Nullable Meaning within)
            implements Meaning {
        /** Whether the words alone give the day, month or year. */
        public boolean isAbsolute() {
            return year != null && within == null;
        }
    }

    /** One time told in several ways: «yesterday, Tuesday the 3rd». */
    record Same(List<Meaning> tellings) implements Meaning {}

    /** The beginning, middle, end … of a piece. */
    record Part(Piece piece, Meaning whole) implements Meaning {}

    /** The n-th unit (or weekday, where given) of a piece; -1 is the last. */
    record Nth(int n, Grain unit, @Nullable Integer weekday, Meaning whole) implements Meaning {}

    /** A season: 1 spring to 4 winter. */
    record Season(int season, Meaning year) implements Meaning {}

    /**
     * A length before ({@code sign} -1) or after (1) the anchor; 0 leaves it to the tense.
     *
     * @param exact counted to the day («two weeks from now»), not to the calendar piece that the words name
     */
    record Offset(Length length, int sign, Anchor anchor, boolean exact) implements Meaning {}

    /** A stretch of a length that ends (-1) or begins (1) at the page's day; no length: an open stretch. */
    record Window(@Nullable Length length, int sign) implements Meaning {}

    /** From one time to another; a null end is open. */
    record Range(@Nullable Meaning from, @Nullable Meaning to) implements Meaning {}

    /** Strictly before (-1) or after (1) a time. */
    record Beyond(int sign, Meaning time) implements Meaning {}

    /** Ten years from {@code first}. */
    record Decade(int first) implements Meaning {}

    /** A hundred years, {@code n} as in «the 19th century». */
    record Century(int n) implements Meaning {}

    /** A length that dates nothing. */
    record Duration(Length length) implements Meaning {}

    /** A repeated time that dates nothing. */
    record Every(@Nullable Meaning time) implements Meaning {}
}

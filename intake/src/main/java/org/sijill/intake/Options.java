package org.sijill.intake;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows and allows.
 *
 * @param published the publication day of pages that do not give one themselves
 * @param outlet the outlet of pages that do not name one
 * @param limits what is refused
 */
public record Options(
        @Nullable LocalDate published, @Nullable String outlet, Limits limits) {
    /**
     * What is refused with a reason.
     *
     * @param chars characters of text a page may have
     * @param bytes bytes that one file or line may have before it is decoded
     * @param depth how deep JSON may be nested, and markup before its inner text is taken flat
     * @param time how long one page may take
     */
    public record Limits(int chars, int bytes, int depth, Duration time) {
        public Limits {
            if (chars <= 0 || bytes <= 0 || depth <= 0 || time.isNegative() || time.isZero())
                throw new IllegalArgumentException("limits must be positive: " + chars + " characters, " + bytes
                        + " bytes, depth " + depth + ", " + time);
        }

        /** Ten million characters, forty million bytes, 400 deep, twenty seconds. */
        public static Limits usual() {
            return new Limits(10_000_000, 40_000_000, 400, Duration.ofSeconds(20));
        }
    }

    public static Options none() {
        return new Options(null, null, Limits.usual());
    }
}

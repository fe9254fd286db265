package org.sijill.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; what is null or empty does not narrow.
 *
 * @param parties codes that must all take part
 * @param only whether nobody else may
 * @param text words that must all occur, in Arabic of any spelling or in Latin letters
 * @param sort {@code date}, {@code -date}, {@code reports}
 */
public record Asking(
        List<String> parties,
        boolean only,
        @Nullable String act,
        @Nullable String type,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        @Nullable String outlet,
        @Nullable String text,
        String sort,
        int limit,
        int offset) {
    public Asking {
        parties = List.copyOf(parties);
    }

    /** All events, by date. */
    public static Asking all() {
        return new Asking(
                List.of(), false, null, null, null, null, null, null, null, null, "date", Integer.MAX_VALUE, 0);
    }

    public Asking of(List<String> parties) {
        return new Asking(parties, only, act, type, status, from, to, place, outlet, text, sort, limit, offset);
    }

    public Asking status(@Nullable String status) {
        return new Asking(parties, only, act, type, status, from, to, place, outlet, text, sort, limit, offset);
    }

    /** The same events in another order, of which only a part is shown. */
    public Asking part(String sort, int limit, int offset) {
        return new Asking(parties, only, act, type, status, from, to, place, outlet, text, sort, limit, offset);
    }
}

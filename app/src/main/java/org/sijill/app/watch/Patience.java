package org.sijill.app.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to wait before asking again where asking came to nothing: twice as long each time, a day at most. Stateless. */
final class Patience {
    /** How long to wait for a page the first time. */
    static final Duration PAGE = Duration.ofMinutes(10);

    /** How often a page is asked for before it is given up. */
    static final int MOST = 6;

    private static final Duration LONGEST = Duration.ofDays(1);

    private Patience() {}

    /** @param asked what the server says to wait, in seconds, where it does */
    static Duration after(int failures, Duration first, @Nullable String asked) {
        Duration own = first.multipliedBy(1L << Math.min(failures, 16));
        Duration wish = asked != null && asked.strip().matches("[0-9]{1,8}")
                ? Duration.ofSeconds(Long.parseLong(asked.strip()))
                : Duration.ZERO;
        Duration longer = own.compareTo(wish) > 0 ? own : wish;
        return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
}

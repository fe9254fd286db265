package org.sijill.intake;

import java.time.Duration;

/** How long one page may take. Not for several threads. */
final class Deadline {
    private final long end;
    private final Duration time;
    private int asked;
    private boolean over;

    Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Whether the time is up; looks at the clock at every 256th asking only. */
    boolean isOver() {
        if (!over && (asked++ & 255) == 0) over = System.nanoTime() - end > 0;
        return over;
    }

    /** Refuses the page where the time is up. */
    void check() throws Refusal {
        if (over || System.nanoTime() - end > 0)
            throw new Refusal("it takes longer than " + time.toMillis() + " milliseconds, the most that one page may");
    }
}

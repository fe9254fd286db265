package org.sijill.time;

/** How fine a time is told: the size of the calendar piece that the words name. */
public enum Grain {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    /** No piece of the calendar: a stretch between two ends, one of which may be open. */
    RANGE;

    /** The coarser of the two. */
    public Grain coarser(Grain other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package org.sijill.time;

/** The word beside a calendar piece that says which one is meant. */
public enum Direction {
    NONE,
    /** The last before the page's day. */
    PAST,
    /** The one before the last. */
    PAST_TWO,
    /** The first after the page's day. */
    NEXT,
    /** The second after the page's day. */
    NEXT_TWO,
    /** The one that the page's day stands in. */
    CURRENT,
    /** The one after a date told before. */
    FOLLOWING,
    /** The one told before. */
    SAME
}

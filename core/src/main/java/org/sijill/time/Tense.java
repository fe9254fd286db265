package org.sijill.time;

/** Whether the clause that holds an expression tells of what was, of what will be, or does not show it. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}

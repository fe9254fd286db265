package org.sijill.register;

import java.util.Locale;

/** What one report or event is to another. */
public enum Relation {
    /** Both tell one event. */
    SAME,
    /** They tell two events. */
    DIFFERENT,
    /** The left one is what came of the right one, which announced it. */
    FULFILS,
    /** The left one says that the right one will not be, or not then. */
    CANCELS,
    /** The left one happened in the course of the right one. */
    PART_OF,
    /** The left one cannot be true where the right one is. */
    CONTRADICTS,
    /** Somebody looked and could not tell. */
    UNSURE;

    /** The contract's word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The relation of that word. */
    public static Relation of(String word) {
        for (Relation r : values()) if (r.word().equals(word)) return r;
        throw new IllegalArgumentException("'" + word
                + "' is no relation; there are same, different, fulfils, cancels, part_of, contradicts, unsure");
    }
}

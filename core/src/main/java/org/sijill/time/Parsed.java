package org.sijill.time;

import org.jspecify.annotations.Nullable;

/** A meaning that the grammar read, the first token that is part of it and the token after its last. */
record Parsed(Meaning meaning, int from, int end) {
    static @Nullable Parsed longer(@Nullable Parsed a, @Nullable Parsed b) {
        if (a == null) return b;
        return b != null && b.end() > a.end() ? b : a;
    }

    Parsed starting(int at) {
        return new Parsed(meaning, at, end);
    }

    Parsed as(Meaning other, int newEnd) {
        return new Parsed(other, from, newEnd);
    }
}

package org.sijill.base;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function gave for words: a few common words make most of any text. Holds a fixed number of
 * answers, two for words that want the same slot, a newer one in place of the older, so it changes nothing but the time taken. Safe for
 * any number of threads: what a slot holds never changes, so a thread sees either answer whole.
 */
public final class Memo<T> {
    private record Known<T>(String word, T value) {}

    private final Function<String, T> function;
    private final @Nullable Known<T>[] slots;

    /** @param size how many answers there is room for, a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic record cannot be made otherwise
    public Memo(int size, Function<String, T> function) {
        if (size < 2 || Integer.bitCount(size) != 1) throw new IllegalArgumentException("not a power of two: " + size);
        this.function = function;
        slots = (@Nullable Known<T>[]) new Known[size];
    }

    public T of(String word) {
        int hash = word.hashCode();
        int at = (hash ^ hash >>> 15) & slots.length - 1;
        Known<T> known = slots[at];
        if (known != null && known.word.equals(word)) return known.value;
        Known<T> other = slots[at ^ 1];
        if (other != null && other.word.equals(word)) return other.value;
        T value = function.apply(word);
        if (known != null) slots[at ^ 1] = known;
        slots[at] = new Known<>(word, value);
        return value;
    }
}

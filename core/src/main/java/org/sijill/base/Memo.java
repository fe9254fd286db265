package org.sijill.base;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function gave for words: a few common words make most of any text. Holds a fixed number of
 * answers, a newer one in place of an older where both want its slot, so it changes nothing but the time taken. Safe for
 * any number of threads: what a slot holds never changes, so a thread sees either answer whole.
 */
public final class Memo<T> {
    private record Known<T>(String word, T value) {}

    private final Function<String, T> function;
    private final @Nullable Known<T>[] slots;

    /** @param size how many answers there is room for, a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic record cannot be made otherwise
    public Memo(int size, Function<String, T> function) {
        if (Integer.bitCount(size) != 1) throw new IllegalArgumentException("not a power of two: " + size);
        this.function = function;
        slots = (@Nullable Known<T>[]) new Known[size];
    }

    public T of(String word) {
        int hash = word.hashCode();
        int at = (hash ^ hash >>> 15) & slots.length - 1;
        Known<T> known = slots[at];
        if (known != null && known.word.equals(word)) return known.value;
        T value = function.apply(word);
        slots[at] = new Known<>(word, value);
        return value;
    }
}

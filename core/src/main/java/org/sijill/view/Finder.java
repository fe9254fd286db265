package org.sijill.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds entries by words. A word asked for is found where one begins so; what several words ask for must all be there.
 * Immutable once built, safe for any number of threads where the cutting is.
 */
public final class Finder {
    private final Function<String, ? extends Collection<String>> cut;
    private final int size;
    private final String[] vocabulary;
    private final int[][] where;

    private Finder(Function<String, ? extends Collection<String>> cut, int size, String[] vocabulary, int[][] where) {
        this.cut = cut;
        this.size = size;
        this.vocabulary = vocabulary;
        this.where = where;
    }

    /** The positions of entries that hold every word of {@code text}; all where it holds none. */
    BitSet find(String text) {
        BitSet found = new BitSet(size);
        found.set(0, size);
        for (String word : words(text)) found.and(beginning(word));
        return found;
    }

    /** The words of a text as they are looked up. */
    Collection<String> words(String text) {
        return cut.apply(text);
    }

    /** The positions of entries that hold a word which begins so. */
    BitSet beginning(String word) {
        BitSet found = new BitSet(size);
        int at = Arrays.binarySearch(vocabulary, word);
        for (int i = at < 0 ? -at - 1 : at; i < vocabulary.length && vocabulary[i].startsWith(word); i++)
            for (int position : where[i]) found.set(position);
        return found;
    }

    /** Takes the words of entries in the order of their positions. Not for several threads. */
    public static final class Builder {
        private final Map<String, Postings> known = new HashMap<>();
        private int size;

        /** The words of the entry at {@code position}, as {@code cut} makes them, parted by blanks. */
        public void add(int position, String words) {
            for (int from = 0, to; from < words.length(); from = to + 1) {
                to = words.indexOf(' ', from);
                if (to < 0) to = words.length();
                if (to > from)
                    known.computeIfAbsent(words.substring(from, to), k -> new Postings())
                            .add(position);
            }
            size = position + 1;
        }

        /** A finder over all that were added; {@code cut} makes of a text the words that are looked up. */
        public Finder build(Function<String, ? extends Collection<String>> cut) {
            List<String> words = new ArrayList<>(known.keySet());
            words.sort(null);
            int[][] where = new int[words.size()][];
            for (int i = 0; i < where.length; i++)
                where[i] = known.getOrDefault(words.get(i), new Postings()).array();
            return new Finder(cut, size, words.toArray(new String[0]), where);
        }
    }

    /** Ascending positions, each once. */
    private static final class Postings {
        private int[] at = new int[2];
        private int n;

        void add(int position) {
            if (n > 0 && at[n - 1] == position) return;
            if (n == at.length) at = Arrays.copyOf(at, n * 2);
            at[n++] = position;
        }

        int[] array() {
            return Arrays.copyOf(at, n);
        }
    }
}

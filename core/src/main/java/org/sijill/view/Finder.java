package org.sijill.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;

/**
 * Finds entries by the words of their quotes, names and places. A word asked for is found inside longer ones, its
 * article left off, Arabic in any spelling, Latin in any case; what several words ask for must all be there. Immutable
 * once built, safe for any number of threads.
 */
public final class Finder {
    private final Folding folding;
    private final Clitics clitics;
    private final int size;
    private final String[] vocabulary;
    private final int[][] where;

    private Finder(Folding folding, Clitics clitics, int size, String[] vocabulary, int[][] where) {
        this.folding = folding;
        this.clitics = clitics;
        this.size = size;
        this.vocabulary = vocabulary;
        this.where = where;
    }

    /** The positions of entries that hold every word of {@code text}; all where it holds none. */
    BitSet find(String text) {
        BitSet found = new BitSet(size);
        found.set(0, size);
        for (String word : folding.word(text).split("[^\\p{L}\\p{N}]+", -1))
            if (!word.isEmpty()) found.and(holding(clitics.bare(word)));
        return found;
    }

    private BitSet holding(String part) {
        BitSet found = new BitSet(size);
        for (int i = 0; i < vocabulary.length; i++)
            if (vocabulary[i].contains(part)) for (int at : where[i]) found.set(at);
        return found;
    }

    /** Takes the words of one entry after the other. Not for several threads. */
    public static final class Builder {
        private final Map<String, Postings> known = new HashMap<>();
        private int size;

        /** The words of the next entry, folded, parted by blanks. */
        public void add(String words) {
            for (int from = 0, to; from < words.length(); from = to + 1) {
                to = words.indexOf(' ', from);
                if (to < 0) to = words.length();
                if (to > from)
                    known.computeIfAbsent(words.substring(from, to), k -> new Postings())
                            .add(size);
            }
            size++;
        }

        /** A finder over all that were added. */
        public Finder build(Folding folding, Clitics clitics) {
            List<String> words = new ArrayList<>(known.keySet());
            words.sort(null);
            int[][] where = new int[words.size()][];
            for (int i = 0; i < where.length; i++)
                where[i] = known.getOrDefault(words.get(i), new Postings()).array();
            return new Finder(folding, clitics, size, words.toArray(new String[0]), where);
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

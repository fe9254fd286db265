package org.sijill.register;

import java.util.Arrays;
import org.sijill.base.Folding;

/**
 * Finds pages that carry one text, as agency news is carried. A page's sketch is, for each of 48 fixed ways to scatter
 * numbers, the least number that any four words in a row become; the share of places in which two sketches agree is
 * close to the share of their fours that the texts have in common. Immutable, safe for any number of threads.
 */
public final class Copies {
    /** Places in a sketch, words in a shingle. */
    static final int PLACES = 48, RUN = 4;
    /** Places that must agree for two pages to be one voice: half of the fours. */
    private static final int ENOUGH = 24;

    private final Folding folding;

    Copies(Folding folding) {
        this.folding = folding;
    }

    /** The sketch of a text; empty for one of fewer than twelve words. */
    Numbers sketch(String text) {
        String[] words = folding.fold(text).text().split("[^\\p{L}\\p{N}]+");
        if (words.length < 3 * RUN) return Numbers.NONE;
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) hashes[i] = mix(words[i].hashCode());
        for (int i = 0; i + RUN <= words.length; i++) {
            long h = 0;
            for (int k = 0; k < RUN; k++) h = mix(h * 31 + hashes[i + k]);
            scatter(h, least);
        }
        return Numbers.of(least);
    }

    private static void scatter(long h, int[] least) {
        long step = h >>> 32 | 1;
        for (int p = 0; p < PLACES; p++) {
            int v = (int) (mix(h + p * step) >>> 33);
            if (v < least[p]) least[p] = v;
        }
    }

    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }

    /** Whether two pages carry one text. */
    static boolean copies(Numbers a, Numbers b) {
        return !a.isEmpty() && !b.isEmpty() && a.agreeing(b) >= ENOUGH;
    }
}

package org.sijill.register;

import java.util.Collection;

/**
 * What a page is about, small enough to be compared a million times: each of its rare words sets one bit of 1024, and
 * the number of words stands after the bits. From the bits that two pages share, less those that they would share by
 * chance, follows how many words they share. Stateless.
 */
final class Topics {
    private static final int INTS = 32, BITS = 1024;

    private Topics() {}

    static Numbers of(Collection<String> words) {
        int[] row = new int[INTS + 1];
        for (String w : words) {
            int bit = (w.hashCode() * 0x9E3779B9) >>> 22;
            row[bit >>> 5] |= 1 << (bit & 31);
        }
        row[INTS] = words.size();
        return Numbers.of(row);
    }

    /** Shared words against the geometric mean of the two numbers of words, 0 to 1. */
    static double shared(Numbers a, Numbers b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        double n = a.get(INTS), m = b.get(INTS);
        double shared = a.bits(b, INTS) - n * m / BITS;
        return shared <= 0 ? 0 : Math.min(1, shared / Math.sqrt((n + 5) * (m + 5)));
    }
}

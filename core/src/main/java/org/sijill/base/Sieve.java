package org.sijill.base;

/**
 * Says of most words at once that they are not among some listed ones: a bit for each word's hash. What it lets through
 * must still be looked up. Once filled, safe for any number of threads.
 */
public final class Sieve {
    private final long[] bits;

    /** @param words how many will be listed, about: there are sixteen bits and more for each */
    public Sieve(int words) {
        bits = new long[Math.max(8, Integer.highestOneBit(Math.max(1, words)) / 2)];
    }

    public void add(String word) {
        int at = spread(word.hashCode());
        bits[at >>> 6 & bits.length - 1] |= 1L << at;
    }

    /** Whether the word is surely none of those listed. */
    public boolean excludes(String word) {
        return excludes(word.hashCode());
    }

    /** As {@link #excludes(String)} of the word's letters from {@code from} on. */
    public boolean excludes(String word, int from) {
        int hash = 0;
        for (int i = from; i < word.length(); i++) hash = 31 * hash + word.charAt(i);
        return excludes(hash);
    }

    /** As {@link #excludes(String)} of the word of that hash. */
    public boolean excludes(int hash) {
        int at = spread(hash);
        return (bits[at >>> 6 & bits.length - 1] >>> at & 1) == 0;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}

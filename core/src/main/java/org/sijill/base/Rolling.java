package org.sijill.base;

/**
 * A 64-bit hash of a text that can be put together from pieces: the hash of «ab» follows from those of «a» and «b», so a
 * name made of parts is never written out to be looked up. Stateless.
 */
public final class Rolling {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers();

    private Rolling() {}

    private static long[] powers() {
        long[] powers = new long[64];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1] * BASE;
        return powers;
    }

    public static long of(String text) {
        return then(0, text);
    }

    /** The hash of a text of that hash with {@code piece} written after it. */
    public static long then(long hash, String piece) {
        long h = hash;
        for (int i = 0; i < piece.length(); i++) h = h * BASE + piece.charAt(i) + 1;
        return h;
    }

    /** What a hash is multiplied by when so many letters are written after it. */
    public static long power(int letters) {
        if (letters < POWERS.length) return POWERS[letters];
        return POWERS[POWERS.length - 1] * power(letters - POWERS.length + 1);
    }
}

package org.sijill.base;

/**
 * Gives the same string for the same letters while a text is cut into words, so that the hash of a common word is worked
 * out once and comparing it mostly ends at once. Holds a fixed number, a newer one in place of an older. Safe for any
 * number of threads.
 */
public final class Spellings {
    private final String[] slots;

    /** @param size how many there is room for, a power of two */
    public Spellings(int size) {
        if (Integer.bitCount(size) != 1) throw new IllegalArgumentException("not a power of two: " + size);
        slots = new String[size];
    }

    /** The letters of {@code text} from {@code from} to {@code to}. */
    public String of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + text.charAt(i);
        int at = (hash ^ hash >>> 15) & slots.length - 1;
        String known = slots[at];
        if (known != null && known.length() == to - from && text.startsWith(known, from)) return known;
        String word = text.substring(from, to);
        slots[at] = word;
        return word;
    }
}

package org.sijill.export;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 units of one text into offsets in code points, the only ones that leave the machine.
 * Immutable, safe for any number of threads.
 */
public final class CodePoints {
    /** Where the second halves of pairs stand. */
    private final int[] seconds;

    public CodePoints(String text) {
        int[] found = new int[4];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) continue;
            if (n == found.length) found = Arrays.copyOf(found, n * 2);
            found[n++] = i++;
        }
        seconds = Arrays.copyOf(found, n);
    }

    /** The offset in code points; one inside a pair counts as after it. */
    public int at(int unit) {
        int before = Arrays.binarySearch(seconds, unit);
        return unit - (before < 0 ? -before - 1 : before);
    }
}

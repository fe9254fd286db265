package org.sijill.register;

import java.util.Arrays;

/**
 * A row of whole numbers that never changes: a sketch. Has a short text form, two equal rows are
 * equal. Safe for any number of threads.
 */
public final class Numbers {
    /** No numbers. */
    public static final Numbers NONE = new Numbers(new int[0]);

    private static final int RADIX = 36;

    private final int[] all;

    private Numbers(int[] all) {
        this.all = all;
    }

    static Numbers of(int... all) {
        return all.length == 0 ? NONE : new Numbers(all.clone());
    }

    /** Numbers of the text form. */
    public static Numbers parse(String text) {
        if (text.isEmpty()) return NONE;
        String[] parts = text.split(" ");
        int[] all = new int[parts.length];
        for (int i = 0; i < all.length; i++) all[i] = Integer.parseInt(parts[i], RADIX);
        return new Numbers(all);
    }

    boolean isEmpty() {
        return all.length == 0;
    }

    /** How many places of two rows of one length hold the same number. */
    int agreeing(Numbers o) {
        int n = 0;
        for (int i = 0; i < all.length; i++) if (all[i] == o.all[i]) n++;
        return n;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Numbers n && Arrays.equals(all, n.all);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(all);
    }

    /** The text form: base 36, parted by blanks. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(all.length * 7);
        for (int v : all) out.append(out.isEmpty() ? "" : " ").append(Integer.toString(v, RADIX));
        return out.toString();
    }
}

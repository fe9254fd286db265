package org.sijill.lexicon;

import java.util.List;

/**
 * Many strings in one array of letters, numbered from 0, each made when it is asked for first: opening a large lexicon
 * makes none. Safe for any number of threads, as two that ask at once get equal strings.
 */
public final class Strings {
    private final char[] letters;
    private final int[] starts;
    private final String[] made;

    /** @param starts where each string begins in {@code letters}, and at last where the last one ends */
    public Strings(char[] letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
        made = new String[starts.length - 1];
    }

    public static Strings of(List<String> strings) {
        int[] starts = new int[strings.size() + 1];
        for (int i = 0; i < strings.size(); i++)
            starts[i + 1] = starts[i] + strings.get(i).length();
        return new Strings(String.join("", strings).toCharArray(), starts);
    }

    public String get(int id) {
        String s = made[id];
        if (s == null) made[id] = s = new String(letters, starts[id], starts[id + 1] - starts[id]);
        return s;
    }

    /** Whether the string of that number is {@code other}. */
    public boolean is(int id, String other) {
        int from = starts[id];
        int length = starts[id + 1] - from;
        if (length != other.length()) return false;
        for (int i = 0; i < length; i++) if (letters[from + i] != other.charAt(i)) return false;
        return true;
    }

    public int size() {
        return made.length;
    }

    /** All letters in one row, for writing. */
    public char[] letters() {
        return letters.clone();
    }

    /** Where each begins, and at last where the last ends, for writing. */
    public int[] starts() {
        return starts.clone();
    }
}

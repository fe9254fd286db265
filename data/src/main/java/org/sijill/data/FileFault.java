package org.sijill.data;

import java.util.Collection;

/** A lexicon, codebook or outlet file that says something it must not: names the file and line, what stands there and what was expected. */
public final class FileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FileFault(String file, int line, String found, String expected) {
        super(file + ":" + line + ": found " + found + ", expected " + expected);
    }

    /** A fault in a word out of a closed list: adds the nearest valid one. */
    public static FileFault notOneOf(String file, int line, String found, Collection<String> valid) {
        String nearest = valid.stream()
                .min(java.util.Comparator.comparingInt((String v) -> distance(found, v))
                        .thenComparing(v -> v))
                .orElse("nothing");
        return new FileFault(
                file,
                line,
                "«" + found + "»",
                "one of " + valid.size() + " known words, nearest valid «" + nearest + "»");
    }

    /** Levenshtein's distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[b.length()];
    }
}

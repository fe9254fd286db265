package org.sijill.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Word;

/**
 * Asks whether one of some words stands in a stretch of a sentence, whatever clitics are on it. The sentence's stems are
 * listed when first asked for. Not for several threads.
 */
final class Window {
    private static final int[] NOWHERE = {};

    private final List<Word> words;
    private @Nullable Map<String, int[]> places;

    Window(List<Word> words) {
        this.words = words;
    }

    /** Whether any of {@code phrases} (folded, words without article) begins in tokens {@code from} to {@code to}. */
    boolean any(List<String> phrases, int from, int to) {
        for (String p : phrases) if (begins(p, Math.max(0, from), to)) return true;
        return false;
    }

    private boolean begins(String phrase, int from, int to) {
        int blank = phrase.indexOf(' ');
        int[] at = places().getOrDefault(blank < 0 ? phrase : phrase.substring(0, blank), NOWHERE);
        int first = Arrays.binarySearch(at, from);
        for (int i = first < 0 ? -first - 1 : first; i < at.length && at[i] < to; i++)
            if (blank < 0 || goesOn(phrase, blank + 1, at[i] + 1)) return true;
        return false;
    }

    private boolean goesOn(String phrase, int letter, int token) {
        int from = letter;
        for (int k = token; from < phrase.length(); k++) {
            int blank = phrase.indexOf(' ', from);
            int to = blank < 0 ? phrase.length() : blank;
            if (k >= words.size() || !words.get(k).may(phrase.substring(from, to))) return false;
            from = to + 1;
        }
        return true;
    }

    private Map<String, int[]> places() {
        Map<String, int[]> known = places;
        if (known == null) {
            known = new HashMap<>(words.size() * 8);
            for (int i = 0; i < words.size(); i++)
                for (String stem : words.get(i).stems()) known.merge(stem, new int[] {i}, Window::both);
            places = known;
        }
        return known;
    }

    private static int[] both(int[] before, int[] one) {
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = one[0];
        return all;
    }
}

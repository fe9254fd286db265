package org.sijill.bench;

import java.util.ArrayList;
import java.util.List;

/** A text without white space and invisible marks, and where each of its letters went: anchors are found by it. */
final class Squeezed {
    private final String text;
    private final int[] at;

    Squeezed(String source) {
        StringBuilder out = new StringBuilder(source.length());
        at = new int[source.length() + 1];
        for (int i = 0; i < source.length(); i++) {
            at[i] = out.length();
            if (keeps(source.charAt(i))) out.append(source.charAt(i));
        }
        at[source.length()] = out.length();
        text = out.toString();
    }

    private static boolean keeps(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Where the source's offset lies in the squeezed text. */
    int at(int offset) {
        return at[offset];
    }

    /** Every place of {@code words} in the squeezed text: pairs of from and to. */
    List<int[]> places(String words) {
        String needle = new Squeezed(words).text;
        List<int[]> places = new ArrayList<>();
        for (int i = needle.isEmpty() ? -1 : text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1))
            places.add(new int[] {i, i + needle.length()});
        return places;
    }
}

package org.sijill.bench;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/** Finds words in a text although their white space differs. */
final class Anchor {
    private Anchor() {}

    /** Where {@code words} stand first in {@code text}, or null. */
    static @Nullable Span in(String text, String words) {
        int[] origin = new int[text.length()];
        String bare = bare(text, origin), wanted = bare(words, new int[words.length()]);
        int at = wanted.isEmpty() ? -1 : bare.indexOf(wanted);
        return at < 0 ? null : new Span(origin[at], origin[at + wanted.length() - 1] + 1);
    }

    private static String bare(String text, int[] origin) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) continue;
            origin[out.length()] = i;
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}

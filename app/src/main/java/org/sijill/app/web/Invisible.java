package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text where letters stand that nobody sees: controls, direction marks and overrides, joiners, soft hyphens, odd
 * blanks. Stateless.
 */
final class Invisible {
    private Invisible() {}

    /**
     * A stretch of text.
     *
     * @param code {@code U+202E} where it is one invisible letter, else null
     */
    record Piece(String text, @Nullable String code) {}

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!hidden(c)) continue;
            if (i > from) pieces.add(new Piece(text.substring(from, i), null));
            from = i + Character.charCount(c);
            pieces.add(new Piece("", String.format(java.util.Locale.ROOT, "U+%04X", c)));
        }
        if (from < text.length()) pieces.add(new Piece(text.substring(from), null));
        return pieces;
    }

    static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> c != '\n';
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x3164 || c >= 0xFE00 && c <= 0xFE0F;
        };
    }
}

package org.sijill.export;

/**
 * Makes characters that a reader cannot see, but a screen obeys, visible: direction overrides, embeddings and isolates,
 * zero-width characters and control characters other than line feed and tab become {@code [U+202E]}. For exports that
 * people look at; those for programs keep every letter. The marks that Arabic and Persian spelling need (U+200C, U+200D,
 * U+200E, U+200F) stay. Stateless.
 */
final class Visible {
    private Visible() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) if (hidden(text.charAt(i))) return written(text);
        return text;
    }

    private static String written(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!hidden(c)) {
                out.append(c);
                continue;
            }
            out.append("[U+");
            for (int shift = 12; shift >= 0; shift -= 4)
                out.append(Character.toUpperCase(Character.forDigit(c >> shift & 15, 16)));
            out.append(']');
        }
        return out.toString();
    }

    private static boolean hidden(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= 0x7F && c < 0xA0
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c == 0x200B
                || c == 0xFEFF
                || c == 0x061C;
    }
}

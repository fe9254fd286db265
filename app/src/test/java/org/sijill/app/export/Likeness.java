package org.sijill.app.export;

/**
 * A text without what a format may change to be safe: how invisible characters are shown, an apostrophe before a
 * formula, which character stands for a line feed or a control character. Stateless.
 */
final class Likeness {
    private Likeness() {}

    static String of(String text) {
        return text.replaceFirst("^'", "")
                .replaceAll("\\[U\\+[0-9A-F]{4}\\]", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\s\uFFFD]+", " ")
                .replaceAll("[\"\u201D]", "'")
                .strip();
    }
}

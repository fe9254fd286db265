package org.sijill.app.record;

/**
 * What a terminal is shown: styles where they are wanted, and words of a page with every control character made
 * visible, so that no page can steer the terminal or turn the direction of the lines around it. Immutable, safe for
 * any number of threads.
 */
public record Terminal(boolean colours) {
    private static final char PICTURES = '\u2400', DELETE = '\u2421', UNKNOWN = '\uFFFD';

    public String strong(String text) {
        return style("1", text);
    }

    public String faint(String text) {
        return style("2", text);
    }

    public String good(String text) {
        return style("32", text);
    }

    public String warn(String text) {
        return style("33", text);
    }

    public String act(String text) {
        return style("1;36", text);
    }

    private String style(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Words of a page on one line. */
    public static String safe(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) out.append(safe(words.charAt(i)));
        return out.toString();
    }

    /** Words of a page on one line, cut to {@code most} letters with a sign that they are cut. */
    public static String safe(String words, int most) {
        if (words.length() <= most) return safe(words);
        int cut = words.lastIndexOf(' ', most);
        return safe(words.substring(0, cut < most / 2 ? most : cut)) + " […]";
    }

    private static char safe(char c) {
        if (c == '\n' || c == '\t' || c == '\r') return ' ';
        if (c < ' ') return (char) (PICTURES + c);
        if (c == 0x7F) return DELETE;
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return turns || c >= 0x80 && c < 0xA0 || c == 0x2028 || c == 0x2029 ? UNKNOWN : c;
    }
}

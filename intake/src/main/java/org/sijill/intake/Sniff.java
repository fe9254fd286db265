package org.sijill.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an input's first bytes show.
 *
 * @param charset the encoding as far as the first bytes tell
 * @param text the first bytes decoded, white space and byte order mark at the beginning left out
 */
record Sniff(Charset charset, String text) {
    private static final List<String> TAGS = List.of(
            "<p", "<div", "<br", "<span", "<a ", "<h1", "<table", "<ul", "<meta", "<title", "<script", "<article");

    static Sniff of(Input input, Decoder decoder) {
        Charset charset = decoder.detect(input.head(), null);
        String text = new String(input.head(), charset);
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '\uFEFF' || text.charAt(from) <= ' ')) from++;
        return new Sniff(charset, text.substring(from));
    }

    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** Whether it begins like a web page or has several tags of one. */
    boolean isHtml() {
        String head = text.substring(0, Math.min(text.length(), 16_384)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.contains("<html") && head.startsWith("<")) return true;
        long kinds = TAGS.stream().filter(head::contains).count();
        return head.startsWith("<") && kinds >= 1 && !isXml() || kinds >= 3;
    }

    /** Whether it begins like a feed or another XML file that is no XHTML. */
    boolean isXml() {
        String head = text.substring(0, Math.min(text.length(), 2_048)).toLowerCase(Locale.ROOT);
        return (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed"))
                && !head.contains("<html");
    }

    boolean isJson() {
        return text.startsWith("{")
                && text.indexOf('"') > 0
                && text.substring(1).stripLeading().startsWith("\"");
    }

    /** What kind of file that is no text it is, or null. */
    static @Nullable String binary(byte[] head, boolean wide) {
        String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) return "a PDF file";
        if (start.startsWith("PK\u0003\u0004")) return "a ZIP archive or office file";
        if (start.startsWith("\u001F\u008B")) return "a gzip archive";
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8"))
            return "a picture";
        if (start.startsWith("SQLite")) return "a database";
        if (wide) return null;
        int odd = 0;
        for (byte b : head) if (b >= 0 && b < 9 || b > 13 && b < 32 && b != 27) odd++;
        return odd * 50 > head.length
                ? "no text: one byte in " + Math.max(1, head.length / odd) + " is a control character"
                : null;
    }
}

package org.sijill.export;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0, element by element, the same bytes on every machine. Line feeds and tabs in attributes stay what they
 * are; characters that XML cannot hold become U+FFFD. Not for several threads.
 */
final class Xml {
    private final StringBuilder out = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml begin(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element just begun; nothing where the value is null. */
    Xml with(String attribute, @Nullable Object value) {
        if (value == null) return this;
        out.append(' ').append(attribute).append("=\"");
        escape(value.toString(), true);
        out.append('"');
        return this;
    }

    Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    Xml end() {
        String element = open.pop();
        if (inTag) out.append("/>");
        else out.append("</").append(element).append('>');
        inTag = false;
        return this;
    }

    /** An element that holds nothing but text; nothing where that is null. */
    Xml leaf(String element, @Nullable Object text) {
        return text == null ? this : begin(element).text(text.toString()).end();
    }

    private void endTag() {
        if (inTag) out.append('>');
        inTag = false;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        }
    }

    private static boolean allowed(int c) {
        return c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    /** What was written since the last time, with the last tag ended. */
    String take() {
        endTag();
        String written = out.toString();
        out.setLength(0);
        return written;
    }
}

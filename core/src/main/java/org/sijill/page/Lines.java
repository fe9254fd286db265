package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.base.Span;

/** Cuts a raw page into its lines; blank ones are left out. Linear in the page's length. */
final class Lines {
    private Lines() {}

    /** The lines of {@code page} that hold anything but white space, in order. */
    static List<Line> of(Page page, Folding folding) {
        List<Line> lines = new ArrayList<>();
        String raw = page.raw();
        int block = 0;
        int from = 0;
        while (from < raw.length()) {
            int end = from;
            while (end < raw.length() && !isBreak(raw.charAt(end))) end++;
            Span span = trimmed(raw, from, end);
            while (block < page.blocks().size()
                    && page.blocks().get(block).span().to() <= span.from()) block++;
            if (!span.isEmpty()) lines.add(Line.of(span, raw, folding, markup(page, block, span)));
            from = end + 1;
        }
        return lines;
    }

    private static @Nullable String markup(Page page, int block, Span span) {
        if (block >= page.blocks().size()) return null;
        Page.Block b = page.blocks().get(block);
        return b.span().overlaps(span) ? b.why() : null;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span trimmed(String raw, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && isBlank(raw.charAt(a))) a++;
        while (b > a && isBlank(raw.charAt(b - 1))) b--;
        return new Span(a, b);
    }

    /** White space of every kind, control characters and the marks that cannot be seen. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}

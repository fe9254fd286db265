package org.sijill.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * A page as it came in: the whole visible text in reading order and what its carrier said of it. For a text dump
 * {@code raw} is the dump itself; for a web page it is the text of its blocks, one a line, and {@code blocks} says
 * what the markup showed about each.
 *
 * @param source the JSONL id, else the path as given
 * @param url the address, where known
 * @param outlet the outlet's name as given by the input, where known
 * @param title the headline as given by the input, where known
 * @param published the day as given by the input, where known
 * @param raw all visible text, verbatim
 * @param blocks what markup tells of stretches of {@code raw}, in order; empty for a text dump
 */
public record Page(
        String source,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        String raw,
        List<Block> blocks) {

    /**
     * What the markup says of one stretch of {@code raw}.
     *
     * @param why the rule by which this stretch is not the article's own text, or null where it is
     */
    public record Block(Span span, @Nullable String why) {}

    /** A text dump without anything known about it. */
    public static Page text(String source, String raw) {
        return new Page(source, null, null, null, null, raw, List.of());
    }
}

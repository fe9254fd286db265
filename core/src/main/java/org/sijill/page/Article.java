package org.sijill.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * A page's own headline and body, and all that was set aside.
 *
 * @param id stable: from the address where known, else from the raw text
 * @param outlet the outlet's id in {@code outlets/}, or the name as given, where known
 * @param country ISO 3166 alpha-3 of the outlet's country, where known
 * @param day the publication day that the page or its carrier states, where any does
 * @param text headline and body, verbatim, paragraphs parted by one line feed
 * @param pieces every stretch of the page's raw text in order: kept or set aside, no gap, no overlap
 */
public record Article(
        String id,
        String source,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String country,
        @Nullable String title,
        @Nullable Day day,
        String language,
        String text,
        List<Piece> pieces) {

    /** This article with another day. */
    public Article dated(@Nullable Day day) {
        return new Article(id, source, url, outlet, country, title, day, language, text, pieces);
    }

    /** The publication day and how it is known: {@code metadata}, {@code text} or {@code inferred}. */
    public record Day(LocalDate from, LocalDate to, String basis, List<String> reasons) {}

    /**
     * One stretch of the raw page.
     *
     * @param raw where it stands in the page's raw text
     * @param at where it begins in {@code text}, or -1 where it was set aside
     * @param why the rule that set it aside, or null where it is kept
     */
    public record Piece(Span raw, int at, @Nullable String why) {
        public boolean kept() {
            return why == null;
        }
    }
}

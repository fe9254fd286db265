package org.sijill.page;

import java.util.List;
import org.sijill.base.Span;
import org.sijill.lexicon.Lexicon;

/** Takes a page to an article. */
public final class Cleaner {
    public Cleaner(Lexicon lexicon) {}

    /** The article of {@code page}. */
    public Article clean(Page page) {
        StringBuilder text = new StringBuilder();
        if (page.title() != null && !page.raw().strip().startsWith(page.title())) text.append(page.title()).append('\n');
        for (String line : page.raw().split("\\R")) if (!line.isBlank()) text.append(line.strip()).append('\n');
        String t = text.toString().strip();
        Article.Day day = page.published() == null ? null : new Article.Day(page.published(), page.published(), "metadata", List.of());
        return new Article(page.source(), page.source(), page.url(), page.outlet(), null, page.title(), day, "ar", t, List.of(new Article.Piece(new Span(0, page.raw().length()), 0, null)));
    }
}

package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * Puts together the article's text from the lines that stay, and the pieces that tile the raw page: a kept piece a
 * kept line, a piece set aside for every other line, and one «white space» for what lies between them.
 */
final class Assembly {
    /** The rule by which white space between the lines is set aside. */
    static final String SPACE = "white space";

    private final StringBuilder text = new StringBuilder();
    private final List<Article.Piece> pieces = new ArrayList<>();

    Assembly(String raw, List<Line> lines, @Nullable String[] why, @Nullable String title) {
        if (title != null) text.append(title);
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (at < span.from()) pieces.add(new Article.Piece(new Span(at, span.from()), -1, SPACE));
            pieces.add(why[i] == null ? keep(raw, span) : new Article.Piece(span, -1, why[i]));
            at = span.to();
        }
        if (at < raw.length()) pieces.add(new Article.Piece(new Span(at, raw.length()), -1, SPACE));
    }

    private Article.Piece keep(String raw, Span span) {
        if (!text.isEmpty()) text.append('\n');
        int at = text.length();
        text.append(raw, span.from(), span.to());
        return new Article.Piece(span, at, null);
    }

    String text() {
        return text.toString();
    }

    List<Article.Piece> pieces() {
        return List.copyOf(pieces);
    }
}

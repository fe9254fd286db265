package org.sijill.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Article;

/**
 * A page as the register knows it: who published it and when, and a sketch of its words by which copies of one text
 * are found.
 *
 * @param article the article's id
 * @param from first day on which it may have been published, or null
 * @param to last such day, or null
 * @param basis metadata, text or inferred; null where no day is known
 * @param sketch {@link Copies#sketch}
 */
public record Witness(
        String article,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String basis,
        Numbers sketch) {
    /** The page of {@code article}. */
    public static Witness of(Article article, Numbers sketch) {
        Article.Day day = article.day();
        return new Witness(
                article.id(),
                article.outlet(),
                day == null ? null : day.from(),
                day == null ? null : day.to(),
                day == null ? null : day.basis(),
                sketch);
    }

    public boolean dated() {
        return from != null || to != null;
    }
}

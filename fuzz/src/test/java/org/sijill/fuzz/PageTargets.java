package org.sijill.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.sijill.base.Span;
import org.sijill.page.Page;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.time.Context;
import org.sijill.time.Expression;
import org.sijill.time.Tense;
import org.sijill.time.TimeReader;

/** Any bytes as a page of text or markup, and as an expression of time. */
class PageTargets {
    private static final TimeReader TIMES = new TimeReader(Machine.LEXICON);
    private static final Sentences SENTENCES = new Sentences(Machine.LEXICON.folding());
    private static final Context DAY = Context.page(LocalDate.of(2022, 7, 15), Tense.PAST);

    @FuzzTest
    void text(byte[] bytes) {
        Machine.proven(Page.text("fuzz", new String(bytes, StandardCharsets.UTF_8)));
    }

    @FuzzTest
    void html(byte[] bytes) {
        Machine.taken("fuzz.html", Machine.behind("<!DOCTYPE html>", bytes));
    }

    @FuzzTest
    void anything(byte[] bytes) {
        Machine.taken("fuzz", bytes);
    }

    @FuzzTest
    void dates(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Sentence s : SENTENCES.of(text)) {
            List<Expression> found = TIMES.read(s);
            Span last = new Span(0, 0);
            for (Expression e : found) {
                if (e.span().from() < last.to() || !s.span().contains(e.span()))
                    throw new AssertionError(e + " after " + last);
                last = e.span();
                TIMES.resolve(e, DAY).ifPresent(w -> {
                    if (w.from() != null && w.to() != null && w.to().isBefore(w.from()))
                        throw new AssertionError(e + " ends before it begins: " + w);
                });
                TIMES.resolve(e, Context.undated(Tense.FUTURE));
            }
        }
    }
}

package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.mention.Mention;
import org.sijill.page.Article;
import org.sijill.page.Page;
import org.sijill.store.PageView;
import org.sijill.store.Refused;
import org.sijill.view.Entry;
import org.sijill.view.Marked;

/**
 * One page: its article with everything that it names marked, what it tells, what was set aside and why. Mentions are
 * read anew for every showing; the reports are those that were filed. Stateless.
 */
final class ArticleScreen {
    private ArticleScreen() {}

    /** What the page shows; {@code same} says whether a reading by this version gives the text that was filed. */
    record Model(
            PageView page,
            List<Marked> paragraphs,
            List<Told> reports,
            Map<String, Integer> kinds,
            List<Aside> aside,
            List<String> notices,
            boolean same,
            boolean raw) {}

    /** A report with the event that it is part of. */
    record Told(Report report, @Nullable Entry event) {}

    /** A stretch of the page as it came; {@code why} null where it was kept. */
    record Aside(String text, @Nullable String why) {
        List<Invisible.Piece> pieces() {
            return Invisible.pieces(text);
        }
    }

    static Answer show(Visit v) {
        PageView page = page(v);
        Reading reading = v.desk.sijill().read(page.came());
        String text = page.sheet().text();
        boolean same = reading.article().text().equals(text);
        List<Marked.Mark> marks = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        if (same)
            for (Mention m : reading.mentions()) {
                marks.add(new Marked.Mark(m.span(), m.kind()));
                kinds.merge(m.kind(), 1, Integer::sum);
            }
        for (Report r : page.reports())
            for (Report.Telling t : r.mentions())
                if (t.trigger().to() <= text.length()) marks.add(new Marked.Mark(t.trigger(), "act"));
        List<Told> told = page.reports().stream()
                .map(r -> new Told(r, entry(v, page.events().get(r.id()))))
                .toList();
        return Pages.show(
                "article",
                v,
                new Model(
                        page,
                        paragraphs(text, marks),
                        told,
                        kinds,
                        aside(page.came(), reading.article()),
                        reading.notices(),
                        same,
                        v.query.has("view", "raw")));
    }

    static PageView page(Visit v) {
        try {
            return v.desk.ask(c -> c.page(v.part("id")));
        } catch (Refused e) {
            throw Problem.missing("page", v.part("id"));
        }
    }

    private static @Nullable Entry entry(Visit v, @Nullable String event) {
        return event == null ? null : v.desk.shelf().ledger.entry(event);
    }

    private static List<Marked> paragraphs(String text, List<Marked.Mark> marks) {
        List<Marked> all = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = text.indexOf('\n', from);
            if (to < 0) to = text.length();
            Span part = new Span(from, to);
            all.add(Marked.of(
                    text,
                    part,
                    marks.stream().filter(m -> m.span().overlaps(part)).toList()));
        }
        return all;
    }

    /** The page as it came, stretch by stretch; neighbours with one reason are joined. */
    private static List<Aside> aside(Page came, Article article) {
        List<Aside> all = new ArrayList<>();
        for (Article.Piece p : article.pieces()) {
            String text = p.raw().of(came.raw());
            Aside last = all.isEmpty() ? null : all.getLast();
            if (last != null && (text.isBlank() || java.util.Objects.equals(last.why(), p.why())))
                all.set(all.size() - 1, new Aside(last.text() + text, last.why()));
            else all.add(new Aside(text, p.why()));
        }
        return all;
    }
}

package org.sijill.app.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sijill.Reading;
import org.sijill.event.Report;
import org.sijill.page.Article;
import org.sijill.page.Page;

/**
 * One page with the reasons of everything that was read from it: its day, what was set aside by which rule, every
 * report with its words, its rules and why each field has its value, and every trigger that came to nothing. Immutable,
 * safe for any number of threads.
 */
public final class Explanation {
    private static final int WORDS = 160;

    private final Terminal terminal;
    private final Timeline timeline;

    public Explanation(Terminal terminal) {
        this.terminal = terminal;
        timeline = new Timeline(terminal);
    }

    /** The whole explanation, ending in a line feed. */
    public String of(Page page, Reading reading) {
        StringBuilder out = new StringBuilder(2000);
        article(out, reading.article());
        removed(out, page, reading.article());
        out.append('\n')
                .append(terminal.strong(count(reading.reports().size(), "report")))
                .append('\n');
        for (Report r : reading.reports()) report(out, r, reading.article());
        out.append('\n')
                .append(terminal.strong(count(reading.notices().size(), "notice")))
                .append('\n');
        for (String n : reading.notices())
            out.append("    ").append(Terminal.safe(n)).append('\n');
        return out.toString();
    }

    private void article(StringBuilder out, Article a) {
        out.append(terminal.strong(Terminal.safe(a.source()))).append('\n');
        row(out, "title", a.title() == null ? "none found" : a.title());
        row(out, "outlet", a.outlet() == null ? "not known" : a.outlet());
        Article.Day day = a.day();
        row(out, "day", day == null ? "not known" : Timeline.range(day.from(), day.to()) + ", from " + day.basis());
        if (day != null) for (String reason : day.reasons()) row(out, "", reason);
        row(out, "language", a.language());
    }

    private void removed(StringBuilder out, Page page, Article a) {
        Map<String, StringBuilder> byRule = new LinkedHashMap<>();
        int n = 0;
        for (Article.Piece piece : a.pieces()) {
            String why = piece.why();
            if (why == null || piece.raw().of(page.raw()).isBlank()) continue;
            n++;
            byRule.computeIfAbsent(why, k -> new StringBuilder())
                    .append("        ")
                    .append(Terminal.safe(piece.raw().of(page.raw()).strip(), WORDS))
                    .append('\n');
        }
        out.append('\n')
                .append(terminal.strong(count(n, "piece") + " set aside"))
                .append('\n');
        byRule.forEach((why, words) -> out.append("    ")
                .append(terminal.warn(Terminal.safe(why)))
                .append('\n')
                .append(words));
    }

    private void report(StringBuilder out, Report r, Article a) {
        out.append('\n').append(timeline.block(r, a));
        for (Report.Telling t : r.mentions())
            row(out, "rule", Terminal.safe(t.rule()) + "  «" + t.trigger().of(a.text()) + "»");
        for (String why : r.because()) row(out, "because", why);
    }

    private void row(StringBuilder out, String label, String words) {
        out.append("    ").append(terminal.faint(label + " ".repeat(Math.max(1, 10 - label.length()))));
        out.append(Terminal.safe(words)).append('\n');
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}

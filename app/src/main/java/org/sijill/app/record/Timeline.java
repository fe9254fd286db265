package org.sijill.app.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.event.Report;
import org.sijill.event.Status;
import org.sijill.page.Article;

/**
 * Reports in the order of the days they tell of, a few labelled lines each: who, what, whom, when, where, on whose
 * word, the outlet, the quoted words. Plain words and codes come first on a line and Arabic last, so that a terminal
 * that does not turn lines shows them alike. Keeps only the lines of the reports, not the pages. Not for several
 * threads.
 */
public final class Timeline {
    private static final int QUOTE = 240;

    private record Entry(@Nullable LocalDate day, String text) {}

    private final Terminal terminal;
    private final List<Entry> entries = new ArrayList<>();

    public Timeline(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Adds what {@code reading} tells; reports of less than {@code confidence} are left out. */
    public void add(Reading reading, double confidence) {
        for (Report r : reading.reports())
            if (r.confidence() >= confidence)
                entries.add(new Entry(day(r, reading.article()), block(r, reading.article())));
    }

    /** The day that a report stands at: its own, else its page's. */
    private static @Nullable LocalDate day(Report report, Article article) {
        Report.Dated date = report.date();
        if (date != null && date.from() != null) return date.from();
        if (date != null && date.to() != null) return date.to();
        Article.Day day = article.day();
        return day == null ? null : day.from();
    }

    /** All entries, those without any day last. */
    public String text() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Entry::text)
                .collect(Collectors.joining("\n"));
    }

    public int size() {
        return entries.size();
    }

    /** One report, ending in a line feed. */
    String block(Report r, Article article) {
        StringBuilder out = new StringBuilder(400);
        LocalDate day = day(r, article);
        out.append(terminal.strong(day == null ? "no day    " : day.toString())).append("  ");
        out.append(terminal.act(r.act())).append("  ").append(status(r.status()));
        out.append(terminal.faint("  " + r.type() + (r.mode() == null ? "" : " " + r.mode()) + "  "
                + Math.round(r.confidence() * 100) + "%"));
        out.append('\n');
        for (Report.Side s : r.actors()) line(out, "who", s.code(), post(s), name(s, article));
        for (Report.Side s : r.recipients()) line(out, "whom", s.code(), post(s), name(s, article));
        line(out, "when", when(r, article), "", words(r, article));
        Report.Where place = r.place();
        if (place != null) line(out, "where", place.country() == null ? "-" : place.country(), "", place.name());
        Report.Attribution a = r.attribution();
        if (a != null) line(out, "says", a.kind(), a.code() == null ? "" : a.code(), a.text());
        Report.Instrument i = r.instrument();
        if (i != null) line(out, "about", i.kind(), "", i.subject());
        for (Report.Claim c : r.claims()) claim(out, c);
        line(out, "outlet", article.source(), "", article.outlet());
        quote(out, r, article);
        return out.toString();
    }

    private String status(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING -> terminal.good(status.word());
            case PLANNED, HYPOTHETICAL, DENIED -> terminal.warn(status.word());
        };
    }

    private void line(StringBuilder out, String label, String code, String more, @Nullable String words) {
        out.append("    ").append(terminal.faint(pad(label, 8)));
        String head = code.isEmpty() ? more : more.isEmpty() ? code : code + "  " + more;
        out.append(Terminal.safe(head));
        if (words != null && !words.isEmpty())
            out.append(head.isEmpty() ? "" : "  ").append(Terminal.safe(words, QUOTE));
        out.append('\n');
    }

    private void claim(StringBuilder out, Report.Claim c) {
        String count = c.count() == null ? "" : c.count() + (c.whose() == null ? "" : " " + c.whose());
        line(out, "claim", c.claim(), count, c.scope());
    }

    private void quote(StringBuilder out, Report r, Article article) {
        if (r.mentions().isEmpty()) return;
        String words = r.mentions().get(0).sentence().of(article.text());
        out.append("    ")
                .append(terminal.faint(pad("words", 8)))
                .append('«')
                .append(Terminal.safe(words, QUOTE))
                .append("»\n");
    }

    private static String post(Report.Side s) {
        return s.post() == null ? "" : s.post();
    }

    /** A party's name, else the words that stand for it. */
    private static @Nullable String name(Report.Side s, Article article) {
        return s.name() != null || s.span() == null ? s.name() : s.span().of(article.text());
    }

    private static String when(Report r, Article article) {
        Report.Dated d = r.date();
        if (d != null) return range(d.from(), d.to()) + (d.inherited() ? " (of the event it is part of)" : "");
        Article.Day day = article.day();
        return day == null ? "not said" : "not said; the page is of " + range(day.from(), day.to());
    }

    private static @Nullable String words(Report r, Article article) {
        Report.Dated d = r.date();
        return d == null || d.span() == null ? null : d.span().of(article.text());
    }

    /** Days as a person writes them. */
    static String range(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return "not known";
        if (from == null) return "until " + to;
        if (to == null) return "since " + from;
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    private static String pad(String label, int width) {
        return label + " ".repeat(Math.max(1, width - label.length()));
    }
}

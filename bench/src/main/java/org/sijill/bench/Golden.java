package org.sijill.bench;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.mention.Mention;
import org.sijill.page.Article;

/**
 * A page's reading as short lines that a person can compare: what the page is, what was set aside, every mention and
 * every report with its words. A change in the machine shows as a changed line. Offsets are left out, so a word added to
 * a page changes no more than its own lines.
 */
final class Golden {
    private final StringBuilder out = new StringBuilder(2000);
    private final String text;

    private Golden(String text) {
        this.text = text;
    }

    /** The golden of a page, ending in a line feed. */
    static String of(Reader.Pair pair) {
        return new Golden(pair.reading().article().text()).page(pair);
    }

    private String page(Reader.Pair pair) {
        Article a = pair.reading().article();
        Article.Day day = a.day();
        line("day", day == null ? "-" : range(day.from(), day.to()) + " " + day.basis());
        line("outlet", a.outlet());
        line("title", a.title());
        long kept = a.text().codePoints().count();
        line("text", kept + " letters, from «" + start(a.text()) + "» to «" + end(a.text()) + "»");
        aside(pair);
        mentions(pair.reading().mentions());
        for (Report r : pair.reading().reports()) report(r);
        for (String n : pair.reading().notices()) line("notice", n);
        return out.toString();
    }

    private void aside(Reader.Pair pair) {
        for (Article.Piece p : pair.reading().article().pieces()) {
            String words = p.kept() ? "" : one(p.raw().of(pair.page().raw()));
            if (!words.isEmpty()) line("aside", p.why() + "  " + cut(words));
        }
    }

    /** Mentions by kind, a wording once, in alphabetical order of what they stand for. */
    private void mentions(List<Mention> mentions) {
        TreeMap<String, Long> rows =
                mentions.stream().collect(Collectors.groupingBy(Golden::row, TreeMap::new, Collectors.counting()));
        rows.forEach((row, n) -> line("mention", row + (n > 1 ? " ×" + n : "")));
    }

    private static String row(Mention m) {
        String what = switch (m.kind()) {
            case "time" -> range(m.from(), m.to());
            case "place" -> or(m.country());
            default -> or(m.code()) + (m.post() == null ? "" : " " + m.post());
        };
        String entity = m.entity() == null ? "" : " " + m.entity();
        return m.kind() + " " + what + entity + "  " + one(m.text());
    }

    private void report(Report r) {
        out.append('\n');
        String mode = r.mode() == null ? "" : " " + r.mode();
        line(
                "report",
                r.act() + " " + r.status().word() + "  " + r.type() + mode
                        + String.format(Locale.ROOT, "  %.2f", r.confidence()));
        for (Report.Side s : r.actors()) line("  who", side(s));
        for (Report.Side s : r.recipients()) line("  whom", side(s));
        Report.Dated d = r.date();
        if (d != null) line("  when", range(d.from(), d.to()) + " " + d.basis() + "  " + words(d.span()));
        Report.Where w = r.place();
        if (w != null) line("  where", or(w.country()) + "  " + one(w.name()));
        Report.Attribution a = r.attribution();
        if (a != null) line("  says", a.kind() + (a.code() == null ? "" : " " + a.code()) + "  " + one(a.text()));
        Report.Instrument i = r.instrument();
        if (i != null) line("  about", i.kind() + "  " + words(i.span()));
        for (Report.Claim c : r.claims())
            line(
                    "  claim",
                    c.claim() + (c.count() == null ? "" : " " + c.count()) + (c.whose() == null ? "" : " " + c.whose())
                            + "  " + words(c.span()));
        for (Report.Telling t : r.mentions())
            line("  words", t.rule() + "  " + words(t.trigger()) + " | " + cut(words(t.sentence())));
    }

    private static String side(Report.Side s) {
        return s.code() + (s.post() == null ? "" : " " + s.post()) + (s.name() == null ? "" : "  " + one(s.name()));
    }

    private void line(String label, @Nullable String value) {
        out.append(label)
                .append("  ")
                .append(value == null ? "-" : value.stripTrailing())
                .append('\n');
    }

    private String words(@Nullable Span span) {
        return span == null ? "" : one(span.of(text));
    }

    private static String range(@Nullable Object from, @Nullable Object to) {
        return from != null && from.equals(to) ? from.toString() : or(from) + ".." + or(to);
    }

    private static String or(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String one(String words) {
        return words.strip().replaceAll("\\s", " ");
    }

    private static String cut(String words) {
        return words.length() <= 100 ? words : words.substring(0, 100) + "…";
    }

    private static String start(String text) {
        return one(text.substring(0, Math.min(30, text.length())));
    }

    private static String end(String text) {
        return one(text.substring(Math.max(0, text.length() - 30)));
    }
}

package org.sijill.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;

/**
 * How one page tells an event: the passages of its text in which it does, with the very words that gave each field
 * marked {@code act actor recipient date place source instrument claim}.
 *
 * @param passages the fullest telling first, then what else gave a field
 */
public record Telling(List<Marked> passages) {
    private static final int AROUND = 90;

    public Telling {
        passages = List.copyOf(passages);
    }

    /** The telling of {@code report}, whose spans are of {@code text}. */
    public static Telling of(Report report, String text) {
        List<Marked.Mark> marks = within(marks(report), text.length());
        Set<Span> parts = new LinkedHashSet<>();
        for (Report.Telling t : report.mentions()) if (t.sentence().to() <= text.length()) parts.add(t.sentence());
        for (Marked.Mark m : marks)
            if (parts.stream().noneMatch(p -> p.contains(m.span()))) parts.add(around(m.span(), text));
        return new Telling(parts.stream().map(p -> Marked.of(text, p, marks)).toList());
    }

    private static List<Marked.Mark> within(List<Marked.Mark> marks, int length) {
        return marks.stream().filter(m -> m.span().to() <= length).toList();
    }

    /** Where each field's words stand. */
    public static List<Marked.Mark> marks(Report r) {
        List<Marked.Mark> marks = new ArrayList<>();
        for (Report.Telling t : r.mentions()) mark(marks, t.trigger(), "act");
        r.actors().forEach(s -> mark(marks, s.span(), "actor"));
        r.recipients().forEach(s -> mark(marks, s.span(), "recipient"));
        if (r.date() != null) mark(marks, r.date().span(), "date");
        if (r.place() != null) mark(marks, r.place().span(), "place");
        if (r.attribution() != null) mark(marks, r.attribution().span(), "source");
        if (r.instrument() != null) mark(marks, r.instrument().span(), "instrument");
        r.claims().forEach(c -> mark(marks, c.span(), "claim"));
        return marks;
    }

    private static void mark(List<Marked.Mark> marks, @Nullable Span span, String name) {
        if (span != null && !span.isEmpty()) marks.add(new Marked.Mark(span, name));
    }

    /** Some words around a span that lies in none of the sentences, within its paragraph. */
    private static Span around(Span span, String text) {
        int from = Math.max(text.lastIndexOf('\n', span.from() - 1) + 1, span.from() - AROUND);
        int line = text.indexOf('\n', span.to());
        int to = Math.min(line < 0 ? text.length() : line, span.to() + AROUND);
        while (from > 0 && from < span.from() && !Character.isWhitespace(text.charAt(from - 1))) from++;
        while (to < text.length() && to > span.to() && !Character.isWhitespace(text.charAt(to))) to--;
        return new Span(from, to);
    }
}

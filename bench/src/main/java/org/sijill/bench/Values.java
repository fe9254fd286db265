package org.sijill.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.event.Report;

/**
 * What a page's reports say, a line each, free of offsets and of how the page is written: words are folded and their
 * marks and blanks left out. Two spellings of one page have equal values. Immutable.
 */
final class Values {
    private final Folding folding;

    Values(Folding folding) {
        this.folding = folding;
    }

    /** The page's day, then each report in order. */
    List<String> of(Reading reading) {
        List<String> all = new ArrayList<>();
        all.add("day "
                + (reading.article().day() == null
                        ? "-"
                        : reading.article().day().from()));
        for (Report r : reading.reports()) all.add(report(r, reading.article().text()));
        return all;
    }

    private String report(Report r, String text) {
        StringBuilder out = new StringBuilder(200);
        part(out, "", r.act(), r.mode(), r.status(), r.contexts());
        sides(out.append(" | "), r.actors(), text);
        sides(out.append(" > "), r.recipients(), text);
        Report.Dated d = r.date();
        if (d != null) part(out, " | ", d.from() + ".." + d.to(), d.basis(), words(d.span(), text));
        Report.Where w = r.place();
        if (w != null) part(out, " | in ", word(w.name()), w.country(), words(w.span(), text));
        Report.Attribution a = r.attribution();
        if (a != null) part(out, " | says ", a.kind(), a.code(), words(a.span(), text));
        Report.Instrument i = r.instrument();
        if (i != null) part(out, " | ", i.kind(), i.subject() == null ? "-" : word(i.subject()), words(i.span(), text));
        for (Report.Claim c : r.claims()) part(out, " | ", c.claim(), c.count(), c.whose(), words(c.span(), text));
        for (Report.Telling t : r.mentions()) part(out, " | ", t.rule(), words(t.trigger(), text));
        for (Report.Link l : r.links())
            if (!l.field().equals("name")) part(out, " | ", l.field(), l.by(), words(l.span(), text));
        return out.toString();
    }

    private static void part(StringBuilder out, String mark, @Nullable Object... values) {
        out.append(mark);
        for (int i = 0; i < values.length; i++) out.append(i == 0 ? "" : " ").append(values[i]);
    }

    private void sides(StringBuilder out, List<Report.Side> sides, String text) {
        for (Report.Side s : sides)
            out.append(s.code())
                    .append('/')
                    .append(s.post())
                    .append('/')
                    .append(s.name() == null ? "-" : word(s.name()))
                    .append('/')
                    .append(words(s.span(), text))
                    .append(' ');
    }

    private String words(@Nullable Span span, String text) {
        return span == null ? "-" : word(span.of(text));
    }

    private String word(String words) {
        StringBuilder out = new StringBuilder(words.length());
        folding.word(words).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}

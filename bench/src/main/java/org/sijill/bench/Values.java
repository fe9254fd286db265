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
        out.append(r.act())
                .append(' ')
                .append(r.mode())
                .append(' ')
                .append(r.status())
                .append(' ')
                .append(r.contexts());
        sides(out.append(" | "), r.actors(), text);
        sides(out.append(" > "), r.recipients(), text);
        Report.Dated d = r.date();
        if (d != null)
            out.append(" | ")
                    .append(d.from())
                    .append("..")
                    .append(d.to())
                    .append(' ')
                    .append(d.basis())
                    .append(' ')
                    .append(words(d.span(), text));
        Report.Where w = r.place();
        if (w != null)
            out.append(" | in ")
                    .append(word(w.name()))
                    .append(' ')
                    .append(w.country())
                    .append(' ')
                    .append(words(w.span(), text));
        Report.Attribution a = r.attribution();
        if (a != null)
            out.append(" | says ")
                    .append(a.kind())
                    .append(' ')
                    .append(a.code())
                    .append(' ')
                    .append(words(a.span(), text));
        Report.Instrument i = r.instrument();
        if (i != null)
            out.append(" | ")
                    .append(i.kind())
                    .append(' ')
                    .append(i.subject() == null ? "-" : word(i.subject()))
                    .append(' ')
                    .append(words(i.span(), text));
        for (Report.Claim c : r.claims())
            out.append(" | ")
                    .append(c.claim())
                    .append(' ')
                    .append(c.count())
                    .append(' ')
                    .append(c.whose())
                    .append(' ')
                    .append(words(c.span(), text));
        for (Report.Telling t : r.mentions())
            out.append(" | ").append(t.rule()).append(' ').append(words(t.trigger(), text));
        for (Report.Link l : r.links())
            if (!l.field().equals("name"))
                out.append(" | ")
                        .append(l.field())
                        .append(' ')
                        .append(l.by())
                        .append(' ')
                        .append(words(l.span(), text));
        return out.toString();
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

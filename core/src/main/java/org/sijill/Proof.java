package org.sijill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Report.Link;
import org.sijill.event.Report.Side;
import org.sijill.mention.Mention;
import org.sijill.page.Article;
import org.sijill.page.Page;

/**
 * What every reading owes its page, whatever the page: pieces tile it, the article's text is its kept pieces, every
 * quoted word stands at its span, and whatever a report says stands in a sentence that tells it or carries a link to
 * where it comes from. For one use, by one thread; time is linear in what was read.
 */
public final class Proof {
    private static final Set<String> MENTIONED = Set.of("name", "date", "place");

    private final List<String> breaches = new ArrayList<>();
    private final String text;
    private final Set<Span> told = new HashSet<>();

    private Proof(String text) {
        this.text = text;
    }

    /** Each promise that {@code reading} breaks, a sentence each; empty where it keeps them all. */
    public static List<String> breaches(Page page, Reading reading) {
        Proof proof = new Proof(reading.article().text());
        proof.pieces(page, reading.article());
        for (Mention m : reading.mentions()) proof.mention(m);
        for (Report r : reading.reports()) proof.report(r);
        return List.copyOf(proof.breaches);
    }

    private void pieces(Page page, Article article) {
        int at = 0;
        for (Article.Piece p : article.pieces()) {
            hold(p.raw().from() == at && !p.raw().isEmpty(), "a gap in the page before", p);
            at = p.raw().to();
            boolean there = !p.kept()
                    || p.at() >= 0
                            && text.startsWith(page.raw().substring(p.raw().from(), at), p.at());
            hold(there, "the article's text is not the page's at", p);
        }
        hold(at == page.raw().length(), "the pieces end before the page does at", at);
    }

    private void mention(Mention m) {
        quoted(m.text(), m.span(), "mention");
        told.add(m.span());
    }

    private void report(Report r) {
        hold(!r.mentions().isEmpty(), "nothing tells", r.id());
        for (Report.Telling t : r.mentions()) {
            whole(t.sentence(), r.id() + " sentence");
            whole(t.trigger(), r.id() + " trigger");
            hold(t.sentence().contains(t.trigger()) && !t.trigger().isEmpty(), r.id() + " trigger outside", t);
            hold(t.sentence().of(text).indexOf('\n') < 0, r.id() + " more than one paragraph in", t);
        }
        for (Side s : r.actors()) side(r, "actor", s);
        for (Side s : r.recipients()) side(r, "recipient", s);
        Report.Dated d = r.date();
        if (d != null) value(r, "date", d.span());
        Report.Where w = r.place();
        if (w != null) {
            quoted(w.name(), w.span(), r.id() + " place");
            value(r, "place", w.span());
        }
        Report.Attribution a = r.attribution();
        if (a != null) {
            quoted(a.text(), a.span(), r.id() + " attribution");
            value(r, "attribution", a.span());
        }
        Report.Instrument i = r.instrument();
        if (i != null) value(r, "instrument", i.span());
        for (Report.Claim c : r.claims()) value(r, "claim", c.span());
        for (Link l : r.links()) link(r, l);
    }

    private void side(Report r, String field, Side s) {
        boolean nobody = s.span() == null && s.code().equals("UNK");
        if (!nobody) value(r, field, s.span());
        String name = s.name();
        if (name == null || s.span() != null && s.span().of(text).contains(name)) return;
        boolean linked = r.links().stream()
                .anyMatch(l -> l.field().equals("name")
                        && l.span() != null
                        && l.span().of(text).contains(name));
        hold(linked, r.id() + " nothing links to the name of", s);
    }

    /** Holds that the words stand in a sentence that tells the report, or that a link says how they came to it. */
    private void value(Report r, String field, @Nullable Span words) {
        if (words != null && whole(words, r.id() + " " + field) && inside(r, words)) return;
        boolean linked = r.links().stream().anyMatch(l -> l.field().equals(field) && Objects.equals(l.span(), words));
        hold(linked, r.id() + " nothing links to the " + field, words);
    }

    private static boolean inside(Report r, Span words) {
        return r.mentions().stream().anyMatch(t -> t.sentence().contains(words));
    }

    /** Holds that a link leads to words; those of a name, a date or a place are a mention of the page as well. */
    private void link(Report r, Link l) {
        if (l.span() != null) whole(l.span(), r.id() + " link");
        if (l.span() == null) hold(l.by().equals("page"), r.id() + " a link without words", l);
        else if (MENTIONED.contains(l.field()))
            hold(told.stream().anyMatch(l.span()::overlaps), r.id() + " a link to no mention", l);
    }

    private void quoted(String quote, Span at, String what) {
        if (whole(at, what)) hold(quote.equals(at.of(text)), what + " is no quote", quote);
    }

    /** Holds that a span is not empty, lies in the text and cuts no letter in two. */
    private boolean whole(Span span, String what) {
        boolean inside = !span.isEmpty() && span.to() <= text.length();
        hold(inside && !cuts(span.from()) && !cuts(span.to()), what + " at no words", span);
        return inside;
    }

    private boolean cuts(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private void hold(boolean kept, String sentence, @Nullable Object what) {
        if (!kept) breaches.add(sentence + " " + what);
    }
}

package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report.Link;
import org.sijill.event.Report.Side;
import org.sijill.mention.Party;

/**
 * Records for every value of a report whose words stand in none of its tellings' sentences how it came there, and finds
 * the words of a side that was chosen by its code alone: the last that name it before the act is told, else the first
 * after. A side that no words of the page name keeps no span. Changes no value. Immutable; time is linear in the page's phrases.
 */
final class Links {
    private final Map<String, List<Party>> byCode = new HashMap<>();
    private final Map<String, List<Party>> byName = new HashMap<>();
    private final Set<Span> pointing = new HashSet<>();
    private final Set<Span> datelines;
    private final String text;

    /** @param datelines the places at the beginning of a paragraph from which it is dated */
    Links(List<Coder.Read> page, String text, Set<Span> datelines) {
        this.text = text;
        this.datelines = datelines;
        for (Coder.Read read : page)
            for (Party p : read.parties()) {
                if (p.points()) pointing.add(p.span());
                else if (p.code() != null)
                    byCode.computeIfAbsent(p.code(), c -> new ArrayList<>()).add(p);
                if (p.name() != null && p.span().of(text).contains(p.name()))
                    byName.computeIfAbsent(p.name(), c -> new ArrayList<>()).add(p);
            }
    }

    List<Report> of(List<Report> reports) {
        return reports.stream().map(this::of).toList();
    }

    private Report of(Report r) {
        List<Link> links = new ArrayList<>();
        List<Side> actors = sides(r, r.actors(), "actor", links);
        List<Side> recipients = sides(r, r.recipients(), "recipient", links);
        date(r, links);
        if (r.place() != null) {
            Span at = r.place().span();
            if (outside(r, at)) links.add(new Link("place", at, datelines.contains(at) ? "dateline" : "inherited"));
        }
        if (r.attribution() != null && outside(r, r.attribution().span()))
            links.add(new Link("attribution", r.attribution().span(), "inherited"));
        return r.linked(actors, recipients, List.copyOf(links));
    }

    private static void date(Report r, List<Link> links) {
        Report.Dated d = r.date();
        if (d == null) return;
        if (d.span() == null) links.add(new Link("date", null, "page"));
        else if (outside(r, d.span())) links.add(new Link("date", d.span(), "inherited"));
    }

    private List<Side> sides(Report r, List<Side> sides, String field, List<Link> links) {
        List<Side> found = new ArrayList<>(sides.size());
        for (Side s : sides) {
            Side worded = nameless(s.span(), r) ? worded(s, r) : s;
            Span words = worded.span();
            if (words == null) {
                if (!s.code().equals(Choice.UNKNOWN)) links.add(new Link(field, null, "page"));
            } else if (outside(r, words)) links.add(new Link(field, words, "reference"));
            name(r, worded, links);
            found.add(worded);
        }
        return found;
    }

    /** Whether the words are none, or stand elsewhere and only point at somebody else. */
    private boolean nameless(@Nullable Span words, Report r) {
        return words != null && (words.isEmpty() || pointing.contains(words) && outside(r, words));
    }

    /** With the nearest words for its code that stand for nobody else in the report. */
    private Side worded(Side s, Report r) {
        Set<Span> taken = new HashSet<>();
        for (List<Side> side : List.of(r.actors(), r.recipients()))
            for (Side o : side) if (o != s && o.span() != null) taken.add(o.span());
        Party p = nearest(byCode.getOrDefault(s.code(), List.of()), r, taken);
        return new Side(s.code(), s.post(), s.name(), s.entity(), p == null ? null : p.span());
    }

    /** The name of somebody whom the words themselves do not name. */
    private void name(Report r, Side s, List<Link> links) {
        if (s.name() == null || s.span() != null && s.span().of(text).contains(s.name())) return;
        Party p = nearest(byName.getOrDefault(s.name(), List.of()), r, Set.of());
        links.add(new Link("name", p == null ? spelled(s.name()) : p.span(), "reference"));
    }

    /** Where the page spells a name that no phrase of its own holds whole. */
    private @Nullable Span spelled(String name) {
        int at = text.indexOf(name);
        return at < 0 ? null : new Span(at, at + name.length());
    }

    /** The last of {@code told} before the report's words that is not {@code taken}, else the first. */
    private static @Nullable Party nearest(List<Party> told, Report r, Set<Span> taken) {
        int trigger = r.mentions().getFirst().trigger().from();
        Party found = null;
        for (Party p : told)
            if (!taken.contains(p.span()) && (found == null || p.span().from() <= trigger)) found = p;
        return found;
    }

    private static boolean outside(Report r, Span words) {
        return r.mentions().stream().noneMatch(t -> t.sentence().contains(words));
    }
}

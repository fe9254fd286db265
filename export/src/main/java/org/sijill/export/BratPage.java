package org.sijill.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.register.Relation;

/**
 * The reports of one page as brat's standoff lines over its text: a trigger, an event and a note for each report, a text
 * bound for each thing that fills a role. Offsets are code points, as brat counts. Not for several threads.
 */
final class BratPage {
    /** A report of the page and the event that it belongs to. */
    record Told(String event, Report report) {}

    private final String text;
    private final CodePoints points;
    private final StringBuilder bounds = new StringBuilder(), events = new StringBuilder(), rest = new StringBuilder();
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> links = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, List<String>> byEvent = new HashMap<>();
    private int number, relations, notes, boundCount;

    BratPage(String text) {
        this.text = text;
        points = new CodePoints(text);
    }

    /** Adds a report; one without a word on the page has nothing to show and is left out. */
    void add(String file, Told told) {
        Report r = told.report();
        if (r.mentions().isEmpty()) return;
        String id = "E" + ++number;
        List<String> roles = new ArrayList<>();
        Span trigger = r.mentions().getFirst().trigger();
        StringBuilder line = new StringBuilder(id + "\t" + r.act() + ":" + bound(r.act(), trigger));
        roles.add(said("Act", trigger));
        sides(line, roles, "Actor", r.actors());
        sides(line, roles, "Recipient", r.recipients());
        if (r.place() != null)
            role(line, roles, Brat.PLACE, Brat.PLACE, r.place().span(), 1);
        if (r.date() != null) role(line, roles, Brat.TIME, Brat.TIME, r.date().span(), 1);
        if (r.attribution() != null)
            role(line, roles, Brat.SOURCE, Brat.SOURCE, r.attribution().span(), 1);
        if (r.instrument() != null)
            role(line, roles, Brat.INSTRUMENT, Brat.INSTRUMENT, r.instrument().span(), 1);
        events.append(line).append('\n');
        rest.append("A")
                .append(number)
                .append('\t')
                .append(Brat.STATUS)
                .append(' ')
                .append(id)
                .append(' ');
        rest.append(r.status().word()).append('\n');
        note(id, "report " + r.id() + " event " + told.event());
        for (Report.Telling t : r.mentions().subList(1, r.mentions().size()))
            relation(Brat.ALSO, id, bound(Brat.TELLING, t.trigger()));
        byEvent.computeIfAbsent(told.event(), k -> new ArrayList<>()).add(id);
        rows.put(id, List.of(file, r.id(), told.event(), r.act(), r.status().word(), list(roles)));
    }

    /** Ties what this page tells of {@code from} to what it tells of {@code to}. */
    void link(String from, String to, Relation relation) {
        for (String a : byEvent.getOrDefault(from, List.of()))
            for (String b : byEvent.getOrDefault(to, List.of())) {
                relation(Brat.word(relation), a, b);
                links.computeIfAbsent(a, k -> new TreeSet<>())
                        .add(relation.word() + ":"
                                + rows.getOrDefault(b, List.of("", "")).get(1));
            }
    }

    private void sides(StringBuilder line, List<String> roles, String role, List<Report.Side> sides) {
        int n = 0;
        for (Report.Side s : sides) {
            Span span = s.span();
            if (span == null || span.from() == span.to()) continue;
            String bound = role(line, roles, role, Brat.PARTY, span, ++n);
            if (bound != null && known.put("note " + bound + s.code(), "") == null)
                note(bound, s.code() + (s.post() == null ? "" : ", " + s.post()));
        }
    }

    private @Nullable String role(
            StringBuilder line, List<String> roles, String role, String type, @Nullable Span span, int n) {
        if (span == null || span.from() == span.to()) return null;
        String bound = bound(type, span);
        line.append(' ')
                .append(role)
                .append(n == 1 ? "" : String.valueOf(n))
                .append(':')
                .append(bound);
        roles.add(said(role, span));
        return bound;
    }

    private String said(String role, Span span) {
        return role + ":" + points.at(span.from()) + "-" + points.at(span.to());
    }

    /** A list as one cell of the baseline, in order, each once. */
    static String list(Collection<String> values) {
        return values.isEmpty() ? "-" : String.join(" ", new TreeSet<>(values));
    }

    /** The text bound of that type over those words, written where there was none yet; lines are parted into fragments. */
    private String bound(String type, Span span) {
        StringBuilder where = new StringBuilder(), words = new StringBuilder();
        int from = span.from();
        for (int i = span.from(); i <= span.to(); i++) {
            if (i < span.to() && text.charAt(i) != '\n') continue;
            if (i > from) {
                where.append(where.isEmpty() ? "" : ";")
                        .append(points.at(from))
                        .append(' ')
                        .append(points.at(i));
                words.append(words.isEmpty() ? "" : " ").append(text, from, i);
            }
            from = i + 1;
        }
        String line =
                type + " " + where + "\t" + words.toString().replace('\t', ' ').replace('\r', ' ');
        return known.computeIfAbsent(line, k -> {
            String id = "T" + ++boundCount;
            bounds.append(id).append('\t').append(k).append('\n');
            return id;
        });
    }

    private void note(String of, String words) {
        rest.append('#')
                .append(++notes)
                .append("\tAnnotatorNotes ")
                .append(of)
                .append('\t')
                .append(words.replace('\n', ' ').replace('\t', ' '))
                .append('\n');
    }

    private void relation(String type, String left, String right) {
        rest.append('R').append(++relations).append('\t').append(type);
        rest.append(" Arg1:").append(left).append(" Arg2:").append(right).append('\n');
    }

    String annotations() {
        return bounds.toString() + events + rest;
    }

    /** A row for each report: what the annotations said when they were written. */
    String baseline() {
        StringBuilder out = new StringBuilder();
        rows.forEach((id, cells) -> out.append(String.join("\t", cells))
                .append('\t')
                .append(list(links.getOrDefault(id, new TreeSet<>())))
                .append('\n'));
        return out.toString();
    }
}

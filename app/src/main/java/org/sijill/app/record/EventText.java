package org.sijill.app.record;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Event;
import org.sijill.register.Firsts;
import org.sijill.register.Judgement;
import org.sijill.register.Link;
import org.sijill.register.Relation;
import org.sijill.register.Statement;
import org.sijill.store.EventView;
import org.sijill.store.Remark;

/** One event for a person to read, labelled lines, plain words before Arabic ones. Not for several threads. */
public final class EventText {
    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    public EventText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The event's fields, reports, differences, wording, links, derivation and what people said of it. */
    public String of(EventView view, List<Judgement> pairs, List<Firsts.Verdict> firsts, List<Remark> remarks) {
        Event e = view.event();
        out.append(terminal.strong(e.id()))
                .append("  ")
                .append(terminal.act(e.act()))
                .append("  ")
                .append(e.status().word());
        out.append(terminal.faint("  " + e.type() + (e.mode() == null ? "" : " " + e.mode())))
                .append('\n');
        for (Report.Side s : e.actors()) line("who", party(s));
        for (Report.Side s : e.recipients()) line("whom", party(s));
        Event.Span date = e.date();
        line("when", date == null ? "not said" : Timeline.range(date.from(), date.to()));
        Report.Where place = e.place();
        if (place != null) line("where", (place.country() == null ? "-" : place.country()) + "  " + place.name());
        Report.Instrument i = e.instrument();
        if (i != null) line("about", i.kind() + (i.subject() == null ? "" : "  " + i.subject()));
        line("told by", e.statements().size() + " reports, " + e.voices() + (e.voices() == 1 ? " voice" : " voices"));
        links(view);
        for (Statement s : e.statements()) report(s, view);
        e.disagreements().forEach(this::disagreement);
        e.wording().forEach(this::wording);
        for (Firsts.Verdict v : firsts)
            line(
                    "claim",
                    "first " + v.word() + (v.by() == null ? "" : " by " + v.by()) + "  "
                            + or(v.claim().scope()));
        pairs.forEach(this::pair);
        for (Remark r : remarks)
            line(
                    "remark",
                    r.report() + " " + r.field() + " " + r.was() + " → " + r.said() + ", by " + r.by() + ": "
                            + r.why());
        return out.toString();
    }

    private void links(EventView view) {
        for (Link l : view.announced())
            line(l.relation() == Relation.FULFILS ? "fulfils" : "cancels", l.to() + "  " + l.score());
        for (Link l : view.outcomes()) line("outcome", l.relation().word() + " " + l.from() + "  " + l.score());
    }

    private void report(Statement s, EventView view) {
        var narrowed = view.days().get(s.page().article());
        String day = s.page().dated()
                ? Timeline.range(s.page().from(), s.page().to())
                : narrowed == null ? "no date" : Timeline.range(narrowed.from(), narrowed.to()) + " (inferred)";
        line("report", s.id() + "  " + day + "  " + or(s.page().outlet()));
        if (narrowed != null) narrowed.why().forEach(w -> line("", w));
        out.append("            «").append(Terminal.safe(s.kept().quote(), 240)).append("»\n");
    }

    private void disagreement(Event.Disagreement d) {
        for (Event.Reading r : d.values())
            line("differ", d.field() + ": " + String.join(" ", r.reports()) + "  " + r.value());
    }

    private void wording(Event.Wording w) {
        String parties = w.parties().entrySet().stream()
                .map(p -> p.getKey() + " " + String.join(" / ", p.getValue()))
                .collect(Collectors.joining("; "));
        line(
                "wording",
                w.outlet() + "  " + parties + (w.act().isEmpty() ? "" : "; act " + String.join(" / ", w.act())));
    }

    private void pair(Judgement j) {
        line(
                "why",
                j.left() + " and " + j.right() + " " + j.relation().word() + " " + j.score() + " by " + j.by() + ": "
                        + String.join(", ", j.why()));
    }

    private static String party(Report.Side s) {
        return s.code() + (s.post() == null ? "" : "  " + s.post()) + (s.name() == null ? "" : "  " + s.name());
    }

    private static String or(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private void line(String label, String text) {
        out.append("    ")
                .append(terminal.faint(label + " ".repeat(Math.max(1, 8 - label.length()))))
                .append(Terminal.safe(text))
                .append('\n');
    }
}

package org.sijill.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.export.Row;
import org.sijill.export.Selection;
import org.sijill.register.Event;
import org.sijill.register.Kept;
import org.sijill.register.Statement;
import org.sijill.register.Witness;

/** A selection whose every text that a page can choose is one that some program would obey. */
final class Canaries implements Selection {
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "\"quoted\" & 'single'",
            "first line\nsecond line",
            "\u202Egnp.exe\u202C",
            "bar|and\\backslash; semicolon, comma",
            "tab\there\r\nBEGIN:VEVENT",
            "]]><![CDATA[x]]>&amp;",
            "+1-1",
            "@SUM(1)",
            "bell\u0007null\u0000end",
            "https://example.org/\"onmouseover=alert(1)",
            "T9\tAct 0 3\tx\nE9\tmeet:T9",
            "😀 مرحبا");

    private final Selection clean;
    private int next;

    Canaries(Selection clean) {
        this.clean = clean;
    }

    @Override
    public void each(Consumer<Row> sink) {
        next = 0;
        clean.each(row -> sink.accept(new Row(event(row.event()), row.announced(), row.outcomes(), row.days())));
    }

    @Override
    public @Nullable PageText page(String article) {
        PageText p = clean.page(article);
        if (p == null) return null;
        String title = TEXTS.get(Math.floorMod(article.hashCode(), TEXTS.size()));
        return new PageText(article, "javascript:alert(1)", title, title, p.language(), p.text());
    }

    private String canary() {
        return TEXTS.get(next++ % TEXTS.size());
    }

    private @Nullable String in(@Nullable String text) {
        return text == null ? null : canary();
    }

    private Event event(Event e) {
        return new Event(
                e.id(),
                e.act(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.status(),
                sides(e.actors()),
                sides(e.recipients()),
                e.date(),
                place(e.place()),
                instrument(e.instrument()),
                e.statements().stream().map(this::statement).toList(),
                e.voices(),
                List.of(new Event.Disagreement("place", List.of(new Event.Reading(canary(), List.of(e.id()))))),
                List.of(new Event.Wording(
                        canary(),
                        new TreeMap<>(java.util.Map.of("MAR", List.of(canary()))),
                        canary(),
                        List.of(canary()))));
    }

    private List<Report.Side> sides(List<Report.Side> sides) {
        List<Report.Side> all = new ArrayList<>();
        for (Report.Side s : sides) all.add(new Report.Side(s.code(), in(s.post()), canary(), s.entity(), s.span()));
        return all;
    }

    private Report.@Nullable Where place(Report.@Nullable Where w) {
        return w == null ? null : new Report.Where(canary(), w.country(), w.entity(), w.lat(), w.lon(), w.span());
    }

    private Report.@Nullable Instrument instrument(Report.@Nullable Instrument i) {
        return i == null ? null : new Report.Instrument(i.kind(), canary(), i.span());
    }

    private Statement statement(Statement s) {
        Kept k = s.kept();
        Witness p = s.page();
        return new Statement(
                s.report(),
                new Witness(p.article(), canary(), p.from(), p.to(), p.basis(), p.sketch()),
                new Kept(canary(), k.near(), k.marks(), k.rivals(), k.parties(), k.act()),
                s.near(),
                s.days(),
                s.actors(),
                s.recipients(),
                s.all(),
                s.place());
    }
}

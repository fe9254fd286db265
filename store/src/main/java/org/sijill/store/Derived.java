package org.sijill.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.EventMaker;
import org.sijill.register.Link;
import org.sijill.register.Merging;
import org.sijill.register.Narrowing;
import org.sijill.register.Outcomes;
import org.sijill.register.Statement;

/** Writes what follows from pages and judgements: edges, events, links, narrowed days. Not for several threads. */
final class Derived {
    static final List<String> TABLES = List.of("edge", "event", "event_report", "event_link", "page_day");

    private final Handle handle;
    private final EventWords words;
    private final TextIndex text;

    Derived(Handle handle, Lexicon lexicon, boolean server) {
        this.handle = handle;
        text = new TextIndex(handle, server);
        words = new EventWords(lexicon);
    }

    void clear() {
        for (String table : TABLES) handle.execute("DELETE FROM " + table);
        text.clear();
    }

    /** Writes what a change made, and whatever follows from it. */
    void write(Merging.Change change, Merging merging, Outcomes outcomes) {
        Set<String> plans = outcomes.settle(change);
        edges(change.touched(), merging);
        Set<String> old = new TreeSet<>(change.gone());
        old.addAll(change.made().keySet());
        delete("DELETE FROM event WHERE id = ?", old);
        delete("DELETE FROM event_report WHERE event = ?", old);
        text.remove(old);
        events(change.made());
        links(plans, outcomes);
        days(change, merging);
    }

    private void delete(String sql, Collection<String> keys) {
        if (keys.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (String key : keys) batch.bind(0, key).add();
            batch.execute();
        }
    }

    private void edges(Collection<String> reports, Merging merging) {
        delete("DELETE FROM edge WHERE left_report = ?", reports);
        delete("DELETE FROM edge WHERE right_report = ?", reports);
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO edge (left_report, right_report) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (String a : reports)
                for (String b : merging.edges(a)) {
                    boolean first = a.compareTo(b) < 0;
                    batch.bind(0, first ? a : b).bind(1, first ? b : a).add();
                }
            if (batch.size() > 0) batch.execute();
        }
    }

    private void events(Map<String, List<Statement>> made) {
        if (made.isEmpty()) return;
        try (TextIndex.Filling filling = text.filling();
                PreparedBatch members = handle.prepareBatch(
                        "INSERT INTO event_report (report, event) VALUES (?, ?) ON CONFLICT (report) DO UPDATE SET event = excluded.event");
                PreparedBatch events = handle.prepareBatch(
                        "INSERT INTO event (id, act, type, mode, status, day_from, day_to, dated, country, place, parties, outlets, words, reports, voices, disagreements, told, places)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            made.forEach((id, group) -> {
                filling.put(id, row(events, EventMaker.of(group)));
                for (Statement s : group) members.bind(0, s.id()).bind(1, id).add();
            });
            events.execute();
            members.execute();
        }
    }

    /** Adds an event to {@code batch} and gives the words by which it is found. */
    private String row(PreparedBatch batch, Event e) {
        Event.Span days = e.date();
        LocalDate page = told(e);
        LocalDate from = days == null ? page : days.from(), to = days == null ? page : days.to();
        Set<String> outlets = new TreeSet<>();
        for (Statement s : e.statements())
            if (s.page().outlet() != null) outlets.add(s.page().outlet());
        String found = words.of(e);
        Object[] cells = {
            e.id(),
            e.act(),
            e.type(),
            e.mode(),
            e.status().word(),
            Rows.text(from),
            Rows.text(to),
            days == null ? 0 : 1,
            e.place() == null ? null : e.place().country(),
            e.place() == null ? null : e.place().name(),
            parties(e),
            "\n" + String.join("\n", outlets) + "\n",
            found,
            e.statements().size(),
            e.voices(),
            e.disagreements().size(),
            Rows.text(page),
            words.place(e)
        };
        for (int i = 0; i < cells.length; i++) bind(batch, i, cells[i]);
        batch.add();
        return found;
    }

    /** The first day on which a page told it. */
    private static @Nullable LocalDate told(Event e) {
        return e.statements().stream()
                .map(s -> s.page().from())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static void bind(PreparedBatch batch, int at, @Nullable Object value) {
        if (value instanceof Integer n) batch.bind(at, n.intValue());
        else batch.bind(at, (String) value);
    }

    private static String parties(Event e) {
        Set<String> codes = new TreeSet<>();
        e.actors().forEach(s -> codes.add(s.code()));
        e.recipients().forEach(s -> codes.add(s.code()));
        return " " + String.join(" ", codes) + " ";
    }

    private void links(Set<String> plans, Outcomes outcomes) {
        delete("DELETE FROM event_link WHERE to_event = ?", plans);
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO event_link (from_event, to_event, relation, score, counts, why) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (String plan : plans)
                for (Link l : outcomes.proposals(plan))
                    batch.bind(0, l.from())
                            .bind(1, l.to())
                            .bind(2, l.relation().word())
                            .bind(3, l.score())
                            .bind(4, outcomes.first(l) ? 1 : 0)
                            .bind(5, String.join("; ", l.why()))
                            .add();
            if (batch.size() > 0) batch.execute();
        }
    }

    /** Days of undated pages that a changed event tells of, and of those that no longer tell anything. */
    private void days(Merging.Change change, Merging merging) {
        Set<String> pages = new TreeSet<>();
        for (String r : change.touched()) pages.add(r.substring(0, r.lastIndexOf('#')));
        for (List<Statement> group : change.made().values())
            for (Statement s : group) if (!s.page().dated()) pages.add(s.page().article());
        delete("DELETE FROM page_day WHERE page = ?", pages);
        for (String page : pages) {
            List<Event> events = undated(page, merging);
            Narrowing n = events.isEmpty() ? null : Narrowing.of(page, events);
            if (n != null)
                handle.execute(
                        "INSERT INTO page_day (page, day_from, day_to, why) VALUES (?, ?, ?, ?)",
                        page,
                        Rows.text(n.from()),
                        Rows.text(n.to()),
                        String.join("\n", n.why()));
        }
    }

    private List<Event> undated(String page, Merging merging) {
        List<Event> events = new ArrayList<>();
        for (Statement s : merging.ofPage(page)) {
            String group = merging.groupOf(s.id());
            if (!s.page().dated() && group != null) events.add(EventMaker.of(merging.group(group)));
        }
        return events;
    }
}

package org.sijill.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.sijill.register.Link;
import org.sijill.register.Merging;
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
        edges(change.edged(), merging);
        Set<String> old = new TreeSet<>(change.gone());
        old.addAll(change.made());
        delete("DELETE FROM event WHERE id = ?", old);
        delete("DELETE FROM event_report WHERE report = ?", change.left());
        text.remove(old);
        Map<String, Event> made = new LinkedHashMap<>();
        for (String key : change.made()) made.put(key, merging.event(key));
        events(made.values(), change.moved(), merging);
        links(plans, outcomes);
        new PageDays(handle, merging, made).write(change);
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

    private void events(Collection<Event> made, Map<String, String> moved, Merging merging) {
        if (made.isEmpty()) return;
        try (TextIndex.Filling filling = text.filling();
                PreparedBatch members = handle.prepareBatch(
                        "INSERT INTO event_report (report, event) VALUES (?, ?) ON CONFLICT (report) DO UPDATE SET event = excluded.event");
                PreparedBatch events = handle.prepareBatch(
                        "INSERT INTO event (id, act, type, mode, status, day_from, day_to, dated, country, place, parties, outlets, words, reports, voices, disagreements, told, places)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Event e : made) filling.put(e.id(), row(events, e, merging.size(e.id())));
            moved.forEach(
                    (report, event) -> members.bind(0, report).bind(1, event).add());
            events.execute();
            if (members.size() > 0) members.execute();
        }
    }

    /** Adds an event to {@code batch} and gives the words by which it is found. */
    private String row(PreparedBatch batch, Event e, int reports) {
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
            reports,
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
}

package org.sijill.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Events by words that begin as asked for, all of which they must hold: in SQLite a table of its own kept by hand, in
 * PostgreSQL a column that keeps itself. Words are those of {@link EventWords}, so both answer alike. Not for several
 * threads.
 */
final class TextIndex {
    private static final int HEXADECIMAL = 16;

    private final Handle handle;
    private final boolean server;

    TextIndex(Handle handle, boolean server) {
        this.handle = handle;
        this.server = server;
    }

    /** Begins a batch of events to be found; where the register keeps them itself, nothing comes of it. */
    Filling filling() {
        return new Filling();
    }

    /** Events that are to be found, written when closed. */
    final class Filling implements AutoCloseable {
        private final PreparedBatch batch = handle.prepareBatch("INSERT INTO event_text (rowid, words) VALUES (?, ?)");

        void put(String event, String words) {
            if (!server) batch.bind(0, number(event)).bind(1, words).add();
        }

        @Override
        public void close() {
            try (batch) {
                if (batch.size() > 0) batch.execute();
            }
        }
    }

    void remove(Collection<String> events) {
        if (server || events.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch("DELETE FROM event_text WHERE rowid = ?")) {
            for (String event : events) batch.bind(0, number(event)).add();
            batch.execute();
        }
    }

    /** What SQLite's table holds: the words by which each event is found. */
    List<String> content() {
        handle.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.event_term USING fts5vocab(main, event_text, instance)");
        return handle.select("SELECT printf('e%012x', doc) || ' ' || group_concat(term, ' ')"
                        + " FROM (SELECT doc, term FROM event_term ORDER BY doc, offset) GROUP BY doc")
                .mapTo(String.class)
                .list();
    }

    void clear() {
        if (!server) handle.execute("INSERT INTO event_text (event_text) VALUES ('delete-all')");
    }

    private static long number(String event) {
        return Long.parseLong(event, 1, event.length(), HEXADECIMAL);
    }

    /** What an event must fulfil that holds what {@link #sought} says. */
    static String condition(boolean server) {
        return server
                ? "tokens @@ CAST(? AS tsquery)"
                : "id IN (SELECT printf('e%012x', rowid) FROM event_text WHERE event_text MATCH ?)";
    }

    /** The argument of {@link #condition}: all of {@code words}, or words that begin so. */
    static String sought(Set<String> words, boolean server) {
        return words.stream()
                .map(w -> server ? "'" + w.replace("'", "''") + "':*" : '"' + w.replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(server ? " & " : " AND "));
    }
}

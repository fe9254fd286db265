package org.sijill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.sijill.register.Kept;
import org.sijill.view.Entry;

/**
 * Reads events as those know them who keep all of them in memory: entries, the words by which they are found, first
 * quotes. Not for several threads.
 */
final class Entries {
    private final Handle handle;

    Entries(Handle handle) {
        this.handle = handle;
    }

    /** The words by which every event and its places are found, in the order of ids. */
    void words(Catalogue.WordSink sink) {
        try (var q = handle.createQuery("SELECT id, words, places FROM event ORDER BY id")) {
            q.setFetchSize(1000);
            q.map((r, c) -> {
                        sink.take(r.getString(1), r.getString(2), r.getString(3));
                        return 1;
                    })
                    .forEach(one -> {});
        }
    }

    /** Every event as lists know it, in the order of ids. */
    void each(Consumer<Entry> sink) {
        try (var q = handle.createQuery(
                "SELECT id, act, type, status, day_from, day_to, dated, country, place, parties, outlets, reports, voices, disagreements FROM event ORDER BY id")) {
            q.setFetchSize(1000);
            q.map((r, c) -> {
                        sink.accept(new Entry(
                                r.getString(1),
                                r.getString(2),
                                r.getString(3),
                                r.getString(4),
                                null,
                                r.getString(5),
                                r.getString(6),
                                r.getInt(7) == 1,
                                r.getString(8),
                                r.getString(9),
                                split(r.getString(10), " "),
                                split(r.getString(11), "\n"),
                                r.getInt(12),
                                r.getInt(13),
                                r.getInt(14)));
                        return 1;
                    })
                    .forEach(one -> {});
        }
    }

    private static List<String> split(String cells, String mark) {
        String bare = cells.strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split(mark, -1));
    }

    /** The words of the first page that tells each event, of those ids; an event that is gone has none. */
    Map<String, String> quotes(Collection<String> ids) {
        Map<String, String> quotes = new HashMap<>();
        if (ids.isEmpty()) return quotes;
        String sql = "SELECT e.event, r.kept FROM event_report e JOIN report r ON r.id = e.report WHERE e.event IN (?"
                + ", ?".repeat(ids.size() - 1) + ") ORDER BY r.page, r.number";
        handle.select(sql, ids.toArray())
                .map((r, c) -> quotes.computeIfAbsent(r.getString(1), id -> quote(r)))
                .list();
        return quotes;
    }

    private static String quote(ResultSet row) {
        try {
            return Codec.read(row.getString(2), Kept.class).quote();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.sijill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.page.Page;
import org.sijill.register.Kept;
import org.sijill.register.Narrowing;
import org.sijill.view.Entry;

/** Reads entries and pages out of a register for those who show them. Not for several threads. */
final class Holdings {
    private static final String SHEET =
            "SELECT v.page, v.url, v.outlet, v.title, v.day_from, v.day_to, v.day_basis, v.language, v.text";
    private static final String OF_PAGES =
            " FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE ";

    private final Handle handle;

    Holdings(Handle handle) {
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
    void entries(Consumer<Entry> sink) {
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

    /** The pages of those ids, by id; what the register does not hold is left out. */
    Map<String, PageView.Sheet> sheets(Collection<String> ids) {
        Map<String, PageView.Sheet> all = new LinkedHashMap<>();
        for (String id : ids) for (PageView.Sheet s : sheets("p.id = ?", id)) all.put(s.id(), s);
        return all;
    }

    /** The latest pages, those of one outlet where it is not null; withdrawn ones are left out. */
    List<PageView.Sheet> latest(@Nullable String outlet, int limit, int offset) {
        String order = " ORDER BY COALESCE(v.day_from, '0000') DESC, v.page LIMIT ? OFFSET ?";
        return outlet == null
                ? sheets("p.withdrawn IS NULL" + order, limit, offset)
                : sheets("p.withdrawn IS NULL AND v.outlet = ?" + order, outlet, limit, offset);
    }

    List<PageView.Sheet> undated(int limit) {
        return sheets(
                "p.withdrawn IS NULL AND v.day_from IS NULL AND v.day_to IS NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM page_day d WHERE d.page = p.id) ORDER BY v.page LIMIT ?",
                limit);
    }

    private List<PageView.Sheet> sheets(String condition, Object... arguments) {
        return handle.select(SHEET + OF_PAGES + condition, arguments)
                .map((r, c) -> new PageView.Sheet(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7),
                        r.getString(8),
                        r.getString(9)))
                .list();
    }

    /** A page by its id, its address or the path by which it came. */
    PageView page(String given, Function<String, Map<String, Narrowing>> narrowed) {
        String id = Settings.page(handle, given);
        if (id == null) throw new Refused("the register holds no page " + given);
        String withdrawn = Settings.one(handle, "SELECT COALESCE(withdrawn, '') FROM page WHERE id = ?", id);
        Map<String, String> events = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        handle.select(
                        "SELECT r.id, r.body, e.event FROM report r LEFT JOIN event_report e ON e.report = r.id WHERE r.page = ? AND r.live = 1 ORDER BY r.number",
                        id)
                .map((r, c) -> {
                    reports.add(Codec.read(r.getString(2), Report.class));
                    if (r.getString(3) != null) events.put(r.getString(1), r.getString(3));
                    return 1;
                })
                .list();
        String version = Settings.one(handle, "SELECT version FROM page WHERE id = ?", id);
        Page came = Settings.came(handle, id);
        return new PageView(
                sheets("p.id = ?", id).getFirst(),
                came,
                withdrawn == null || withdrawn.isEmpty() ? null : withdrawn,
                version == null ? 1 : Integer.parseInt(version),
                reports,
                events,
                narrowed.apply(id).get(id));
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

    /** A number that is another one after somebody else wrote to the register. */
    long stamp(boolean server) {
        String sql = server
                ? "SELECT COALESCE(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_user_tables"
                : "PRAGMA data_version";
        String stamp = Settings.one(handle, sql);
        return stamp == null ? 0 : Long.parseLong(stamp);
    }

    /** How many pages have a date of their own, one worked out from them, one that other pages allow, or none. */
    Map<String, Integer> dating() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.select("SELECT COALESCE(v.day_basis, CASE WHEN d.page IS NULL THEN 'none' ELSE 'others' END), count(*)"
                        + " FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version"
                        + " LEFT JOIN page_day d ON d.page = p.id WHERE p.withdrawn IS NULL GROUP BY 1 ORDER BY 1")
                .map((r, c) -> counts.put(r.getString(1), r.getInt(2)))
                .list();
        return counts;
    }
}

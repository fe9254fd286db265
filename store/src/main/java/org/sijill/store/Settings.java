package org.sijill.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Page;

/** Single values asked of a register. Stateless. */
final class Settings {
    private Settings() {}

    static @Nullable String one(Handle handle, String sql, Object... arguments) {
        return handle.select(sql, arguments).map((r, c) -> r.getString(1)).stream()
                .findFirst()
                .orElse(null);
    }

    static @Nullable String get(Handle handle, String name) {
        return one(handle, "SELECT content FROM setting WHERE name = ?", name);
    }

    static void put(Handle handle, String name, String content) {
        handle.execute(
                "INSERT INTO setting (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content",
                name,
                content);
    }

    /** A page's id by its id, its address or the path it came by. */
    static @Nullable String page(Handle handle, String given) {
        String id = one(handle, "SELECT id FROM page WHERE id = ?", given);
        if (id == null) id = one(handle, "SELECT page FROM page_version WHERE url = ? ORDER BY page", given);
        return id == null ? one(handle, "SELECT page FROM page_version WHERE source = ? ORDER BY page", given) : id;
    }

    /** Ids of all pages that count. */
    static List<String> pages(Handle handle) {
        return handle.select("SELECT id FROM page WHERE withdrawn IS NULL ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    /** The page as it came in. */
    static Page came(Handle handle, String page) {
        String json = one(
                handle,
                "SELECT v.came FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE p.id = ?",
                page);
        if (json == null) throw new Refused("the register holds no page " + page);
        return Codec.read(json, Page.class);
    }

    /** The event that an id means: its present id, or that of any of its reports, or one that it had before it grew. */
    static @Nullable String event(Handle handle, String given) {
        String id = one(handle, "SELECT id FROM event WHERE id = ?", given);
        if (id == null) id = one(handle, "SELECT event FROM event_report WHERE report = ?", given);
        return id == null
                ? one(
                        handle,
                        "SELECT e.event FROM event_report e JOIN report r ON r.id = e.report WHERE r.event_id = ?",
                        given)
                : id;
    }

    /** A number that is another one after somebody else wrote to the register. */
    static long stamp(Handle handle, boolean server) {
        String sql = server
                ? "SELECT COALESCE(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) FROM pg_stat_user_tables"
                : "PRAGMA data_version";
        String stamp = one(handle, sql);
        return stamp == null ? 0 : Long.parseLong(stamp);
    }
}

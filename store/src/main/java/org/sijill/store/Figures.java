package org.sijill.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Counts what a register holds. Not for several threads. */
final class Figures {
    private final Handle handle;

    Figures(Handle handle) {
        this.handle = handle;
    }

    /** Pages, reports, events, links … by name. */
    Map<String, Integer> all() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("pages", number("FROM page WHERE withdrawn IS NULL"));
        all.put("withdrawn", number("FROM page WHERE withdrawn IS NOT NULL"));
        all.put("versions", number("FROM page_version"));
        all.put("reports", number("FROM report WHERE live = 1"));
        all.put("events", number("FROM event"));
        all.put("told by two voices or more", number("FROM event WHERE voices > 1"));
        all.put("with disagreements", number("FROM event WHERE disagreements > 0"));
        all.put("announcements", number("FROM event WHERE status = 'planned'"));
        all.put("fulfilled", outcomes("fulfils"));
        all.put("cancelled", outcomes("cancels"));
        all.put("judgements", Judgements.valid(handle).size());
        return all;
    }

    private int number(String from) {
        return handle.select("SELECT count(*) " + from).mapTo(Integer.class).one();
    }

    /** How many announcements something came of. */
    private int outcomes(String relation) {
        return handle.select(
                        "SELECT count(DISTINCT to_event) FROM event_link WHERE relation = ? AND counts = 1", relation)
                .mapTo(Integer.class)
                .one();
    }

    /** The outlets with the number of pages of each, most first. */
    Map<String, Integer> outlets() {
        return counts(
                "SELECT v.outlet, count(*) FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version"
                        + " WHERE p.withdrawn IS NULL AND v.outlet IS NOT NULL GROUP BY v.outlet ORDER BY count(*) DESC, v.outlet");
    }

    /** How many pages have a date of their own, one worked out from them, one that other pages allow, or none. */
    Map<String, Integer> dating() {
        return counts("SELECT COALESCE(v.day_basis, CASE WHEN d.page IS NULL THEN 'none' ELSE 'others' END), count(*)"
                + " FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version"
                + " LEFT JOIN page_day d ON d.page = p.id WHERE p.withdrawn IS NULL GROUP BY 1 ORDER BY 1");
    }

    private Map<String, Integer> counts(String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        handle.select(sql)
                .map((r, c) -> counts.put(r.getString(1), r.getInt(2)))
                .list();
        return counts;
    }
}

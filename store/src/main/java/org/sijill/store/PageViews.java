package org.sijill.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.page.Page;

/** Reads pages in the version that counts, alone or with what they tell. Not for several threads. */
final class PageViews {
    private static final String SHEET =
            "SELECT v.page, v.url, v.outlet, v.title, v.day_from, v.day_to, v.day_basis, v.language, v.text";
    private static final String OF_PAGES =
            " FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE ";

    private final Handle handle;

    PageViews(Handle handle) {
        this.handle = handle;
    }

    /** A page by its id, its address or the path by which it came. */
    PageView one(String given) {
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
                Narrowings.ofPage(handle, id));
    }

    /** A page without its days; null where the register holds none of that id. */
    @Nullable
    PageRow row(String article) {
        return handle.select(
                        "SELECT v.page, v.url, v.outlet, v.title, v.language, v.text" + OF_PAGES + "p.id = ?", article)
                .map((r, c) -> new PageRow(
                        r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6)))
                .findFirst()
                .orElse(null);
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

    /** The latest pages of which no day is known, nor bounds of one. */
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
}

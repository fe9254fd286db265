package org.sijill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Narrowing;

/** Reads when undated pages may have been published, as other pages have it. Stateless. */
final class Narrowings {
    private static final String SELECT = "SELECT page, day_from, day_to, why FROM page_day";

    private Narrowings() {}

    /** Those of all pages that have one, by the page. */
    static Map<String, Narrowing> all(Handle handle) {
        Map<String, Narrowing> all = new HashMap<>();
        handle.select(SELECT).map((r, c) -> all.put(r.getString(1), of(r))).list();
        return all;
    }

    /** That of a page; null where it has none. */
    static @Nullable Narrowing ofPage(Handle handle, String page) {
        return handle.select(SELECT + " WHERE page = ?", page)
                .map((r, c) -> of(r))
                .findFirst()
                .orElse(null);
    }

    /** The days that other pages allow a page: columns page, from, to, why. */
    static Narrowing of(ResultSet row) throws SQLException {
        return new Narrowing(
                Rows.day(row.getString(2)),
                Rows.day(row.getString(3)),
                List.of(row.getString(4).split("\n")));
    }
}

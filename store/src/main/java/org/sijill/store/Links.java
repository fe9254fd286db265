package org.sijill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sijill.register.Link;
import org.sijill.register.Relation;

/** Reads which event fulfils or cancels which announcement, so far as that counts. Stateless. */
final class Links {
    /** What {@link #of} reads a link from. */
    static final String SELECT = "SELECT from_event, to_event, relation, score, why FROM event_link";

    private Links() {}

    static List<Link> all(Handle handle) {
        return where(handle, "");
    }

    /** Links from an event to the announcements that it fulfils or cancels. */
    static List<Link> announced(Handle handle, String event) {
        return where(handle, " AND from_event = ?", event);
    }

    /** Links to an announcement from what came of it. */
    static List<Link> outcomes(Handle handle, String event) {
        return where(handle, " AND to_event = ?", event);
    }

    private static List<Link> where(Handle handle, String condition, Object... arguments) {
        return handle.select(
                        SELECT + " WHERE counts = 1" + condition + " ORDER BY to_event, from_event, relation",
                        arguments)
                .map((r, c) -> of(r))
                .list();
    }

    static Link of(ResultSet row) throws SQLException {
        return new Link(
                row.getString(1),
                row.getString(2),
                Relation.of(row.getString(3)),
                row.getDouble(4),
                List.of(row.getString(5).split("; ")));
    }
}

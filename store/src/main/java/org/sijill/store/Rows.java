package org.sijill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Kept;
import org.sijill.register.Numbers;
import org.sijill.register.Statement;
import org.sijill.register.Statements;
import org.sijill.register.Witness;

/** Reads statements back out of their rows. Not for several threads. */
final class Rows {
    private static final String SELECT =
            "SELECT r.body, r.kept, v.page, v.outlet, v.day_from, v.day_to, v.day_basis, v.sketch FROM report r"
                    + " JOIN page p ON p.id = r.page JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE r.live = 1";

    /** Rows that the database may give at once. */
    private static final int FETCHED = 500;

    private final Handle handle;
    private final Statements statements;

    Rows(Handle handle, Statements statements) {
        this.handle = handle;
        this.statements = statements;
    }

    /** Gives every live statement in turn, in the order of pages. */
    void each(Consumer<Statement> sink) {
        try (var q = handle.createQuery(SELECT + " ORDER BY v.page, r.number")) {
            q.setFetchSize(FETCHED);
            q.map((r, c) -> statement(r)).forEach(sink);
        }
    }

    List<Statement> ofPage(String page) {
        return query(" AND r.page = ? ORDER BY r.number", page);
    }

    List<Statement> ofEvent(String event) {
        return query(" AND r.id IN (SELECT report FROM event_report WHERE event = ?)", event);
    }

    /** The statements of each event asked for and wanted, in the order of the events' ids. */
    void byEvent(Condition asked, Predicate<String> wanted, BiConsumer<String, List<Statement>> sink) {
        String sql = SELECT.replace(
                        "v.sketch FROM report r",
                        "v.sketch, e.event FROM report r JOIN event_report e ON e.report = r.id")
                + " AND e.event IN (SELECT id" + asked.sql() + ") ORDER BY e.event";
        try (var q = handle.createQuery(sql)) {
            for (int i = 0; i < asked.arguments.size(); i++) q.bind(i, asked.arguments.get(i));
            q.setFetchSize(FETCHED);
            String[] last = {""};
            List<Statement> group = new ArrayList<>();
            q.map((r, c) -> new Member(r.getString(9), wanted.test(r.getString(9)) ? statement(r) : null))
                    .forEach(m -> {
                        if (!m.event.equals(last[0])) flush(last[0], group, sink);
                        last[0] = m.event;
                        if (m.statement != null) group.add(m.statement);
                    });
            flush(last[0], group, sink);
        }
    }

    /** A statement of an event; null where the event is not wanted. */
    private record Member(String event, @Nullable Statement statement) {}

    private static void flush(String event, List<Statement> group, BiConsumer<String, List<Statement>> sink) {
        if (group.isEmpty()) return;
        group.sort(Statement.ORDER);
        sink.accept(event, List.copyOf(group));
        group.clear();
    }

    private Statement statement(ResultSet r) throws SQLException {
        try {
            Witness page = new Witness(
                    r.getString(3),
                    r.getString(4),
                    day(r.getString(5)),
                    day(r.getString(6)),
                    r.getString(7),
                    Numbers.parse(r.getString(8)));
            return statements.of(
                    Codec.read(r.getString(1), Report.class), page, Codec.read(r.getString(2), Kept.class));
        } catch (RuntimeException e) {
            throw new Refused(
                    "a row of the register is damaged: what page " + r.getString(3) + " told; see sijill check", e);
        }
    }

    private List<Statement> query(String which, String argument) {
        try (var q = handle.createQuery(SELECT + which)) {
            q.bind(0, argument);
            List<Statement> all = new ArrayList<>(q.map((r, c) -> statement(r)).list());
            all.sort(Statement.ORDER);
            return all;
        }
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package org.sijill.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sijill.register.Event;

/** Remarks in the order in which they were made; rows are added, never changed. Stateless. */
final class Remarks {
    private Remarks() {}

    /** Those about one report. */
    static List<Remark> of(Handle handle, String report) {
        return handle.select(
                        "SELECT report, field, was, said, by_whom, why, at FROM remark WHERE report = ? ORDER BY id",
                        report)
                .map((r, c) -> new Remark(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getString(7)))
                .list();
    }

    /** Those about the reports of an event. */
    static List<Remark> of(Handle handle, Event event) {
        return event.statements().stream()
                .flatMap(s -> of(handle, s.id()).stream())
                .toList();
    }

    static void append(Handle handle, Remark r) {
        int id = handle.select("SELECT COALESCE(MAX(id), 0) + 1 FROM remark")
                .mapTo(Integer.class)
                .one();
        handle.execute(
                Seal.REMARK.insert(),
                Seal.sealed(id, r.report(), r.field(), r.was(), r.said(), r.by(), r.why(), r.at()));
    }
}

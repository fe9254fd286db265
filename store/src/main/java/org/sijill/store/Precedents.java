package org.sijill.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.register.Event;
import org.sijill.register.Statement;

/** Finds the events that a claim of having been the first is measured by. Not for several threads. */
final class Precedents {
    private static final int MOST = 10_000;

    private final EventRows rows;

    Precedents(EventRows rows) {
        this.rows = rows;
    }

    /** The last days of events alike that took place and begun by the first day of this one. */
    Map<String, LocalDate> of(Event event) {
        Map<String, LocalDate> before = new LinkedHashMap<>();
        LocalDate day = event.date() == null ? null : event.date().from();
        if (day == null) return before;
        for (EventRow r : rows.list(alike(event, day)))
            if (r.dated()
                    && r.to() != null
                    && (r.status().equals("happened") || r.status().equals("ongoing")))
                before.put(r.id(), LocalDate.parse(r.to()));
        return before;
    }

    private static Asking alike(Event event, LocalDate by) {
        List<String> codes = new ArrayList<>();
        for (Statement s : event.statements())
            for (var side : List.of(s.report().actors(), s.report().recipients()))
                side.forEach(p -> codes.add(p.code()));
        return new Asking(
                codes.stream().distinct().toList(),
                false,
                event.act(),
                null,
                null,
                null,
                by,
                null,
                null,
                null,
                "date",
                MOST,
                0);
    }
}

package org.sijill.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Link;
import org.sijill.register.Relation;

/** Tells what had been announced by a day, and what had come of each by then. Not for several threads. */
final class Promises {
    private final Handle handle;
    private final EventRows rows;

    Promises(Handle handle, EventRows rows) {
        this.handle = handle;
        this.rows = rows;
    }

    /** @param parties codes that must all take part */
    List<Promise> asOf(LocalDate day, List<String> parties) {
        Map<String, List<Link>> outcomes = Links.all(handle).stream().collect(Collectors.groupingBy(Link::to));
        Map<String, EventRow> all = new HashMap<>();
        for (EventRow r : rows.list(Asking.all())) all.put(r.id(), r);
        List<Promise> promises = new ArrayList<>();
        for (EventRow plan : rows.toldBy(day, Asking.all().of(parties).status("planned"))) {
            List<Link> known = outcomes.getOrDefault(plan.id(), List.of()).stream()
                    .filter(l -> begunBy(day, all.get(l.from())))
                    .toList();
            promises.add(new Promise(
                    plan,
                    state(plan, known, day),
                    known.stream().map(Link::from).toList()));
        }
        return promises;
    }

    private static boolean begunBy(LocalDate day, @Nullable EventRow outcome) {
        return outcome != null && (outcome.from() == null || outcome.from().compareTo(day.toString()) <= 0);
    }

    private static String state(EventRow plan, List<Link> outcomes, LocalDate day) {
        for (Link l : outcomes) if (l.relation() == Relation.FULFILS) return "fulfilled";
        if (!outcomes.isEmpty()) return "cancelled";
        boolean over = plan.dated() && plan.to() != null && plan.to().compareTo(day.toString()) < 0;
        return over ? "overdue" : "open";
    }
}

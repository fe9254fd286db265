package org.sijill.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Link;
import org.sijill.register.Relation;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Question;

/**
 * Announcements and what came of each as of a day.
 *
 * @param counts how many there are of each state
 * @param left how many of those asked for are left out
 */
record PromiseFacts(LocalDate asOf, Map<String, Integer> counts, List<Promise> promises, int left) {
    static final List<String> STATES = List.of("overdue", "open", "fulfilled", "cancelled");
    private static final int MOST = 200;

    /** An announcement, its state as of the day, and the events that keep or end it. */
    record Promise(Entry event, List<Entry> outcomes) {}

    static PromiseFacts of(Visit v) {
        LocalDate asked = v.query.day("as_of"),
                asOf = asked == null ? v.desk.setup.today().get() : asked;
        String state = v.query.value("state");
        if (state != null && !STATES.contains(state)) throw new Problem(400, "problem.state", state);
        Question q = Question.all().with(Facet.STATUS, "planned");
        for (String party : v.query.values("party")) q = q.with(Facet.PARTY, party);
        Shelf shelf = v.desk.shelf();
        Map<String, Integer> counts = new LinkedHashMap<>();
        STATES.forEach(s -> counts.put(s, 0));
        List<Promise> all = new ArrayList<>();
        for (Entry e : shelf.ask(q).list(Integer.MAX_VALUE)) {
            Promise promise = promise(e, shelf, asOf);
            String now = String.valueOf(promise.event.promise());
            counts.merge(now, 1, Integer::sum);
            if (state == null || state.equals(now)) all.add(promise);
        }
        List<Promise> shown = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        return new PromiseFacts(asOf, counts, shown, all.size() - shown.size());
    }

    private static Promise promise(Entry plan, Shelf shelf, LocalDate asOf) {
        Set<Relation> came = EnumSet.noneOf(Relation.class);
        List<Entry> outcomes = new ArrayList<>();
        for (Link l : shelf.outcomes.getOrDefault(plan.id(), List.of())) {
            Entry outcome = shelf.ledger.entry(l.from());
            if (outcome == null || !by(outcome.from(), asOf)) continue;
            outcomes.add(outcome);
            came.add(l.relation());
        }
        return new Promise(plan.came(came, asOf), outcomes);
    }

    private static boolean by(@Nullable String day, LocalDate asOf) {
        return day == null || day.compareTo(asOf.toString()) <= 0;
    }
}

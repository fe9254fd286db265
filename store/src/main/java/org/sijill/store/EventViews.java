package org.sijill.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.EventMaker;
import org.sijill.register.Link;
import org.sijill.register.Narrowing;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/** Makes events out of the reports of their pages, each with what it is to others. Not for several threads. */
final class EventViews {
    /** Fewer than one event in so many are looked up one by one, more are picked out of all. */
    private static final int FEW = 20;

    private final Database database;
    private final Handle handle;
    private final Lexicon lexicon;
    private final Rows rows;

    EventViews(Database database, Lexicon lexicon) {
        this.database = database;
        this.lexicon = lexicon;
        handle = database.handle();
        rows = new Rows(handle, new Statements(lexicon));
    }

    /** An event by its id, by one that it had before it grew, or by a report's. */
    EventView one(String given) {
        String id = Settings.event(handle, given);
        if (id == null) throw new Refused("the register holds no event " + given);
        Event event = EventMaker.of(rows.ofEvent(id));
        return view(event, Links.announced(handle, id), Links.outcomes(handle, id), days(event));
    }

    /** When the undated pages that tell an event may have been published. */
    private Map<String, Narrowing> days(Event event) {
        Map<String, Narrowing> days = new HashMap<>();
        for (Statement s : event.statements())
            if (!s.page().dated())
                put(days, s.page().article(), Narrowings.ofPage(handle, s.page().article()));
        return days;
    }

    /** Every event asked for, in the order of ids, all of one moment. */
    void each(Asking asking, Consumer<EventView> sink) {
        each(asking, id -> true, sink);
    }

    /** The events of those ids, in the order of ids, all of one moment; refuses where one of them is gone. */
    void each(Set<String> ids, Consumer<EventView> sink) {
        int all =
                handle.select("SELECT count(*) FROM event").mapTo(Integer.class).one();
        if (ids.size() * FEW < all) {
            database.atOnce(() -> ids.stream().sorted().forEach(id -> sink.accept(one(id))));
            return;
        }
        int[] given = new int[1];
        each(Asking.all(), ids::contains, view -> {
            given[0]++;
            sink.accept(view);
        });
        if (given[0] != ids.size()) throw new Refused("the register has changed since these events were listed");
    }

    private void each(Asking asking, Predicate<String> wanted, Consumer<EventView> sink) {
        database.atOnce(() -> {
            List<Link> links = Links.all(handle);
            Map<String, List<Link>> announced = links.stream().collect(Collectors.groupingBy(Link::from)),
                    outcomes = links.stream().collect(Collectors.groupingBy(Link::to));
            Map<String, Narrowing> days = Narrowings.all(handle);
            rows.byEvent(
                    Condition.of(asking, lexicon, database.place().server()),
                    wanted,
                    (id, group) -> sink.accept(view(
                            EventMaker.of(group),
                            announced.getOrDefault(id, List.of()),
                            outcomes.getOrDefault(id, List.of()),
                            days)));
        });
    }

    private static EventView view(Event e, List<Link> announced, List<Link> outcomes, Map<String, Narrowing> all) {
        Map<String, Narrowing> days = new HashMap<>();
        for (Statement s : e.statements())
            put(days, s.page().article(), all.get(s.page().article()));
        return new EventView(e, announced, outcomes, days);
    }

    private static void put(Map<String, Narrowing> days, String page, @Nullable Narrowing day) {
        if (day != null) days.put(page, day);
    }
}

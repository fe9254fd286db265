package org.sijill.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Lexicon;

/**
 * Lists and counts the events that an {@link Asking} asks for, by what stands in their own rows. Not for several
 * threads.
 */
final class EventRows {
    private static final String COLUMNS =
            "SELECT id, act, type, status, day_from, day_to, dated, place, parties, reports, voices, disagreements";

    private final Handle handle;
    private final Lexicon lexicon;
    private final boolean server;

    EventRows(Database database, Lexicon lexicon) {
        handle = database.handle();
        this.lexicon = lexicon;
        server = database.place().server();
    }

    /** The events asked for, in the order and part asked for. */
    List<EventRow> list(Asking asking) {
        return list(asking, condition(asking));
    }

    /** Those of the events asked for that some page had told by a day. */
    List<EventRow> toldBy(LocalDate day, Asking asking) {
        return list(asking, condition(asking).toldBy(day));
    }

    private List<EventRow> list(Asking asking, Condition c) {
        String order = switch (asking.sort()) {
            case "date" -> " ORDER BY COALESCE(day_from, day_to, '9999'), id";
            case "-date" -> " ORDER BY COALESCE(day_from, day_to, '0000') DESC, id";
            case "reports" -> " ORDER BY reports DESC, id";
            default -> throw new Refused("events are sorted by date, -date or reports, not by " + asking.sort());
        };
        List<Object> arguments = new ArrayList<>(c.arguments);
        arguments.add(asking.limit());
        arguments.add(asking.offset());
        return handle.select(COLUMNS + c.sql() + order + " LIMIT ? OFFSET ?", arguments.toArray())
                .map((r, x) -> new EventRow(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getString(4),
                        r.getString(5),
                        r.getString(6),
                        r.getInt(7) == 1,
                        r.getString(8),
                        r.getString(9).strip(),
                        r.getInt(10),
                        r.getInt(11),
                        r.getInt(12)))
                .list();
    }

    /** How many events are asked for, whatever part of them. */
    int count(Asking asking) {
        Condition c = condition(asking);
        return handle.select("SELECT count(*)" + c.sql(), c.arguments.toArray())
                .mapTo(Integer.class)
                .one();
    }

    /** How many events there are of each act, most first. */
    Map<String, Integer> acts(Asking asking) {
        Condition c = condition(asking);
        Map<String, Integer> acts = new LinkedHashMap<>();
        handle.select(
                        "SELECT act, count(*)" + c.sql() + " GROUP BY act ORDER BY count(*) DESC, act",
                        c.arguments.toArray())
                .map((r, x) -> acts.put(r.getString(1), r.getInt(2)))
                .list();
        return acts;
    }

    private Condition condition(Asking asking) {
        return Condition.of(asking, lexicon, server);
    }
}

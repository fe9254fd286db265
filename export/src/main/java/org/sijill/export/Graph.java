package org.sijill.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sijill.export.Exporter.Field;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;

/** The graph that GraphML and GEXF share: parties, and the events that tie them. Immutable, safe for any number of threads. */
final class Graph {
    /** What is said of each edge: these columns of the flat table. */
    private static final List<String> SAID = List.of(
            "act",
            "type",
            "mode",
            "status",
            "date_from",
            "date_to",
            "place",
            "place_country",
            "reports",
            "voices",
            "quote");

    private final Names names;
    private final List<Column> edgeColumns;

    Graph(Lexicon lexicon) {
        names = lexicon.names();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                "event", Column.Kind.TEXT, "the event's id", r -> r.event().id()));
        for (Column c : Columns.all()) if (SAID.contains(c.name())) columns.add(c);
        edgeColumns = List.copyOf(columns);
    }

    List<Column> edgeColumns() {
        return edgeColumns;
    }

    /** Every party with how many events it takes part in, in order of code. */
    SortedMap<String, Integer> parties(Selection events) {
        SortedMap<String, Integer> all = new TreeMap<>();
        events.each(row -> {
            TreeMap<String, Integer> once = new TreeMap<>();
            for (Edge e : Edge.of(row)) {
                once.put(e.from(), 1);
                once.put(e.to(), 1);
            }
            once.keySet().forEach(code -> all.merge(code, 1, Integer::sum));
        });
        return all;
    }

    /** What a party is: state, or another. */
    String kind(String code) {
        return names.state(code) ? "state" : "other";
    }

    List<Field> fields() {
        List<Field> all = new ArrayList<>();
        all.add(new Field(
                "node id",
                "a party's code: ISO 3166 alpha-3 or an organisation's; UNK for an event that names nobody"));
        all.add(new Field("node kind", "state or other"));
        all.add(new Field("node events", "how many of the events it takes part in"));
        all.add(new Field("edge id", "the event's id, a hyphen, a number: an event of many parties has many edges"));
        all.add(new Field(
                "edge source, target",
                "actor and recipient; among equals two of them and no direction; one party alone is a loop"));
        for (Column c : edgeColumns) all.add(new Field("edge " + c.name(), c.meaning()));
        return all;
    }
}

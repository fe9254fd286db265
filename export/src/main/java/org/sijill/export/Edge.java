package org.sijill.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.event.Report;

/**
 * A tie between two parties that an event makes. An event with recipients ties every actor to every recipient; one among
 * equals ties each two of them, without a direction; one with a single party, or with none that is named, is a loop, so
 * that every event has an edge.
 *
 * @param id the event's id, a hyphen, a number from 1
 */
record Edge(String id, Row row, String from, String to, boolean directed) {
    private static final String NOBODY = "UNK";

    static List<Edge> of(Row row) {
        List<String> actors = codes(row.event().actors()),
                recipients = codes(row.event().recipients());
        List<Edge> edges = new ArrayList<>();
        if (actors.isEmpty() || recipients.isEmpty()) among(edges, row, actors.isEmpty() ? recipients : actors);
        else for (String a : actors) for (String r : recipients) edges.add(edge(edges, row, a, r, true));
        return edges;
    }

    private static void among(List<Edge> edges, Row row, List<String> equals) {
        for (int i = 0; i < equals.size(); i++)
            for (int j = i + 1; j < equals.size(); j++)
                edges.add(edge(edges, row, equals.get(i), equals.get(j), false));
        String alone = equals.isEmpty() ? NOBODY : equals.getFirst();
        if (edges.isEmpty()) edges.add(edge(edges, row, alone, alone, true));
    }

    private static Edge edge(List<Edge> before, Row row, String from, String to, boolean directed) {
        return new Edge(row.event().id() + "-" + (before.size() + 1), row, from, to, directed);
    }

    private static List<String> codes(List<Report.Side> sides) {
        Set<String> codes = new LinkedHashSet<>();
        for (Report.Side s : sides) codes.add(s.code());
        return List.copyOf(codes);
    }
}

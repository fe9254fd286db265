package org.sijill.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sijill.event.Report;
import org.sijill.export.Row;
import org.sijill.export.Selection;

/** What a register says of its events, in plain words, to hold exports against. Stateless. */
final class Facts {
    private Facts() {}

    /** Event id → name of the fact → value, empty where nothing is known. */
    static Map<String, Map<String, String>> of(Selection events) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        events.each(row -> all.put(row.event().id(), of(row)));
        return all;
    }

    private static Map<String, String> of(Row row) {
        Map<String, String> facts = new LinkedHashMap<>();
        var e = row.event();
        facts.put("act", e.act());
        facts.put("type", e.type());
        facts.put("status", e.status().word());
        facts.put(
                "from",
                e.date() == null || e.date().from() == null
                        ? ""
                        : e.date().from().toString());
        facts.put(
                "to",
                e.date() == null || e.date().to() == null ? "" : e.date().to().toString());
        facts.put("actors", codes(e.actors()));
        facts.put("recipients", codes(e.recipients()));
        facts.put("place", e.place() == null ? "" : e.place().name());
        facts.put("quote", quote(row));
        facts.put(
                "names",
                e.actors().stream()
                        .map(Report.Side::name)
                        .filter(n -> n != null)
                        .collect(Collectors.joining("\u0001")));
        return facts;
    }

    static String codes(List<Report.Side> sides) {
        return sides.stream().map(Report.Side::code).collect(Collectors.joining(" "));
    }

    private static String quote(Row row) {
        return row.event().statements().stream()
                .map(s -> s.kept().quote())
                .filter(q -> !q.isBlank())
                .findFirst()
                .orElse("");
    }
}

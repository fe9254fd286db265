package org.sijill.app.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens the tables: CSV with FastCSV, the POLECAT file with nothing but line feeds and tabs. Stateless. */
final class Tables {
    private Tables() {}

    static Map<String, Map<String, String>> csv(byte[] file) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        String text = new String(file, StandardCharsets.UTF_8);
        CsvReader.builder()
                .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                .forEach(r -> {
                    if (all.put(r.getField("id"), facts(r)) != null)
                        throw new AssertionError("twice: " + r.getField("id"));
                });
        return all;
    }

    private static Map<String, String> facts(NamedCsvRecord r) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name : List.of("act", "type", "status", "place", "quote")) facts.put(name, r.getField(name));
        facts.put("from", r.getField("date_from"));
        facts.put("to", r.getField("date_to"));
        facts.put("actors", String.join(" ", list(r.getField("actor_codes"))));
        facts.put("recipients", String.join(" ", list(r.getField("recipient_codes"))));
        facts.put(
                "names",
                String.join(
                        "\u0001",
                        list(r.getField("actor_names")).stream()
                                .filter(n -> !n.isEmpty())
                                .toList()));
        return facts;
    }

    /** The values of a cell: parted by bars, but not by those with a backslash before them. */
    static List<String> list(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') value.append(cell.charAt(++i));
            else if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else value.append(c);
        }
        if (!cell.isEmpty()) values.add(value.toString());
        return values;
    }

    static Map<String, Map<String, String>> polecat(byte[] file) {
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
        List<String> header = List.of(lines[0].split("\t", -1));
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (int i = 1; i < lines.length - 1; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length != 40) throw new AssertionError("line " + i + " has " + cells.length + " cells");
            all.put(cells[0], Map.of("place", cells[header.indexOf("Raw Placename")].replace("None", "")));
        }
        return all;
    }
}

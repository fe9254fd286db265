package org.sijill.app.export;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens the tables: CSV with FastCSV, Parquet with its own reader, the POLECAT file with nothing but line feeds and tabs. Stateless. */
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

    static Map<String, Map<String, String>> parquet(byte[] file) throws IOException {
        Path beside = Files.createTempFile("sijill", ".parquet");
        try {
            Files.write(beside, file);
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            Hydrator<Map<String, Object>, Map<String, Object>, String[]> cells = new Cells();
            try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(beside.toFile(), cells)) {
                rows.forEach(r -> all.put(String.valueOf(r.get("id")), parquet(r)));
            }
            return all;
        } finally {
            Files.delete(beside);
        }
    }

    private static Map<String, String> parquet(Map<String, Object> r) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name : List.of("act", "type", "status", "place", "quote"))
            facts.put(name, r.get(name) == null ? "" : r.get(name).toString());
        facts.put("from", day(r.get("date_from")));
        facts.put("to", day(r.get("date_to")));
        facts.put("actors", String.join(" ", list(String.valueOf(r.get("actor_codes")))));
        return facts;
    }

    private static String day(Object value) {
        return value == null
                ? ""
                : LocalDate.ofEpochDay(((Number) value).longValue()).toString();
    }

    /** A row of Parquet as a map. */
    private static final class Cells implements Hydrator<Map<String, Object>, Map<String, Object>, String[]> {
        @Override
        public Map<String, Object> start() {
            return new LinkedHashMap<>();
        }

        @Override
        public Map<String, Object> add(Map<String, Object> row, String[] heading, Object value) {
            row.put(heading[0], value);
            return row;
        }

        @Override
        public Map<String, Object> finish(Map<String, Object> row) {
            return row;
        }
    }
}

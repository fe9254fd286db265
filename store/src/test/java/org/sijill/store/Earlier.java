package org.sijill.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Two of our own pages with a judgement, as the program of an earlier day filed them: {@code earlier/V….jsonl}, every row
 * of its register a line. Kept as it was made; a later format is the register of an earlier one brought on by its steps.
 */
final class Earlier {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> lines;

    private Earlier(List<JsonNode> lines) {
        this.lines = lines;
    }

    /** What the last program left that knew no more than so many steps. */
    static Earlier of(int format) {
        try (InputStream in = Earlier.class.getResourceAsStream("earlier/V" + format + ".jsonl")) {
            if (in == null) return of(format - 1);
            List<JsonNode> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                lines.add(JSON.readTree(line));
            return new Earlier(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table. */
    List<JsonNode> rows(String table) {
        return lines.stream()
                .filter(l -> l.get("table").asText().equals(table))
                .map(l -> l.get("row"))
                .toList();
    }

    /** The step to which its own program had brought it. */
    int format() {
        return rows("sijill_history").getLast().get("version").asInt();
    }

    /** Makes the register anew at {@code where}, brought on to a format. */
    void make(String where, int format) {
        Place place = Place.of(where);
        Migrations.run(place, String.valueOf(format()));
        Jdbi.create(place.url()).useHandle(h -> {
            for (JsonNode l : lines)
                if (!l.get("table").asText().equals("sijill_history"))
                    insert(h, l.get("table").asText(), l.get("row"));
        });
        Migrations.run(place, String.valueOf(format));
    }

    private static void insert(Handle handle, String table, JsonNode row) {
        List<Object> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> cell : row.properties())
            values.add(cell.getValue().isInt() ? cell.getValue().intValue() : number(cell.getValue()));
        handle.execute(
                "INSERT INTO " + table + " ("
                        + row.properties().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "))
                        + ") VALUES ("
                        + String.join(", ", values.stream().map(v -> "?").toList()) + ")",
                values.toArray());
    }

    private static Object number(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : value.asText();
    }
}

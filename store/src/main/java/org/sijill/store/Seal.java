package org.sijill.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Tables of what cannot be made anew, and the columns by which a row of each is sealed: a short sum of its cells stands
 * in the row, so that {@code sijill check} finds a row that the disk changed. Against intent it is no guard.
 */
enum Seal {
    PAGE(1, "id", "version", "numbers", "withdrawn"),
    PAGE_VERSION(
            2,
            "page",
            "version",
            "fingerprint",
            "came",
            "source",
            "url",
            "outlet",
            "country",
            "title",
            "day_from",
            "day_to",
            "day_basis",
            "language",
            "text",
            "sketch"),
    REPORT(1, "id", "page", "number", "event_id", "act", "status", "body", "kept"),
    JUDGEMENT(1, "id", "left_report", "right_report", "relation", "by_whom", "why", "at", "undoes"),
    REMARK(1, "id", "report", "field", "was", "said", "by_whom", "why", "at");

    /** Columns that are sealed, in the order in which they are summed; the first of them are the key. */
    final List<String> columns;

    private final int keys;

    Seal(int keys, String... columns) {
        this.keys = keys;
        this.columns = List.of(columns);
    }

    private String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sum of a row's cells, in the order of {@link #columns}. */
    static String of(@Nullable Object... cells) {
        CRC32C sum = new CRC32C();
        for (Object cell : cells) {
            if (cell != null) sum.update(cell.toString().getBytes(StandardCharsets.UTF_8));
            sum.update(cell == null ? 0 : 1);
        }
        return Long.toHexString(sum.getValue());
    }

    /** The statement that writes a row of all sealed columns and its sum. */
    String insert() {
        return "INSERT INTO " + table() + " (" + String.join(", ", columns) + ", seal) VALUES ("
                + "?, ".repeat(columns.size()) + "?)";
    }

    /** A row's cells with their sum behind them, as they are written. */
    static @Nullable Object[] sealed(@Nullable Object... cells) {
        @Nullable Object[] row = Arrays.copyOf(cells, cells.length + 1);
        row[cells.length] = of(cells);
        return row;
    }

    /** A row as it is read back. */
    private record Row(
            List<@Nullable Object> key,
            String sum,
            @Nullable String seal) {}

    private List<Row> rows(Handle handle) {
        String sql = "SELECT " + String.join(", ", columns) + ", seal FROM " + table();
        try (var q = handle.createQuery(sql)) {
            q.setFetchSize(500);
            return q.map((r, c) -> {
                        @Nullable Object[] cells = new Object[columns.size()];
                        for (int i = 0; i < cells.length; i++) cells[i] = r.getObject(i + 1);
                        List<@Nullable Object> key = Arrays.asList(cells).subList(0, keys);
                        return new Row(key, of(cells), r.getString(cells.length + 1));
                    })
                    .list();
        }
    }

    /** A sentence for each row whose cells are not those that were sealed. */
    List<String> broken(Handle handle) {
        return rows(handle).stream()
                .filter(r -> !r.sum.equals(r.seal))
                .map(r -> table() + " " + r.key.stream().map(String::valueOf).collect(Collectors.joining(" version "))
                        + ": its row is not as it was written")
                .toList();
    }

    /** Seals every row as it is now. */
    void anew(Handle handle) {
        String keyed = columns.subList(0, keys).stream().map(c -> c + " = ?").collect(Collectors.joining(" AND "));
        List<Row> rows = rows(handle);
        if (rows.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch("UPDATE " + table() + " SET seal = ? WHERE " + keyed)) {
            for (Row r : rows) {
                batch.bind(0, r.sum);
                for (int i = 0; i < keys; i++) batch.bind(i + 1, r.key.get(i));
                batch.add();
            }
            batch.execute();
        }
    }
}

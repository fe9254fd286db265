package org.sijill.lexicon;

import java.util.List;

/**
 * A small table of the lexicon as its file has it: rows of cells, the empty cell written {@code -} in the file being
 * the empty string here. {@code name} is the file's path under {@code lexicon/}, {@code codebook/} or
 * {@code outlets/} without its ending, such as {@code ar/calendar/weekdays}.
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {
    /** The position of {@code column}, for use as an index into each row. */
    public int column(String column) {
        int at = columns.indexOf(column);
        if (at < 0)
            throw new IllegalArgumentException("table " + name + " has no column " + column + ", it has " + columns);
        return at;
    }

    /** All cells of one column, in order. */
    public List<String> cells(String column) {
        int at = column(column);
        return rows.stream().map(row -> row.get(at)).toList();
    }
}

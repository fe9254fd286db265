package org.sijill.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows under each other, every column but the last as wide as its widest cell. Not for several threads. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows)
            for (int c = 0; c < row.size(); c++)
                widths[c] = Math.max(widths[c], row.get(c).length());
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++)
                line.append(row.get(c)).append(" ".repeat(widths[c] - row.get(c).length() + 2));
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}

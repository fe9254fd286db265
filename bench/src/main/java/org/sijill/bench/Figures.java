package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables of figures, written as Markdown and shown with what changed against the tables written last. Not for several
 * threads.
 */
public final class Figures {
    /** A table: its columns, then its rows, each a name and a cell a column. */
    private record Grid(String title, List<String> columns, Map<String, List<String>> rows) {}

    private final List<Grid> grids = new ArrayList<>();
    private final Map<String, String> before = new LinkedHashMap<>();

    /** @param last the file of the tables written last; may be missing */
    public Figures(Path last) throws IOException {
        if (!Files.exists(last)) return;
        String title = "";
        List<String> columns = List.of();
        for (String line : Files.readAllLines(last)) {
            if (line.startsWith("## ")) title = line.substring(3);
            if (!line.startsWith("| ")) continue;
            List<String> cells = Stream.of(line.substring(1, line.length() - 1).split("\\|"))
                    .map(String::strip)
                    .toList();
            if (cells.getFirst().isEmpty()) columns = cells;
            else
                for (int i = 1; i < Math.min(cells.size(), columns.size()); i++)
                    before.put(key(title, cells.getFirst(), columns.get(i)), cells.get(i));
        }
    }

    private static String key(String title, String row, String column) {
        return title + "/" + row + "/" + column;
    }

    /** Begins a table. */
    public void grid(String title, String... columns) {
        grids.add(new Grid(title, List.of(columns), new LinkedHashMap<>()));
    }

    /** Adds a row to the table begun last. */
    public void row(String name, List<String> cells) {
        grids.getLast().rows().put(name, cells);
    }

    static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** The tables for a file. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        for (Grid g : grids) {
            if (!g.title().isEmpty()) out.append("\n## ").append(g.title()).append("\n\n");
            out.append("| | ")
                    .append(String.join(" | ", g.columns()))
                    .append(" |\n|---|")
                    .append("---:|".repeat(g.columns().size()))
                    .append('\n');
            g.rows()
                    .forEach((name, cells) -> out.append("| ")
                            .append(name)
                            .append(" | ")
                            .append(String.join(" | ", cells))
                            .append(" |\n"));
        }
        return out.toString();
    }

    /** For a terminal, each figure that changed with by how much. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        for (Grid g : grids) {
            out.append('\n').append(pad(g.title(), 34));
            for (String c : g.columns()) out.append(pad(c, 18));
            out.append('\n');
            g.rows().forEach((name, cells) -> {
                out.append("  ").append(pad(name, 32));
                for (int i = 0; i < cells.size(); i++)
                    out.append(pad(cells.get(i) + change(g, name, i, cells.get(i)), 18));
                out.append('\n');
            });
        }
        return out.toString().replaceAll(" +\n", "\n");
    }

    private String change(Grid g, String name, int column, String now) {
        String last = before.getOrDefault(key(g.title(), name, g.columns().get(column)), "");
        Double then = parse(last), here = parse(now);
        if (then == null || here == null || then.equals(here)) return "";
        boolean whole = !now.contains(".");
        return String.format(Locale.ROOT, whole ? " (%+.0f)" : " (%+.3f)", here - then);
    }

    private static @Nullable Double parse(String cell) {
        return cell.matches("[0-9]+(\\.[0-9]+)?") ? Double.valueOf(cell) : null;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}

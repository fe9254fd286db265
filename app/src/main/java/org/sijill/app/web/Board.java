package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;

/** How well Sijill reads, as {@code bench/BOARD.md} had it when this build was made. Immutable. */
record Board(List<Section> sections) {
    /** A table of measures: its columns, the first left out, and rows that begin with the name of a measure. */
    record Section(String title, List<String> columns, List<List<String>> rows) {}

    static Board packed() {
        return of(Assets.text("BOARD.md"));
    }

    static Board of(String markdown) {
        List<Section> sections = new ArrayList<>();
        for (String line : markdown.lines().toList())
            if (line.startsWith("## "))
                sections.add(new Section(line.substring(3), new ArrayList<>(), new ArrayList<>()));
            else if (line.startsWith("|") && !line.startsWith("|--") && !sections.isEmpty())
                take(cells(line), sections.getLast());
        return new Board(List.copyOf(sections));
    }

    private static void take(List<String> cells, Section section) {
        if (section.columns.isEmpty()) section.columns.addAll(cells.subList(1, cells.size()));
        else section.rows.add(cells);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) cells.add(cell.strip());
        return cells;
    }

    /** A figure; {@code –} where the board has none. */
    String figure(String section, String measure, String column) {
        for (Section s : sections)
            for (List<String> row : s.rows)
                if (s.title.equals(section) && row.getFirst().equals(measure) && s.columns.contains(column))
                    return row.get(s.columns.indexOf(column) + 1);
        return "–";
    }
}

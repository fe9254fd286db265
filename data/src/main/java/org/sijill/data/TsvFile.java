package org.sijill.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sijill.lexicon.Table;

/**
 * A tab-separated file of the lexicon: a first line {@code # column<TAB>column…}, then a row a line; lines that begin
 * with {@code #} are comments; {@code -} is the empty cell. Refuses rows of another width, invisible characters,
 * blanks at a cell's ends and empty cells.
 */
public final class TsvFile {
    private final String name;
    private final Table table;
    private final List<Integer> lines;

    private TsvFile(String name, Table table, List<Integer> lines) {
        this.name = name;
        this.table = table;
        this.lines = lines;
    }

    /** What {@code file} holds, by itself. */
    public static Table table(Path file) throws IOException {
        return read(file.toString(), file).table;
    }

    /** Reads {@code file}, which faults name as {@code root} sees it. */
    static TsvFile read(Path root, Path file) throws IOException {
        return read(root.relativize(file).toString().replace('\\', '/'), file);
    }

    private static TsvFile read(String name, Path file) throws IOException {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int n = 0;
        for (String line : text(name, file).lines().toList()) {
            n++;
            check(name, n, line);
            if (n == 1) {
                if (!line.startsWith("# "))
                    throw new FileFault(name, 1, "«" + line + "»", "a header «# column<TAB>column…»");
                columns = List.of(line.substring(2).split("\t", -1));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(cells(name, n, line, columns));
                lines.add(n);
            }
        }
        String key = name.replaceFirst("^[a-z]+/", "").replaceFirst("\\.tsv$", "");
        return new TsvFile(name, new Table(key, columns, List.copyOf(rows)), lines);
    }

    /** What a file says; refuses bytes that are no UTF-8. */
    static String text(String name, Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            int line = 1
                    + (int) text.substring(0, broken)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new FileFault(name, line, "bytes that are no UTF-8", "UTF-8");
        }
        return text;
    }

    private static List<String> cells(String name, int n, String line, List<String> columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size())
            throw new FileFault(
                    name, n, cells.length + " cells", columns.size() + " (" + String.join(", ", columns) + ")");
        List<String> row = new ArrayList<>(cells.length);
        for (String cell : cells) {
            if (cell.isEmpty() || !cell.equals(cell.strip()))
                throw new FileFault(
                        name, n, "«" + cell + "»", "a cell without blanks at its ends («-» for an empty one)");
            row.add(cell.equals("-") ? "" : cell);
        }
        return List.copyOf(row);
    }

    /** No invisible or direction-control characters: what a reviewer sees is all there is. */
    static void check(String name, int line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\t' && (Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL))
                throw new FileFault(name, line, "invisible character U+" + Integer.toHexString(c), "visible text only");
        }
    }

    Table table() {
        return table;
    }

    String name() {
        return name;
    }

    /** The line of row {@code i}, counted from 1. */
    int line(int i) {
        return lines.get(i);
    }
}

package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them, UTF-8, a header, a row an event. The plain form holds every text as the
 * register does. The form for spreadsheets begins with a byte order mark, so that Excel reads Arabic; puts an apostrophe
 * before text that a spreadsheet would take for a formula; and shows invisible direction marks instead of obeying them.
 */
final class CsvExporter implements Exporter {
    private static final List<Column> COLUMNS = Columns.all();

    private final boolean forSpreadsheet;

    CsvExporter(boolean forSpreadsheet) {
        this.forSpreadsheet = forSpreadsheet;
    }

    @Override
    public String name() {
        return forSpreadsheet ? "spreadsheet" : "csv";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String purpose() {
        return forSpreadsheet
                ? "For Excel, LibreOffice and Numbers: the same table as csv, safe to open by a double click."
                : "For R, pandas, databases: a row an event, every text as the register has it.";
    }

    @Override
    public List<Field> fields() {
        return COLUMNS.stream().map(Column::field).toList();
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        try (Letters letters = new Letters(out)) {
            if (forSpreadsheet) letters.write("\uFEFF");
            letters.write(String.join(",", COLUMNS.stream().map(Column::name).toList()))
                    .write("\r\n");
            events.each(row -> letters.write(line(row)));
        }
    }

    private String line(Row row) {
        StringBuilder line = new StringBuilder(512);
        for (Column c : COLUMNS) {
            Object value = c.cell().apply(row);
            boolean text = c.kind() == Column.Kind.TEXT;
            if (value != null) cell(line, text && forSpreadsheet ? tame(value.toString()) : value.toString());
            line.append(',');
        }
        line.setLength(line.length() - 1);
        return line.append("\r\n").toString();
    }

    private static void cell(StringBuilder line, String value) {
        boolean bare = value.chars().allMatch(c -> c != '"' && c != ',' && c != '\n' && c != '\r')
                && !value.startsWith(" ")
                && !value.endsWith(" ");
        if (bare) line.append(value);
        else line.append('"').append(value.replace("\"", "\"\"")).append('"');
    }

    /** Text that no spreadsheet takes for anything but text. */
    static String tame(String text) {
        String shown = Visible.of(text);
        String begins = shown.strip();
        boolean formula = !begins.isEmpty() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(begins.charAt(0)) >= 0;
        return formula || shown.startsWith("\t") || shown.startsWith("\n") ? "'" + shown : shown;
    }
}

package org.sijill.export;

import java.util.function.Function;

/**
 * One of POLECAT's columns.
 *
 * @param cell its values in an event; none are written {@code None}, several are parted by {@code ; }
 */
record PolecatColumn(String name, String meaning, Function<PolecatRow, Iterable<String>> cell) {
    static final String NONE = "None", LIST = "; ";

    /** Its cell: one line, without tabs or straight double quotes, which readers of the published files do not expect. */
    String of(PolecatRow row) {
        StringBuilder out = new StringBuilder();
        for (String value : cell.apply(row))
            out.append(out.isEmpty() ? "" : LIST).append(plain(value).isEmpty() ? NONE : plain(value));
        return out.isEmpty() ? NONE : out.toString();
    }

    private static String plain(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') out.append('\u201D');
            else out.append(c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c);
        }
        return out.toString().strip();
    }
}

package org.sijill.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first line and the named fields of a record or an HTTP message. Names are told apart without regard to case, the
 * first field of a name counts, a line that begins with white space goes on with the one before. Immutable.
 *
 * @param first the first line
 */
record Head(String first, Map<String, String> fields) {
    /** Reads bytes in UTF-8, which headers of both kinds are near enough. */
    static Head of(byte[] bytes, int from, int to) {
        String[] lines = new String(bytes, from, to - from, StandardCharsets.UTF_8).split("\r?\n", -1);
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            int colon = line.indexOf(':');
            if (!line.isEmpty() && line.charAt(0) <= ' ')
                fields.computeIfPresent(name, (k, v) -> v + ' ' + line.strip());
            else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new Head(lines[0].strip(), Map.copyOf(fields));
    }

    /** The value of a field by its name in small letters. */
    @Nullable
    String field(String name) {
        return fields.get(name);
    }

    /** A media type without its parameters, in small letters, or nothing. */
    static String media(@Nullable String type) {
        if (type == null) return "";
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The charset that a media type names. */
    static @Nullable String charset(@Nullable String type) {
        if (type == null) return null;
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) return null;
        String rest = type.substring(at + 8).strip();
        int end = rest.indexOf(';');
        String name = (end < 0 ? rest : rest.substring(0, end))
                .replace("\"", "")
                .replace("'", "")
                .strip();
        return name.isEmpty() ? null : name;
    }

    /** Where a header that begins at {@code from} ends, behind its empty line, or -1 where it does not before {@code to}. */
    static int end(byte[] b, int from, int to) {
        for (int i = from; i < to; i++)
            if (b[i] == '\n') {
                if (i + 1 < to && b[i + 1] == '\n') return i + 2;
                if (i + 2 < to && b[i + 1] == '\r' && b[i + 2] == '\n') return i + 3;
            }
        return -1;
    }
}

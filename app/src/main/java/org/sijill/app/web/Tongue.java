package org.sijill.app.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language of the pages, and its sentences: {@code words.tsv}, a row each with key, English, Arabic. Immutable, safe
 * for any number of threads.
 */
final class Tongue {
    private static final Map<String, String[]> WORDS = words();

    static final Tongue ENGLISH = new Tongue("en", "ltr", 0), ARABIC = new Tongue("ar", "rtl", 1);

    final String code;
    final String direction;
    private final int column;

    private Tongue(String code, String direction, int column) {
        this.code = code;
        this.direction = direction;
        this.column = column;
    }

    /** The language of that code, or null. */
    static @Nullable Tongue of(String code) {
        return code.equals("en") ? ENGLISH : code.equals("ar") ? ARABIC : null;
    }

    /** The first of the languages that a reader accepts; Arabic where none is ours. */
    static Tongue accepted(@Nullable String header) {
        if (header == null) return ARABIC;
        for (String part : header.split(",", -1)) {
            String wish = part.strip().toLowerCase(Locale.ROOT);
            if (wish.startsWith("ar")) return ARABIC;
            if (wish.startsWith("en")) return ENGLISH;
        }
        return ENGLISH;
    }

    Tongue other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    boolean arabic() {
        return this == ARABIC;
    }

    /** The sentence of that key, with {@code parts} where it says {0}, {1} … */
    String say(String key, Object... parts) {
        String[] row = WORDS.get(key);
        if (row == null) throw new IllegalArgumentException("words.tsv has no row " + key);
        String sentence = row[column];
        for (int i = 0; i < parts.length; i++) sentence = sentence.replace("{" + i + "}", String.valueOf(parts[i]));
        return sentence;
    }

    /** Whether there is a sentence of that key. */
    static boolean knows(String key) {
        return WORDS.containsKey(key);
    }

    private static Map<String, String[]> words() {
        Map<String, String[]> all = new HashMap<>();
        for (List<String> row : rows("words.tsv", 3)) all.put(row.get(0), new String[] {row.get(1), row.get(2)});
        return all;
    }

    /** The rows of a table beside this class. */
    static List<List<String>> rows(String file, int columns) {
        try (InputStream in = Tongue.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the build left out " + file);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> row(l, file, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String line, String file, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns)
            throw new IllegalStateException(file + ": " + columns + " columns expected in: " + line);
        return cells;
    }
}

package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * What stands on pages beside the article, by the tables {@code ar/furniture}, {@code fr/furniture},
 * {@code en/furniture} and the outlets' own. A row is matched on folded words, so marks and spelling do not matter;
 * {@code 0} stands for any number. {@code whole}: the line is just this; {@code begins}: a short line begins so (a row that
 * ends in a colon or hyphen wants such a mark there); {@code contains}; {@code item}: a line made of items only.
 *
 * <p>Immutable, safe for any number of threads. Linear in the line's length times the longest row's.
 */
final class Furniture {
    private record Row(String kind, List<String> words, boolean marked) {}

    private static final Set<String> LONG = Set.of("comments", "legal", "cookie", "newsletter", "related", "tags");
    private static final Set<String> LONGER = Set.of("comments", "legal", "cookie");
    private static final int LONGEST = 25;
    private static final int SENTENCES = 60;
    private static final int SHORT = 12;

    private final Map<List<String>, String> whole = new HashMap<>();
    private final Map<List<String>, String> items = new HashMap<>();
    private final Map<String, List<Row>> begins = new HashMap<>();
    private final Map<String, List<Row>> contains = new HashMap<>();
    private int longestItem = 1;

    Furniture(Lexicon lexicon) {
        for (String name : List.of("ar/furniture", "fr/furniture", "en/furniture"))
            add(lexicon.table(name), 2, lexicon.folding());
        for (Table table : lexicon.tables("outlets/furniture")) add(table, table.column("text"), lexicon.folding());
    }

    private void add(Table table, int text, Folding folding) {
        int kind = table.column("kind");
        int match = table.column("match");
        for (List<String> row : table.rows()) add(row.get(kind), row.get(match), row.get(text), folding);
    }

    private void add(String kind, String match, String text, Folding folding) {
        List<String> words = numbers(Line.words(text, folding));
        if (words.isEmpty()) throw new IllegalArgumentException("a furniture row without words: " + text);
        Row row = new Row(kind, words, ":-".indexOf(text.charAt(text.length() - 1)) >= 0);
        switch (match) {
            case "whole" -> whole.putIfAbsent(words, kind);
            case "begins" ->
                begins.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(row);
            case "contains" ->
                contains.computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                        .add(row);
            case "item" -> item(words, kind);
            default ->
                throw new IllegalArgumentException("furniture matches whole, begins, contains or item, not " + match);
        }
    }

    private void item(List<String> words, String kind) {
        items.putIfAbsent(words, kind);
        longestItem = Math.max(longestItem, words.size());
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().map(w -> Character.isDigit(w.charAt(0)) ? "0" : w).toList();
    }

    /** The kind of furniture that {@code line} is wherever it stands, or null. */
    @Nullable
    String kind(Line line) {
        List<String> words = numbers(line.words());
        String found = whole.get(words);
        if (found == null) found = opening(line, words);
        if (found == null) found = inside(line, words);
        return found;
    }

    private @Nullable String opening(Line line, List<String> words) {
        if (words.isEmpty() || words.size() > SENTENCES) return null;
        for (Row row : begins.getOrDefault(words.getFirst(), List.of())) {
            int n = row.words.size();
            boolean fits = LONG.contains(row.kind) && (words.size() <= LONGEST || LONGER.contains(row.kind))
                    || words.size() <= SHORT && !line.endsSentence();
            if (!fits || n > words.size() || !words.subList(0, n).equals(row.words)) continue;
            if (!row.marked
                    || ":-\u2013\u2014\u0640\u2212/|".indexOf(line.after().charAt(n - 1)) >= 0) return row.kind;
        }
        return null;
    }

    private @Nullable String inside(Line line, List<String> words) {
        if (words.size() > LONGEST) return null;
        for (int i = 0; i < words.size(); i++)
            for (Row row : contains.getOrDefault(words.get(i), List.of())) {
                int end = i + row.words.size();
                if (end <= words.size() && words.subList(i, end).equals(row.words)) return row.kind;
            }
        return null;
    }

    /**
     * How many items {@code line} is made of; numbers count for nothing, and so do the items of kind {@code place}, which
     * menus and texts both have. 0 where anything else stands in it, or numbers stand in a menu: results of a match.
     */
    int items(Line line) {
        return line.hasNumber() && itemKind(line).equals("menu") ? 0 : count(line);
    }

    private int count(Line line) {
        List<String> words = line.words();
        int n = 0;
        int i = 0;
        while (i < words.size()) {
            int len = Character.isDigit(words.get(i).charAt(0)) ? 1 : itemAt(words, i);
            if (len == 0) return 0;
            if (!"place".equals(items.getOrDefault(words.subList(i, i + len), "place"))) n++;
            i += len;
        }
        return n;
    }

    /** Whether at least three in four of a line's words, four or more, belong to items. */
    boolean mostlyItems(Line line) {
        int covered = 0;
        int i = 0;
        while (i < line.size()) {
            int len = itemAt(line.words(), i);
            covered += len;
            i += Math.max(1, len);
        }
        return line.size() >= 4 && covered * 4 >= line.size() * 3 && !line.endsSentence();
    }

    private int itemAt(List<String> words, int from) {
        for (int len = Math.min(longestItem, words.size() - from); len > 0; len--)
            if (items.containsKey(words.subList(from, from + len))) return len;
        return 0;
    }

    /** The kind of the first item of a line made of items. */
    String itemKind(Line line) {
        for (int i = 0; i < line.size(); i++) {
            int len = itemAt(line.words(), i);
            String kind = len == 0 ? null : items.get(line.words().subList(i, i + len));
            if (kind != null && !kind.equals("place")) return kind;
        }
        return "menu";
    }
}

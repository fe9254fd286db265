package org.sijill.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijill.data.TsvFile;
import org.sijill.page.Page;

/**
 * Any number of pages made of a few: each copy is of another day, speaks of other states and capitals and of dates as
 * much later as its day is, and has another of the words that only one page has in place of each, names above all, so
 * that what one tells is no other's event. Immutable.
 */
final class Varied {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int A_DAY = 2;
    /** How short a word may be that is exchanged, and how far from it the one stands that a copy has in its place. */
    private static final int LEAST = 4;

    private static final long STEP = 7919;
    /** Letters that are written together with a name after them. */
    private static final String JOINED = "\u0648\u0628";

    private static final Pattern WORD = Pattern.compile("\\p{IsArabic}+");

    /** Each state as its name, its capital and the adjectives of it, each of one word; their number is a prime, so that many permutations differ everywhere. */
    private final List<List<String>> states;

    private final MovedDates dates;
    private final List<Page> pages;
    private final List<LocalDate> days;
    /** Words that one page alone has, each with its number. */
    private final Map<String, Integer> rare = new HashMap<>();

    private final List<String> pool = new ArrayList<>();

    /**
     * @param days the day of each page
     * @param lexicon the folder of Arabic words, with the names of states and of months
     */
    Varied(List<Page> pages, List<LocalDate> days, Path lexicon) throws IOException {
        this.pages = pages;
        this.days = days;
        states = states(lexicon.resolve("names/states.tsv"));
        dates = new MovedDates(lexicon.resolve("calendar"));
        Map<String, Integer> in = new TreeMap<>();
        for (Page p : pages) words(p.raw()).forEach(w -> in.merge(w, 1, Integer::sum));
        in.forEach((word, many) -> {
            if (many > 1 || word.length() < LEAST) return;
            rare.put(word, pool.size());
            pool.add(word);
        });
    }

    private static List<List<String>> states(Path table) throws IOException {
        Map<String, Map<String, String>> words = new TreeMap<>();
        for (List<String> row : TsvFile.table(table).rows())
            if (row.get(2).indexOf(' ') < 0)
                words.computeIfAbsent(row.get(0), k -> new HashMap<>()).putIfAbsent(row.get(1), row.get(2));
        List<List<String>> states = new ArrayList<>();
        for (Map<String, String> of : words.values()) {
            String name = of.get("name"), capital = of.get("capital"), adjective = "\u0627\u0644" + of.get("nisba");
            if (name != null && capital != null && of.containsKey("nisba"))
                states.add(List.of(name, capital, adjective, adjective + "\u0629"));
        }
        int many = states.size();
        while (!BigInteger.valueOf(many).isProbablePrime(50)) many--;
        return List.copyOf(states.subList(0, many));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Writes {@code many} pages as JSON Lines into as many files of one folder as {@code files} says. */
    void write(Path folder, int many, int files) throws IOException {
        Files.createDirectories(folder);
        for (int f = 0; f < files; f++) {
            Path file = folder.resolve("part-" + f + ".jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = f; i < many; i += files) out.append(line(i)).append('\n');
            }
        }
    }

    private String line(int i) {
        Page page = pages.get(i % pages.size());
        int copy = i / pages.size();
        LocalDate day = FIRST.plusDays(copy / A_DAY);
        ObjectNode line = JSON.createObjectNode();
        line.put("id", "v" + i).put("url", "https://varied.example/" + i).put("outlet", page.outlet());
        String text = dates.moved(page.raw(), days.get(i % pages.size()), day);
        line.put("published", day.toString()).put("text", varied(text, copy));
        return line.toString();
    }

    private String varied(String text, int copy) {
        Map<String, String> instead = new HashMap<>();
        int n = states.size();
        for (int s = 0; s < n; s++) {
            List<String> from = states.get(s), to = states.get((s * (1 + copy / n % (n - 1)) + copy) % n);
            for (int k = 0; k < from.size(); k++) instead.putIfAbsent(from.get(k), to.get(k));
        }
        return WORD.matcher(text).replaceAll(m -> {
            Integer own = copy == 0 ? null : rare.get(m.group());
            String word = own == null ? m.group() : pool.get((int) ((own + copy * STEP) % pool.size()));
            return other(m.group(), word, instead);
        });
    }

    /** What stands in place of {@code word}, a state's or with «and» or «in» before it, or else {@code otherwise}. */
    private static String other(String word, String otherwise, Map<String, String> instead) {
        String whole = instead.get(word);
        if (whole != null) return whole;
        String rest = JOINED.indexOf(word.charAt(0)) < 0 ? null : instead.get(word.substring(1));
        return rest == null ? otherwise : word.charAt(0) + rest;
    }
}

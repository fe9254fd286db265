package org.sijill.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
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
import org.sijill.page.Page;

/**
 * Any number of pages made of a few: each copy is of another day and speaks of other states, capitals and years, and has
 * another of the words that only one page has in place of each, names above all, so that what one tells is no other's
 * event. Immutable.
 */
final class Varied {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int A_DAY = 2;
    /** How short a word may be that is exchanged, and how far from it the one stands that a copy has in its place. */
    private static final int LEAST = 4;

    private static final long STEP = 7919;
    private static final Pattern YEAR = Pattern.compile("20[0-2][0-9]"), WORD = Pattern.compile("\\p{IsArabic}+");

    /** Each state with its capital and the adjectives of it; their number is a prime, so that many permutations differ everywhere. */
    private static final List<List<String>> STATES = List.of(
            List.of("مصر", "القاهرة", "المصري", "المصرية"),
            List.of("تركيا", "أنقرة", "التركي", "التركية"),
            List.of("المغرب", "الرباط", "المغربي", "المغربية"),
            List.of("إسرائيل", "القدس", "الإسرائيلي", "الإسرائيلية"),
            List.of("السعودية", "الرياض", "السعودي", "السعودية"),
            List.of("قطر", "الدوحة", "القطري", "القطرية"),
            List.of("العراق", "بغداد", "العراقي", "العراقية"),
            List.of("إيران", "طهران", "الإيراني", "الإيرانية"),
            List.of("روسيا", "موسكو", "الروسي", "الروسية"),
            List.of("فرنسا", "باريس", "الفرنسي", "الفرنسية"),
            List.of("الصين", "بكين", "الصيني", "الصينية"),
            List.of("ألمانيا", "برلين", "الألماني", "الألمانية"),
            List.of("إسبانيا", "مدريد", "الإسباني", "الإسبانية"));

    private final List<Page> pages;
    /** Words that one page alone has, each with its number. */
    private final Map<String, Integer> rare = new HashMap<>();

    private final List<String> pool = new ArrayList<>();

    Varied(List<Page> pages) {
        this.pages = pages;
        Map<String, Integer> in = new TreeMap<>();
        for (Page p : pages) words(p.raw()).forEach(w -> in.merge(w, 1, Integer::sum));
        in.forEach((word, many) -> {
            if (many > 1 || word.length() < LEAST) return;
            rare.put(word, pool.size());
            pool.add(word);
        });
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
        line.put("published", day.toString()).put("text", varied(page.raw(), copy, day.getYear()));
        return line.toString();
    }

    private String varied(String text, int copy, int year) {
        Map<String, String> instead = new HashMap<>();
        int n = STATES.size();
        for (int s = 0; s < n; s++) {
            List<String> from = STATES.get(s), to = STATES.get((s * (1 + copy / n % (n - 1)) + copy) % n);
            for (int k = 0; k < from.size(); k++) instead.putIfAbsent(from.get(k), to.get(k));
        }
        String years = YEAR.matcher(text).replaceAll(String.valueOf(year));
        return WORD.matcher(years).replaceAll(m -> {
            Integer own = copy == 0 ? null : rare.get(m.group());
            String word = own == null ? m.group() : pool.get((int) ((own + copy * STEP) % pool.size()));
            return instead.getOrDefault(m.group(), word);
        });
    }
}

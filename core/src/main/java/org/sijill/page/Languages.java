package org.sijill.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.base.Folding;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * Which language a page is in, by the letters and function words of the table {@code languages}. A page's words are
 * compared as written, for folding would make Persian, Urdu and Arabic letters one; a function word of Arabic typed on a
 * Persian keyboard counts for Arabic as well. Immutable, safe for any number of
 * threads; linear in the text.
 */
final class Languages {
    private final Map<String, Set<String>> languages = new HashMap<>();
    private final Set<Character> prefixes = new HashSet<>();
    private final Map<Character, Set<String>> letters = new HashMap<>();
    private final Folding folding;
    private final Set<String> arabic = new HashSet<>();
    private final BitSet telling = new BitSet();

    Languages(Lexicon lexicon) {
        folding = lexicon.folding();
        Table table = lexicon.table("languages");
        for (List<String> row : table.rows()) {
            String text = row.get(2);
            if (row.get(1).equals("present")) prefixes.add(text.charAt(0));
            else if (row.get(1).equals("letter")) letter(text.charAt(0), row.get(0));
            else languages.computeIfAbsent(text, k -> new HashSet<>()).add(row.get(0));
            if (row.get(0).equals("ar")) arabic.add(folding.word(text));
        }
    }

    private void letter(char letter, String language) {
        letters.computeIfAbsent(letter, k -> new HashSet<>()).add(language);
        telling.set(letter);
    }

    /** The ISO 639 code of the language of {@code raw}, bare of marks: {@code ar} where in doubt between languages in Arabic letters, {@code und} where it has no known words. */
    String of(String raw) {
        Map<String, Integer> score = new TreeMap<>();
        int arabic = 0;
        int latin = 0;
        int i = 0;
        while (i < raw.length()) {
            if (!Character.isLetter(raw.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < raw.length() && (Character.isLetter(raw.charAt(end)))) end++;
            String word = raw.substring(i, end);
            if (!plain(word)) word = word.toLowerCase(java.util.Locale.ROOT);
            if (plain(word) || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC)
                arabic++;
            else latin++;
            count(word, score);
            i = end;
        }
        return verdict(score, arabic, latin);
    }

    /** Whether it begins with one of the letters of Arabic that every font has, and so has no small letters. */
    private static boolean plain(String word) {
        char first = word.charAt(0);
        return first >= '\u0621' && first <= '\u064A' && first != '\u0640';
    }

    private void count(String word, Map<String, Integer> score) {
        languages.getOrDefault(word, Set.of()).forEach(l -> score.merge(l, 2, Integer::sum));
        Set<String> seen = Set.of();
        for (int i = 0; i < word.length(); i++) {
            if (!telling.get(word.charAt(i))) continue;
            if (seen.isEmpty()) seen = new HashSet<>();
            seen.addAll(letters.getOrDefault(word.charAt(i), Set.of()));
        }
        seen.forEach(l -> score.merge(l, 1, Integer::sum));
        if (!seen.isEmpty() && arabic.contains(folding.word(word))) score.merge("ar", 2, Integer::sum);
    }

    private static String verdict(Map<String, Integer> score, int arabic, int latin) {
        if (arabic == 0 && latin == 0) return "und";
        int ar = score.getOrDefault("ar", 0);
        boolean script = arabic * 4 >= latin;
        String best = "und";
        int most = 0;
        for (Map.Entry<String, Integer> e : score.entrySet()) {
            boolean fits = !e.getKey().equals("ar")
                    && (e.getKey().equals("en") || e.getKey().equals("fr")) != script;
            if (fits && e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        if (!script) return most * 6 >= latin ? best : "und";
        return most > 2 * ar && most * 4 > arabic ? best : "ar";
    }

    /** How many of {@code words}, folded, are function words of Arabic. */
    int arabicWords(List<String> words) {
        int n = 0;
        for (String word : words) if (arabic.contains(word)) n++;
        return n;
    }

    /** Whether a folded word has the shape of a verb in the present: its prefix, no article, four letters or more. */
    boolean looksPresent(String word) {
        return word.length() >= 4 && prefixes.contains(word.charAt(0));
    }
}

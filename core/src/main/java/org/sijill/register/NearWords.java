package org.sijill.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sijill.base.Clitics;
import org.sijill.base.Folded;
import org.sijill.base.Folding;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;

/**
 * Weighs the words around the word that tells an act: by how rare a word is, as a table of the lexicon has it, and by
 * how near it stands, those before counting as further away than those after. Words are folded, what is written onto
 * them in front is cut off, and of the rest the beginning counts, so that most inflected forms agree. Nothing is
 * counted from the register, so what a word weighs today it weighs next year. Immutable, safe for any number of
 * threads.
 */
final class NearWords {
    /** Weight of words that the table of frequent words does not hold, the least that counts. */
    static final int RARE = 6;

    private static final int LEAST = 1;
    /** Words over which the weight falls to a third, how much further away a word before counts, letters that count. */
    private static final double REACH = 8, BEFORE = 1.7;

    private static final int LETTERS = 5, STEM = 4, DEFINITE = 3;
    /** Tellings of a report that are looked at. */
    private static final int TELLINGS = 8;
    /** Marks of a report. */
    private static final int MARKS = 5;

    private final Folding folding;
    private final Clitics clitics;
    private final Map<String, Integer> grain = new HashMap<>();

    NearWords(Lexicon lexicon) {
        folding = lexicon.folding();
        clitics = lexicon.clitics();
        for (List<String> row : lexicon.table("ar/frequency").rows())
            grain.merge(folding.word(row.get(1)), Integer.parseInt(row.get(0)), Math::min);
    }

    /** How rare a word is, 0 to {@link #RARE}. */
    int rare(String word) {
        return grain.getOrDefault(word, RARE);
    }

    /**
     * What was found near the tellings of a report.
     *
     * @param near for each telling, the first few, its words with their weights in hundredths
     * @param marks the heaviest of the rare ones, heaviest first
     */
    record Found(List<SortedMap<String, Integer>> near, List<String> marks) {}

    Found of(Report report, String text) {
        LinkedHashSet<SortedMap<String, Integer>> near = new LinkedHashSet<>();
        Map<String, Integer> rare = new TreeMap<>();
        for (Report.Telling t : report.mentions()) if (near.size() < TELLINGS) near.add(of(t, text, rare));
        List<String> marks = rare.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MARKS)
                .map(Map.Entry::getKey)
                .toList();
        return new Found(List.copyOf(near), marks);
    }

    private SortedMap<String, Integer> of(Report.Telling telling, String text, Map<String, Integer> marks) {
        Folded sentence = folding.fold(telling.sentence().of(text));
        int trigger = telling.trigger().from() - telling.sentence().from();
        List<String> words = new ArrayList<>();
        int at = 0;
        String folded = sentence.text();
        for (int i = 0, from = -1; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && from < 0) from = i;
            if (inside || from < 0) continue;
            if (sentence.source(from, i).from() <= trigger) at = words.size();
            words.add(folded.substring(from, i));
            from = -1;
        }
        return weighed(words, at, marks);
    }

    private SortedMap<String, Integer> weighed(List<String> words, int trigger, Map<String, Integer> marks) {
        SortedMap<String, Integer> weighed = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int rare = Math.min(rare(word), rare(clitics.bare(word)));
            if (word.length() < 2 || rare < LEAST) continue;
            double away = i < trigger ? (trigger - i) * BEFORE : i - trigger;
            int hundredths = (int) Math.rint(100 * Math.sqrt(rare / (double) RARE) * Math.exp(-away / REACH));
            if (hundredths == 0) continue;
            String stem = stem(word);
            weighed.merge(stem, hundredths, Math::max);
            if (rare == RARE && i != trigger && stem.length() > 2) marks.merge(stem, hundredths, Math::max);
        }
        return weighed;
    }

    private String stem(String word) {
        String stem = word;
        int cost = 0;
        for (Clitics.Cut c : clitics.before(word))
            if (c.cost() > cost && c.stem().length() >= (c.has(Clitics.ARTICLE) ? DEFINITE : STEM)) {
                stem = c.stem();
                cost = c.cost();
            }
        return stem.length() > LETTERS ? stem.substring(0, LETTERS) : stem;
    }
}

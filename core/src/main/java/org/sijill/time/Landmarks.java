package org.sijill.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.base.Clitics;
import org.sijill.base.Memo;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Token;

/**
 * Finds the landmarks of {@code ar/calendar/landmarks} that a page names. Articles and prepositions written onto the first
 * word of a wording are looked through, later words must stand as listed but for the article. Wordings joined by
 * {@code +} name an event where all of them stand on the page. Immutable, safe for any number of threads.
 */
public final class Landmarks {
    private static final String JOINED = " [+] ";

    private record Row(Landmark landmark, int[] wordings) {
        boolean in(BitSet seen) {
            for (int w : wordings) if (!seen.get(w)) return false;
            return true;
        }
    }

    private record Wording(int number, List<String> words) {}

    private final Clitics clitics;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Wording>> wordings = new HashMap<>();
    private final Memo<List<Wording>> begun = new Memo<>(1 << 15, this::begun);

    public Landmarks(Lexicon lexicon) {
        clitics = lexicon.clitics();
        Map<List<String>, Integer> numbers = new HashMap<>();
        for (List<String> r : lexicon.table("ar/calendar/landmarks").rows()) {
            String[] joined = r.get(3).split(JOINED);
            int[] all = new int[joined.length];
            for (int i = 0; i < joined.length; i++) {
                List<String> words = new ArrayList<>();
                for (String w : lexicon.folding().word(joined[i]).split(" ")) words.add(clitics.bare(w));
                Integer number = numbers.putIfAbsent(words, numbers.size());
                if (number == null) {
                    number = numbers.get(words);
                    wordings.computeIfAbsent(words.get(0), k -> new ArrayList<>())
                            .add(new Wording(number, words));
                }
                all[i] = number;
            }
            rows.add(new Row(
                    new Landmark(
                            r.get(3),
                            LocalDate.parse(r.get(0)),
                            r.get(1).isEmpty() ? null : LocalDate.parse(r.get(1)),
                            Landmark.Kind.valueOf(r.get(2).toUpperCase(Locale.ROOT))),
                    all));
        }
    }

    /** The landmarks that {@code page} names, each once, in the order of the table. */
    public List<Landmark> of(List<Sentence> page) {
        BitSet seen = new BitSet();
        for (Sentence sentence : page) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).kind() != Token.Kind.WORD) continue;
                for (Wording w : begun.of(tokens.get(i).word()))
                    if (!seen.get(w.number()) && goesOn(tokens, i, w.words())) seen.set(w.number());
            }
        }
        List<Landmark> found = new ArrayList<>(0);
        if (seen.isEmpty()) return found;
        for (Row row : rows) if (row.in(seen)) found.add(row.landmark());
        return found;
    }

    /** The wordings that a word may begin. */
    private List<Wording> begun(String word) {
        List<Wording> found = new ArrayList<>(0);
        for (Clitics.Cut cut : clitics.before(word)) found.addAll(wordings.getOrDefault(cut.stem(), List.of()));
        return List.copyOf(found);
    }

    private boolean goesOn(List<Token> tokens, int i, List<String> words) {
        if (i + words.size() > tokens.size()) return false;
        for (int k = 1; k < words.size(); k++)
            if (!clitics.bare(tokens.get(i + k).word()).equals(words.get(k))) return false;
        return true;
    }
}

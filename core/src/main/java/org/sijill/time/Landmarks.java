package org.sijill.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern JOINED = Pattern.compile(" [+] ");

    private record Row(List<String> cells, int[] wordings) {
        boolean in(BitSet seen) {
            for (int w : wordings) if (!seen.get(w)) return false;
            return true;
        }

        Landmark landmark() {
            return new Landmark(
                    cells.get(3),
                    LocalDate.parse(cells.get(0)),
                    cells.get(1).isEmpty() ? null : LocalDate.parse(cells.get(1)),
                    Landmark.Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT)));
        }
    }

    /** A wording by its number, its words without article. */
    private record Wording(int number, String[] words) {}

    private final Clitics clitics;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Wording>> wordings = new HashMap<>();
    private final Memo<List<Wording>> begun = new Memo<>(1 << 15, this::begun);

    public Landmarks(Lexicon lexicon) {
        clitics = lexicon.clitics();
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> r : lexicon.table("ar/calendar/landmarks").rows()) {
            String[] joined = JOINED.split(lexicon.folding().word(r.get(3)));
            int[] all = new int[joined.length];
            for (int i = 0; i < all.length; i++) all[i] = number(apart(joined[i]), numbers);
            rows.add(new Row(r, all));
        }
    }

    /** The wording with its marks apart, as the words of a sentence are: «5+1» are three. */
    private static String apart(String wording) {
        StringBuilder b = new StringBuilder(wording.length());
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (c == ' ' || Character.isLetterOrDigit(c)) b.append(c);
            else b.append(' ').append(c).append(' ');
        }
        return b.toString().strip().replace("  ", " ");
    }

    private int number(String wording, Map<String, Integer> numbers) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(wording, next);
        if (known != null) return known;
        String[] words = wording.split(" ");
        for (int i = 0; i < words.length; i++) words[i] = clitics.bare(words[i]);
        wordings.computeIfAbsent(words[0], k -> new ArrayList<>(1)).add(new Wording(next, words));
        return next;
    }

    /** The landmarks that {@code page} names, each once, in the order of the table. */
    public List<Landmark> of(List<Sentence> page) {
        BitSet seen = new BitSet();
        for (Sentence sentence : page) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).kind() == Token.Kind.MARK) continue;
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

    private boolean goesOn(List<Token> tokens, int i, String[] words) {
        if (i + words.length > tokens.size()) return false;
        for (int k = 1; k < words.length; k++)
            if (!clitics.bare(tokens.get(i + k).word()).equals(words[k])) return false;
        return true;
    }
}

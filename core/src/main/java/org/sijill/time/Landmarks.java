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
    private static final String JOINED = " + ";

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

    /** A wording by its number, and what follows its first word. */
    private record Wording(int number, String rest) {}

    private final Clitics clitics;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Wording>> wordings = new HashMap<>();
    private final Memo<List<Wording>> begun = new Memo<>(1 << 15, this::begun);

    public Landmarks(Lexicon lexicon) {
        clitics = lexicon.clitics();
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> all = new ArrayList<>(4);
        for (List<String> r : lexicon.table("ar/calendar/landmarks").rows()) {
            String cell = lexicon.folding().word(r.get(3));
            all.clear();
            for (int from = 0, to; from <= cell.length(); from = to + JOINED.length()) {
                to = cell.indexOf(JOINED, from);
                if (to < 0) to = cell.length();
                all.add(number(apart(cell.substring(from, to)), numbers));
            }
            rows.add(new Row(r, all.stream().mapToInt(Integer::intValue).toArray()));
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
        Integer known = numbers.putIfAbsent(wording, numbers.size());
        if (known != null) return known;
        int first = wording.indexOf(' ');
        wordings.computeIfAbsent(
                        clitics.bare(first < 0 ? wording : wording.substring(0, first)), k -> new ArrayList<>(1))
                .add(new Wording(numbers.size() - 1, first < 0 ? "" : wording.substring(first + 1)));
        return numbers.size() - 1;
    }

    /** The landmarks that {@code page} names, each once, in the order of the table. */
    public List<Landmark> of(List<Sentence> page) {
        BitSet seen = new BitSet();
        for (Sentence sentence : page) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).kind() == Token.Kind.MARK) continue;
                for (Wording w : begun.of(tokens.get(i).word()))
                    if (!seen.get(w.number()) && goesOn(tokens, i + 1, w.rest())) seen.set(w.number());
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

    private boolean goesOn(List<Token> tokens, int at, String rest) {
        for (int from = 0, to, i = at; from < rest.length(); from = to + 1, i++) {
            to = rest.indexOf(' ', from);
            if (to < 0) to = rest.length();
            if (i == tokens.size()
                    || !clitics.bare(tokens.get(i).word()).equals(clitics.bare(rest.substring(from, to)))) return false;
        }
        return true;
    }
}

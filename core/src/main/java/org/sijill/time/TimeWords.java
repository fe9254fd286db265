package org.sijill.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.base.Clitics;
import org.sijill.base.Memo;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Token;

/**
 * The words of the calendar tables, found in a sentence with their clitics on. A table word that carries the article
 * asks for it in the text; one without takes it or leaves it, and the grammar looks at {@link Lex#definite}.
 */
final class TimeWords {
    private record Row(Kind kind, String value, int number, List<String> words, boolean stripped) {}

    /** A row that a word may begin, the word cut so. */
    private record Begun(Row row, Clitics.Cut cut) {}

    private static final int LONGEST = 5;

    private final Lexicon lexicon;
    private final Clitics clitics;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Function function;
    private final Memo<List<Begun>> begun = new Memo<>(1 << 15, this::begun);

    TimeWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        clitics = lexicon.clitics();
        for (Table months : lexicon.tables("ar/calendar/months/")) {
            Kind kind = months.name().endsWith("/hijri") ? Kind.HIJRI_MONTH : Kind.MONTH;
            for (List<String> r : months.rows()) add(kind, r.get(1), r.get(0), r.get(2));
        }
        for (List<String> r : lexicon.table("ar/calendar/weekdays").rows()) add(Kind.WEEKDAY, "", r.get(0), r.get(1));
        for (List<String> r : lexicon.table("ar/calendar/units").rows()) add(Kind.UNIT, r.get(0), r.get(1), r.get(2));
        for (List<String> r : lexicon.table("ar/calendar/directions").rows())
            add(Kind.DIRECTION, r.get(0), "0", r.get(1));
        for (List<String> r : lexicon.table("ar/calendar/days").rows()) add(Kind.DAYREF, "", r.get(0), r.get(1));
        for (List<String> r : lexicon.table("ar/calendar/numbers").rows())
            add(Kind.NUMBER, r.get(0), r.get(1), r.get(2));
        for (List<String> r : lexicon.table("ar/calendar/words").rows()) addWord(r);
        function = new Function(lexicon.table("ar/function"), lexicon.folding());
    }

    private void addWord(List<String> r) {
        String value = r.get(1);
        boolean number = !value.isEmpty() && value.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        add(Kind.of(r.get(0)), value, number ? value : "0", r.get(2));
    }

    private void add(Kind kind, String value, String number, String arabic) {
        List<String> words = List.of(lexicon.folding().word(arabic).split(" "));
        if (words.size() > LONGEST)
            throw new IllegalArgumentException("a calendar wording of more than " + LONGEST + " words: " + arabic);
        int n = Integer.parseInt(number);
        String first = words.get(0);
        put(first, new Row(kind, value, n, words, false));
        if (clitics.definite(first)) put(clitics.bare(first), new Row(kind, value, n, words, true));
    }

    private void put(String key, Row row) {
        rows.computeIfAbsent(key, k -> new ArrayList<>(2)).add(row);
    }

    /** Whether the folded word is a preposition, a conjunction or another small one. */
    boolean small(String word) {
        return !function.of(word).isEmpty();
    }

    /** Every reading that begins at token {@code i}, the longest first. */
    List<Lex> at(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        if (token.kind() != Token.Kind.WORD) return List.of();
        List<Begun> candidates = begun.of(token.word());
        if (candidates.isEmpty()) return List.of();
        List<Lex> found = new ArrayList<>(2);
        for (Begun b : candidates) if (goesOn(sentence, i, b.row)) found.add(lex(b.row, b.cut, i));
        if (found.size() > 1) found.sort((a, b) -> b.end() - a.end());
        return found;
    }

    private List<Begun> begun(String word) {
        List<Begun> found = new ArrayList<>(2);
        for (Clitics.Cut cut : clitics.before(word))
            for (Row row : rows.getOrDefault(cut.stem(), List.of()))
                if (!row.stripped() || cut.has(Clitics.ARTICLE)) found.add(new Begun(row, cut));
        return List.copyOf(found);
    }

    private Lex lex(Row row, Clitics.Cut cut, int i) {
        boolean definite =
                cut.has(Clitics.ARTICLE) || clitics.definite(row.words().get(0));
        return new Lex(
                row.kind(),
                row.value(),
                row.number(),
                cut.flags(),
                definite,
                i + row.words().size());
    }

    private static boolean goesOn(Sentence sentence, int i, Row row) {
        List<Token> tokens = sentence.tokens();
        if (i + row.words().size() > tokens.size()) return false;
        for (int k = 1; k < row.words().size(); k++)
            if (!tokens.get(i + k).is(row.words().get(k))) return false;
        return true;
    }

    Clitics clitics() {
        return clitics;
    }
}

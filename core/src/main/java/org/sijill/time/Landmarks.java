package org.sijill.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Memo;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Token;

/**
 * Finds the wordings of {@code ar/calendar/landmarks} in a sentence. Articles and prepositions written onto the first
 * word are looked through, later words must stand as listed but for the article. Immutable, safe for any number of
 * threads.
 */
public final class Landmarks {
    private record Row(
            List<String> words, LocalDate day, @Nullable LocalDate until, Landmark.Kind kind) {}

    private final Clitics clitics;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Memo<List<Row>> begun = new Memo<>(1 << 15, this::begun);

    public Landmarks(Lexicon lexicon) {
        clitics = lexicon.clitics();
        for (List<String> r : lexicon.table("ar/calendar/landmarks").rows()) {
            List<String> words = new ArrayList<>();
            for (String w : lexicon.folding().word(r.get(3)).split(" ")) words.add(clitics.bare(w));
            rows.computeIfAbsent(words.get(0), k -> new ArrayList<>())
                    .add(new Row(
                            words,
                            LocalDate.parse(r.get(0)),
                            r.get(1).isEmpty() ? null : LocalDate.parse(r.get(1)),
                            Landmark.Kind.valueOf(r.get(2).toUpperCase(java.util.Locale.ROOT))));
        }
    }

    public List<Landmark> read(Sentence sentence) {
        List<Landmark> found = new ArrayList<>(0);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.kind() != Token.Kind.WORD) continue;
            for (Row row : begun.of(token.word()))
                if (goesOn(sentence.tokens(), i, row)) found.add(landmark(sentence, i, row));
        }
        return found;
    }

    /** The rows that a word may begin. */
    private List<Row> begun(String word) {
        List<Row> found = new ArrayList<>(0);
        for (Clitics.Cut cut : clitics.before(word)) found.addAll(rows.getOrDefault(cut.stem(), List.of()));
        return List.copyOf(found);
    }

    private boolean goesOn(List<Token> tokens, int i, Row row) {
        if (i + row.words().size() > tokens.size()) return false;
        for (int k = 1; k < row.words().size(); k++)
            if (!clitics.bare(tokens.get(i + k).word()).equals(row.words().get(k))) return false;
        return true;
    }

    private static Landmark landmark(Sentence sentence, int i, Row row) {
        List<Token> tokens = sentence.tokens();
        return new Landmark(
                tokens.get(i)
                        .span()
                        .union(tokens.get(i + row.words().size() - 1).span()),
                String.join(" ", row.words()),
                row.day(),
                row.until(),
                row.kind());
    }
}

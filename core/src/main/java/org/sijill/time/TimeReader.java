package org.sijill.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Token;

/**
 * Finds time expressions in a sentence and works out the days that they mean. Expressions are read left to right, the
 * longest reading at each word, without overlap; reading takes time linear in the sentence's length. A meaning is
 * never resolved by guessing: without the page's day whatever hangs on it stays unresolved.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class TimeReader {
    private final TimeWords words;

    public TimeReader(Lexicon lexicon) {
        words = new TimeWords(lexicon);
    }

    /** The time expressions of {@code sentence} in order. */
    public List<Expression> read(Sentence sentence) {
        Line line = new Line(sentence, words);
        List<Expression> found = new ArrayList<>(4);
        boolean afterYear = false;
        for (int i = 0; i < line.size(); ) {
            Parsed parsed = parse(line, i, afterYear);
            if (parsed == null) {
                afterYear = false;
                i++;
            } else {
                found.add(expression(sentence, line, i, parsed));
                afterYear = parsed.meaning() instanceof Meaning.Date d && d.year() != null && d.month() == null;
                i = parsed.end();
            }
        }
        return found;
    }

    private static @Nullable Parsed parse(Line line, int i, boolean afterYear) {
        if (!afterYear && line.readings(i).isEmpty() && !starts(line, i)) return null;
        if (NameGuard.notTime(line, i)) return null;
        if (afterYear) {
            Parsed more = anotherYear(line, i);
            if (more != null) return more;
        }
        if (line.readings(i).isEmpty() && line.digits(NumberGrammar.digitsAt(line, i)) < 0 && !starts(line, i))
            return null;
        Parsed point = PointGrammar.point(line, i, Line.JOINED);
        Parsed span = SpanGrammar.span(line, i, Line.JOINED);
        boolean duration = span != null && span.meaning() instanceof Meaning.Duration;
        return duration && point != null ? point : Parsed.longer(point, span);
    }

    /** A number with dots or a bracket may open a date though no table knows it. */
    private static boolean starts(Line line, int i) {
        Token token = line.token(i);
        return token != null && token.kind() == Token.Kind.NUMBER;
    }

    /** «… and 1985» after «the years 1964». */
    private static @Nullable Parsed anotherYear(Line line, int i) {
        Lex and = line.plain(i, Kind.JOINT);
        if (and == null || !and.value().equals("and")) return null;
        NumberGrammar.Num year = NumberGrammar.year(line, i + 1, 0);
        if (year == null || !year.digits() || year.value() < 1500) return null;
        return new Parsed(new Meaning.Date(year.value(), null, null, null, Direction.NONE, false, null), i, year.end());
    }

    private static Expression expression(Sentence sentence, Line line, int first, Parsed parsed) {
        List<Token> tokens = sentence.tokens().subList(first, parsed.end());
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        StringBuilder wording = new StringBuilder();
        for (Token t : tokens) {
            if (!wording.isEmpty() && t.spaced()) wording.append(' ');
            wording.append(t.word());
        }
        return new Expression(
                first, parsed.end(), span, wording.toString(), parsed.meaning(), part(line, first, parsed.end()));
    }

    private static String part(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            Lex part = line.any(i, Kind.DAYPART);
            if (part != null) return part.value();
        }
        return "";
    }

    /**
     * The days that {@code expression} means in {@code context}; empty where it dates nothing, where it hangs on a day
     * that is not known, or where it names a day that does not exist.
     */
    public Optional<When> resolve(Expression expression, Context context) {
        return Resolver.resolve(expression.meaning(), context, expression.wording());
    }
}

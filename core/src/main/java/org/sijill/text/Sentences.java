package org.sijill.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sijill.base.Folded;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.base.Spellings;

/**
 * Cuts an article's text into sentences and tokens. A sentence ends at a full stop, question or exclamation mark,
 * ellipsis or semicolon that is followed by white space or a closing quote, and at the end of a paragraph. A stop between digits
 * or after a single letter («أ. ف. ب») ends nothing. Runs in linear time. Safe for any number of threads.
 */
public final class Sentences {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

    /** An alef with a hamza above, as typed and as set. */
    private static final String HAMZA = "\u0623\uFE83\uFE84";

    /** No writer makes longer ones: what has more words and marks is cut, so that time stays linear on any text. */
    private static final int LONGEST = 500;

    /** Taa marbuta, as typed, as set and as Urdu types it. */
    private static final String MARBUTA = "\u0629\uFE93\uFE94\u06C3";

    private final Folding folding;
    private final Spellings spellings = new Spellings(1 << 15);

    public Sentences(Folding folding) {
        this.folding = folding;
    }

    /** The sentences of {@code text} in order; together their tokens cover every letter of it that is not white space. */
    public List<Sentence> of(String text) {
        Folded folded = folding.fold(text);
        String f = folded.text();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int paragraph = 0;
        boolean spaced = false;
        int i = 0;
        while (i < f.length()) {
            char c = f.charAt(i);
            if (c == '\n') {
                if (!tokens.isEmpty() || !sentences.isEmpty()) {
                    flush(sentences, tokens, paragraph);
                    paragraph++;
                }
                spaced = true;
                i++;
                continue;
            }
            if (c == ' ') {
                spaced = true;
                i++;
                continue;
            }
            int end = tokenEnd(f, i);
            Token.Kind kind = kind(c);
            tokens.add(token(kind, folded, i, end, spaced || tokens.isEmpty()));
            spaced = false;
            if (kind == Token.Kind.MARK && ends(f, i, tokens)) {
                int close = closing(f, end);
                while (end < close) {
                    tokens.add(token(Token.Kind.MARK, folded, end, end + 1, false));
                    end++;
                }
                flush(sentences, tokens, paragraph);
            }
            if (tokens.size() >= LONGEST) flush(sentences, tokens, paragraph);
            i = end;
        }
        flush(sentences, tokens, paragraph);
        return sentences;
    }

    private Token token(Token.Kind kind, Folded folded, int from, int to, boolean spaced) {
        Span span = trim(folded, from, to);
        int[] origin = span.length() == to - from ? null : Arrays.copyOfRange(folded.origin(), from, to);
        Token.Ending ending =
                kind == Token.Kind.WORD ? ending(folded.source().charAt(folded.origin()[to - 1])) : Token.Ending.PLAIN;
        String word =
                kind == Token.Kind.MARK ? mark(folded.text(), from, spaced) : spellings.of(folded.text(), from, to);
        return new Token(kind, word, span, spaced, ending, origin);
    }

    private static Token.Ending ending(char last) {
        if (MARBUTA.indexOf(last) >= 0) return Token.Ending.MARBUTA;
        return HAMZA.indexOf(last) >= 0 ? Token.Ending.HAMZA : Token.Ending.PLAIN;
    }

    /** The mark at {@code i}; every double quote of another style as the one that opens or closes, by where it stands. */
    private static String mark(String f, int i, boolean spaced) {
        if (QUOTES.indexOf(f.charAt(i)) < 0) return f.substring(i, i + 1);
        return spaced || "([{".indexOf(f.charAt(i - 1)) >= 0 ? "\u00AB" : "\u00BB";
    }

    private static void flush(List<Sentence> sentences, List<Token> tokens, int paragraph) {
        if (tokens.isEmpty()) return;
        Span span = new Span(
                tokens.getFirst().span().from(), tokens.getLast().span().to());
        sentences.add(new Sentence(span, paragraph, sentences.size(), List.copyOf(tokens)));
        tokens.clear();
    }

    /** The source span without marks that folding dropped after the last letter when white space follows them. */
    private static Span trim(Folded folded, int from, int to) {
        Span span = folded.source(from, to);
        int end = span.to();
        while (end > span.from() + 1 && Character.isWhitespace(folded.source().charAt(end - 1))) end--;
        return new Span(span.from(), end);
    }

    private static Token.Kind kind(char c) {
        if (c >= '0' && c <= '9') return Token.Kind.NUMBER;
        if (!Character.isLetter(c) && !Character.isSurrogate(c)) return Token.Kind.MARK;
        return c < 0x250 || Character.isSurrogate(c) ? Token.Kind.LATIN : Token.Kind.WORD;
    }

    private static int tokenEnd(String f, int from) {
        Token.Kind kind = kind(f.charAt(from));
        int i = from + 1;
        if (kind == Token.Kind.MARK) return i;
        while (i < f.length()) {
            char c = f.charAt(i);
            if (kind(c) == kind) {
                i++;
            } else if (kind == Token.Kind.NUMBER && inNumber(f, i)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** A separator between digits: decimal point, thousands mark, colon of a time; slash and hyphen stay tokens of their own. */
    private static boolean inNumber(String f, int i) {
        char c = f.charAt(i);
        boolean separator = c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == ':';
        return separator && i + 1 < f.length() && f.charAt(i + 1) >= '0' && f.charAt(i + 1) <= '9';
    }

    private static boolean ends(String f, int i, List<Token> tokens) {
        char c = f.charAt(i);
        if (c == '!' || c == '?' || c == '\u061F' || c == '\u06D4' || c == '\u061B' || c == ';' || c == '\u2026')
            return true;
        if (c != '.') return false;
        if (i + 1 < f.length() && f.charAt(i + 1) == '.') return false;
        Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : null;
        boolean initial = before != null
                && before.kind() != Token.Kind.MARK
                && before.word().length() == 1
                && before.kind() != Token.Kind.NUMBER;
        return !initial;
    }

    private static int closing(String f, int from) {
        int i = from;
        while (i < f.length() && "\"\u00BB\u201D\u2019)]".indexOf(f.charAt(i)) >= 0) i++;
        return i;
    }
}

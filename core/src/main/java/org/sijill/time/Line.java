package org.sijill.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.text.Sentence;
import org.sijill.text.Token;

/** A sentence with the calendar's readings of each token. */
final class Line {
    /** Clitics that may stand before the first word of an expression, or before one that a conjunction or preposition joins. */
    static final int JOINED = Clitics.AND | Clitics.SO | Clitics.BI | Clitics.LI | Clitics.KA;

    private final Sentence sentence;
    private final List<List<Lex>> readings;
    /** For each token a bit for each kind of its readings: the grammar asks for many that are not there. */
    private final long[] kinds;

    Line(Sentence sentence, TimeWords words) {
        this.sentence = sentence;
        this.words = words;
        readings = new ArrayList<>(sentence.tokens().size());
        kinds = new long[sentence.tokens().size()];
        for (int i = 0; i < kinds.length; i++) {
            List<Lex> at = words.at(sentence, i);
            readings.add(at);
            for (Lex lex : at) kinds[i] |= 1L << lex.kind().ordinal();
        }
    }

    private boolean may(int i, Kind kind) {
        return i >= 0 && i < kinds.length && (kinds[i] >>> kind.ordinal() & 1) != 0;
    }

    int size() {
        return sentence.tokens().size();
    }

    Sentence sentence() {
        return sentence;
    }

    @Nullable
    Token token(int i) {
        return i >= 0 && i < size() ? sentence.tokens().get(i) : null;
    }

    List<Lex> readings(int i) {
        return i >= 0 && i < size() ? readings.get(i) : List.of();
    }

    /** The longest reading of that kind at {@code i} without clitics other than the article. */
    @Nullable
    Lex plain(int i, Kind kind) {
        return find(i, kind, 0);
    }

    /** The longest reading of that kind at {@code i} with whatever clitics. */
    @Nullable
    Lex any(int i, Kind kind) {
        return find(i, kind, JOINED);
    }

    /** The longest reading of that kind at {@code i} whose clitics are all among {@code allowed}. */
    @Nullable
    Lex find(int i, Kind kind, int allowed) {
        if (!may(i, kind)) return null;
        for (Lex lex : readings(i))
            if (lex.kind() == kind && (lex.flags() & ~(allowed | Clitics.ARTICLE)) == 0) return lex;
        return null;
    }

    /** As {@link #find} with a value. */
    @Nullable
    Lex find(int i, Kind kind, String value, int allowed) {
        if (!may(i, kind)) return null;
        for (Lex lex : readings(i))
            if (lex.kind() == kind && lex.value().equals(value) && (lex.flags() & ~(allowed | Clitics.ARTICLE)) == 0)
                return lex;
        return null;
    }

    boolean isMark(int i, String marks) {
        Token token = token(i);
        return token != null
                && token.kind() == Token.Kind.MARK
                && marks.indexOf(token.word().charAt(0)) >= 0;
    }

    /** The whole number that token {@code i} is, or -1. */
    int digits(int i) {
        Token token = token(i);
        if (token == null || token.kind() != Token.Kind.NUMBER || token.word().length() > 4) return -1;
        int value = 0;
        for (char c : token.word().toCharArray()) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** How many digits token {@code i} has, when it is a whole number. */
    int width(int i) {
        Token token = token(i);
        return token == null ? 0 : token.word().length();
    }

    /** Whether token {@code i} follows the one before it without white space. */
    boolean glued(int i) {
        Token token = token(i);
        return token != null && i > 0 && !token.spaced();
    }

    boolean isWord(int i) {
        Token token = token(i);
        return token != null && token.kind() == Token.Kind.WORD;
    }

    private final TimeWords words;

    boolean isDefinite(int i) {
        Token token = token(i);
        return token != null && words.clitics().definite(token.word());
    }

    /** Whether token {@code i} is one of the small words that the lexicon lists. */
    boolean isSmall(int i) {
        Token token = token(i);
        return token != null && words.small(token.word());
    }

    /** Whether token {@code i} is a preposition or conjunction of time or begins with a letter that may be one. */
    boolean startsWithJoint(int i) {
        Token token = token(i);
        if (token == null || token.kind() != Token.Kind.WORD) return false;
        if (isDefinite(i)) return true;
        for (Lex lex : readings(i)) if (lex.kind() != Kind.UNIT && lex.kind() != Kind.NUMBER) return true;
        return words.clitics().before(token.word()).size() > 1;
    }

    String alef() {
        return String.valueOf(words.clitics().alef());
    }
}

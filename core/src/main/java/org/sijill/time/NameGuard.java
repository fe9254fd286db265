package org.sijill.time;

import org.sijill.text.Token;

/** Where a word of the calendar is something else: part of a name, or a number that counts things. Stateless. */
final class NameGuard {
    private NameGuard() {}

    /** Whether the words from {@code i} begin a wording that only looks like a time. */
    static boolean notTime(Line line, int i) {
        return line.any(i, Kind.NOT_TIME) != null;
    }

    /** Whether a wording that only looks like a time covers token {@code i} from one of the tokens before it. */
    static boolean covered(Line line, int i) {
        for (int back = 0; back <= 2; back++) {
            Lex lex = line.any(i - back, Kind.NOT_TIME);
            if (lex == null) lex = line.any(i - back, Kind.NOT_NOW);
            if (lex != null && lex.end() > i) return true;
        }
        return false;
    }

    static boolean nameAt(Line line, int i, int end) {
        return covered(line, i) || end - 1 > i && covered(line, end - 1);
    }

    /** Whether the word at {@code i} can be what a number before it counts: a word without article that is no small word. */
    static boolean counted(Line line, int i) {
        Token token = line.token(i);
        if (token == null || token.kind() != Token.Kind.WORD) return false;
        if (!line.readings(i).isEmpty()) return false;
        String w = token.word();
        return w.length() >= 3
                && !line.isSmall(i)
                && !line.isDefinite(i)
                && !line.startsWithJoint(i)
                && (w.endsWith(line.alef()) || w.length() == 3);
    }

    /** Whether a year in digits closes a noun phrase such as «the revolution of 2011». */
    static boolean closesNoun(Line line, int i, int end) {
        Token before = line.token(i - 1);
        if (before == null || before.kind() != Token.Kind.WORD || before.word().length() < 3) return false;
        Token after = line.token(end);
        boolean closed = after == null
                || after.kind() == Token.Kind.MARK && !line.isMark(end, "/-%:")
                || line.startsWithJoint(end);
        return closed && line.any(i - 1, Kind.NUMBER) == null && line.any(i - 1, Kind.MORE) == null;
    }
}

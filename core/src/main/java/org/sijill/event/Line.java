package org.sijill.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.mention.Party;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.time.Expression;

/** A read sentence with the stems that each token may have once clitics are cut. Immutable. */
final class Line {
    private final Coder.Read read;
    private final boolean[] timed;
    private final @Nullable Party[] parties;

    Line(Coder.Read read) {
        this.read = read;
        timed = new boolean[read.words().size()];
        for (Expression e : read.times())
            if (!e.isDuration()) for (int i = e.first(); i < Math.min(e.last(), timed.length); i++) timed[i] = true;
        parties = new Party[timed.length];
        for (Party p : read.parties())
            for (int i = p.first(); i < Math.min(p.last(), parties.length); i++) parties[i] = p;
    }

    int size() {
        return timed.length;
    }

    List<String> stems(int i) {
        return word(i).stems();
    }

    boolean has(int i, String stem) {
        return word(i).may(stem);
    }

    Token token(int i) {
        return read.sentence().tokens().get(i);
    }

    Word word(int i) {
        return read.words().get(i);
    }

    Coder.Read read() {
        return read;
    }

    boolean mark(int i) {
        return token(i).kind() == Token.Kind.MARK;
    }

    /** Whether the token is part of a date. */
    boolean timed(int i) {
        return timed[i];
    }

    /** The party whose words hold the token, a mere nationality too, or null. */
    @Nullable
    Party party(int i) {
        return parties[i];
    }

    /** Where tokens {@code from} to {@code to} (exclusive) stand. */
    Span span(int from, int to) {
        return new Span(token(from).span().from(), token(to - 1).span().to());
    }

    /** The token that begins at {@code offset}, or the one that holds it. */
    int at(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (token(middle).span().from() <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}

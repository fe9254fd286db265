package org.sijill.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.mention.Party;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.time.Expression;

/** A read sentence with the stems that each token may have once clitics are cut. Immutable. */
final class Line {
    private final Coder.Read read;
    private final List<Set<String>> stems;
    private final boolean[] timed;
    private final @Nullable Party[] parties;

    Line(Clitics clitics, Coder.Read read) {
        this.read = read;
        stems = new ArrayList<>(read.words().size());
        for (Word w : read.words()) stems.add(stems(clitics, w));
        timed = new boolean[stems.size()];
        for (Expression e : read.times())
            if (!e.isDuration()) for (int i = e.first(); i < Math.min(e.last(), timed.length); i++) timed[i] = true;
        parties = new Party[stems.size()];
        for (Party p : read.parties())
            for (int i = p.first(); i < Math.min(p.last(), parties.length); i++) parties[i] = p;
    }

    private static Set<String> stems(Clitics clitics, Word word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word.word());
        for (Clitics.Cut c : word.cuts()) {
            all.add(c.stem());
            all.add(clitics.bare(c.stem()));
        }
        for (Clitics.Cut c : word.cuts()) for (Clitics.Cut a : clitics.after(c)) all.add(a.stem());
        return all;
    }

    int size() {
        return stems.size();
    }

    Set<String> stems(int i) {
        return stems.get(i);
    }

    boolean has(int i, String stem) {
        return stems.get(i).contains(stem);
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

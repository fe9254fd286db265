package org.sijill.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a page and what has been said of each so far; the first rule that sets a line aside stands. */
final class Verdicts {
    private final List<Line> lines;
    private final @Nullable String[] why;
    private int furniture;

    Verdicts(List<Line> lines) {
        this.lines = lines;
        this.why = new @Nullable String[lines.size()];
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    List<Line> lines() {
        return lines;
    }

    boolean kept(int i) {
        return why[i] == null;
    }

    /** The rule that set line {@code i} aside, or null. */
    @Nullable
    String why(int i) {
        return why[i];
    }

    boolean is(int i, String rule) {
        return rule.equals(why[i]);
    }

    /** Sets line {@code i} aside, unless another rule has. */
    void aside(int i, String rule) {
        if (why[i] != null) return;
        why[i] = rule;
        if (line(i).size() > 0) furniture++;
    }

    /** Whether any line with words has been set aside so far. */
    boolean furnished() {
        return furniture > 0;
    }

    /** Takes line {@code i} back into the article. */
    void keep(int i) {
        why[i] = null;
    }

    @Nullable
    String[] all() {
        return why;
    }
}

package org.sijill.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that is the page's headline: the one that the carrier's title names; else the first line of the head
 * that is told again before the body; else the first of four words or more. Looks no further than the first lines.
 */
final class Headline {
    private static final int HEAD = 60;
    private static final int LONGEST = 30;
    private static final int LEAST = 4;

    private Headline() {}

    /** The headline's line, or -1. {@code title}: its folded words where the carrier gives one. */
    static int of(Verdicts v, @Nullable List<String> title) {
        if (title != null && !title.isEmpty()) {
            int named = named(v, title);
            if (named >= 0) return named;
        }
        int first = -1;
        int seen = 0;
        for (int i = 0; i < v.size() && seen < HEAD; i++) {
            Line line = v.line(i);
            if (!v.kept(i) || Head.crumb(line)) continue;
            seen++;
            if (line.size() > LONGEST) break;
            if (line.size() < LEAST || line.endsWith('.')) continue;
            if (toldAgain(v, i)) return i;
            if (first < 0) first = i;
        }
        return first;
    }

    private static int named(Verdicts v, List<String> title) {
        int seen = 0;
        for (int i = 0; i < v.size() && seen < HEAD; i++) {
            if (!v.kept(i) || Head.crumb(v.line(i))) continue;
            if (v.line(i).words().equals(title) || cut(title, v.line(i))) return i;
            seen++;
        }
        return -1;
    }

    /** Whether {@code line} is {@code title} cut short, or the other way round. */
    private static boolean cut(List<String> title, Line line) {
        int n = Math.min(title.size(), line.size());
        return n >= LEAST
                && line.size() <= LONGEST
                && title.subList(0, n).equals(line.words().subList(0, n))
                && Math.abs(title.size() - line.size()) <= Math.max(4, n / 2);
    }

    private static boolean toldAgain(Verdicts v, int i) {
        Line line = v.line(i);
        for (int k = i + 1; k < Math.min(v.size(), i + 12); k++) {
            Line other = v.line(k);
            if (other.size() > LONGEST) return false;
            if (v.kept(k) && other.size() >= LEAST && line.begins(other.words())) return true;
        }
        return false;
    }
}

package org.sijill.page;

import java.util.Set;

/**
 * Furniture of several lines: the readers' comments, from their heading to the end of the page; lists of related or
 * most read pages and of tags, from their heading to the next line of prose.
 */
final class Blocks {
    private static final Set<String> LISTS = Set.of("related", "most-read");
    private static final int MOST = 12;

    private final Verdicts v;
    private final boolean[] prose;

    Blocks(Verdicts v, boolean[] prose) {
        this.v = v;
        this.prose = prose;
    }

    /** Sets aside all that follows the heading of the comments, where most of the prose stands before it. */
    void comments() {
        int all = 0;
        for (int i = 0; i < v.size(); i++) if (prose[i]) all += v.line(i).size();
        int before = 0;
        for (int i = 0; i < v.size(); i++) {
            if (v.is(i, "comments") && before > 0 && before * 2 >= all) {
                for (int k = i + 1; k < v.size(); k++) {
                    v.aside(k, "comments");
                    prose[k] = false;
                }
                return;
            }
            if (prose[i]) before += v.line(i).size();
        }
    }

    /** Sets aside what hangs on a heading of related pages, of the most read, or of tags, once the body has begun. */
    void openers() {
        boolean begun = false;
        for (int i = 0; i < v.size(); i++) {
            begun |= prose[i];
            String kind = v.why(i);
            if (!begun || kind == null) continue;
            if (LISTS.contains(kind) && v.line(i).markup() == null && opens(v.line(i))) list(i + 1, kind);
            else if (kind.equals("tags") && v.line(i).size() <= 3) tags(i + 1);
        }
    }

    /** A heading alone, perhaps with a colon; a heading with its link behind the colon opens nothing. */
    private static boolean opens(Line line) {
        return line.size() <= 5;
    }

    private void list(int from, String kind) {
        for (int i = from; i < Math.min(v.size(), from + MOST); i++) {
            Line line = v.line(i);
            String why = v.why(i);
            if (why != null) {
                if (LISTS.contains(why) || line.size() == 0) continue;
                return;
            }
            boolean first = i == from;
            if (line.endsWith('.') || line.size() > 24 || prose[i] && !first && line.size() > 14) return;
            if (!first && subhead(i) && !rankedOrBulleted(line)) return;
            v.aside(i, kind);
            prose[i] = false;
        }
    }

    /** A short line right before prose is the body's own subhead rather than the list's last line. */
    private boolean subhead(int i) {
        return v.line(i).size() <= 3 && i + 1 < v.size() && prose[i + 1] && !prose[i];
    }

    private static boolean rankedOrBulleted(Line line) {
        char c = line.text().charAt(0);
        return "-\u2022*\u2013\u2014\u25CF\u25AA\u00BB\u203A>".indexOf(c) >= 0 || Character.isDigit(c);
    }

    private void tags(int from) {
        for (int i = from; i < Math.min(v.size(), from + 2); i++) {
            if (!v.kept(i) || prose[i] || v.line(i).endsSentence() || v.line(i).size() > 20) return;
            v.aside(i, "tags");
        }
    }
}

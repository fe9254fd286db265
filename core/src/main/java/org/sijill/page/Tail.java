package org.sijill.page;

/**
 * What stands behind the body: once known furniture has been seen there, every short line that is no sentence is set
 * aside with it; without any, only date lines, outlets' names and labels of the menu go.
 */
final class Tail {
    private static final int SHORT = 10;

    private final Verdicts v;
    private final DateLines dates;
    private final Outlets outlets;
    private final Furniture furniture;

    Tail(Verdicts v, DateLines dates, Outlets outlets, Furniture furniture) {
        this.v = v;
        this.dates = dates;
        this.outlets = outlets;
        this.furniture = furniture;
    }

    /** @param last the last line of prose, or -1 where the page has none */
    void judge(int headline, int last) {
        if (last < 0) {
            labels(0, headline);
            return;
        }
        boolean furnished = false;
        for (int i = last + 1; i < v.size(); i++)
            furnished |= !v.kept(i) && v.line(i).size() > 0;
        for (int i = last + 1; i < v.size(); i++) {
            if (!v.kept(i) || i == headline) continue;
            Line line = v.line(i);
            if (dates.is(line, 2)) v.aside(i, "date line");
            else if (furniture.items(line) > 0) v.aside(i, furniture.itemKind(line));
            else if (outlets.whole(line) != null) v.aside(i, "outlet");
            else if (furnished && line.size() <= SHORT && !line.endsSentence() && !continues(i)) v.aside(i, "tail");
        }
        labels(0, Math.min(headline, last));
    }

    /** Whether the line goes on with a sentence that the line before it has not ended. */
    private boolean continues(int i) {
        boolean open = i > 0 && v.kept(i - 1) && !v.line(i - 1).endsSentence();
        return open && v.line(i).size() >= 5 || v.line(i).text().charAt(0) == '.';
    }

    private void labels(int from, int to) {
        for (int i = from; i < to; i++)
            if (v.kept(i) && furniture.items(v.line(i)) > 0) v.aside(i, furniture.itemKind(v.line(i)));
    }
}

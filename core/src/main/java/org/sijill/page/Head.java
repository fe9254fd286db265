package org.sijill.page;

import java.util.List;

/**
 * What stands before the body: section names and outlet names before the headline; repeats of the headline, date
 * line, byline and captions between headline and body. A line of more words than a label has stays: it may be the
 * kicker or the standfirst.
 */
final class Head {
    private static final int LABEL = 3;
    private static final int CAPTION = 5;
    private static final int PICTURE = 9;

    private final Verdicts v;
    private final DateLines dates;
    private final Outlets outlets;
    private final Languages languages;
    private final Furniture furniture;
    private final long bullets;

    Head(Verdicts v, DateLines dates, Outlets outlets, Languages languages, Furniture furniture) {
        this.v = v;
        this.dates = dates;
        this.outlets = outlets;
        this.languages = languages;
        this.furniture = furniture;
        this.bullets =
                v.lines().stream().filter(l -> l.text().startsWith("\u2022")).count();
    }

    /** Sets aside the date lines and menus before the body, so that none of them is taken for the headline. */
    void dates(int body) {
        for (int i = 0; i < Math.min(v.size(), body); i++) {
            if (!v.kept(i)) continue;
            if (dates.is(v.line(i), 2)) v.aside(i, "date line");
            else if (furniture.mostlyItems(v.line(i))) v.aside(i, furniture.itemKind(v.line(i)));
        }
    }

    /** @param headline the headline's line or -1; {@code body} the first line of prose */
    void judge(int headline, int body) {
        int end = Math.min(v.size(), Math.max(body, headline + 1));
        boolean title = headline >= 0 && (headline <= body || v.line(headline).size() > LABEL);
        for (int i = 0; i < end; i++) {
            if (!v.kept(i) || i == headline) continue;
            Line line = v.line(i);
            if (dates.is(line, 2)) v.aside(i, "date line");
            else if (furniture.items(line) > 0) v.aside(i, furniture.itemKind(line));
            else if (outlets.whole(line) != null) v.aside(i, "outlet");
            else if (title && i < headline) before(i, v.line(headline));
            else if (title && body < v.size()) between(i, headline);
        }
        if (title) repeats(headline, end);
        second(headline, body);
    }

    private void before(int i, Line headline) {
        Line line = v.line(i);
        if (line.words().equals(headline.words())) v.aside(i, crumb(line) ? "link" : "repeat");
        else if (label(line)) v.aside(i, "label");
        else if (caption(line)) v.aside(i, "caption");
    }

    /** Whether it begins with the arrow of a way back. */
    static boolean crumb(Line line) {
        return "<>\u2039\u203A".indexOf(line.text().charAt(0)) >= 0;
    }

    private boolean label(Line line) {
        if (line.endsWith(':') || line.endsSentence() || !v.furnished()) return false;
        boolean name = line.size() == LABEL + 1 && !verb(line) && languages.arabicWords(line.words()) == 0;
        return line.size() <= LABEL || name;
    }

    private void between(int i, int headline) {
        Line line = v.line(i);
        boolean cut = line.size() >= 2 && v.line(headline).begins(line.words());
        if (cut) v.aside(i, line.size() > LABEL ? "repeat" : "caption");
        else if (caption(line) || onlyBullet(i) || underShare(i, headline)) v.aside(i, "caption");
        else if (byline(line)) v.aside(i, "byline");
        else if (line.size() <= (furnished() ? CAPTION : LABEL)
                && line.count("\u00AB\"\u201C") == 0
                && !line.endsSentence()
                && !line.endsWith(':')
                && !verb(line)) v.aside(i, "caption");
    }

    /** Whether it is a short line that is no sentence and stands under the share buttons, where the picture is. */
    private boolean underShare(int i, int headline) {
        Line line = v.line(i);
        if (line.size() > PICTURE || line.endsSentence() || line.endsWith(':')) return false;
        for (int k = i - 1; k > headline; k--) if (v.is(k, "share")) return true;
        return false;
    }

    /** Whether the page has shown furniture already, so that a label beside it is likely. */
    private boolean furnished() {
        int n = 0;
        for (int i = 0; i < Math.min(v.size(), 12); i++)
            if (!v.kept(i) && v.line(i).size() > 0) n++;
        return n >= 3;
    }

    /** Whether a line ends in a photo's credit. */
    private static boolean caption(Line line) {
        String t = line.text();
        boolean credit =
                t.endsWith(")") && t.lastIndexOf('(') > 0 && t.length() - t.lastIndexOf('(') <= 20 && !line.hasNumber();
        return credit && line.size() <= 20;
    }

    /** Whether a line is a bullet that is no sentence, and the page has no other: what stands under a picture. */
    private boolean onlyBullet(int i) {
        if (!v.line(i).text().startsWith("\u2022") || v.line(i).endsSentence()) return false;
        return bullets == 1;
    }

    /** A city and an agency, an outlet and a city, a name and an outlet: few words around a dash, slash or colon. */
    private static boolean byline(Line line) {
        String marks = "-\u2013\u2014/\u0640:|";
        long marked = line.after()
                .chars()
                .limit(Math.max(0, line.size() - 1))
                .filter(c -> marks.indexOf(c) >= 0)
                .count();
        boolean joined = marked == 1 || marked == 2;
        boolean closed = line.endsWith(':') && line.size() <= LABEL + 1;
        return line.size() <= CAPTION + 1
                && !line.endsSentence()
                && !line.hasNumber()
                && (joined || closed && line.size() > 1);
    }

    /** Whether a word looks like a verb in the present, so that the line is a standfirst and no caption. */
    private boolean verb(Line line) {
        return line.words().stream().limit(3).anyMatch(languages::looksPresent);
    }

    /** Every later telling of the headline in the head is a repeat. */
    private void repeats(int headline, int end) {
        List<String> words = v.line(headline).words();
        for (int i = headline + 1; i < Math.min(v.size(), end + 3); i++)
            if (v.kept(i) && v.line(i).words().equals(words)) v.aside(i, "repeat");
    }

    /** A date line, byline or outlet that stands just behind the first lines of the body. */
    private void second(int headline, int body) {
        for (int i = Math.max(body, headline + 1); i < Math.min(v.size(), body + 3); i++) {
            if (!v.kept(i)) continue;
            if (dates.is(v.line(i), 1)) v.aside(i, "date line");
            else if (i > body && onlyBullet(i)) v.aside(i, "caption");
        }
    }
}

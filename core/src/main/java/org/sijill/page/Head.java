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

    private final Verdicts v;
    private final DateLines dates;
    private final Outlets outlets;
    private final Languages languages;

    Head(Verdicts v, DateLines dates, Outlets outlets, Languages languages) {
        this.v = v;
        this.dates = dates;
        this.outlets = outlets;
        this.languages = languages;
    }

    /** @param headline the headline's line or -1; {@code body} the first line of prose */
    void judge(int headline, int body) {
        int end = Math.min(v.size(), Math.max(body, headline + 1));
        boolean title = headline >= 0 && (headline <= body || v.line(headline).size() > LABEL);
        for (int i = 0; i < end; i++) {
            if (!v.kept(i) || i == headline) continue;
            Line line = v.line(i);
            if (dates.is(line, 2)) v.aside(i, "date line");
            else if (outlets.whole(line) != null) v.aside(i, "outlet");
            else if (title && i < headline) before(i, v.line(headline));
            else if (title && body < v.size()) between(i, v.line(headline));
        }
        if (title) repeats(headline, end);
        second(headline, body);
    }

    private void before(int i, Line headline) {
        Line line = v.line(i);
        if (line.words().equals(headline.words())) v.aside(i, "repeat");
        else if (line.size() <= LABEL && !line.endsWith(':') && !line.endsSentence()) v.aside(i, "label");
        else if (caption(line)) v.aside(i, "caption");
    }

    private void between(int i, Line headline) {
        Line line = v.line(i);
        boolean cut = line.size() >= 2 && headline.begins(line.words());
        if (cut) v.aside(i, line.size() > LABEL ? "repeat" : "caption");
        else if (caption(line)) v.aside(i, "caption");
        else if (byline(line)) v.aside(i, "byline");
        else if (line.size() <= CAPTION && !line.endsSentence() && !line.endsWith(':') && !verb(line)) v.aside(i, "caption");
    }

    /** Says whether a line is a bullet beside a picture or ends in a photo's credit. */
    private static boolean caption(Line line) {
        String t = line.text();
        boolean bullet = t.startsWith("\u2022") && !line.endsSentence();
        boolean credit = t.endsWith(")") && t.lastIndexOf('(') > 0 && t.length() - t.lastIndexOf('(') <= 14 && !line.hasNumber();
        return bullet || credit && line.size() <= 20;
    }

    /** A city and an agency, an outlet and a city, a name and an outlet: few words around a dash, slash or colon. */
    private static boolean byline(Line line) {
        String marks = "-\u2013\u2014/\u0640:|";
        boolean joined = line.after().chars().limit(Math.max(0, line.size() - 1)).anyMatch(c -> marks.indexOf(c) >= 0);
        boolean closed = line.endsWith(':') && line.size() <= LABEL + 1;
        return line.size() <= CAPTION + 1 && !line.endsSentence() && !line.hasNumber() && (joined || closed && line.size() > 1);
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
        for (int i = Math.max(body, headline + 1); i < Math.min(v.size(), body + 3); i++)
            if (v.kept(i) && dates.is(v.line(i), 1)) v.aside(i, "date line");
    }
}

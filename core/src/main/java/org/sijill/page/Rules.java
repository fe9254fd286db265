package org.sijill.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each line of a page whether it is the article's, rule by rule: marks only, known furniture, menus, links,
 * captchas; then, from where the prose begins and ends, what stands before the headline, between headline and body,
 * in blocks of related links inside the body, and behind it. In the body a line stays unless a rule is sure. Linear in
 * the page. Stateless.
 */
final class Rules {
    private static final String CELLS = "|\u00B7\u203A";
    private static final Set<String> NOT_BODY =
            Set.of("menu", "share", "comment-form", "byline", "dateline", "date line", "outlet");

    private final Furniture furniture;
    private final DateLines dates;
    private final Outlets outlets;
    private final Languages languages;

    Rules(Furniture furniture, DateLines dates, Outlets outlets, Languages languages) {
        this.furniture = furniture;
        this.dates = dates;
        this.outlets = outlets;
        this.languages = languages;
    }

    /** Judges all lines; {@code title}: the folded words of the headline that the carrier gives, or null. */
    Verdicts judge(List<Line> lines, @Nullable List<String> title) {
        Verdicts v = new Verdicts(lines);
        for (int i = 0; i < v.size(); i++) single(v, i);
        boolean[] prose = prose(v);
        Blocks blocks = new Blocks(v, prose);
        blocks.comments();
        blocks.openers();
        Region region = Region.of(v, prose);
        Head head = new Head(v, dates, outlets, languages, furniture);
        head.dates(region.first());
        int headline = Headline.of(v, title);
        head.judge(headline, bodyAfter(v, prose, headline));
        new Tail(v, dates, outlets, furniture).judge(headline, region.last());
        restoreBody(v, region);
        return v;
    }

    /** The first line of prose that is not the headline itself or a telling of it. */
    private static int bodyAfter(Verdicts v, boolean[] prose, int headline) {
        for (int i = 0; i < prose.length; i++) {
            boolean told = headline >= 0
                    && (i == headline
                            || v.line(i).words().equals(v.line(headline).words()));
            if (prose[i] && v.kept(i) && !told) return i;
        }
        return v.size();
    }

    private void single(Verdicts v, int i) {
        Line line = v.line(i);
        if (line.markup() != null) v.aside(i, line.markup());
        else if (line.size() == 0) v.aside(i, "ornament");
        else if (captcha(line)) v.aside(i, "captcha");
        else if (line.text().charAt(0) == '\u00A9') v.aside(i, "legal");
        else if (link(line)) v.aside(i, "link");
        else if (cells(line)) v.aside(i, "menu");
        else {
            String kind = furniture.kind(line);
            if (kind != null) v.aside(i, kind);
            else if (furniture.items(line) > 1) v.aside(i, furniture.itemKind(line));
        }
    }

    /** A sum to be done by who comments: a line of few words with a sign of arithmetic beside an equals or question mark. */
    private static boolean captcha(Line line) {
        return line.size() <= 6 && line.size() >= 2 && line.count("+\u00D7\u2212*\u00F7-") > 0 && line.count("=") > 0
                || line.size() <= 8
                        && line.hasNumber()
                        && line.count("+\u00D7\u00F7") > 0
                        && line.count("=\u061F?") > 0;
    }

    private static boolean link(Line line) {
        String t = line.text();
        boolean address = (t.startsWith("http") || t.startsWith("www.")) && t.indexOf(' ') < 0;
        return address || t.indexOf('@') > 0 && t.indexOf(' ') < 0;
    }

    /** A menu or trail: three cells or more of few words between bars, dots or arrows. */
    private static boolean cells(Line line) {
        int cells = 0;
        boolean empty = true;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (CELLS.indexOf(c) >= 0) empty = true;
            else if (empty && Character.isLetterOrDigit(c)) {
                cells++;
                empty = false;
            }
        }
        return cells >= 3 && !line.endsSentence() && line.size() <= 4 * cells;
    }

    private boolean[] prose(Verdicts v) {
        boolean[] prose = new boolean[v.size()];
        boolean wrapped = wrapped(v);
        for (int i = 0; i < prose.length; i++)
            prose[i] = v.kept(i) && (isProse(v.line(i)) || wrapped && v.line(i).size() > 4);
        return prose;
    }

    private boolean isProse(Line line) {
        int n = line.size();
        if (n >= 20 || n >= 6 && line.endsSentence()) return true;
        return n >= 12 && languages.arabicWords(line.words()) >= 3;
    }

    /** Whether the page is a text with a line break every ten words or so. */
    private static boolean wrapped(Verdicts v) {
        int lines = 0;
        int middling = 0;
        int end = 0;
        for (int i = 0; i < v.size(); i++) {
            if (!v.kept(i)) continue;
            int n = v.line(i).size();
            lines++;
            if (n >= 6 && n <= 18) middling++;
            if (n >= 6 && v.line(i).endsSentence()) end++;
        }
        return lines >= 10 && middling * 10 >= lines * 7 && end * 2 < middling;
    }

    /** A line of the body that only looks like furniture of the head or tail comes back: a section's name as a subhead. */
    private static void restoreBody(Verdicts v, Region region) {
        for (int i = region.first() + 1; i < region.last(); i++) {
            Line line = v.line(i);
            boolean sentence = line.size() >= 6 && line.endsSentence() && line.markup() == null;
            if (sentence && v.why(i) != null && NOT_BODY.contains(v.why(i))) v.keep(i);
        }
    }

    /** The first and the last line of prose; the last is before the first where there is none. */
    record Region(int first, int last) {
        static Region of(Verdicts v, boolean[] prose) {
            int first = v.size();
            int last = -1;
            for (int i = 0; i < prose.length; i++)
                if (prose[i] && v.kept(i)) {
                    first = Math.min(first, i);
                    last = i;
                }
            return new Region(first, last);
        }
    }
}

package org.sijill.intake;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * Why a block is not the article's by the elements that it stands in: their names, and the words in their class and id
 * by the table {@code markup}. An element that holds much of the page's prose or its headline is not judged by its
 * class: many a site's outermost box is called «menu». Made for one page; not for several threads.
 */
final class Markup {
    private static final Map<String, String> TAGS = Map.of(
            "nav",
            "nav",
            "footer",
            "footer",
            "aside",
            "aside",
            "button",
            "form",
            "label",
            "form",
            "fieldset",
            "form",
            "figcaption",
            "caption",
            "figure",
            "caption",
            "menu",
            "nav");
    private static final Set<String> STRONG = Set.of("comments", "related", "aside", "footer", "hidden");
    private static final String NONE = "";

    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> pairs = new HashMap<>();
    private final Map<Element, String> known = new IdentityHashMap<>();
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final int all;
    private final @Nullable Element headline;

    Markup(Lexicon lexicon, List<WebBlock> blocks, @Nullable Element headline) {
        Table table = lexicon.table("markup");
        for (List<String> row : table.rows())
            (row.get(1).equals("pair") ? pairs : tokens)
                    .put(row.get(2), row.get(0).replace('-', ' '));
        int sum = 0;
        for (WebBlock b : blocks) {
            if (!b.isProse()) continue;
            sum += b.text().length();
            for (Element e = b.owner(); e != null; e = e.parent())
                prose.merge(e, b.text().length(), Integer::sum);
        }
        this.all = Math.max(1, sum);
        this.headline = headline;
    }

    /** The rule that sets the text of {@code e} aside, or null. */
    @Nullable
    String why(Element e) {
        java.util.ArrayDeque<Element> path = new java.util.ArrayDeque<>();
        Element at = e;
        while (at != null && !known.containsKey(at)) {
            path.push(at);
            at = at.parent();
        }
        String above = at == null ? NONE : known.getOrDefault(at, NONE);
        for (Element step : path) {
            if (above.isEmpty() || above.equals("header") && step == headline) above = own(step);
            known.put(step, above);
        }
        return above.isEmpty() ? null : above;
    }

    /** Whether the class of {@code e} or of what holds it says that it is the standfirst. */
    boolean isLead(Element e) {
        return "lead".equals(byClass(e)) || e.parent() != null && "lead".equals(byClass(e.parent()));
    }

    private String own(Element e) {
        double share = prose.getOrDefault(e, 0) / (double) all;
        boolean holdsHeadline = headline != null && (e == headline || inside(headline, e));
        String tag = e.normalName();
        if (tag.equals("form")) return share > 0.3 || holdsHeadline ? NONE : "form";
        if (tag.equals("header")) return share > 0.3 || holdsHeadline ? NONE : "header";
        String byTag = TAGS.get(tag);
        if (byTag != null && share < 0.5 && !holdsHeadline) return byTag;
        String kind = byClass(e);
        if (kind.isEmpty() || kind.equals("lead") || holdsHeadline || tag.equals("body") || tag.equals("html"))
            return NONE;
        return share < (STRONG.contains(kind) ? 0.6 : 0.25) ? kind : NONE;
    }

    private String byClass(Element e) {
        String found = byName(e.className());
        return found.isEmpty() ? byName(e.id()) : found;
    }

    private String byName(String name) {
        if (name.isEmpty()) return NONE;
        String last = "";
        for (String token : split(name)) {
            String kind = pairs.get(last + " " + token);
            if (kind == null) kind = tokens.get(token);
            if (kind != null) return kind;
            last = token;
        }
        return NONE;
    }

    /** The words of a class or id: parted by anything but letters, and where a capital follows a small letter. */
    private static List<String> split(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 400); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (hump || !Character.isLetter(c)) out.append(' ');
            if (Character.isLetter(c)) out.append(c);
        }
        return List.of(out.toString().toLowerCase(Locale.ROOT).strip().split(" +"));
    }

    /** All elements above {@code e} and itself. */
    static Set<Element> above(Element e) {
        Set<Element> all = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = e; at != null; at = at.parent()) all.add(at);
        return all;
    }

    /** Whether {@code e} is {@code box} or stands in it. */
    static boolean inside(Element e, Element box) {
        for (Element at = e; at != null; at = at.parent()) if (at == box) return true;
        return false;
    }
}

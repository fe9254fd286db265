package org.sijill.intake;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that are the article's: those in the element that holds the densest running text — long blocks,
 * few links, many of Arabic's function words —, its share passed up to the two elements above it; where JSON-LD gives
 * the article's text, the element that holds the blocks found there. All other blocks are set aside with the reason.
 * Stateless, linear in the page.
 */
final class MainText {
    private static final Set<String> LEAVES =
            Set.of("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt", "ul", "ol", "tr", "td");

    private final Set<String> functionWords;

    MainText(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    /** Sets aside what is not the article's among {@code blocks} that the markup has left; {@code headline} stays. */
    void select(List<WebBlock> blocks, @Nullable WebBlock headline, @Nullable String body, Markup markup) {
        Set<String> told = body == null ? Set.of() : new HashSet<>(List.of(body.split("[^\\p{L}\\p{N}\\p{M}]+")));
        Element main = byEvidence(blocks, told);
        boolean sure = main != null;
        if (main == null) main = byDensity(blocks);
        if (main == null) return;
        boolean before = true;
        boolean begun = headline == null;
        for (WebBlock b : blocks) {
            if (b == headline) {
                begun = true;
                b.aside(null);
                continue;
            }
            if (b.why() != null) continue;
            boolean inside = Markup.inside(b.owner(), main);
            if (inside) {
                before &= !b.isProse();
                b.aside(inside(b, sure, told));
            } else if (!(begun && before && standfirst(b, markup))) {
                b.aside("outside the article");
            }
        }
    }

    private static @Nullable String inside(WebBlock b, boolean sure, Set<String> told) {
        if (b.linkDensity() > 0.6 && b.words().size() < 30) return "links";
        boolean untold = sure && b.words().size() >= 3 && b.within(told) < 0.5;
        return untold ? "not in the article's data" : null;
    }

    /** A block between headline and body that is long enough or named so. */
    private static boolean standfirst(WebBlock b, Markup markup) {
        if (b.linkDensity() > 0.2) return false;
        return markup.isLead(b.owner()) || b.words().size() >= 10 && b.isProse();
    }

    private @Nullable Element byEvidence(List<WebBlock> blocks, Set<String> told) {
        if (told.size() < 30) return null;
        int prose = 0;
        int found = 0;
        Element common = null;
        Set<String> seen = new HashSet<>();
        for (WebBlock b : blocks) {
            if (b.why() != null || !b.isProse()) continue;
            boolean in = b.within(told) > 0.9;
            if (!in) continue;
            found += b.text().length();
            seen.addAll(b.words());
            common = common == null ? b.owner() : common(common, b.owner());
        }
        seen.retainAll(told);
        if (common == null || seen.size() * 10 < told.size() * 8) return null;
        Element box = box(common);
        for (WebBlock b : blocks)
            if (b.why() == null && b.isProse() && Markup.inside(b.owner(), box))
                prose += b.text().length();
        return found * 10 >= prose * 6 ? box : null;
    }

    private static Element common(Element a, Element b) {
        Set<Element> above = Markup.above(a);
        Element at = b;
        while (!above.contains(at) && at.parent() != null) at = at.parent();
        return at;
    }

    private static Element box(Element e) {
        Element parent = e.parent();
        return LEAVES.contains(e.normalName()) && parent != null ? parent : e;
    }

    private @Nullable Element byDensity(List<WebBlock> blocks) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (WebBlock b : blocks) {
            if (b.why() != null || !b.isProse()) continue;
            double score = score(b);
            Element at = box(b.owner());
            for (double part : new double[] {1, 0.6, 0.3}) {
                if (at == null || at.nameIs("html")) break;
                scores.merge(at, score * part, Double::sum);
                at = at.parent();
            }
        }
        Element best = null;
        double most = 0;
        for (WebBlock b : blocks)
            for (Element e = b.owner(); e != null; e = e.parent())
                if (scores.getOrDefault(e, 0.0) > most) {
                    most = scores.getOrDefault(e, 0.0);
                    best = e;
                }
        return best;
    }

    private double score(WebBlock b) {
        long function = b.words().stream().filter(functionWords::contains).count();
        double share = function / (double) b.words().size();
        return b.text().length() * (1 - b.linkDensity()) * (0.5 + Math.min(0.5, share * 4));
    }
}

package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * Whether the words of a post mean one holder, who can be looked up or was told of before: «الرئيس», «وزير خارجية مصر», not
 * «رئيس أميركي», «وزير للاقتصاد», «الرئيس السابق»; and which posts one person alone holds for a state.
 */
final class Holders {
    /** Posts of which a state, or a body, has one at a time; every ministry's own minister and spokesperson beside them. */
    private static final Set<String> SOLE = Set.of(
            "president",
            "vice president",
            "first lady",
            "king",
            "queen",
            "emir",
            "sultan",
            "crown prince",
            "deputy crown prince",
            "supreme leader",
            "prime minister",
            "chancellor",
            "pope",
            "speaker",
            "army chief",
            "intelligence chief",
            "central bank governor",
            "national security adviser",
            "permanent representative",
            "high representative",
            "secretary-general",
            "secretary of state",
            "opposition leader",
            "movement leader");

    /** How many words after a post its definite genitive may stand. */
    private static final int FAR = 4;

    private Holders() {}

    /** Whether one person alone holds the post. */
    static boolean sole(@Nullable String post) {
        if (post == null) return false;
        boolean below = post.startsWith("deputy ") || post.startsWith("assistant ");
        return SOLE.contains(post) || !below && (post.endsWith(" minister") || post.endsWith(" spokesperson"));
    }

    /** Whether the phrase is a post without a name that means nobody in particular. */
    static boolean none(Phrase p) {
        if (p.sort != Sort.POST || p.name != null || p.entity != null) return false;
        return turned(p) || p.pronoun.isEmpty() && !definite(p);
    }

    /** «السابق», «الجديد»: another than he who holds the post today. */
    private static boolean turned(Phrase p) {
        for (int k = p.first + 1; k <= p.last; k++)
            if (p.scan.word(k) && p.scan.spotter.heads().is(p.scan.letters(k), "turned")) return true;
        return false;
    }

    /** A noun is definite by its article or by its genitive; a preposition or a bare adjective before one leaves it indefinite. */
    private static boolean definite(Phrase p) {
        if (p.scan.words.get(p.first).definite()) return true;
        for (int k = p.first + 1; k < p.last; k++) {
            if (!p.scan.word(k)) continue;
            Word w = p.scan.words.get(k);
            if (p.scan.nouns.spelledDefinite(k) || named(p.scan, k) || w.is(Function.Sort.HIS_COUNTRY)) return true;
            if (w.isSmall() || w.definite() || p.scan.nisbaAt(k) != null) return false;
        }
        return genitive(p);
    }

    /** Whether a genitive that the phrase did not take in makes it definite: «وزير أوروبا», «رئيس مجموعة \"داماك\"». */
    private static boolean genitive(Phrase p) {
        for (int k = p.last; k < Math.min(p.last + FAR, p.scan.tokens.size()); k++) {
            if (!p.scan.word(k))
                return p.scan.tokens.get(k).isMark('"') || p.scan.tokens.get(k).isMark('\u00AB');
            Word w = p.scan.words.get(k);
            boolean led = p.scan.nouns.spelledDefinite(k) && !w.finite() && !w.isSmall();
            if (led || named(p.scan, k) || p.scan.parts.strange(k) || w.is(Function.Sort.HIS_COUNTRY)) return true;
            if (w.isSmall() || w.definite() || w.finite() || p.scan.modifier(k) || p.scan.nisbaAt(k) != null)
                return false;
        }
        return false;
    }

    private static boolean named(Scan scan, int k) {
        for (Hit hit : scan.at(k))
            if (hit.cut().cost() == 0 && hit.cut().pronoun().isEmpty() && hit.named()) return true;
        return false;
    }
}

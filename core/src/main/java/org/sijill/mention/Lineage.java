package org.sijill.mention;

import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.text.Function;

/**
 * What goes on after a name: a chain of fathers, a house, the family's name. A listed name that a chain of fathers goes on
 * after is another man's.
 */
final class Lineage {
    private final Scan scan;
    private final NameReader names;
    private final NameWords lore;

    Lineage(Scan scan, NameReader names) {
        this.scan = scan;
        this.names = names;
        lore = scan.spotter.nameWords();
    }

    /** «تركي بن محمد»: a nationality without article that is a given name too, before the father's or the family's name. */
    boolean fathered(int k) {
        if (!scan.word(k + 1) || scan.words.get(k).definite() || !lore.given(scan.letters(k))) return false;
        if (lore.father(scan.letters(k + 1))) return true;
        if (k == 0
                || !scan.word(k - 1)
                || !scan.words.get(k - 1).definite()
                || !scan.words.get(k + 1).definite()) return false;
        for (Hit h : scan.at(k + 1)) if (h.cut().cost() == 0 && h.is(Kind.SURNAME)) return true;
        return false;
    }

    /** «آل بوش»: a family is not the one of it who is listed. */
    boolean housed(int k) {
        return k > 0 && scan.word(k - 1) && lore.house(scan.letters(k - 1));
    }

    /**
     * One past what goes on after a listed name that ends before {@code k}: a chain of fathers, a house, a byname, after a
     * given name the family's, after a title a word that means nothing. What else follows a listed name is no part of it.
     */
    int beyond(int k, int first) {
        if (k < scan.tokens.size() && Gazetteer.joins(scan.tokens, k)) return names.extend(k, first);
        if (!scan.word(k) || !scan.tokens.get(k).spaced()) return k;
        if (lore.joint(scan.letters(k))) return names.extend(k, first);
        if (!lore.given(scan.letters(k - 1))) return k;
        boolean family =
                scan.parts.byname(k) || closed(k, first) || lore.part(scan.letters(k)) && !lore.common(scan.letters(k));
        if (scan.parts.strange(k) && !scan.his(k) && scan.titles.before(first)) return names.extend(k, first);
        return family && !scan.open(first) ? names.extend(k, first) : k;
    }

    /** «فلان بن فلان المخرج إن»: a common word with the article after a chain of fathers is the family's name where nothing else follows. */
    boolean closed(int k, int first) {
        if (!scan.word(k)
                || !scan.tokens.get(k).spaced()
                || !scan.words.get(k).definite()
                || k < first + 3
                || !lore.father(scan.letters(k - 2)) && !(k > first + 3 && lore.father(scan.letters(k - 3))))
            return false;
        boolean last = k + 1 == scan.tokens.size()
                || !scan.word(k + 1)
                || scan.words.get(k + 1).isSmall() && scan.words.get(k + 1).flags() == 0;
        String w = scan.letters(k);
        if (!last || w.endsWith("\u0647") || lore.time(w) || scan.parts.several(k) || scan.modifier(k)) return false;
        boolean said = scan.word(k + 1) && scan.words.get(k + 1).is(Function.Sort.COMP);
        for (Hit h : scan.at(k))
            if (h.last() > k + 1 || !(h.is(Kind.POST) || h.is(Kind.GROUP) ? said : h.is(Kind.SURNAME))) return false;
        return !scan.open(first);
    }

    /** Whether what follows a listed wording as far as {@code end} makes it somebody else's name; a house or a byname does not. */
    boolean another(Hit hit, int end) {
        if (end == hit.last()) return false;
        String next = scan.letters(hit.last());
        return !hit.is(Kind.PERSON) || lore.father(next) || !lore.joint(next);
    }
}

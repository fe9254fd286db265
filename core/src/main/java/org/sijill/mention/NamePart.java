package org.sijill.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;

/** Whether a word of a sentence can stand in a name: nothing else that it may be speaks against it. */
final class NamePart {
    private static final Set<Kind> NO_NAME = Set.of(
            Kind.NISBA,
            Kind.POST,
            Kind.BODY,
            Kind.GROUP,
            Kind.STATE,
            Kind.CAPITAL,
            Kind.ORGANISATION,
            Kind.MOVEMENT,
            Kind.ADHERENT,
            Kind.SEAT,
            Kind.PEOPLE,
            Kind.TITLE);

    /** Pronouns of the third person and of several: they look like the end of no name. */
    private static final Set<String> THEIRS =
            Set.of("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0647\u0646", "\u0646\u0627");

    /** Letters that follow the first of «ويليام», «وودفورد», «والاس», «ولسون», «ورن». */
    private static final String W = "\u0648\u064A\u0627\u0644\u0631";

    private final Scan scan;
    private final NameWords lore;

    NamePart(Scan scan) {
        this.scan = scan;
        lore = scan.spotter.nameWords();
    }

    /** Whether the word can stand in a name. */
    boolean namable(int k) {
        if (!scan.word(k)) return false;
        String w = scan.letters(k);
        if (lore.joint(w)) return true;
        if (lore.second(w)) return seconded(k);
        if (scan.word(k + 1) && lore.second(scan.letters(k + 1))) return lore.first(w, scan.letters(k + 1));
        if (owned(k)) return false;
        if (afterJoint(k)) return (!scan.words.get(k).isSmall() || lore.given(w) && yaa(k)) && w.length() > 2;
        if (scan.words.get(k).isSmall()) return lore.given(w) && yaa(k);
        if (lore.family(w) && stem(k - 1, lore::plain)) return true;
        if (scan.words.get(k).definite() && (scan.nisbaAt(k) != null || byFaith(k))) return family(k, w);
        if (lore.part(w))
            return !lore.common(w) || lore.given(w) && !scan.words.get(k).verbal();
        return unknown(k);
    }

    /** «نصر الله», «عبد الله»: whether the word before wants the second half of a name. */
    private boolean seconded(int k) {
        return afterJoint(k) || stem(k - 1, w -> lore.first(w, scan.letters(k)));
    }

    /** What stands after «عبد», «أبو», «بن» is part of the name, whatever else it may mean. */
    private boolean afterJoint(int k) {
        return k > 0
                && scan.word(k - 1)
                && lore.joint(scan.letters(k - 1))
                && scan.letters(k - 1).length() > 1;
    }

    /** «محمود المصري»: a nationality is a family name right after a plain given name, or where it is a listed part of names after several words. */
    private boolean family(int k, String w) {
        boolean masculine = w.charAt(w.length() - 1) == '\u064A';
        return masculine
                && k > 0
                && scan.word(k - 1)
                && (lore.joint(scan.letters(k - 1)) || stem(k - 1, p -> lore.given(p) && !lore.common(p)));
    }

    /** «الصوفي»: a word in -ī for one of a creed or trade. */
    private boolean byFaith(int k) {
        if (!scan.letters(k).endsWith("\u064A") || scan.modifier(k)) return false;
        for (Hit h : scan.at(k))
            if (h.last() == k + 1 && h.entry(Kind.GROUP, Kind.ADHERENT) != null) return !h.is(Kind.POST);
        return false;
    }

    /** «باسمه», «على رأسها»: a common word with somebody's pronoun on it is no name, whatever it folds into. */
    private boolean owned(int k) {
        String w = scan.letters(k);
        if (scan.tokens.get(k).marbuta() || lore.plain(w)) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            for (Clitics.Cut after : scan.spotter.clitics().after(c))
                if (THEIRS.contains(after.pronoun())
                        && after.stem().length() > 2
                        && !scan.spotter.clitics().definite(after.stem())
                        && lore.common(after.stem())) return true;
        return false;
    }

    /** A word that means nothing and has no article, as most foreign names. */
    boolean strange(int k) {
        return scan.word(k)
                && !lore.joint(scan.letters(k))
                && scan.letters(k).length() > 2
                && !scan.words.get(k).definite()
                && unknown(k);
    }

    /** Whether the word means nothing else, whole or cut. */
    boolean unknown(int k) {
        String w = scan.letters(k);
        if (w.length() < 3
                || several(k) && !(k > 0 && scan.word(k - 1) && lore.given(scan.letters(k - 1)))
                || w.charAt(0) == '\u0648' && !waw(k)
                || his(k)
                || scan.words.get(k).isSmall()
                || !scan.words.get(k).forms().isEmpty()) return false;
        if (k > 0
                && !scan.words.get(k).definite()
                && lore.common(w.substring(0, w.length() - 1))
                && w.charAt(w.length() - 1) == scan.spotter.clitics().alef()) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            if (lore.common(c.stem()) || c.has(Clitics.AND | Clitics.LI) && lore.part(c.stem())) return false;
        for (Hit hit : scan.at(k))
            for (Kind kind : NO_NAME) if (hit.is(kind) && (hit.cut().cost() == 0 || hit.last() == k + 1)) return false;
        return true;
    }

    /** A definite word in -ī that means nothing else: a family's name. */
    boolean byname(int k) {
        return unknown(k) && scan.words.get(k).definite() && scan.letters(k).endsWith("\u064A");
    }

    /** «المشرعين»: a definite sound plural. */
    boolean several(int k) {
        String w = scan.letters(k);
        return scan.words.get(k).definite()
                && w.length() > 6
                && (w.endsWith("\u064A\u0646") || w.endsWith("\u0648\u0646") || w.endsWith("\u0627\u062A"));
    }

    /** Whether the word, or what is left of it without a conjunction or preposition, is such a one. */
    boolean stem(int k, Predicate<String> such) {
        if (k < 0 || !scan.word(k)) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            if (!c.has(Clitics.WILL | Clitics.ARTICLE | Clitics.KA) && such.test(c.stem())) return true;
        return false;
    }

    /** Whether the word ends in a dotted yaa, as «علي» does and «على» does not. */
    boolean yaa(int k) {
        return scan.text.charAt(scan.tokens.get(k).span().to() - 1) == '\u064A';
    }

    /** «مايكل وودفورد»: after a given name a word in waw of which without it nothing is left that means anything. */
    private boolean waw(int k) {
        if (k == 0 || !scan.word(k - 1) || scan.letters(k).length() < 3) return false;
        if (!lore.plain(scan.letters(k - 1)) || k > 1 && stem(k - 2, lore::part)) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts()) {
            String s = c.stem();
            if (c.has(Clitics.AND)
                    && (lore.frequent(s)
                            || lore.part(s)
                            || scan.spotter.clitics().definite(s))) return false;
        }
        return W.indexOf(scan.letters(k).charAt(1)) >= 0 && scan.at(k).isEmpty();
    }

    /** «بزته», «مكانه», «مناظراتها»: a word that ends in a pronoun after the ending or the letters of a noun. */
    private boolean his(int k) {
        String w = scan.letters(k);
        if (w.endsWith("\u0647\u0627")) return w.length() > 4;
        if (!scan.his(k)) return false;
        return w.endsWith("\u062A\u0647") || lore.frequent(w.substring(0, w.length() - 1));
    }
}

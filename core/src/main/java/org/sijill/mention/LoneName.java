package org.sijill.mention;

import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.text.Token;

/** Tells words that only look like a name from names: what stands alone, is counted, owned, born or called. */
final class LoneName {
    /** «اسم». */
    private static final String NAME = "\u0627\u0633\u0645";

    private final Scan scan;
    private final NameWords lore;

    LoneName(Scan scan) {
        this.scan = scan;
        lore = scan.spotter.nameWords();
    }

    /** A given name by itself: nothing else that the word may be, and no noun before it that it could belong to. */
    boolean stands(int i) {
        if (!lore.plain(scan.letters(i))
                || counted(i)
                || owning(i)
                || !scan.words.get(i).forms().isEmpty()
                || scan.words.get(i).isSmall()) return false;
        for (Hit h : scan.at(i)) if (h.cut().cost() == 0 && !h.is(Kind.SURNAME)) return false;
        return i == 0
                || !scan.word(i - 1)
                || scan.words.get(i - 1).isSmall()
                || scan.words.get(i - 1).verbal()
                || scan.titles.before(i) && scan.words.get(i - 1).definite();
    }

    /** «70 ناديا»: what a number counts is no name. */
    boolean counted(int i) {
        return i > 0 && scan.tokens.get(i - 1).kind() == Token.Kind.NUMBER;
    }

    /** «حسن الاستقبال»: a given name before a common word with the article, where no verb leads up to it, is a noun. */
    boolean owning(int i) {
        return scan.adjoining(i + 1)
                && scan.spotter.clitics().definite(scan.letters(i + 1))
                && lore.common(scan.letters(i + 1))
                && !scan.letters(i + 1).endsWith("\u064A")
                && !(i > 0 && scan.words.get(i - 1).verbal());
    }

    /** «ولد فلان الفلاني في …»: no joint but a verb, for no name stands before it and a given one after it. */
    boolean born(int i) {
        return lore.father(scan.letters(i))
                && (i == 0 || !scan.word(i - 1))
                && scan.word(i + 2)
                && lore.given(scan.letters(i + 1))
                && scan.parts.namable(i + 2);
    }

    /** «المعروف باسم فلان الفلاني»: a preposition and «اسم» before a whole name. */
    boolean under(int i) {
        if (!scan.words.get(i).cuts().stream()
                        .anyMatch(c -> c.has(Clitics.BI) && c.stem().equals(NAME))
                || !scan.word(i + 2)) return false;
        for (Hit h : scan.at(i + 1)) if (h.cut().cost() == 0 && h.is(Kind.PERSON) && h.last() > i + 2) return true;
        return i > 0
                && scan.word(i - 1)
                && !scan.words.get(i - 1).verbal()
                && !scan.titles.before(i)
                && lore.given(scan.letters(i + 1))
                && scan.parts.namable(i + 2);
    }
}

package org.sijill.mention;

import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;

/** What ends a name: a post, somebody else's name, a state after a name that is whole. */
final class NameEnd {
    private final Scan scan;
    private final NameWords lore;

    NameEnd(Scan scan) {
        this.scan = scan;
        lore = scan.spotter.nameWords();
    }

    /** Whether somebody else's listed name begins at {@code k}, where no joint leads up to it. */
    boolean another(int k) {
        if (lore.joint(scan.letters(k - 1))) return false;
        for (Hit h : scan.at(k))
            if ((h.cut().cost() == 0 || led(h.cut())) && h.last() > k + 1 && h.is(Kind.PERSON)) return true;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            if (led(c) && c.stem().length() > 3 && lore.given(c.stem()) && !lore.part(scan.letters(k))) return true;
        return false;
    }

    /** «زار جو بايدن بغداد»: a state or capital at {@code k}, right after the listed name that began at {@code first}. */
    boolean host(int first, int k) {
        return listed(first, k) && state(k);
    }

    /** «سمير الحداد الجمعة»: a day of the week after a name that is whole. */
    boolean day(int k) {
        return scan.words.get(k).definite()
                && lore.time(scan.letters(k))
                && !scan.letters(k).endsWith("\u064A")
                && !lore.joint(scan.letters(k - 1));
    }

    private boolean listed(int from, int to) {
        for (Hit h : scan.at(from)) if (h.last() == to && h.is(Kind.PERSON)) return true;
        return false;
    }

    private boolean state(int k) {
        for (Hit h : scan.at(k))
            if (h.cut().cost() == 0 && (h.is(Kind.STATE) || h.is(Kind.CAPITAL)) && !h.is(Kind.PERSON)) return true;
        return false;
    }

    /** Whether a preposition of one letter leads up to the word: «التقى سليم الراجحي بكريم الزناتي». */
    private static boolean led(Clitics.Cut cut) {
        return cut.has(Clitics.BI | Clitics.LI);
    }

    /** «محمد بن نايف ولي العهد»: a post after a name ends it, unless a joint stands before the word. */
    boolean post(int k) {
        if (lore.joint(scan.letters(k))) return false;
        if (k > 0 && scan.word(k - 1) && lore.joint(scan.letters(k - 1))) return false;
        for (Hit h : scan.at(k)) if (h.cut().cost() == 0 && h.is(Kind.POST)) return !(h.last() == k + 1 && surnamed(k));
        return false;
    }

    /** «صالح بن عبدالعزيز القاضي،»: a definite title of one word that ends a name before a mark, as some listed name does. */
    private boolean surnamed(int k) {
        boolean closes = k + 1 < scan.tokens.size()
                && !scan.word(k + 1)
                && !scan.tokens.get(k + 1).isMark('(')
                && !scan.tokens.get(k + 1).isMark('\u00AB');
        return closes
                && k > 1
                && scan.words.get(k).definite()
                && lore.part(scan.letters(k))
                && lore.joint(scan.letters(k - 2));
    }
}

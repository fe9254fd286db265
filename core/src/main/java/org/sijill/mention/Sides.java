package org.sijill.mention;

import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;

/** Two at once: «الجانبان الفلسطيني والإسرائيلي», «الوزيران». */
final class Sides {
    private static final Set<String> DUAL = Set.of(
            "minister",
            "president",
            "prime minister",
            "foreign minister",
            "defence minister",
            "king",
            "movement leader",
            "interior minister");

    private Sides() {}

    /** Whether the head is a post of one word in the dual. */
    static boolean dual(Phrase p, Entry e) {
        String head = p.scan.letters(p.first);
        return e.words() == 1
                && p.scan.words.get(p.first).definite()
                && DUAL.contains(e.id())
                && (head.endsWith("\u0627\u0646") || head.endsWith("\u064A\u0646"));
    }

    /** «زعيما البلدين», «حكومتي الدولتين», «قادة الطرفين»: whether the head waits for a genitive that means two. */
    static boolean ofBoth(Phrase p) {
        Scan scan = p.scan;
        int k = p.last;
        return p.code == null
                && p.pronoun.isEmpty()
                && scan.word(k)
                && scan.words.get(k).is(Function.Sort.SIDE)
                && scan.words.get(k).flags() == 0
                && !scan.words.get(p.first).definite()
                && !many(scan, k);
    }

    /** «البلدان العربية»: a plural that is spelled as the dual is, for its adjective is a feminine. */
    static boolean many(Scan scan, int k) {
        return scan.adjoining(k + 1)
                && scan.words.get(k + 1).definite()
                && scan.tokens.get(k + 1).marbuta()
                && !scan.tokens.get(k).marbuta()
                && scan.letters(k).endsWith("\u0627\u0646");
    }

    /** The two, with the nationalities after the dual where they are said. */
    static Party of(Phrase p) {
        p.sort = Sort.SIDES;
        p.plural = true;
        if (ofBoth(p)) p.last++;
        pair(p);
        return p.party();
    }

    /** Two nationalities after a dual: «الفلسطيني والإسرائيلي». */
    private static void pair(Phrase p) {
        while (p.scan.modifier(p.last)) p.last++;
        Entry one = p.scan.nisbaAt(p.last);
        if (one == null) return;
        p.code = one.code();
        p.last = p.scan.pastNisba(p.last);
        for (Hit hit : p.scan.at(p.last)) {
            Entry two = hit.entry(Kind.NISBA);
            if (two == null || !hit.cut().has(Clitics.AND) || hit.cut().has(Clitics.PREPOSITION)) continue;
            p.target = two.code();
            p.last = hit.last();
            return;
        }
    }
}

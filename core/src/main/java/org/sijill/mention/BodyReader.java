package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Word;

/** Reads a phrase that a body of a state begins: a ministry, an army, a committee. */
final class BodyReader {
    /** Bodies that a page may name by one word without their state. */
    private static final Set<String> STRONG = Set.of(
            "government",
            "presidency",
            "army",
            "parliament",
            "police",
            "foreign ministry",
            "interior ministry",
            "ministry",
            "resistance",
            "opposition",
            "embassy",
            "delegation",
            "gendarmerie",
            "militia",
            "university",
            "party");

    private final Scan scan;

    BodyReader(Scan scan) {
        this.scan = scan;
    }

    /** The phrase, which a body of the kind {@code e} begins; null where it says too little to be one. */
    @Nullable
    Party of(Phrase p, Entry e, Hit hit) {
        p.sort = Sort.BODY;
        p.post = e.id();
        if (Sides.ofBoth(p)) return Sides.of(p);
        new Complement(p).take(true);
        purpose(p);
        boolean idle = e.words() == 1
                && scan.spotter.heads().is(scan.spotter.clitics().bare(hit.cut().stem()), "abstract");
        if (idle && (p.unlisted() || scan.nouns.thing(p.first + 1))) return null;
        return e.words() == 1 && p.code == null && p.last == p.first + 1 && !known(p, e) ? null : p.party();
    }

    /** «الحكومة», «حكومته»: whether the page may name such a body by one word, for it has the article or somebody's pronoun. */
    private boolean known(Phrase p, Entry e) {
        Word head = scan.words.get(p.first);
        return STRONG.contains(e.id()) && (head.definite() || head.forms().isEmpty() && !p.pronoun.isEmpty());
    }

    /** «الهيئة العامة للطيران المدني», «اللجنة الوطنية للثقافة والفنون»: what a body with an adjective is for belongs to its name. */
    private void purpose(Phrase p) {
        boolean described = p.last > p.first + 1 && scan.words.get(p.first).definite() && p.pronoun.isEmpty();
        if (!described || !scan.word(p.last) || !named(p) && !"authority".equals(p.post)) return;
        if (scan.words.get(p.last).finite() || !field(p.last)) return;
        p.last++;
        while (scan.word(p.last) && !scan.words.get(p.last).isSmall() && scan.nouns.describes(p.last)) p.last++;
    }

    /** Whether the head is a noun of which many bodies are made, as «الهيئة». */
    private boolean named(Phrase p) {
        for (Clitics.Cut cut : scan.words.get(p.first).cuts())
            if (scan.spotter.heads().contains(cut.stem())
                    || scan.spotter.heads().is(cut.stem(), "institution")) return true;
        return false;
    }

    /** Whether at {@code k} a noun with the article stands under «ل» that is nobody by himself. */
    private boolean field(int k) {
        for (Hit hit : scan.at(k)) if (!hit.is(Kind.GROUP)) return false;
        return scan.nouns.under(k, Clitics.AND);
    }
}

package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
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
        p.complement(true);
        p.purpose();
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
}

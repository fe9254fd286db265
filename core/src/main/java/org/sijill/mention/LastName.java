package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.mention.Gazetteer.Hit;

/** Tells a listed last name that stands alone from the ordinary words that spell it. */
final class LastName {
    private final Scan scan;

    LastName(Scan scan) {
        this.scan = scan;
    }

    /** The person whose last name begins the phrase, with the name around it; null where it is no name here. */
    @Nullable
    Party of(Phrase p, Hit hit, Entry e) {
        int i = p.first;
        boolean byname = scan.spotter.nameWords().joint(hit.cut().stem())
                && !scan.spotter.ranks().first(e.id());
        boolean whole = hit.last() > i + 1 && !byname && scan.names.extend(i + 1, i) <= hit.last();
        Party named = whole ? null : scan.names.free(i);
        if (named != null) return named;
        return believed(i, hit, e) ? new PersonPhrase(p).of(hit, e) : null;
    }

    /** A last name alone is believed after a title, or of somebody who held a post of the first rank. */
    private boolean believed(int i, Hit hit, Entry e) {
        if (hit.cut().has(Clitics.BI) && scan.names.blessing(i)) return false;
        if (hit.last() > i + 1) return true;
        String stem = hit.cut().stem();
        if (stem.length() < 3 || hit.cut().has(Clitics.ARTICLE | Clitics.KA) || scan.names.lineage.housed(i))
            return false;
        if (scan.modifier(i) || scan.spotter.nameWords().time(scan.spotter.definite(stem)) && !scan.titles.before(i))
            return false;
        if (stem.length() < 4 && hit.cut().has(Clitics.BI | Clitics.LI)) return false;
        if (wordly(i, hit)) return scan.titles.called(i, e);
        if (scan.titles.before(i)) return true;
        if (scan.spotter.clitics().definite(stem))
            return scan.spotter.ranks().first(e.id()) && scan.nisbaAt(i) == null && scan.nouns.fresh(i);
        if (scan.spotter.nameWords().common(stem) || !scan.words.get(i).forms().isEmpty()) return false;
        return scan.spotter.ranks().first(e.id());
    }

    /** «ورود», «شديد», «بأيدي»: a last name, or the whole that it is cut from, that is an ordinary word too. */
    private boolean wordly(int i, Hit hit) {
        NameWords lore = scan.spotter.nameWords();
        String stem = hit.cut().stem();
        if (scan.nunated(i) || lore.common(stem) && !scan.spotter.clitics().definite(stem)) return true;
        boolean whole = lore.frequent(scan.letters(i)) || lore.part(scan.letters(i));
        return hit.cut().cost() > 0 && (whole || lore.frequent(stem) && !lore.part(stem));
    }
}

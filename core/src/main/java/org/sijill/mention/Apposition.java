package org.sijill.mention;

import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;

/** What follows a name and tells the post: «يائير لابيد، وزير الخارجية الإسرائيلي». */
final class Apposition {
    private final Scan scan;
    private final Phrase phrase;

    Apposition(Phrase phrase) {
        this.phrase = phrase;
        scan = phrase.scan;
    }

    /** Takes in the posts that follow, as long as none is somebody else's. */
    void take() {
        for (int round = 0; round < 3; round++) {
            boolean comma = scan.isComma(phrase.last);
            int k = comma ? phrase.last + 1 : phrase.last;
            Phrase p = !comma && scan.nouns.object(k) ? null : PostPhrase.at(scan, k, false);
            if (p != null
                    && p.name != null
                    && !comma
                    && phrase.entity != null
                    && p.code != null
                    && scan.spotter.speaks(phrase.entity, p.code)) p = PostPhrase.at(scan, k, true);
            if (p == null) {
                if (!comma) sent(k);
                return;
            }
            boolean clash = phrase.code != null && p.code != null && !phrase.code.equals(p.code);
            if (p.name != null
                    || clash
                    || p.code == null && comma && !scan.words.get(k).definite()) return;
            if (!comma
                    && round == 0
                    && p.code != null
                    && (phrase.entity == null ? met() : !scan.spotter.speaks(phrase.entity, p.code))) return;
            phrase.post = phrase.post == null || round == 0 && p.code != null ? p.post : phrase.post;
            if (p.code != null) phrase.code = p.code;
            if (p.target != null) phrase.target = p.target;
            phrase.last = p.last;
        }
    }

    /** «هنأ فلان الرئيس السوري»: whether a last name alone is the subject of a verb whose object may follow. */
    private boolean met() {
        return phrase.sort == Sort.PERSON
                && phrase.post == null
                && phrase.last == phrase.first + 1
                && scan.open(phrase.first);
    }

    /** «فلان من الصليب الأحمر»: the organisation that sent somebody of whom nothing else is said. */
    private void sent(int k) {
        if (phrase.code != null
                || phrase.entity != null
                || phrase.sort != Sort.PERSON
                || !scan.word(k)
                || scan.words.get(k).flags() != 0
                || !scan.words.get(k).is(Function.Sort.PREP_MIN)) return;
        for (Hit hit : scan.at(k + 1)) {
            Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT);
            if (e != null && hit.cut().cost() == 0 && !e.code().isEmpty()) {
                phrase.code = e.code();
                return;
            }
        }
    }
}

package org.sijill.mention;

import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Token;

/** The name of its holder after a post: listed, or unknown words that can be a name. */
final class HolderName {
    private final Scan scan;
    private final Phrase phrase;

    HolderName(Phrase phrase) {
        this.phrase = phrase;
        scan = phrase.scan;
    }

    /** Gives the phrase its name, if one stands there. */
    void take() {
        if (phrase.name != null
                || phrase.nameless
                || !scan.isComma(phrase.last) && new Attached(scan, phrase).household()) return;
        int k = phrase.last;
        boolean comma = scan.isComma(k);
        if (comma) k++;
        boolean bracket = k < scan.tokens.size()
                && (scan.tokens.get(k).isMark('(')
                        || scan.tokens.get(k).isMark('\u00AB')
                        || scan.tokens.get(k).isMark('#'));
        if (bracket) k++;
        k = scan.titles.past(k);
        if (!scan.word(k)) return;
        if (scan.names.described(k)) k++;
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.PERSON, Kind.SURNAME);
            if (e == null && hit.is(Kind.POST) && hit.last() > k + 1) return;
            if (e == null || !hit.bare()) continue;
            if (hit.last() == k + 1 && scan.words.get(k).isSmall()) continue;
            if (e.kind() == Kind.SURNAME
                    && !hit.is(Kind.PERSON)
                    && scan.spotter.nameWords().common(scan.letters(k))) continue;
            boolean whole = e.kind() == Kind.PERSON && hit.last() > k + 1;
            int end = whole ? scan.names.lineage.beyond(hit.last(), k) : scan.names.extend(hit.last(), k);
            if (!scan.names.lineage.another(hit, end)) phrase.entity = PersonPhrase.only(hit, phrase.code);
            name(k, end);
            return;
        }
        if (phrase.plural
                && !scan.words.get(k).isSmall()
                && !scan.spotter.nameWords().part(scan.letters(k))) return;
        int end = scan.names.titled(k);
        if (comma && end == k + 1 && enclosed(end)) end++;
        boolean known = end > k && scan.spotter.nameWords().part(scan.letters(k));
        boolean closed = end < scan.tokens.size() && scan.tokens.get(end).kind() == Token.Kind.MARK;
        if (end == k || comma && !closed && !known) return;
        if (end - k < 2 && (!known && (phrase.code == null || comma) || vague())) return;
        name(k, end);
    }

    /** «السفير، كينيث وارد، …»: a word in waw that with one name before it stands between two commas. */
    private boolean enclosed(int k) {
        return scan.adjoining(k)
                && scan.isComma(k + 1)
                && scan.letters(k).charAt(0) == '\u0648'
                && !scan.words.get(k).definite()
                && scan.at(k).stream().noneMatch(h -> h.cut().has(Clitics.AND));
    }

    private void name(int from, int to) {
        phrase.name = phrase.text(from, to);
        phrase.last = to;
    }

    /** «مصدر قريب», «رئيس أميركي متقلب»: a post of words without article, which one word does not name the holder of. */
    private boolean vague() {
        if (phrase.sort != Sort.POST || !phrase.pronoun.isEmpty()) return false;
        for (int k = phrase.first; k < phrase.last; k++) {
            if (scan.words.get(k).definite()) return false;
            for (Hit hit : scan.at(k))
                if (hit.entry(Kind.STATE, Kind.ORGANISATION, Kind.MOVEMENT, Kind.PLACE, Kind.CAPITAL) != null)
                    return false;
        }
        return true;
    }
}

package org.sijill.mention;

import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.text.Word;

/**
 * What the word for a president is by its genitive: of a state, a realm («رئيس الجمهورية») or a named organisation he is
 * its president, of anything else («رئيس لجنة», «رئيس المهرجان») its head.
 */
final class Chair {
    private final Scan scan;

    Chair(Scan scan) {
        this.scan = scan;
    }

    /** Whether the phrase tells the head of something that is no state. */
    boolean of(Phrase p) {
        int k = p.first + 1;
        if (scan.words.get(p.first).definite() || !p.pronoun.isEmpty() || !scan.word(k)) return false;
        Word w = scan.words.get(k);
        String letters = scan.letters(k);
        if (w.isSmall() || w.finite() || scan.modifier(k) || scan.nisbaAt(k) != null) return false;
        boolean adjective = letters.endsWith("\u064A") && !(scan.word(k + 1) && scan.nouns.spelledDefinite(k + 1));
        if (adjective
                || scan.spotter.heads().place(letters)
                || w.stems().stream().anyMatch(this::realm)) return false;
        for (Hit hit : scan.at(k)) {
            if (hit.cut().cost() > 0) continue;
            if (hit.named() || hit.entry(Kind.POST, Kind.TITLE) != null) return false;
        }
        return scan.at(k).stream().anyMatch(h -> h.is(Kind.BODY) && h.cut().cost() == 0)
                || p.last > k
                || scan.spotter.nameWords().common(letters);
    }

    private boolean realm(String stem) {
        return scan.spotter.heads().is(stem, "realm");
    }
}

package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/** Reads a phrase that a listed person or a title begins: which words are the name, and who is meant. */
final class PersonPhrase {
    private final Scan scan;
    private final Phrase phrase;

    PersonPhrase(Phrase phrase) {
        this.phrase = phrase;
        scan = phrase.scan;
    }

    /** A listed person, or a last name shared by several; a title that belongs to the listed wording is no part of the name. */
    Party of(Hit hit, Entry e) {
        phrase.sort = Sort.PERSON;
        int from = phrase.first;
        while (phrase.last - from > 1 && titleWord(from)) from++;
        Hit full = from > phrase.first ? fuller(from) : null;
        if (full != null) phrase.last = full.last();
        Hit named = full == null ? hit : full;
        phrase.entity = only(named, phrase.code);
        if (phrase.entity == null) phrase.code = common(named);
        boolean whole = full != null || e.kind() == Kind.PERSON && phrase.last > phrase.first + 1;
        if (whole) phrase.last = scan.names.lineage.beyond(phrase.last, from);
        else if (e.kind() == Kind.PERSON || phrase.last > phrase.first + 1 || goesOn())
            phrase.last = Math.max(phrase.last, scan.names.extend(phrase.last, phrase.first));
        if (scan.names.lineage.another(named, phrase.last)) phrase.entity = null;
        phrase.name = phrase.text(from, phrase.last);
        new Apposition(phrase).take();
        return phrase.party();
    }

    /** «السيد فلان», «السيد الوزير»: whoever follows the title, or null. */
    @Nullable
    Party titled() {
        phrase.sort = Sort.PERSON;
        int start = phrase.last;
        if (start < scan.tokens.size() && scan.tokens.get(start).isMark('.')) start++;
        Party inner = scan.phrases.at(start, null, true);
        if (inner != null && (inner.sort() == Sort.PERSON || inner.sort() == Sort.POST) && inner.flags() == 0) {
            phrase.sort = inner.sort();
            phrase.code = inner.code();
            phrase.post = inner.post();
            phrase.name = inner.name();
            phrase.entity = inner.entity();
            phrase.target = inner.target();
            phrase.last = inner.last();
            return phrase.party();
        }
        if (scan.names.described(start)) {
            Entry nisba = scan.nisbaAt(start++);
            if (nisba != null) phrase.code = nisba.code();
        }
        int end = scan.names.titled(start);
        if (end == start + 1
                && !scan.words.get(phrase.first).definite()
                && !scan.spotter.nameWords().part(scan.letters(start))) return null;
        if (end == start && scan.words.get(phrase.first).definite()) end = scan.names.likeState(start);
        if (end == start) return null;
        phrase.name = phrase.text(start, end);
        phrase.last = end;
        new Apposition(phrase).take();
        return phrase.party();
    }

    /** «الملك فلان بن فلان»: the full name that begins with the one after a title. */
    private @Nullable Hit fuller(int k) {
        for (Hit hit : scan.at(k))
            if (hit.cut().cost() == 0 && hit.is(Kind.PERSON) && hit.last() > phrase.last) return hit;
        return null;
    }

    /** A last name alone goes on where it is a first name too, or where a word follows that means nothing. */
    private boolean goesOn() {
        var lore = scan.spotter.nameWords();
        return lore.given(scan.letters(phrase.last - 1))
                || scan.parts.strange(phrase.last) && !lore.given(scan.letters(phrase.last));
    }

    /** Whether a definite title or post of one word stands there; a post is kept as the person's. */
    private boolean titleWord(int k) {
        for (Hit h : scan.at(k)) {
            if (h.last() != k + 1
                    || h.entry(Kind.POST, Kind.TITLE) == null
                    || !scan.words.get(k).definite()) continue;
            Entry e = h.entry(Kind.POST);
            if (e != null) phrase.post = e.id();
            return true;
        }
        return false;
    }

    /** The state of all who are so called, where it is one. */
    private static @Nullable String common(Hit hit) {
        String code = null;
        for (Entry x : hit.entries()) {
            if (x.kind() != Kind.PERSON && x.kind() != Kind.SURNAME) continue;
            if (code != null && !code.equals(x.code())) return null;
            code = x.code();
        }
        return code;
    }

    /** The person meant where the wording is one person's, or one of the state that the phrase is of. */
    static @Nullable String only(Hit hit, @Nullable String code) {
        String found = null;
        for (Entry x : hit.entries()) {
            if (x.kind() != Kind.PERSON && x.kind() != Kind.SURNAME) continue;
            if (code != null && hit.entries().size() > 1 && !x.code().equals(code)) continue;
            if (found != null && !found.equals(x.id())) return hit.is(Kind.PERSON) ? found : null;
            found = x.id();
        }
        return found;
    }
}

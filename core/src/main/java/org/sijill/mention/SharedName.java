package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/**
 * A name that several places, movements or states share: all are kept until the page decides, unless a nationality after
 * it does.
 */
final class SharedName {
    private final Scan scan;
    private final Phrase phrase;
    private final Hit hit;
    private final Entry first;

    /** @param first the one of the wording's entries that comes first */
    SharedName(Phrase phrase, Hit hit, Entry first) {
        this.phrase = phrase;
        this.hit = hit;
        this.first = first;
        scan = phrase.scan;
    }

    /** A name that places in several states share waits for the page to decide; a nationality after it decides at once. */
    Party place() {
        Entry nisba = scan.nisbaAt(phrase.last);
        StringBuilder ids = new StringBuilder(first.id());
        Entry meant = first;
        for (Entry other : hit.entries()) {
            if (other.kind() != Kind.PLACE) continue;
            if (nisba != null && other.code().equals(nisba.code())) meant = other;
            if (!other.code().equals(first.code())) ids.append('|').append(other.id());
        }
        if (nisba != null && meant.code().equals(nisba.code())) return phrase.listed(Sort.PLACE, meant);
        Party p = phrase.listed(Sort.PLACE, first);
        return ids.indexOf("|") < 0 ? p : p.link(Sort.PLACE, null, ids.toString());
    }

    /** A movement; where several are so called («الجبهة الشعبية») all are kept until the page decides. */
    Party movement() {
        return shared(Sort.MOVEMENT);
    }

    private Party shared(Sort sort) {
        Party p = phrase.listed(sort, first);
        String codes = codes(hit, first);
        if (codes.equals(first.code())) return p;
        StringBuilder ids = new StringBuilder(first.id());
        for (Entry other : hit.entries())
            if (other.kind() == first.kind() && !other.code().equals(first.code()))
                ids.append('|').append(other.id());
        return p.link(sort, codes, ids.toString());
    }

    /** An organisation; where bodies of several states are so called («مجلس الأمة») all are kept until the page decides. */
    Party organisation() {
        return shared(Sort.ORGANISATION);
    }

    /** A name of a state; an epithet of several («المملكة») waits for the page to decide, and so does «عمان», which is a capital too. */
    Party state() {
        StringBuilder codes = new StringBuilder(first.code());
        for (Entry other : hit.entries())
            if ((other.kind() == Kind.STATE || other.kind() == Kind.CAPITAL) && codes.indexOf(other.code()) < 0)
                codes.append(other.kind() == Kind.STATE ? "|" : "|" + Linker.CAPITAL)
                        .append(other.code());
        if (codes.length() == first.code().length()) return phrase.listed(Sort.STATE, first);
        if (pair(scan, phrase.first, hit)) {
            phrase.sort = Sort.SIDES;
            phrase.plural = true;
            phrase.code = first.code();
            phrase.target = other(hit, first);
            return phrase.party();
        }
        Entry nisba = scan.nisbaAt(phrase.last);
        if (nisba != null) {
            phrase.last = scan.pastNisba(phrase.last);
            return phrase.listed(Sort.STATE, nisba);
        }
        phrase.sort = Sort.COUNTRY;
        phrase.entity = codes.toString();
        return phrase.party();
    }

    /** «الكوريتان»: whether the name is that of two states at once, a dual that both are listed by. */
    static boolean pair(Scan scan, int k, Hit hit) {
        String w = scan.letters(k);
        boolean dual = w.endsWith("\u062A\u0627\u0646") || w.endsWith("\u062A\u064A\u0646");
        return dual && hit.last() == k + 1 && hit.entry(Kind.STATE) instanceof Entry e && other(hit, e) != null;
    }

    /** The code of another state that the same wording names, or null. */
    static @Nullable String other(Hit hit, Entry e) {
        for (Entry x : hit.entries()) if (x.kind() == Kind.STATE && !x.code().equals(e.code())) return x.code();
        return null;
    }

    /** The code of an entry; of a movement, organisation or nationality whose name others share the codes of all, the first first. */
    static String codes(Hit hit, Entry e) {
        if (e.kind() != Kind.MOVEMENT && e.kind() != Kind.ORGANISATION && e.kind() != Kind.NISBA) return e.code();
        StringBuilder codes = new StringBuilder(e.code());
        for (Entry other : hit.entries())
            if (other.kind() == e.kind() && codes.indexOf(other.code()) < 0)
                codes.append('|').append(other.code());
        return codes.toString();
    }
}

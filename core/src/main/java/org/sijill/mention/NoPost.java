package org.sijill.mention;

import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * What spells a post of one word and is none: an adjective («السبب الرئيس»), a team («الفريق الطبي»), a participle that
 * governs («المسؤول عن», «مرجعا ذلك»), a source of things («مصادر الطاقة»), a word of which a letter only looks like a
 * preposition («كاميرا»).
 */
final class NoPost {
    private static final Set<Kind> PEOPLE = Set.of(
            Kind.POST,
            Kind.TITLE,
            Kind.PERSON,
            Kind.SURNAME,
            Kind.GROUP,
            Kind.BODY,
            Kind.ORGANISATION,
            Kind.MOVEMENT,
            Kind.STATE,
            Kind.CAPITAL,
            Kind.PLACE);

    private final Scan scan;

    NoPost(Scan scan) {
        this.scan = scan;
    }

    /** Whether the wording of a post or of people at {@code i} is another word there. */
    boolean at(int i, Hit hit, Entry e) {
        if (hit.last() > i + 1) return false;
        if (hit.cut().has(Clitics.KA) && !hit.cut().has(Clitics.ARTICLE) && whole(i)) return true;
        if (e.kind() != Kind.POST) return false;
        if (e.id().equals("leader") && led(i, hit)) return true;
        return quality(i, hit)
                || heads(i, hit, "rank") && !ranked(i + 1)
                || charged(i, hit, e)
                || e.id().equals("source") && thing(i, hit)
                || circumstance(i, hit);
    }

    private boolean heads(int i, Hit hit, String kind) {
        return scan.spotter.heads().is(scan.spotter.clitics().bare(hit.cut().stem()), kind);
    }

    /** «كاميرا», «كامل»: a word of the language that only begins as if with «like». */
    private boolean whole(int i) {
        String letters = scan.letters(i);
        return scan.spotter.heads().is(letters, "whole");
    }

    /** «قادتها الوزارة»: a verb and its object, spelled as leaders and whose they are. */
    private boolean led(int i, Hit hit) {
        if (hit.cut().pronoun().isEmpty() || i == 0 || !scan.word(i - 1)) return false;
        Word before = scan.words.get(i - 1);
        return before.is(Function.Sort.REL) || scan.words.get(i).verbal() && !before.verbal();
    }

    /** «السبب الرئيس», «الدور الرائد»: after a definite noun of a thing the same word is its adjective. */
    private boolean quality(int i, Hit hit) {
        if (!heads(i, hit, "quality")
                || i == 0
                || !scan.word(i - 1)
                || !hit.bare()
                || !scan.words.get(i).definite()) return false;
        Word before = scan.words.get(i - 1);
        String noun = scan.letters(i - 1);
        if (!before.definite() || before.isSmall() || before.finite() || scan.modifier(i - 1)) return false;
        if (noun.endsWith("\u064A") || scan.spotter.nameWords().time(noun) || people(i - 1)) return false;
        boolean feminine = scan.tokens.get(i - 1).marbuta();
        return feminine == scan.tokens.get(i).marbuta() && scan.nisbaAt(i + 1) == null && !person(i + 1);
    }

    private boolean people(int k) {
        for (Hit h : scan.at(k)) for (Entry e : h.entries()) if (PEOPLE.contains(e.kind())) return true;
        return scan.nisbaAt(k) != null;
    }

    private boolean person(int k) {
        if (!scan.word(k)) return false;
        for (Hit h : scan.at(k))
            if (h.bare() && h.entry(Kind.PERSON, Kind.SURNAME, Kind.TITLE, Kind.POST) != null) return true;
        return scan.spotter.nameWords().given(scan.letters(k)) || scan.isEcho(k);
    }

    /** Whether what follows a word for a rank shows that it is one: a name, or more of the rank. */
    private boolean ranked(int k) {
        if (scan.word(k) && scan.spotter.heads().is(scan.letters(k), "arm")) return true;
        int at = k < scan.tokens.size() && !scan.word(k) ? k + 1 : k;
        return person(at) || scan.word(at) && scan.spotter.nameWords().part(scan.letters(at));
    }

    /** «مسؤولة عن تغذية», «الباحث عن»: charged with something, looking for it. After a verb it is its subject. */
    private boolean charged(int i, Hit hit, Entry e) {
        if (!e.id().equals("official") && !e.id().equals("analyst")) return false;
        if (!scan.word(i + 1) || !scan.words.get(i + 1).is(Function.Sort.PREP_AN)) return false;
        boolean subject = i > 0 && scan.word(i - 1) && scan.words.get(i - 1).verbal() && !accusative(i);
        return e.id().equals("analyst") || !subject && !scan.words.get(i).definite() || quality(i, hit);
    }

    private boolean accusative(int i) {
        String letters = scan.letters(i);
        return letters.charAt(letters.length() - 1) == scan.spotter.clitics().alef();
    }

    /** «مرجعا ذلك إلى», «متحدثا لوكالة», «ممثلة في»: an indefinite accusative tells how something was done. */
    private boolean circumstance(int i, Hit hit) {
        if (scan.words.get(i).definite() || !hit.bare()) return false;
        boolean feminine = scan.tokens.get(i).marbuta();
        if (scan.word(i + 1) && accusative(i + 1)) return false;
        boolean shown = scan.word(i + 1) && scan.words.get(i + 1).is(Function.Sort.PREP_FI);
        String stem = hit.cut().stem();
        if (accusative(i)) stem = stem.substring(0, stem.length() - 1);
        else if (feminine && shown) stem = stem.substring(0, stem.length() - 1);
        else return false;
        return scan.spotter.heads().is(stem, "participle");
    }

    /** Of sources speak a verb of saying, «عن», a nationality, an adjective of offices or a body; all else comes out of things. */
    private boolean thing(int i, Hit hit) {
        if (!hit.cut().pronoun().isEmpty()) return true;
        boolean told = told(i);
        if (!scan.word(i + 1)) return false;
        Word next = scan.words.get(i + 1);
        if (next.isSmall() || scan.nisbaAt(i + 1) != null || scan.modifier(i + 1) || speaks(i + 1)) return false;
        boolean the = next.definite() && !next.finite();
        if (scan.words.get(i).definite()) return the && !told;
        return the || !told;
    }

    private boolean told(int i) {
        if (i == 0 || !scan.word(i - 1)) return false;
        Word before = scan.words.get(i - 1);
        if (before.is(Function.Sort.PREP_AN) || before.is(Function.Sort.BY)) return true;
        return before.forms().stream().anyMatch(f -> scan.spotter.says(f.lemma()));
    }

    /** Whether people or a body stand there, or a word that says what kind of people. */
    private boolean speaks(int k) {
        if (scan.spotter.heads().is(scan.letters(k), "informed")) return true;
        for (Hit h : scan.at(k))
            if (h.entry(Kind.POST, Kind.GROUP, Kind.BODY, Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.CAPITAL)
                    != null) return true;
        return false;
    }

    /** «رئيس اللجنة الدولية …», «الأمين العام لحزب الله»: the last word of the post or group begins the name of an organisation or movement, so a shorter one is meant. */
    boolean reaches(int i, Hit post) {
        if (post.last() < i + 2) return false;
        for (Hit h : scan.at(post.last() - 1))
            if (h.last() > post.last()
                    && h.entry(Kind.ORGANISATION, Kind.MOVEMENT) != null
                    && (h.cut().flags() & ~(Clitics.ARTICLE | Clitics.LI)) == 0) return true;
        return false;
    }
}

package org.sijill.mention;

import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/** The state, organisation or body that a phrase's head belongs to, or that somebody is sent to. */
final class Owner {
    private final Scan scan;
    private final Phrase phrase;

    Owner(Phrase phrase) {
        this.phrase = phrase;
        scan = phrase.scan;
    }

    /** Takes in the state, organisation or body at {@code k} that the head belongs to or is sent to; one past it, or 0. */
    int end(int k, boolean genitive) {
        Word w = scan.words.get(k);
        boolean sent =
                w.flags() == 0 && (w.is(Function.Sort.PREP_LADA) || w.is(Function.Sort.PREP_ILA) && accredited());
        boolean in = w.flags() == 0 && (w.is(Function.Sort.PREP_FI) || w.is(Function.Sort.PREP_MIN) && sender());
        int at = sent || in || members(k) ? k + 1 : k;
        if (in && !scan.word(at)) return quoted(at, genitive);
        if (at == k && w.isSmall() || in && phrase.name != null && !accredited()) return 0;
        for (Hit hit : scan.at(at)) {
            Clitics.Cut cut = hit.cut();
            if (cut.has(Clitics.AND | Clitics.SO | Clitics.KA) || !cut.pronoun().isEmpty()) continue;
            Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.SEAT, Kind.CAPITAL, Kind.PLACE);
            if (e == null) {
                if (ranked(at, hit)) return 0;
                if (genitive && !sent && hit.is(Kind.BODY) && phrase.sort != Sort.BODY)
                    return at == k && (phrase.code != null || cut.cost() == 0 && another(k)) ? 0 : inner(at);
                if (genitive && at == k && cut.cost() == 0 && accredited() && king(hit)) return inner(at);
                continue;
            }
            if (hit.is(Kind.PERSON)) return 0;
            boolean clitic = cut.has(Clitics.BI | Clitics.LI);
            if (clitic && phrase.name != null && !accredited()) return 0;
            if (at > k
                    && w.is(Function.Sort.PREP_MIN)
                    && phrase.code == null
                    && (accredited() || phrase.sort == Sort.COUNTERPART)) {
                phrase.code = e.code();
                return hit.last();
            }
            return sent || in || clitic ? sent(hit, e, sent, cut.has(Clitics.LI)) : owned(hit, e, genitive);
        }
        return sent ? 0 : again(at, in, genitive);
    }

    /** «القيادي في "جيش الإسلام"», «المتحدث باسم «أنصار الله»»: one past the organisation or movement in quotation marks at {@code k} that the head belongs to, or 0. */
    int quoted(int k, boolean genitive) {
        boolean post = phrase.sort == Sort.POST && phrase.name == null && phrase.code == null;
        if (!post || !quote(k) || !scan.word(k + 1) || scan.tokens.get(k + 1).spaced()) return 0;
        for (Hit hit : scan.at(k + 1)) {
            Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT);
            if (e == null || !hit.bare() || !quote(hit.last())) continue;
            boolean led = k > phrase.last;
            int end = led ? sent(hit, e, false, false) : owned(hit, e, genitive);
            return end == 0 ? 0 : end + 1;
        }
        return 0;
    }

    private boolean quote(int k) {
        return k < scan.tokens.size()
                && (scan.tokens.get(k).isMark('"')
                        || scan.tokens.get(k).isMark('\u00AB')
                        || scan.tokens.get(k).isMark('\u00BB')
                        || scan.tokens.get(k).isMark('\u201C')
                        || scan.tokens.get(k).isMark('\u201D'));
    }

    /** «خبراء المنظمة», «الأمين العام للحركة»: a word by which the page calls again what it named in full; whom it means is found when the page is linked. */
    private int again(int at, boolean in, boolean genitive) {
        boolean headed = phrase.sort == Sort.POST || phrase.sort == Sort.BODY || phrase.sort == Sort.GROUP;
        if (!headed || !scan.word(at) || phrase.code != null || phrase.name != null || !phrase.pronoun.isEmpty())
            return 0;
        for (Clitics.Cut cut : scan.words.get(at).cuts()) {
            if (cut.has(Clitics.AND | Clitics.SO | Clitics.KA | Clitics.BI | Clitics.WILL)) continue;
            boolean li = cut.has(Clitics.LI);
            String called = li ? scan.spotter.definite(cut.stem()) : cut.stem();
            if (!scan.echoes(called) || !scan.spotter.heads().contains(called)) continue;
            boolean the = definiteHead() && phrase.last == phrase.first + 1;
            boolean owns = li || in || !the && (genitive || phrase.sort == Sort.GROUP);
            if (!owns || scan.nisbaAt(at + 1) != null || scan.nouns.thing(at + 1)) return 0;
            phrase.code = Linker.ECHO + called;
            return at + 1;
        }
        return 0;
    }

    /** «دول الاتحاد الأوروبي»: a word for the members of what follows, unless it begins a name as in «دول الخليج». */
    private boolean members(int k) {
        if (!scan.spotter.heads().is(scan.letters(k), "members")) return false;
        for (Hit hit : scan.at(k)) if (hit.last() > k + 1 && hit.is(Kind.ORGANISATION)) return false;
        return true;
    }

    /** «وزير الدفاع اللواء فلان»: a rank before a name, though the word means a brigade too. */
    private boolean ranked(int k, Hit hit) {
        Entry e = hit.entry(Kind.POST);
        return e != null
                && Titles.stacked(e.id())
                && hit.cut().cost() == 0
                && scan.words.get(k).definite()
                && (scan.parts.namable(hit.last()) || scan.titles.at(hit.last()));
    }

    /** «زار رئيس الوزراء وزارة الدفاع»: a noun that waits for its genitive, after one with the article, is somebody else. */
    private boolean another(int k) {
        Word w = scan.words.get(k);
        return !w.isSmall() && !w.definite() && scan.nouns.spelledDefinite(k - 1);
    }

    private static boolean king(Hit hit) {
        Entry e = hit.entry(Kind.POST);
        return e != null && e.id().equals("king");
    }

    /** What stands under a preposition: whom the envoy is sent to, or whose the head is. */
    private int sent(Hit hit, Entry e, boolean sent, boolean li) {
        if (e.code().isEmpty()) return 0;
        if (accredited()) {
            boolean owns = li
                    && phrase.code == null
                    && e.kind() != Kind.PLACE
                    && e.kind() != Kind.CAPITAL
                    && (e.kind() == Kind.ORGANISATION
                            || !"envoy".equals(phrase.post) && !"special envoy".equals(phrase.post));
            if (owns) phrase.code = e.code();
            else phrase.target = e.code();
            return hit.last();
        }
        if (sent || phrase.code != null || phrase.sort == Sort.COUNTERPART) return 0;
        boolean body = e.kind() == Kind.ORGANISATION || e.kind() == Kind.MOVEMENT;
        if (phrase.sort == Sort.GROUP && (!li && !(body && staff()) || definiteHead())) return 0;
        if ((e.kind() == Kind.PLACE || e.kind() == Kind.CAPITAL) && phrase.sort != Sort.BODY && !phrase.titled)
            return 0;
        phrase.code = e.code();
        return hit.last();
    }

    /** A genitive: «رئيس وزراء المغرب»; a name has none: «زار الرئيس السيسي تونس». */
    private int owned(Hit hit, Entry e, boolean genitive) {
        if (phrase.name != null || phrase.code != null || !genitive && e.kind() != Kind.STATE) return 0;
        if (definiteHead() && phrase.last == phrase.first + 1 && phrase.sort != Sort.COUNTERPART
                || phrase.titled && e.kind() == Kind.STATE
                || e.code().isEmpty()) return 0;
        phrase.code = SharedName.codes(hit, e);
        if (phrase.sort == Sort.POST && SharedName.pair(scan, hit.last() - 1, hit)) {
            phrase.sort = Sort.SIDES;
            phrase.plural = true;
            phrase.target = SharedName.other(hit, e);
        }
        return hit.last();
    }

    /** A head with the article owns nothing by idafa. */
    private boolean definiteHead() {
        return scan.words.get(phrase.first).definite();
    }

    private boolean accredited() {
        return phrase.post != null
                && (phrase.post.equals("ambassador")
                        || phrase.post.contains("envoy")
                        || phrase.post.contains("representative") && !phrase.post.equals("high representative")
                        || phrase.post.equals("consul")
                        || phrase.post.equals("embassy")
                        || phrase.post.equals("charge d'affaires")
                        || phrase.post.equals("consulate")
                        || phrase.post.equals("coordinator")
                        || phrase.post.equals("forces")
                        || phrase.post.equals("troops"));
    }

    /** «وفد من مجلس الأمن», «مسؤول من الاتحاد الأوروبي»: posts of which «من» says who sent them. */
    private boolean sender() {
        return phrase.name == null
                && (phrase.sort == Sort.COUNTERPART
                        || "delegation".equals(phrase.post)
                        || "official".equals(phrase.post)
                        || staff());
    }

    /** «مفتشون من الوكالة», «مسلحين من الحركة»: people told of without article, of whom «من» may say whose they are. */
    private boolean staff() {
        boolean people = phrase.sort == Sort.GROUP || phrase.sort == Sort.POST && phrase.plural;
        return people && !definiteHead() && phrase.pronoun.isEmpty() && phrase.code == null;
    }

    private int inner(int at) {
        Party p = scan.phrases.at(at, null, true);
        if (p == null || p.name() != null && p.sort() != Sort.POST) return 0;
        boolean again = p.sort() == Sort.ORGANISATION
                && p.entity() != null
                && p.entity().startsWith(Linker.ECHO);
        phrase.code = again ? p.entity() : p.code();
        if (p.sort() == Sort.BODY && phrase.post != null && phrase.post.equals("spokesperson") && p.post() != null)
            phrase.post = p.post() + " spokesperson";
        if (p.target() != null) phrase.target = p.target();
        return p.last();
    }
}

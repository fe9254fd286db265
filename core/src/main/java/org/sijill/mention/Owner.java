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
        int at = sent || in || scan.spotter.heads().is(scan.letters(k), "members") ? k + 1 : k;
        if (at == k && w.isSmall() || in && phrase.name != null && !accredited()) return 0;
        for (Hit hit : scan.at(at)) {
            Clitics.Cut cut = hit.cut();
            if (cut.has(Clitics.AND | Clitics.SO | Clitics.KA) || !cut.pronoun().isEmpty()) continue;
            Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.SEAT, Kind.CAPITAL, Kind.PLACE);
            if (e == null) {
                if (genitive && !sent && hit.is(Kind.BODY) && phrase.sort != Sort.BODY)
                    return cut.cost() == 0 && another(k) ? 0 : inner(at);
                if (genitive && at == k && cut.cost() == 0 && accredited() && king(hit)) return inner(at);
                continue;
            }
            if (hit.is(Kind.PERSON)) return 0;
            boolean clitic = cut.has(Clitics.BI | Clitics.LI);
            if (clitic && phrase.name != null && !accredited()) return 0;
            return sent || in || clitic ? sent(hit, e, sent, cut.has(Clitics.LI)) : owned(hit, e, genitive);
        }
        return 0;
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
                    && !"envoy".equals(phrase.post)
                    && !"special envoy".equals(phrase.post);
            if (owns) phrase.code = e.code();
            else phrase.target = e.code();
            return hit.last();
        }
        if (sent || phrase.code != null || phrase.sort == Sort.COUNTERPART) return 0;
        if (phrase.sort == Sort.GROUP && (!li || definiteHead())) return 0;
        if ((e.kind() == Kind.PLACE || e.kind() == Kind.CAPITAL) && phrase.sort != Sort.BODY && !phrase.titled)
            return 0;
        phrase.code = e.code();
        return hit.last();
    }

    /** A genitive: «رئيس وزراء المغرب»; a name has none: «زار الرئيس السيسي تونس». */
    private int owned(Hit hit, Entry e, boolean genitive) {
        if (phrase.name != null || phrase.code != null || !genitive && e.kind() != Kind.STATE) return 0;
        if (definiteHead() && phrase.last == phrase.first + 1 && phrase.sort != Sort.COUNTERPART
                || e.code().isEmpty()) return 0;
        phrase.code = SharedName.codes(hit, e);
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
                        || phrase.post.contains("representative")
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
                && phrase.post != null
                && (phrase.post.equals("delegation") || phrase.post.equals("official"));
    }

    private int inner(int at) {
        Party p = scan.phrases.at(at, null, true);
        if (p == null || p.name() != null && p.sort() != Sort.POST) return 0;
        phrase.code = p.code();
        if (p.sort() == Sort.BODY && phrase.post != null && phrase.post.equals("spokesperson") && p.post() != null)
            phrase.post = p.post() + " spokesperson";
        if (p.target() != null) phrase.target = p.target();
        return p.last();
    }
}

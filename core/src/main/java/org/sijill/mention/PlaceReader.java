package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/** Reads a phrase that a word for a kind of place begins: «العاصمة المغربية», «الأراضي الفلسطينية», «مدينة نابلس». */
final class PlaceReader {
    private final Scan scan;

    PlaceReader(Scan scan) {
        this.scan = scan;
    }

    /** «العاصمة المغربية», «الأراضي الفلسطينية», «مدينة نابلس». */
    @Nullable
    Party headed(int i, Word w) {
        for (Clitics.Cut c : w.cuts()) {
            if (c.has(Clitics.WILL) || c.has(Clitics.ARTICLE) && !c.has(Clitics.LI)) continue;
            String head = scan.spotter.heads().kind(c.stem());
            boolean land = head.equals("land");
            boolean capital = head.equals("capital");
            boolean county = head.equals("county");
            if (!land && !capital && !county && !head.equals("town")) continue;
            if (county && stateAt(i + 1)) return null;
            Entry nisba = land || capital ? scan.nisbaAt(i + 1) : null;
            Phrase p = new Phrase(scan, i, nisba != null ? scan.pastNisba(i + 1) : i + 2, Sort.PLACE, c.flags());
            if (nisba != null) return p.listed(capital ? Sort.CAPITAL : Sort.PLACE, nisba);
            if (scan.spotter.clitics().definite(c.stem()) || c.has(Clitics.ARTICLE))
                return capital && scan.word(i + 1) ? apposed(p, i + 1) : null;
            int at = i + 1 < scan.tokens.size() && scan.tokens.get(i + 1).isMark('#') ? i + 2 : i + 1;
            p.last = name(at, land || capital, p);
            if (p.last > at) return p.listed(capital ? Sort.CAPITAL : land ? Sort.STATE : Sort.PLACE, p.placed);
        }
        return null;
    }

    private boolean stateAt(int k) {
        for (Hit hit : scan.at(k))
            if (hit.entry(Kind.STATE, Kind.BODY, Kind.GROUP) != null && hit.entry(Kind.PLACE) == null) return true;
        return scan.nisbaAt(k) != null;
    }

    /** «العاصمة بلغراد». */
    private @Nullable Party apposed(Phrase p, int k) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.CAPITAL);
            if (e == null) e = homonym(hit.entry(Kind.STATE));
            if (e == null || hit.cut().cost() > 0) continue;
            p.last = hit.last();
            return p.listed(Sort.CAPITAL, e);
        }
        return null;
    }

    /** «العاصمة تونس»: a state that is called as its capital is. */
    private @Nullable Entry homonym(@Nullable Entry state) {
        return state != null && state.words() == 1 ? state : null;
    }

    /** One past the name of a place that begins at {@code k}, listed or not; what is known of it goes into {@code p}. */
    private int name(int k, boolean state, Phrase p) {
        for (Hit hit : scan.at(k)) {
            Entry e = state ? hit.entry(Kind.STATE) : hit.entry(Kind.PLACE, Kind.CAPITAL, Kind.STATE);
            if (e == null || hit.cut().cost() > 0) continue;
            p.placed = e;
            return hit.last();
        }
        if (state || !scan.word(k)) return k;
        if (scan.spotter.heads().is(scan.letters(k), "town"))
            return name(k + 1, false, p) > k + 1 ? name(k + 1, false, p) : k;
        int end = k;
        if (scan.spotter.heads().is(scan.letters(k), "stem") && scan.word(k + 1)) end = k + 2;
        else if (scan.parts.strange(k)
                || scan.words.get(k).definite()
                        && !scan.spotter.nameWords().common(scan.letters(k))
                        && scan.nisbaAt(k) == null) end = k + 1;
        if (end > k) while (end < k + 3 && scan.word(end) && scan.parts.strange(end)) end++;
        Entry nisba = end > k ? scan.nisbaAt(end) : null;
        if (nisba == null) return end;
        p.code = nisba.code();
        return scan.pastNisba(end);
    }

    /** «في …», «إلى …», «بـ…»: whether a preposition of place leads up to the word. */
    boolean located(int i, Hit hit) {
        if (hit.cut().has(Clitics.BI)) return true;
        Word w = i == 0 || !scan.word(i - 1) ? null : scan.words.get(i - 1);
        return w != null && (w.is(Function.Sort.PREP_FI) || w.is(Function.Sort.PREP_ILA));
    }
}

package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * What follows a phrase's head and says whose it is: nationalities, the state or body it belongs to, words of a title that
 * nobody listed.
 */
final class Complement {
    /** Endings that are pronouns. */
    private static final String HIS = "\u0647";

    private static final String HERS = "\u0647\u0627";

    private final Scan scan;
    private final Phrase phrase;
    private final Owner owner;

    Complement(Phrase phrase) {
        this.phrase = phrase;
        scan = phrase.scan;
        owner = new Owner(phrase);
    }

    /** Nisbas, states, bodies and modifiers after the head. */
    void take(boolean genitive) {
        int stray = 0;
        int k = phrase.last;
        while (k < scan.tokens.size()) {
            if (!scan.word(k)) {
                int quoted = owner.quoted(k, genitive);
                if (quoted == 0) return;
                phrase.last = k = quoted;
                continue;
            }
            boolean field = stray > 0 && ofField(k);
            Entry nisba = agrees(k) && !field ? scan.nisbaAt(k) : null;
            if (nisba == null && !field) nisba = adherentAt(k);
            int end = nisba != null
                    ? Math.max(k + 1, scan.pastNisba(k))
                    : scan.modifier(k) ? k + 1 : owner.end(k, genitive);
            if (nisba != null && phrase.code == null) phrase.code = scan.nisbaCodes(k, nisba);
            if (end == 0 && genitive && ofCountry(k)) end = k + 1;
            if (end > 0) {
                phrase.last = k = end;
                phrase.strayed |= stray > 0;
            } else if (stray < 3 && phrase.code == null && genitive && (field || portfolio(k))) {
                stray++;
                k++;
            } else if (genitive && k == phrase.last && construct() && (end = title(k)) > k) {
                phrase.last = k = end;
                phrase.titled = true;
            } else {
                return;
            }
        }
    }

    /** «وزير الشؤون الأفريقية السعودي»: a feminine nationality that a minister's own follows, he being a man, is his portfolio's. */
    private boolean ofField(int k) {
        if (!scan.tokens.get(k).marbuta() || scan.tokens.get(phrase.first).marbuta()) return false;
        for (int j = k + 1; j < k + 3; j++) {
            if (!scan.word(j) || !scan.nouns.spelledDefinite(j)) return false;
            if (scan.nisbaAt(j) != null && !scan.tokens.get(j).marbuta()) return true;
        }
        return false;
    }

    /** «رئيس وزراء بلاده»: the post is of the country of somebody told of before, whose pronoun the country's is. */
    private boolean ofCountry(int k) {
        boolean his = scan.words.get(k).is(Function.Sort.HIS_COUNTRY)
                && scan.words.get(k).flags() == 0
                && phrase.sort == Sort.POST
                && phrase.code == null
                && phrase.pronoun.isEmpty()
                && !scan.words.get(phrase.first).definite();
        if (his) phrase.pronoun = scan.letters(k).endsWith(HERS) ? HERS : HIS;
        return his;
    }

    /** «الأمير تركي» is no Turkish prince: after the article a nationality has it too. */
    private boolean agrees(int k) {
        return k > phrase.first + 1
                || !scan.spotter.clitics().definite(scan.letters(phrase.first))
                || scan.nouns.spelledDefinite(k)
                || !scan.spotter.nameWords().given(scan.letters(k));
    }

    /** Whether the phrase so far ends in a noun that waits for its genitive. */
    private boolean construct() {
        if (phrase.titled
                || phrase.code != null
                || phrase.sort != Sort.POST && phrase.sort != Sort.BODY
                || !phrase.pronoun.isEmpty()) return false;
        Word w = scan.words.get(phrase.last - 1);
        return !w.definite() && !w.isSmall() && scan.nisbaAt(phrase.last - 1) == null && !phrase.plural;
    }

    /** A genitive of words that nobody listed: «رئيس لجنة الانضباط», «هيئة سوق رأس المال»; one past it, or {@code k}. */
    private int title(int k) {
        boolean definite = false;
        int end = k;
        for (int j = k; j < k + 6 && scan.word(j); j++) {
            Word w = scan.words.get(j);
            if (w.isSmall()
                    || j > k && scan.nouns.spelledDefinite(j - 1) && person(j)
                    || phrase.anothers(j)
                    || definite && !scan.nouns.describes(j) && !scan.nouns.joins(j)
                    || !definite && j > k + 3) break;
            boolean the = w.definite() && !w.cuts().isEmpty() && scan.nouns.spelledDefinite(j);
            if (!the
                    && !definite
                    && (w.verbal()
                            || scan.letters(j).endsWith("\u0627")
                            || scan.spotter.nameWords().part(scan.letters(j))
                            || w.word().length() < 3)) break;
            if (the) {
                definite = true;
                end = j + 1;
            }
        }
        return end;
    }

    /** Whether a title or a person of the who's-who stands there. */
    private boolean person(int j) {
        for (Hit hit : scan.at(j)) {
            Entry e = hit.entry(Kind.TITLE, Kind.PERSON, Kind.POST);
            if (e != null && hit.cut().cost() == 0 && scan.words.get(j).definite()) return true;
        }
        return false;
    }

    private @Nullable Entry adherentAt(int k) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.ADHERENT);
            if (e != null && hit.bare() && hit.last() == k + 1) return e;
        }
        return null;
    }

    /** A definite word that belongs to the head's title though nobody listed it: «وزير الاستثمار والتنمية المصري». */
    private boolean portfolio(int k) {
        Word w = scan.words.get(k);
        if (!scan.nouns.spelledDefinite(k)
                || w.isSmall()
                || w.finite()
                || person(k)
                || scan.spotter.nameWords().given(scan.letters(k))) return false;
        for (int j = k + 1; j < Math.min(scan.tokens.size(), k + 4); j++) {
            if (!scan.word(j)) return false;
            if (scan.nisbaAt(j) != null) return scan.nouns.spelledDefinite(j);
            if (scan.words.get(j).is(Function.Sort.PREP_FI)) {
                for (Hit hit : scan.at(j + 1)) if (hit.is(Kind.STATE)) return true;
                return false;
            }
            if (!scan.words.get(j).definite()) return false;
        }
        return false;
    }
}

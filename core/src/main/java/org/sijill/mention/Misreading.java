package org.sijill.mention;

import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.text.Function;
import org.sijill.text.Word;

/** What is spelled as a listed wording and is another word here: a verb, an adjective, a small word with a pronoun on it. */
final class Misreading {
    private final Scan scan;

    Misreading(Scan scan) {
        this.scan = scan;
    }

    /** «أمامه», «حماسهم», «أفاد», «شعبي»: letters that fold into a wording but are another word here. */
    boolean at(int i, Hit hit) {
        boolean named = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT) != null;
        if (hit.last() > i + 1) return false;
        if (idiom(i, hit)) return true;
        if (named && hit.entry(Kind.STATE, Kind.BODY) == null)
            return !hit.cut().pronoun().isEmpty()
                    || verb(i, hit)
                    || ordinary(i, hit)
                    || scan.words.get(i).definite()
                            && scan.spotter.nameWords().common(hit.cut().stem())
                            && hit.entries().stream().allMatch(e -> e.definite() == 0);
        Entry e = hit.entry(Kind.POST, Kind.GROUP);
        if (e == null || hit.is(Kind.PERSON)) return false;
        if (!hit.cut().pronoun().isEmpty()) return smallWithPronoun(i);
        return e.construct() && (!scan.word(i + 1) || scan.words.get(i + 1).isSmall());
    }

    /** «مسقط رأسه», «غصن الزيتون», «سوق الألبان»: what alone would be a name has its plain meaning beside a certain word. */
    private boolean idiom(int i, Hit hit) {
        Heads heads = scan.spotter.heads();
        String stem = hit.cut().stem();
        if (!heads.kind(stem).equals("punned")) return false;
        if (scan.word(i + 1) && heads.is(stem + " " + scan.letters(i + 1), "idiom")) return true;
        return scan.word(i - 1)
                && heads.is(scan.spotter.clitics().bare(scan.letters(i - 1)) + " " + scan.letters(i), "idiom");
    }

    private boolean smallWithPronoun(int i) {
        for (Clitics.Cut c : scan.words.get(i).cuts())
            for (Clitics.Cut after : scan.spotter.clitics().after(c))
                if (scan.spotter.nameWords().small(after.stem())) return true;
        return false;
    }

    /** «القاعدة الجوية», «تلك القاعدة»: a short name that is a word of the language too, with an adjective or a pointing word. */
    private boolean ordinary(int i, Hit hit) {
        String bare = scan.spotter.clitics().bare(hit.cut().stem());
        if (!scan.words.get(i).definite() || !scan.spotter.heads().is(scan.spotter.definite(bare), "ordinary"))
            return false;
        if (i > 0 && scan.words.get(i - 1).is(Function.Sort.DEMO)) return true;
        int k = hit.last();
        if (!scan.word(k) || !scan.words.get(k).definite() || scan.words.get(k).flags() != 0) return false;
        boolean feminine = bare.endsWith("\u0647");
        return scan.spotter.clitics().definite(scan.letters(k))
                && scan.letters(k).endsWith("\u0647") == feminine;
    }

    /** A word that is also a finite verb is taken as one where it stands bare and nothing nominal speaks against it. */
    boolean verb(int i, Hit hit) {
        return hit.last() == i + 1
                && scan.words.get(i).verbal()
                && !scan.words.get(i).definite()
                && !hit.cut().has(Clitics.PREPOSITION)
                && hit.cut().pronoun().isEmpty()
                && scan.words.get(i).forms().stream()
                        .anyMatch(f -> f.finite() && f.cut().cost() <= hit.cut().cost());
    }

    /** «قصف عسكري», «بيان رسمي»: a word in -ī after a noun describes it. */
    boolean adjective(int i, Hit hit) {
        String w = scan.letters(i);
        if (hit.is(Kind.GROUP) && (partaking(i, hit) || hit.last() == i + 1 && scan.groups.attribute(i, hit)))
            return true;
        if (owned(i)) return false;
        if (hit.last() != i + 1 || !(w.endsWith("\u064A") || w.endsWith("\u064A\u0647"))) return false;
        boolean describes = scan.modifier(i)
                || scan.spotter
                        .modifiers()
                        .contains(scan.spotter.clitics().bare(hit.cut().stem()));
        if (i == 0 || !scan.word(i - 1)) return describes && hit.cut().has(Clitics.AND);
        Word before = scan.words.get(i - 1);
        if (before.isSmall() || hit.cut().has(Clitics.PREPOSITION)) return describes;
        return !before.verbal() || before.definite() || describes && !subject(i, hit);
    }

    /** «قال القيادي»: right after a finite verb an adjective of people in office is its subject. */
    private boolean subject(int i, Hit hit) {
        Word before = scan.words.get(i - 1);
        return hit.is(Kind.POST)
                && scan.words.get(i).definite()
                && !scan.tokens.get(i).marbuta()
                && before.finite()
                && before.forms().stream().allMatch(f -> f.cut().pronoun().isEmpty());
    }

    /** «مقتل الصحافي السعودي»: a definite word after an indefinite noun is its genitive where more is said of it. */
    private boolean owned(int i) {
        if (i == 0
                || !scan.word(i - 1)
                || !scan.words.get(i).definite()
                || scan.words.get(i - 1).definite()) return false;
        String before = scan.letters(i - 1);
        boolean his = scan.his(i - 1)
                || before.endsWith("\u0647\u0627")
                || before.endsWith("\u0647\u0645")
                || before.endsWith("\u0646\u0627");
        return !his && scan.nisbaAt(i - 1) == null && scan.nisbaAt(i + 1) != null && scan.word(scan.pastNisba(i + 1));
    }

    /** «القوى العاملة»: a feminine participle after a definite noun describes it. */
    private boolean partaking(int i, Hit hit) {
        return hit.last() == i + 1
                && i > 0
                && scan.word(i - 1)
                && scan.letters(i).endsWith("\u0647")
                && hit.bare()
                && scan.words.get(i).definite()
                && scan.words.get(i - 1).definite()
                && !scan.words.get(i - 1).isSmall();
    }
}

package org.sijill.data;

import static org.sijill.lexicon.Forms.Feature.ACTIVE;
import static org.sijill.lexicon.Forms.Feature.DUAL;
import static org.sijill.lexicon.Forms.Feature.FEMININE;
import static org.sijill.lexicon.Forms.Feature.FIRST;
import static org.sijill.lexicon.Forms.Feature.NOUN;
import static org.sijill.lexicon.Forms.Feature.PASSIVE;
import static org.sijill.lexicon.Forms.Feature.PASSIVE_LIKE;
import static org.sijill.lexicon.Forms.Feature.PAST;
import static org.sijill.lexicon.Forms.Feature.PLURAL;
import static org.sijill.lexicon.Forms.Feature.PRESENT;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Generates the written forms of an Arabic verb in folded letters: past and present in all persons, the jussive's
 * shortened stems, the passives that are written otherwise, both participles with their endings, and the regular
 * verbal noun of forms II to X. The lemma is the past third person masculine singular; the form is I to X or Q (four
 * radicals); for form I a weak verb's present is given, since letters alone don't tell it (زار: يزور, باع: يبيع).
 * Where two readings are written alike, one form carries both features.
 */
final class Conjugator {
    private static final char A = '\u0627',
            W = '\u0648',
            Y = '\u064A',
            T = '\u062A',
            N = '\u0646',
            M = '\u0645',
            H = '\u0647',
            HAMZA = '\u0621';

    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final String lemma;
    private final int form;
    private final String present;
    private final boolean hollow;
    private final boolean doubled;
    private final boolean defective;

    private Conjugator(String lemma, int form, String presentStem) {
        this.lemma = lemma;
        this.form = form;
        this.hollow = isHollow(lemma, form);
        this.doubled = isDoubled(lemma, form);
        this.defective = endsWeak(lemma);
        this.present = presentStem.isEmpty() ? presentStem(lemma, form, hollow, doubled) : presentStem.substring(1);
    }

    /**
     * All written forms with their features.
     *
     * @param lemma folded, past third person masculine singular
     * @param form 1 to 10, or 11 for a verb of four radicals
     * @param present folded, present third person masculine singular, or empty where regular
     */
    static Map<String, Integer> forms(String lemma, int form, String present) {
        Conjugator c = new Conjugator(lemma, form, present);
        c.past();
        c.present();
        c.passive();
        c.participles();
        if (form > 1) c.verbalNoun();
        return c.forms;
    }

    private void put(String word, int features) {
        if (word.length() > 1) forms.merge(word, features, (a, b) -> a | b);
    }

    private static boolean endsWeak(String s) {
        char last = s.charAt(s.length() - 1);
        return last == A || last == Y;
    }

    private static boolean isHollow(String s, int form) {
        if (form == 2 || form == 3 || form == 5 || form == 6 || form == 11 || s.length() < 3) return false;
        if (s.charAt(s.length() - 2) != A) return false;
        return form == 1
                ? s.length() == 3
                : s.length()
                        == switch (form) {
                            case 4 -> 4;
                            case 7, 8 -> 5;
                            default -> 6;
                        };
    }

    private static boolean isDoubled(String s, int form) {
        if (endsWeak(s)) return false;
        return switch (form) {
            case 1 -> s.length() == 2;
            case 4 -> s.length() == 3 && s.charAt(1) != A;
            case 7 -> s.length() == 4;
            case 8 ->
                s.length() == 4
                        && (s.charAt(2) == T || s.charAt(2) == '\u0637' || s.charAt(2) == '\u062F')
                        && s.charAt(1) != T;
            case 10 -> s.length() == 5;
            default -> false;
        };
    }

    private static String presentStem(String s, int form, boolean hollow, boolean doubled) {
        String cut = s.substring(1);
        return switch (form) {
            case 1 -> s.charAt(0) == W && !doubled && s.length() == 3 ? cut : defaultWeak(s);
            case 2, 3, 11 -> s.charAt(0) == A ? HAMZA + cut : s;
            case 4 -> hollow ? cut.replace(A, Y) : cut.charAt(0) == A ? HAMZA + cut.substring(1) : cut;
            case 7, 8 -> cut;
            case 10 -> hollow ? cut.substring(0, cut.length() - 2) + Y + cut.charAt(cut.length() - 1) : cut;
            default -> s;
        };
    }

    private static String defaultWeak(String s) {
        return s.charAt(s.length() - 1) == A ? s.substring(0, s.length() - 1) + W : s;
    }

    private String chop(String s) {
        return s.substring(0, s.length() - 1);
    }

    /** The stem before endings that begin with a consonant: زرت, أدنت, شننت, دعوت, التقيت. */
    private String shortPast() {
        if (hollow) return lemma.substring(0, lemma.length() - 2) + lemma.charAt(lemma.length() - 1);
        if (doubled) return lemma + lemma.charAt(lemma.length() - 1);
        if (lemma.charAt(lemma.length() - 1) == A) return chop(lemma) + W;
        return lemma;
    }

    private void past() {
        String open = defective ? chop(lemma) : lemma;
        put(lemma, PAST);
        put(open + T, PAST | FEMININE);
        put(open + T + A, PAST | FEMININE | DUAL);
        put(open + W + A, PAST | PLURAL);
        put(open + W, PAST | PLURAL);
        put((defective ? shortPast() : lemma) + A, PAST | DUAL);
        String s = shortPast();
        put(s + T, PAST | FIRST);
        put(s + N + A, PAST | FIRST | PLURAL);
        put(s + N, PAST | FEMININE | PLURAL);
    }

    private void present() {
        persons(present, 0);
        String shorter = null;
        if (hollow) shorter = present.substring(0, present.length() - 2) + present.charAt(present.length() - 1);
        if (endsWeak(present) || present.charAt(present.length() - 1) == W && defective) shorter = chop(present);
        if (doubled) shorter = present + present.charAt(present.length() - 1);
        if (shorter != null && shorter.length() > 1)
            for (char p : new char[] {Y, T, N, A}) put(p + shorter, PRESENT | person(p));
        if (shorter != null && (hollow || doubled)) put(Y + shorter + N, PRESENT | FEMININE | PLURAL);
    }

    private static int person(char prefix) {
        return prefix == T ? FEMININE : prefix == N ? FIRST | PLURAL : prefix == A ? FIRST : 0;
    }

    private void persons(String stem, int extra) {
        char last = stem.charAt(stem.length() - 1);
        boolean weak = last == Y || last == A || last == W && defective;
        String open = weak ? chop(stem) : stem;
        for (char p : new char[] {Y, T, N, A}) put(p + stem, PRESENT | person(p) | extra);
        for (char p : new char[] {Y, T}) {
            int f = PRESENT | extra | (p == T ? FEMININE : 0);
            put(p + open + W + N, f | PLURAL);
            put(p + open + W + A, f | PLURAL);
            String dual = last == A ? open + Y : stem;
            put(p + dual + A + N, f | DUAL);
            put(p + dual + A, f | DUAL);
        }
        put(Y + stem + N, PRESENT | FEMININE | PLURAL | extra);
    }

    /** Passives that differ in letters: أدين, زير, هوجم, دعي; يدان, يزار. */
    private void passive() {
        String past = lemma;
        if (hollow) past = lemma.substring(0, lemma.length() - 2) + Y + lemma.charAt(lemma.length() - 1);
        else if (form == 3) past = lemma.charAt(0) + String.valueOf(W) + lemma.substring(2);
        else if (form == 6) past = lemma.substring(0, 2) + W + lemma.substring(3);
        else if (lemma.charAt(lemma.length() - 1) == A && form == 1) past = chop(lemma) + Y;
        if (!past.equals(lemma)) {
            put(past, PAST | PASSIVE_LIKE);
            put(past + T, PAST | PASSIVE_LIKE | FEMININE);
            put(past + W + A, PAST | PASSIVE_LIKE | PLURAL);
        }
        if (hollow)
            persons(
                    present.substring(0, present.length() - 2) + A + present.charAt(present.length() - 1),
                    PASSIVE_LIKE);
        else if (form == 1 && defective && present.charAt(present.length() - 1) == W)
            persons(chop(present) + Y, PASSIVE_LIKE);
        else if (form == 1 && lemma.charAt(0) == W && lemma.length() == 3) persons(lemma, PASSIVE_LIKE);
    }

    private void participles() {
        if (form == 1) {
            String active = activeOfFirst();
            participle(active, ACTIVE);
            if (defective) {
                put(chop(active) + W + N, ACTIVE | PLURAL);
                put(chop(active) + Y + N, ACTIVE | PLURAL);
            }
            participle(passiveOfFirst(), PASSIVE);
            return;
        }
        String stem = M + present;
        participle(stem, ACTIVE);
        if (endsWeak(present)) participle(chop(stem), ACTIVE);
        participle(hollow ? stem.substring(0, stem.length() - 2) + A + stem.charAt(stem.length() - 1) : stem, PASSIVE);
    }

    private String activeOfFirst() {
        if (hollow) return lemma.charAt(0) + "" + A + HAMZA + lemma.charAt(2);
        if (doubled) return lemma.charAt(0) + "" + A + lemma.charAt(1);
        String weak = defective ? chop(lemma) + Y : lemma;
        return weak.charAt(0) + "" + A + weak.substring(1);
    }

    private String passiveOfFirst() {
        if (hollow) return M + present;
        if (doubled) return "" + M + lemma.charAt(0) + lemma.charAt(1) + W + lemma.charAt(1);
        if (defective) return M + chop(lemma) + (present.charAt(present.length() - 1) == W ? W : Y);
        return M + chop(lemma) + W + lemma.charAt(lemma.length() - 1);
    }

    private void participle(String stem, int feature) {
        put(stem, feature);
        put(stem + H, feature | FEMININE);
        put(stem + A, feature);
        put(stem + A + T, feature | FEMININE | PLURAL);
        put(stem + W + N, feature | PLURAL);
        put(stem + Y + N, feature | PLURAL);
        put(stem + A + N, feature | DUAL);
        put(stem + T + Y + N, feature | FEMININE | DUAL);
        put(stem + T + A + N, feature | FEMININE | DUAL);
    }

    private void verbalNoun() {
        noun(
                switch (form) {
                    case 2 -> T + chop(lemma) + (defective ? "" + Y + H : "" + Y + lemma.charAt(lemma.length() - 1));
                    case 3 -> defective ? M + chop(lemma) + A + H : M + lemma + H;
                    case 4 -> fourth();
                    case 5, 6 -> lemma;
                    case 7, 8 -> eighth(lemma);
                    case 10 -> tenth();
                    default -> lemma + H;
                });
    }

    private String fourth() {
        if (hollow) return lemma + H;
        String open = lemma.charAt(1) == W ? A + "" + Y + lemma.substring(2) : lemma;
        return eighth(open);
    }

    private String eighth(String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (defective) return chop(stem) + A + HAMZA;
        if (hollow) return stem.substring(0, stem.length() - 2) + Y + A + last;
        if (doubled) return stem + A + last;
        return chop(stem) + A + last;
    }

    private String tenth() {
        if (hollow) return lemma + H;
        char r1 = lemma.charAt(3);
        String open = r1 == W
                ? lemma.substring(0, 3) + Y + lemma.substring(4)
                : r1 == A ? lemma.substring(0, 3) + HAMZA + lemma.substring(4) : lemma;
        return eighth(open);
    }

    private void noun(String base) {
        nounForms(base).forEach(this::put);
    }

    /** Singular, dual and sound plural of a noun, with the accusative's alef. */
    static Map<String, Integer> nounForms(String base) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        forms.put(base, NOUN);
        boolean marbuta = base.charAt(base.length() - 1) == H;
        String stem = marbuta ? base.substring(0, base.length() - 1) : base;
        String t = marbuta ? String.valueOf(T) : "";
        forms.put(stem + A + T, NOUN | PLURAL);
        forms.put(stem + t + A + N, NOUN | DUAL);
        forms.put(stem + t + Y + N, NOUN | DUAL);
        if (marbuta) forms.put(stem + T, NOUN);
        else if (stem.charAt(stem.length() - 1) != HAMZA && stem.charAt(stem.length() - 1) != A)
            forms.put(base + A, NOUN);
        return forms;
    }
}

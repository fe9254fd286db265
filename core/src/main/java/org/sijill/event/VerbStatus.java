package org.sijill.event;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.text.Function;

/** How far an act has come that a verb tells. Immutable. */
final class VerbStatus {
    private final StatusWords words;
    private final Governing governing;

    VerbStatus(StatusWords words, Governing governing) {
        this.words = words;
        this.governing = governing;
    }

    Verdict of(Chain chain, int k, Fit fit) {
        Item it = chain.items.get(k);
        boolean present = fit.form().is(Feature.PRESENT) && !fit.form().is(Feature.PAST);
        if (it.has(Clitics.WILL))
            return whether(chain, k)
                    ? Verdict.firm(Status.HYPOTHETICAL, .3, "a condition")
                    : Verdict.firm(Status.PLANNED, .9, "future letter");
        if (it.has(Clitics.LI) && present) return Verdict.unreal("a purpose");
        for (int j = k - 1; j >= 0 && j >= k - 3; j--) {
            Item b = chain.items.get(j);
            if (b.is(Function.Sort.FUTURE)) return Verdict.firm(Status.PLANNED, .9, "future particle");
            if (b.is(Function.Sort.NEG)
                    && j >= k - 2
                    && !(words.what().contains(chain.text(b)) && (present || it.has(Clitics.PRONOUN)))
                    && chain.text(b).length() < 4
                    && !chain.text(b).startsWith("\u063A")) return new Verdict(Status.DENIED, .45, "negation", present);
            if (b.is(Function.Sort.MAYBE) && present) return Verdict.supposed("only supposed");
            if (b.is(Function.Sort.COMP)) return governing.clause(chain, j, present);
            if (b.is(Function.Sort.IF)) return Verdict.supposed("a condition");
            if (b.is(Kind.PARTY) || b.is(Kind.VERB) || b.is(Kind.COMMA) || b.is(Kind.STOP)) break;
        }
        int c = Governing.comp(chain, k);
        if (c >= 0 && (present || been(chain, c))) return governing.clause(chain, c, true);
        Verdict nominal = nominal(chain, k, fit);
        if (nominal != null) return nominal;
        if (present && coming(chain, k)) return Verdict.firm(Status.PLANNED, .9, "at a time to come");
        if (going(chain, k)) return new Verdict(Status.ONGOING, .9, "under way");
        return new Verdict(Status.HAPPENED, 1, present ? "present tense" : "past tense");
    }

    /** «لم يقرر إذا كان سيزور»: whether a future verb stands in a question. */
    private static boolean whether(Chain chain, int k) {
        Item was = chain.at(k - 1);
        Item whether = was != null && was.is(Function.Sort.KANA) ? chain.at(k - 2) : null;
        return whether != null && whether.is(Function.Sort.IF) && !whether.is(Function.Sort.COMP);
    }

    /** «نفى أن يكون الأمير قد التقى»: whether the clause that item {@code c} opens begins with a form of «to be». */
    private static boolean been(Chain chain, int c) {
        Item next = chain.at(c + 1);
        return next != null && next.is(Function.Sort.KANA);
    }

    /**
     * «تنوي فرنسا سحب قواتها»: what looks like a past verb but follows another verb's subject without a conjunction is
     * that verb's verbal noun.
     */
    private @Nullable Verdict nominal(Chain chain, int k, Fit fit) {
        if (chain.items.get(k).joined()
                || fit.form().is(Feature.PRESENT) && !fit.form().is(Feature.PAST)) return null;
        if (k > 0 && words.purposes().contains(chain.text(chain.items.get(k - 1))))
            return Verdict.firm(Status.PLANNED, .35, "a purpose");
        return governing.above(chain, k);
    }

    /** Whether the clause after the trigger names a time to come. */
    private boolean coming(Chain chain, int k) {
        for (int j = k + 1; j <= k + 8 && chain.at(j) != null; j++) {
            Item b = chain.items.get(j);
            if (b.is(Kind.STOP) || b.is(Kind.VERB) || b.is(Function.Sort.COMP)) break;
            for (int t = b.first(); t < b.last(); t++) if (words.coming().contains(chain.bare(t))) return true;
        }
        return false;
    }

    private boolean going(Chain chain, int k) {
        for (int j = k - 1; j <= k + 4; j++) {
            Item b = chain.at(j);
            if (b != null && j != k && b.is(Kind.OTHER) && words.going().contains(chain.lexiconBare(b))) return true;
        }
        return false;
    }
}

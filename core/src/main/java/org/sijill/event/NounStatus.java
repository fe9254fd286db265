package org.sijill.event;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.text.Function;

/** How far an act has come that a noun tells. Immutable. */
final class NounStatus {
    private final StatusWords words;
    private final Governing governing;

    NounStatus(StatusWords words, Governing governing) {
        this.words = words;
        this.governing = governing;
    }

    Verdict of(Chain chain, int k, Fit fit, int governor) {
        Item it = chain.items.get(k);
        Item before = chain.at(k - 1);
        if (before != null && before.is(Function.Sort.NEG)) return new Verdict(Status.DENIED, .4, "negation");
        boolean said = Utterance.is(fit.frame().act());
        Verdict meant = meant(chain, k);
        if (meant != null) return meant;
        if (before != null && words.unreal().contains(chain.lexiconBare(before)))
            return Verdict.unreal("only wanted or feared");
        if (before != null && words.purposes().contains(chain.text(before)))
            return Verdict.firm(Status.PLANNED, .35, "a purpose");
        if (!said && sought(chain, k)) return Verdict.firm(Status.PLANNED, .35, "only sought");
        boolean purpose = !said
                && it.has(Clitics.LI)
                && !it.frames().getFirst().form().cut().has(Clitics.ARTICLE);
        Verdict called = called(chain, k);
        if (called != null) return called;
        Verdict governed = governor < 0 ? null : governed(chain, k, governor, said);
        if (governed != null) return governed;
        Verdict higher = governor < 0 && it.flags() == 0 ? governing.above(chain, k) : null;
        if (higher != null && higher.status() == Status.DENIED) return higher;
        if (purpose) return new Verdict(Status.PLANNED, .35, "a purpose", aside(before));
        return new Verdict(Status.HAPPENED, .8, "told");
    }

    /** «القمة المقررة», «القمة ستعقد»: a word or a future verb by it that calls the noun planned, or null. */
    private @Nullable Verdict called(Chain chain, int k) {
        Item before = chain.at(k - 1);
        for (int j = k + 1; j <= k + 5; j++) {
            Item b = chain.at(j);
            if (b == null || b.is(Kind.STOP) || b.is(Kind.COMMA)) break;
            if (b.is(Kind.VERB)) {
                if (b.has(Clitics.WILL)) return Verdict.firm(Status.PLANNED, .9, "future verb after it");
                break;
            }
            if (words.planned().contains(chain.lexiconBare(b)))
                return new Verdict(Status.PLANNED, .9, "called planned");
        }
        if (before != null && words.planned().contains(chain.lexiconBare(before)))
            return new Verdict(Status.PLANNED, .85, "called planned");
        return null;
    }

    /** What the verb that governs the noun makes of it, or null. */
    private @Nullable Verdict governed(Chain chain, int k, int governor, boolean said) {
        Item it = chain.items.get(k);
        Item g = chain.items.get(governor);
        boolean object = it.slot() == null || it.slot() == Slot.BI || it.slot() == Slot.AN;
        Item f = chain.at(governor - 1);
        boolean future = g.has(Clitics.WILL) || f != null && f.is(Function.Sort.FUTURE);
        if (future && !beside(chain, governor, k)) return new Verdict(Status.PLANNED, .8, "under a future verb", !said);
        if (f != null && f.is(Function.Sort.MAYBE) && present(g)) return Verdict.supposed("under a verb only supposed");
        if (f != null && f.is(Function.Sort.NEG)) return new Verdict(Status.DENIED, .4, "under a negated verb");
        Verdict governed = nearer(chain, governor, k) ? governing.under(chain, governor, k, said) : null;
        if (governed == null && !g.joined() && !present(g) && governor >= k - 3)
            governed = governing.above(chain, governor);
        if (governed != null) return governed;
        if (g.group("plan")) return new Verdict(Status.PLANNED, .8, "under a verb of planning");
        if (governing.denies(chain, governor, k, said)) return new Verdict(Status.DENIED, .7, "denied");
        Verdict whole = present(g) && nearer(chain, governor, k) ? governing.promised(chain, governor) : null;
        if (whole != null) return whole;
        if (g.group("aspect") && object) return new Verdict(Status.ONGOING, .8, "begun or going on");
        return act(chain, k, governor, object);
    }

    /** What another act that the governing verb tells makes of the noun: «طالب بسحب القوات»; or null. */
    private static @Nullable Verdict act(Chain chain, int k, int governor, boolean object) {
        Item it = chain.items.get(k);
        Item before = chain.at(k - 1);
        Item g = chain.items.get(governor);
        boolean ila = before != null && before.is(Kind.PREPOSITION);
        Fit act = g.act();
        if (act != null
                && act.frame().act().equals("threaten")
                && g.is(Kind.VERB)
                && it.slot() == Slot.BI
                && governor >= k - 3) return Verdict.supposed("threatened");
        if (act != null
                && act.frame().act().equals("request")
                && g.is(Kind.VERB)
                && before != null
                && before.slot() == Slot.ILA
                && governor >= k - 4
                && nearer(chain, governor, k)) return Verdict.firm(Status.PLANNED, .2, "called for");
        if (act != null && act.frame().act().equals("request") && (object || ila) && nearer(chain, governor, k))
            return Verdict.unreal("asked for");
        if (act != null && act.frame().act().equals("reject") && object) return Verdict.unreal("refused");
        if (act != null && act.frame().act().equals("threaten") && it.slot() == Slot.BI)
            return Verdict.supposed("threatened with");
        return null;
    }

    /** «وصل إلى روما للقاء البابا»: a purpose hangs on no word right before it, as in «البيان الختامي لقمة». */
    private static boolean aside(@Nullable Item before) {
        return before == null || !before.is(Kind.OTHER) && !before.is(Kind.NOUN) && !before.is(Kind.VERB);
    }

    /** «قال إنه سيزور بغداد، خلال لقاء مع نظيره»: what stands in a time of its own after a mark is no part of what a future verb tells. */
    private static boolean beside(Chain chain, int governor, int k) {
        for (int j = governor + 1; j < k; j++) {
            Item b = chain.items.get(j);
            boolean mark = b.is(Kind.COMMA) || b.is(Kind.OPEN) || b.is(Kind.CLOSE);
            Item next = mark ? chain.at(j + 1) : null;
            if (next != null && next.is(Function.Sort.PREP_TIME)) return true;
            if (counted(chain, j)) return true;
        }
        return false;
    }

    /** «بصدد توجيه اتهامات»، «احتمال عقد قمة»: a noun of intention or of possibility before the noun, the verbal noun that lends it a verb or its owner between. */
    private @Nullable Verdict meant(Chain chain, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 3; j--) {
            Item b = chain.items.get(j);
            for (int t = b.first(); t < b.last(); t++) {
                String word = chain.bare(t);
                if (words.intended().contains(word)) return Verdict.firm(Status.PLANNED, .85, "called planned");
                if (words.possible().contains(word))
                    return Verdict.firm(Status.HYPOTHETICAL, .3, "only wanted or feared");
            }
            boolean between = b.is(Kind.PARTY) || b.flags() == 0 && (b.is(Kind.NOUN) || b.is(Kind.OTHER));
            if (!between) return null;
        }
        return null;
    }

    /** «تسعى سوريا إلى إعادة العلاقات»: a verb of striving, its subject and its preposition before the noun. */
    private boolean sought(Chain chain, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 6; j--) {
            Item b = chain.items.get(j);
            if (words.seeking().contains(chain.text(b))) return true;
            if (!b.is(Kind.PREPOSITION) && !b.is(Kind.PARTY) && !b.is(Kind.OTHER)) return false;
        }
        return false;
    }

    private static boolean present(Item verb) {
        Fit f = verb.frames().isEmpty() ? null : verb.frames().getFirst();
        return f != null && f.form().is(Feature.PRESENT) && !f.form().is(Feature.PAST);
    }

    private static boolean nearer(Chain chain, int governor, int k) {
        for (int j = governor + 1; j < k; j++)
            if (chain.items.get(j).is(Function.Sort.PREP_TIME)
                    || chain.items.get(j).is(Function.Sort.REL)
                    || counted(chain, j)) return false;
        return true;
    }

    /** «بعد يومين على»: whether the time at item {@code j} is counted from what follows. */
    private static boolean counted(Chain chain, int j) {
        Item time = chain.items.get(j);
        Item next = chain.at(j + 1);
        return time.is(Kind.TIME)
                && chain.words.get(time.first()).is(Function.Sort.PREP_TIME)
                && next != null
                && (next.is(Function.Sort.PREP_MIN) || next.is(Function.Sort.PREP_ALA));
    }
}

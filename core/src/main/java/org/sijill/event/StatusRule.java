package org.sijill.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.text.Function;

/**
 * How far an act has come, by the words around its trigger in its own clause: a future letter or «من المقرر أن» plans
 * it, «لم» and «نفى أن» deny it, «قد» before a present supposes it, «لـ» and «دعا إلى» only want it: then it is no
 * event at all.
 */
final class StatusRule {
    /**
     * @param sure how sure the act is an event of its own, 0 to 1
     * @param firm whether the words leave no doubt about the status, so that no model may overrule it
     */
    record Verdict(Status status, double sure, String why, boolean firm) {
        Verdict(Status status, double sure, String why) {
            this(status, sure, why, false);
        }

        static Verdict firm(Status status, double sure, String why) {
            return new Verdict(status, sure, why, true);
        }

        /** Whether the words tell the act at all, rather than wish, fear or ask for it. */
        boolean real() {
            return sure > 0;
        }
    }

    private final Set<String> planned = new HashSet<>();
    private final Set<String> unreal = new HashSet<>();
    private final Set<String> going = new HashSet<>();
    private final Set<String> coming = new HashSet<>();
    private final Set<String> purposes = new HashSet<>();
    private final Set<String> seeking = new HashSet<>();
    private final Set<String> announcing = new HashSet<>();
    private final Set<String> what = new HashSet<>();
    private final Set<String> blame = new HashSet<>();
    private final Set<String> intended = new HashSet<>();
    private final Set<String> possible = new HashSet<>();

    StatusRule(Lexicon lexicon) {
        Table t = lexicon.table("ar/status");
        for (List<String> row : t.rows()) {
            Set<String> set = switch (row.get(0)) {
                case "planned" -> planned;
                case "unreal" -> unreal;
                case "coming" -> coming;
                case "purpose" -> purposes;
                case "seeks" -> seeking;
                case "announces" -> announcing;
                case "what" -> what;
                case "blame" -> blame;
                case "intended" -> intended;
                case "possible" -> possible;
                default -> going;
            };
            set.add(lexicon.clitics().bare(lexicon.folding().word(row.get(1))));
        }
    }

    /** The verdict. */
    Verdict of(Chain chain, int k, Fit fit, int governor) {
        Item it = chain.items.get(k);
        if (fit.frame().kind().isConstruction()) return Verdict.firm(Status.HAPPENED, 1, "said so");
        return it.is(Kind.NOUN)
                ? noun(chain, k, fit, governor)
                : it.is(Kind.HAL) ? new Verdict(Status.HAPPENED, .9, "said beside") : verb(chain, k, fit);
    }

    private Verdict verb(Chain chain, int k, Fit fit) {
        Item it = chain.items.get(k);
        boolean present = fit.form().is(Feature.PRESENT) && !fit.form().is(Feature.PAST);
        if (it.has(Clitics.WILL))
            return whether(chain, k)
                    ? Verdict.firm(Status.HYPOTHETICAL, .3, "a condition")
                    : Verdict.firm(Status.PLANNED, .9, "future letter");
        if (it.has(Clitics.LI) && present) return unreal("a purpose");
        for (int j = k - 1; j >= 0 && j >= k - 3; j--) {
            Item b = chain.items.get(j);
            if (b.is(Function.Sort.FUTURE)) return Verdict.firm(Status.PLANNED, .9, "future particle");
            if (b.is(Function.Sort.NEG)
                    && j >= k - 2
                    && !(what.contains(chain.text(b)) && (present || it.has(Clitics.PRONOUN)))
                    && chain.text(b).length() < 4
                    && !chain.text(b).startsWith("\u063A")) return new Verdict(Status.DENIED, .45, "negation", present);
            if (b.is(Function.Sort.MAYBE) && present) return supposed("only supposed");
            if (b.is(Function.Sort.COMP)) return clause(chain, j, present);
            if (b.is(Function.Sort.IF)) return supposed("a condition");
            if (b.is(Kind.PARTY) || b.is(Kind.VERB) || b.is(Kind.COMMA) || b.is(Kind.STOP)) break;
        }
        int c = comp(chain, k);
        if (c >= 0 && (present || been(chain, c))) return clause(chain, c, true);
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
        if (k > 0 && purposes.contains(chain.text(chain.items.get(k - 1))))
            return Verdict.firm(Status.PLANNED, .35, "a purpose");
        return above(chain, k);
    }

    /** What a verb before item {@code k}, its subject between, makes of it, or null. */
    private @Nullable Verdict above(Chain chain, int k) {
        boolean party = false;
        boolean said = said(chain, k);
        for (int j = k - 1; j >= 0 && j >= k - 5; j--) {
            Item b = chain.items.get(j);
            if (b.is(Kind.VERB)) return party || j == k - 1 ? under(chain, j, k, said) : null;
            party |= b.is(Kind.PARTY);
            boolean noun = b.is(Kind.NOUN) && b.flags() == 0 || b.is(Function.Sort.QUANT);
            if (!b.is(Kind.PARTY) && !b.is(Kind.OTHER) && !b.is(Kind.TIME) && !noun) return null;
        }
        return null;
    }

    /** What a governing verb alone makes of its verbal noun, or null. */
    private @Nullable Verdict under(Chain chain, int governor, int k, boolean said) {
        Item verb = chain.items.get(governor);
        if (denies(chain, governor, k, said)) return Verdict.firm(Status.DENIED, .7, "denied");
        if (intends(verb)) return new Verdict(Status.PLANNED, .8, "under a verb of planning", !said);
        return null;
    }

    /** Whether the act at item {@code k} is one that is done by saying it. */
    private static boolean said(Chain chain, int k) {
        Fit act = chain.items.get(k).act();
        return act != null && Utterance.is(act.frame().act());
    }

    /**
     * Whether a verb of denying denies the noun at item {@code k}: not the charges themselves, nor what only the hand
     * in it is denied of («نفت مسؤوليتها عن الهجوم»), nor what a preposition begins after a comma.
     */
    private boolean denies(Chain chain, int governor, int k, boolean said) {
        if (said || !chain.items.get(governor).group("deny")) return false;
        for (int j = governor + 1; j < k; j++) {
            Item b = chain.items.get(j);
            if (b.is(Kind.COMMA)
                    && (chain.items.get(j + 1).slot() != null
                            || chain.items.get(j + 1).is(Kind.SMALL))) return false;
            for (int t = b.first(); t < b.last(); t++)
                for (String word : blame) if (chain.words.get(t).may(word)) return false;
        }
        return true;
    }

    /** A verb of planning, unless it may announce what is done as well. */
    private boolean intends(Item verb) {
        for (Fit f : verb.frames()) {
            String id = f.frame().id();
            if (f.frame().group().equals("plan")) return !announcing.contains(id.substring(id.indexOf('/') + 1));
        }
        return false;
    }

    /** Whether the clause after the trigger names a time to come. */
    private boolean coming(Chain chain, int k) {
        for (int j = k + 1; j <= k + 8 && chain.at(j) != null; j++) {
            Item b = chain.items.get(j);
            if (b.is(Kind.STOP) || b.is(Kind.VERB) || b.is(Function.Sort.COMP)) break;
            for (int t = b.first(); t < b.last(); t++) if (coming.contains(chain.bare(t))) return true;
        }
        return false;
    }

    /** A complementiser before the verb's own subject: «أن الوزير سيزور». */
    private static int comp(Chain chain, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 6; j--) {
            Item b = chain.items.get(j);
            if (b.is(Function.Sort.COMP)) return j;
            if (b.is(Kind.VERB) || b.is(Kind.HAL) || b.is(Kind.STOP) || b.is(Function.Sort.REL)) return -1;
        }
        return -1;
    }

    /** Under «أن»: by what governs it. */
    private Verdict clause(Chain chain, int comp, boolean present) {
        for (int j = comp - 1; j >= 0 && j >= comp - 8; j--) {
            Item b = chain.items.get(j);
            String word = chain.lexiconBare(b);
            if (present && (planned.contains(word) || intends(b)))
                return Verdict.firm(Status.PLANNED, .85, "announced as planned");
            if (present && b.group("plan")) return new Verdict(Status.PLANNED, .85, "announced as planned");
            if (b.group("deny")) return Verdict.firm(Status.DENIED, .8, "denied");
            if (b.group("say")) return new Verdict(Status.HAPPENED, .9, "as said");
            if (present && (unreal.contains(word) || b.is(Function.Sort.MAYBE))) return supposed("only wanted");
            if (unreal.contains(word) || b.group("ask")) return unreal("only wanted");
            if (b.is(Kind.VERB) || b.is(Kind.HAL)) {
                Fit act = b.act();
                if (act != null && present && unrealUnder(act.frame().act()))
                    return unreal("under " + act.frame().act());
                return new Verdict(Status.HAPPENED, .8, "under a verb");
            }
            if (b.is(Kind.STOP)) break;
        }
        return present && comp > 0 && chain.text(chain.items.get(comp)).equals("\u0627\u0646")
                ? new Verdict(Status.HYPOTHETICAL, .3, "a bare subjunctive")
                : new Verdict(Status.HAPPENED, .85, "told");
    }

    private static Verdict unreal(String why) {
        return new Verdict(Status.HYPOTHETICAL, 0, why);
    }

    private static Verdict supposed(String why) {
        return Verdict.firm(Status.HYPOTHETICAL, 0, why);
    }

    private static boolean unrealUnder(String act) {
        return act.equals("request")
                || act.equals("reject")
                || act.equals("threaten")
                || act.equals("pledge")
                || act.equals("condemn");
    }

    private boolean going(Chain chain, int k) {
        for (int j = k - 1; j <= k + 4; j++) {
            Item b = chain.at(j);
            if (b != null && j != k && b.is(Kind.OTHER) && going.contains(chain.lexiconBare(b))) return true;
        }
        return false;
    }

    private Verdict noun(Chain chain, int k, Fit fit, int governor) {
        Item it = chain.items.get(k);
        Item before = chain.at(k - 1);
        if (before != null && before.is(Function.Sort.NEG)) return new Verdict(Status.DENIED, .4, "negation");
        boolean said = Utterance.is(fit.frame().act());
        Verdict meant = meant(chain, k);
        if (meant != null) return meant;
        if (before != null && unreal.contains(chain.lexiconBare(before))) return unreal("only wanted or feared");
        if (before != null && purposes.contains(chain.text(before)))
            return Verdict.firm(Status.PLANNED, .35, "a purpose");
        if (!said && sought(chain, k)) return Verdict.firm(Status.PLANNED, .35, "only sought");
        boolean purpose = !said
                && it.has(Clitics.LI)
                && !it.frames().getFirst().form().cut().has(Clitics.ARTICLE);
        for (int j = k + 1; j <= k + 5; j++) {
            Item b = chain.at(j);
            if (b == null || b.is(Kind.STOP) || b.is(Kind.COMMA)) break;
            if (b.is(Kind.VERB)) {
                if (b.has(Clitics.WILL)) return Verdict.firm(Status.PLANNED, .9, "future verb after it");
                break;
            }
            if (planned.contains(chain.lexiconBare(b))) return new Verdict(Status.PLANNED, .9, "called planned");
        }
        if (before != null && planned.contains(chain.lexiconBare(before)))
            return new Verdict(Status.PLANNED, .85, "called planned");
        if (governor >= 0) {
            Item g = chain.items.get(governor);
            boolean object = it.slot() == null || it.slot() == Slot.BI || it.slot() == Slot.AN;
            Item p = before;
            boolean ila = p != null && p.is(Kind.PREPOSITION);
            Item f = chain.at(governor - 1);
            boolean future = g.has(Clitics.WILL) || f != null && f.is(Function.Sort.FUTURE);
            if (future && !beside(chain, governor, k))
                return new Verdict(Status.PLANNED, .8, "under a future verb", !said);
            if (f != null && f.is(Function.Sort.MAYBE) && present(g)) return supposed("under a verb only supposed");
            if (f != null && f.is(Function.Sort.NEG)) return new Verdict(Status.DENIED, .4, "under a negated verb");
            Verdict governed = nearer(chain, governor, k) ? under(chain, governor, k, said) : null;
            if (governed == null && !g.joined() && !present(g) && governor >= k - 3) governed = above(chain, governor);
            if (governed != null) return governed;
            if (g.group("plan")) return new Verdict(Status.PLANNED, .8, "under a verb of planning");
            if (denies(chain, governor, k, said)) return new Verdict(Status.DENIED, .7, "denied");
            Verdict whole = present(g) && nearer(chain, governor, k) ? promised(chain, governor) : null;
            if (whole != null) return whole;
            if (g.group("aspect") && object) return new Verdict(Status.ONGOING, .8, "begun or going on");
            Fit act = g.act();
            if (act != null
                    && act.frame().act().equals("threaten")
                    && g.is(Kind.VERB)
                    && it.slot() == Slot.BI
                    && governor >= k - 3) return supposed("threatened");
            if (act != null
                    && act.frame().act().equals("request")
                    && g.is(Kind.VERB)
                    && p != null
                    && p.slot() == Slot.ILA
                    && governor >= k - 4
                    && nearer(chain, governor, k)) return Verdict.firm(Status.PLANNED, .2, "called for");
            if (act != null && act.frame().act().equals("request") && (object || ila) && nearer(chain, governor, k))
                return unreal("asked for");
            if (act != null && act.frame().act().equals("reject") && object) return unreal("refused");
            if (act != null && act.frame().act().equals("threaten") && it.slot() == Slot.BI)
                return supposed("threatened with");
        }
        Verdict higher = governor < 0 && it.flags() == 0 ? above(chain, k) : null;
        if (higher != null && higher.status() == Status.DENIED) return higher;
        if (purpose) return new Verdict(Status.PLANNED, .35, "a purpose", aside(before));
        return new Verdict(Status.HAPPENED, .8, "told");
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

    /** «من المتوقع أن يتم تعيين»: the plan under whose «أن» the governing verb itself stands, or null. */
    private @Nullable Verdict promised(Chain chain, int governor) {
        int c = comp(chain, governor);
        Verdict told = c < 0 ? null : clause(chain, c, true);
        return told != null && told.status() == Status.PLANNED ? told : null;
    }

    /** «بصدد توجيه اتهامات»، «احتمال عقد قمة»: a noun of intention or of possibility before the noun, the verbal noun that lends it a verb or its owner between. */
    private @Nullable Verdict meant(Chain chain, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 3; j--) {
            Item b = chain.items.get(j);
            for (int t = b.first(); t < b.last(); t++) {
                String word = chain.bare(t);
                if (intended.contains(word)) return Verdict.firm(Status.PLANNED, .85, "called planned");
                if (possible.contains(word)) return Verdict.firm(Status.HYPOTHETICAL, .3, "only wanted or feared");
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
            if (seeking.contains(chain.text(b))) return true;
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

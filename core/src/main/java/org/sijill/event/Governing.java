package org.sijill.event;

import org.jspecify.annotations.Nullable;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.text.Function;

/** What a verb, or a noun before «أن», makes of the act that it governs. Immutable. */
final class Governing {
    private final StatusWords words;

    Governing(StatusWords words) {
        this.words = words;
    }

    /** What a verb before item {@code k}, its subject between, makes of it, or null. */
    @Nullable
    Verdict above(Chain chain, int k) {
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
    @Nullable
    Verdict under(Chain chain, int governor, int k, boolean said) {
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
    boolean denies(Chain chain, int governor, int k, boolean said) {
        if (said || !chain.items.get(governor).group("deny")) return false;
        for (int j = governor + 1; j < k; j++) {
            Item b = chain.items.get(j);
            if (b.is(Kind.COMMA)
                    && (chain.items.get(j + 1).slot() != null
                            || chain.items.get(j + 1).is(Kind.SMALL))) return false;
            for (int t = b.first(); t < b.last(); t++)
                for (String word : words.blame()) if (chain.words.get(t).may(word)) return false;
        }
        return true;
    }

    /** A verb of planning, unless it may announce what is done as well. */
    private boolean intends(Item verb) {
        for (Fit f : verb.frames()) {
            String id = f.frame().id();
            if (f.frame().group().equals("plan"))
                return !words.announcing().contains(id.substring(id.indexOf('/') + 1));
        }
        return false;
    }

    /** A complementiser before the verb's own subject: «أن الوزير سيزور». */
    static int comp(Chain chain, int k) {
        for (int j = k - 1; j >= 0 && j >= k - 6; j--) {
            Item b = chain.items.get(j);
            if (b.is(Function.Sort.COMP)) return j;
            if (b.is(Kind.VERB) || b.is(Kind.HAL) || b.is(Kind.STOP) || b.is(Function.Sort.REL)) return -1;
        }
        return -1;
    }

    /** Under «أن»: by what governs it. */
    Verdict clause(Chain chain, int comp, boolean present) {
        for (int j = comp - 1; j >= 0 && j >= comp - 8; j--) {
            Item b = chain.items.get(j);
            String word = chain.lexiconBare(b);
            if (present && (words.planned().contains(word) || intends(b)))
                return Verdict.firm(Status.PLANNED, .85, "announced as planned");
            if (present && b.group("plan")) return new Verdict(Status.PLANNED, .85, "announced as planned");
            if (b.group("deny")) return Verdict.firm(Status.DENIED, .8, "denied");
            if (b.group("say")) return new Verdict(Status.HAPPENED, .9, "as said");
            if (present && (words.unreal().contains(word) || b.is(Function.Sort.MAYBE)))
                return Verdict.supposed("only wanted");
            if (words.unreal().contains(word) || b.group("ask")) return Verdict.unreal("only wanted");
            if (b.is(Kind.VERB) || b.is(Kind.HAL)) {
                Fit act = b.act();
                if (act != null && present && unrealUnder(act.frame().act()))
                    return Verdict.unreal("under " + act.frame().act());
                return new Verdict(Status.HAPPENED, .8, "under a verb");
            }
            if (b.is(Kind.STOP)) break;
        }
        return present && comp > 0 && chain.text(chain.items.get(comp)).equals("\u0627\u0646")
                ? new Verdict(Status.HYPOTHETICAL, .3, "a bare subjunctive")
                : new Verdict(Status.HAPPENED, .85, "told");
    }

    private static boolean unrealUnder(String act) {
        return act.equals("request")
                || act.equals("reject")
                || act.equals("threaten")
                || act.equals("pledge")
                || act.equals("condemn");
    }

    /** «من المتوقع أن يتم تعيين»: the plan under whose «أن» the governing verb itself stands, or null. */
    @Nullable
    Verdict promised(Chain chain, int governor) {
        int c = comp(chain, governor);
        Verdict told = c < 0 ? null : clause(chain, c, true);
        return told != null && told.status() == Status.PLANNED ? told : null;
    }
}

package org.sijill.event;

import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Lexicon;

/**
 * How far an act has come, by the words around its trigger in its own clause: a future letter or «من المقرر أن» plans
 * it, «لم» and «نفى أن» deny it, «قد» before a present supposes it, «لـ» and «دعا إلى» only want it: then it is no
 * event at all.
 */
final class StatusRule {
    private final VerbStatus verbs;
    private final NounStatus nouns;

    StatusRule(Lexicon lexicon) {
        StatusWords words = StatusWords.of(lexicon);
        Governing governing = new Governing(words);
        verbs = new VerbStatus(words, governing);
        nouns = new NounStatus(words, governing);
    }

    /** The verdict. */
    Verdict of(Chain chain, int k, Fit fit, int governor) {
        Item it = chain.items.get(k);
        if (fit.frame().kind().isConstruction()) return Verdict.firm(Status.HAPPENED, 1, "said so");
        if (it.is(Kind.HAL)) return new Verdict(Status.HAPPENED, .9, "said beside");
        return it.is(Kind.NOUN) ? nouns.of(chain, k, fit, governor) : verbs.of(chain, k, fit);
    }
}

package org.sijill.event;

import java.util.List;
import org.sijill.mention.Party;
import org.sijill.time.Expression;

/**
 * What all tellings of one sentence share: its words as a chain, its grammar, the page around it and what was told before.
 *
 * @param times the time words that may date an act
 * @param voices on whose word it tells anything
 * @param venues the buildings and rooms that it says something is in
 * @param carried the subject that the sentence before leaves to a verb without one
 * @param notices where the triggers that come to nothing are noted
 */
record Scene(
        Coder coder,
        String text,
        Coder.Read read,
        List<Expression> times,
        Chain chain,
        Grammar grammar,
        Roles roles,
        List<Attributions.Voice> voices,
        List<Places.Venue> venues,
        List<Party> carried,
        PageFacts facts,
        Memory memory,
        Dates dates,
        List<String> notices) {
    static Scene of(
            Coder coder,
            String text,
            Coder.Read read,
            List<Party> carried,
            PageFacts facts,
            Memory memory,
            Dates dates,
            List<String> notices) {
        Chain chain = new Chain(coder.lexicon(), read.sentence(), read.words(), read.parties(), read.times());
        Grammar grammar = new Grammar(chain, carried);
        List<Expression> times = coder.sinceFirst().without(read.times(), read.words());
        return new Scene(
                coder,
                text,
                read,
                times,
                chain,
                grammar,
                new Roles(chain, grammar),
                coder.attributions().voices(text, chain, grammar),
                coder.places().venues(chain),
                carried,
                facts,
                memory,
                dates,
                notices);
    }

    Judge judge() {
        return coder.judge();
    }
}

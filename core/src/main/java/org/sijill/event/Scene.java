package org.sijill.event;

import java.util.List;
import org.sijill.mention.Party;

/**
 * What all tellings of one sentence share: its words as a chain, its grammar, the page around it and what was told before.
 *
 * @param carried the subject that the sentence before leaves to a verb without one
 * @param notices where the triggers that come to nothing are noted
 */
record Scene(
        Coder coder,
        String text,
        Coder.Read read,
        Chain chain,
        Grammar grammar,
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
        return new Scene(coder, text, read, chain, grammar, carried, facts, memory, dates, notices);
    }

    Judge judge() {
        return coder.judge();
    }
}

package org.sijill.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One entry of an act's words, or a verb known for its grammar alone: what it is, and the roles it opens.
 *
 * @param id file and position, such as {@code visit/زار}; names the rule in every report
 * @param act the act, or empty for a verb known only for its grammar
 * @param group of a verb without an act: {@code light}, {@code say}, {@code plan}, {@code deny}, {@code aspect}, {@code plain} …
 * @param kind what the word is
 * @param rest folded words that must follow the first one; of a construction the small word that it is made with
 * @param roles which role each slot fills
 * @param needs folded words of which one must stand in the word's complement; empty: none is needed
 * @param avoid folded words of which none may stand in the clause
 * @param under groups of governing verbs without which a noun tells no event; empty: it stands by itself
 * @param mode PLOVER's mode, or empty
 * @param status a status that the word itself gives, or empty
 * @param weight how sure this word alone makes its act, 0 to 1
 */
public record Frame(
        String id,
        String act,
        String group,
        Kind kind,
        List<String> rest,
        Map<Slot, Role> roles,
        Wordings needs,
        Wordings avoid,
        List<String> under,
        String mode,
        String status,
        double weight) {

    /** What kind of word the frame hangs on. */
    public enum Kind {
        VERB,
        NOUN,
        /** any verb after a small word: «لن» */
        AFTER,
        /** a small word with a party after it and what the party is to do: «على» */
        UPON;

        /** Whether it is a small word's construction rather than a word of meaning. */
        public boolean isConstruction() {
            return this == AFTER || this == UPON;
        }
    }

    /** Where in the clause a party stands: by grammar, or after which preposition. */
    public enum Slot {
        SUBJECT,
        OBJECT,
        OF,
        BI,
        LI,
        ILA,
        ALA,
        AN,
        FI,
        MIN,
        MAA,
        BAYNA,
        DID,
        NAHWA,
        LADA,
        HAWLA,
        /** the doer of the clause after «أن», or who stands under «من» before it; the frame needs one there */
        CLAUSE
    }

    /** What the party there is to the act. */
    public enum Role {
        ACTOR,
        RECIPIENT,
        /** one of several equal parties */
        PARTY,
        /** a party only as the state that the place is in */
        HOST,
        TOPIC
    }

    public boolean isAct() {
        return !act.isEmpty();
    }
}

package org.sijill.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.lexicon.Lexicon;

/**
 * The words of {@code ar/status}, by what they say of an act beside them. Never changes.
 *
 * @param planned «المقرر»: it is planned
 * @param unreal «محاولة»: it is only wanted or feared
 * @param going «حاليا»: it is under way
 * @param coming «المقبل»: its time is to come
 * @param purposes «بهدف»: it is a purpose
 * @param seeking «يسعى»: it is striven for
 * @param announcing verbs of planning that may announce what is done as well
 * @param what «ما» before a present verb is no negation
 * @param blame «ضلوع»: what is denied is only the hand in it
 * @param intended «بصدد»: it is intended, also over the noun between
 * @param possible «احتمال»: it is possible, also over the noun between
 */
record StatusWords(
        Set<String> planned,
        Set<String> unreal,
        Set<String> going,
        Set<String> coming,
        Set<String> purposes,
        Set<String> seeking,
        Set<String> announcing,
        Set<String> what,
        Set<String> blame,
        Set<String> intended,
        Set<String> possible) {
    static StatusWords of(Lexicon lexicon) {
        return new StatusWords(
                words(lexicon, "planned"),
                words(lexicon, "unreal"),
                words(lexicon, "going"),
                words(lexicon, "coming"),
                words(lexicon, "purpose"),
                words(lexicon, "seeks"),
                words(lexicon, "announces"),
                words(lexicon, "what"),
                words(lexicon, "blame"),
                words(lexicon, "intended"),
                words(lexicon, "possible"));
    }

    private static Set<String> words(Lexicon lexicon, String sort) {
        Set<String> words = new HashSet<>();
        for (List<String> row : lexicon.table("ar/status").rows())
            if (row.get(0).equals(sort))
                words.add(lexicon.clitics().bare(lexicon.folding().word(row.get(1))));
        return words;
    }
}

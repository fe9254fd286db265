package org.sijill.text;

import java.util.List;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Forms;

/**
 * What a token may be, whatever stands around it: its cuts, the small word it is, the lemmas it may be a form of.
 *
 * @param bare the word without its article
 * @param cuts ways to cut what stands before the stem, the whole word first
 * @param pronouns for each of the cuts the further ways to cut a pronoun after its stem
 * @param stems the word, each stem with and without article, then those before a pronoun; each once
 * @param starts the listed names that may begin with it
 * @param sorts what it does if it is a small word, and cut off from what
 * @param flags the clitics before it if it is a small word
 * @param definite whether it may have an article before it
 */
public record Word(
        String word,
        String bare,
        List<Clitics.Cut> cuts,
        List<List<Clitics.Cut>> pronouns,
        List<String> stems,
        List<Start> starts,
        Set<Function.Sort> sorts,
        int flags,
        List<Form> forms,
        boolean definite) {
    /** A way into the names of the who's-who: the word so cut, and where in {@link org.sijill.lexicon.Names} its stem leads. */
    public record Start(Clitics.Cut cut, int node, boolean definite) {}

    /** One lemma that the word may be a form of, after cutting clitics. */
    public record Form(int lemma, int features, Clitics.Cut cut) {
        public boolean is(int feature) {
            return (features & feature) != 0;
        }

        public boolean finite() {
            return is(Forms.Feature.PAST | Forms.Feature.PRESENT);
        }
    }

    /** A number, mark or word of another script, which is nothing but itself. */
    static Word itself(String word) {
        return new Word(word, word, List.of(), List.of(), List.of(word), List.of(), Set.of(), 0, List.of(), false);
    }

    public boolean is(Function.Sort sort) {
        return sorts.contains(sort);
    }

    public boolean isSmall() {
        return !sorts.isEmpty() && !is(Function.Sort.FORMER);
    }

    /** Whether the word can be a finite verb. */
    public boolean verbal() {
        for (Form f : forms) if (f.finite()) return true;
        return false;
    }

    /** Whether it may be a finite verb as it stands: «التقى», not «المبحث», in which a verb's letters stand under an article. */
    public boolean finite() {
        for (Form f : forms) if (f.finite() && !f.cut().has(Clitics.ARTICLE)) return true;
        return false;
    }

    /** Whether the word may be {@code stem} with clitics on it. */
    public boolean may(String stem) {
        return stems.contains(stem);
    }
}

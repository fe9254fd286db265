package org.sijill.text;

import java.util.List;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Forms;

/**
 * What a token may be, whatever stands around it: its cuts, the small word it is, the lemmas it may be a form of.
 *
 * @param cuts ways to cut what stands before the stem, the whole word first
 * @param sorts what it does if it is a small word, and cut off from what
 * @param flags the clitics before it if it is a small word
 */
public record Word(String word, List<Clitics.Cut> cuts, Set<Function.Sort> sorts, int flags, List<Form> forms) {
    /** One lemma that the word may be a form of, after cutting clitics. */
    public record Form(int lemma, int features, Clitics.Cut cut) {
        public boolean is(int feature) {
            return (features & feature) != 0;
        }

        public boolean finite() {
            return is(Forms.Feature.PAST | Forms.Feature.PRESENT);
        }
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

    public boolean definite() {
        for (Clitics.Cut c : cuts) if (c.has(Clitics.ARTICLE)) return true;
        return false;
    }
}

package org.sijill.lexicon;

import java.util.List;
import org.sijill.base.Sieve;

/**
 * Folded words and phrases of words without article, to be looked for in a sentence: the hashes of their first words lie
 * together, so that the many that the sentence has not are passed over at once. Immutable.
 */
public final class Wordings {
    private final List<String> all;
    private final int[] firsts;

    public Wordings(List<String> all) {
        this.all = List.copyOf(all);
        firsts = new int[all.size()];
        for (int i = 0; i < firsts.length; i++) firsts[i] = first(all.get(i));
    }

    /** The hash of the letters before the first blank. */
    private static int first(String wording) {
        int hash = 0;
        for (int i = 0; i < wording.length() && wording.charAt(i) != ' '; i++) hash = 31 * hash + wording.charAt(i);
        return hash;
    }

    public boolean isEmpty() {
        return firsts.length == 0;
    }

    /** The wordings as they are listed. */
    public List<String> all() {
        return all;
    }

    /** The first from number {@code from} on whose first word the sieve lets through, or -1. */
    public int next(int from, Sieve words) {
        for (int i = from; i < firsts.length; i++) if (!words.excludes(firsts[i])) return i;
        return -1;
    }
}

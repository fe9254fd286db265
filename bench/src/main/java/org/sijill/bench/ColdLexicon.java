package org.sijill.bench;

import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;

/** Opens the lexicon once in a JVM that has done nothing before, and prints how many seconds that took. */
public final class ColdLexicon {
    private ColdLexicon() {}

    public static void main(String[] args) {
        long begun = System.nanoTime();
        Lexicon lexicon = Pack.lexicon();
        double seconds = Clock.since(begun);
        if (lexicon.frames().isEmpty()) throw new IllegalStateException("an empty lexicon");
        System.out.println(seconds);
    }
}

package org.sijill.lexicon;

/**
 * Inflected words and the lemmas that they may be forms of. A form is packed into one int: the lemma's number in the
 * high bits, its {@link Feature features} in the low {@value #BITS}. Immutable.
 */
public final class Forms {
    /** How many low bits hold the features. */
    public static final int BITS = 12;

    /** What a form is; bits of the packed int. */
    public static final class Feature {
        private Feature() {}

        public static final int PAST = 1, PRESENT = 2, IMPERATIVE = 4, PASSIVE_LIKE = 8;
        /** Verbal noun; active and passive participle. */
        public static final int NOUN = 16, ACTIVE = 32, PASSIVE = 64;

        public static final int FEMININE = 128, DUAL = 256, PLURAL = 512;
        /** First or second person; neither bit is the third. */
        public static final int FIRST = 1024, SECOND = 2048;
    }

    private final Vocabulary vocabulary;
    private final int[] first;
    private final int[] packed;

    public Forms(Vocabulary vocabulary, int[] first, int[] packed) {
        this.vocabulary = vocabulary;
        this.first = first;
        this.packed = packed;
    }

    /** The packed forms that this folded word, without clitics, may be; empty where it is none. */
    public int[] of(String word) {
        int id = vocabulary.id(word);
        if (id < 0 || first[id] == first[id + 1]) return NONE;
        return java.util.Arrays.copyOfRange(packed, first[id], first[id + 1]);
    }

    private static final int[] NONE = {};

    public static int lemma(int form) {
        return form >>> BITS;
    }

    public static int features(int form) {
        return form & ((1 << BITS) - 1);
    }
}

package org.sijill.base;

import java.util.ArrayList;
import java.util.List;

/**
 * The small words that are written onto others: conjunctions, one-letter prepositions, the future letter and the
 * article before a word, pronouns after it. This rule lists every way to cut a folded word; which cut is right is
 * decided by what the lexicon knows, so names that begin with such a letter are safe. The letters come from
 * {@code lexicon/ar/clitics.tsv}.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Clitics {
    /** Flags of what was cut off. */
    public static final int AND = 1, SO = 2, BI = 4, KA = 8, LI = 16, WILL = 32, ARTICLE = 64, ASK = 128, PRONOUN = 256;

    /** Any preposition. */
    public static final int PREPOSITION = BI | KA | LI;

    /** One way to cut a word: the stem left, what was cut before it (flags), and the pronoun cut after it, if any. */
    public record Cut(String stem, int flags, String pronoun) {
        public boolean has(int flag) {
            return (flags & flag) != 0;
        }

        public int cost() {
            return Integer.bitCount(flags);
        }
    }

    private final char and, so, bi, ka, li, will, ask, alef, taa, haa;
    private final String article;
    private final List<String> pronouns;

    /** @param letters and, so, bi, ka, li, will, ask, alef, taa, haa in this order */
    public Clitics(String letters, String article, List<String> pronouns) {
        and = letters.charAt(0);
        so = letters.charAt(1);
        bi = letters.charAt(2);
        ka = letters.charAt(3);
        li = letters.charAt(4);
        will = letters.charAt(5);
        ask = letters.charAt(6);
        alef = letters.charAt(7);
        taa = letters.charAt(8);
        haa = letters.charAt(9);
        this.article = article;
        this.pronouns = List.copyOf(pronouns);
    }

    /** Cuts before the word only, the whole word first, then by how much is cut. Stems keep at least two letters. */
    public List<Cut> before(String word) {
        List<Cut> cuts = new ArrayList<>(6);
        prepositions(word, 0, cuts);
        if (word.length() > 2 && (word.charAt(0) == and || word.charAt(0) == so))
            prepositions(word.substring(1), word.charAt(0) == and ? AND : SO, cuts);
        return cuts;
    }

    private void prepositions(String word, int flags, List<Cut> cuts) {
        article(word, flags, cuts);
        if (word.length() < 3) return;
        char c = word.charAt(0);
        if (c == li && word.charAt(1) == li && word.length() > 3) {
            cuts.add(new Cut(word.substring(2), flags | LI | ARTICLE, ""));
            cuts.add(new Cut(word.substring(1), flags | LI, ""));
        } else if (c == bi || c == ka || c == li) {
            article(word.substring(1), flags | (c == bi ? BI : c == ka ? KA : LI), cuts);
        } else if (c == will) {
            cuts.add(new Cut(word.substring(1), flags | WILL, ""));
        }
    }

    private void article(String word, int flags, List<Cut> cuts) {
        cuts.add(new Cut(word, flags, ""));
        if (word.length() > 3 && word.startsWith(article)) cuts.add(new Cut(word.substring(2), flags | ARTICLE, ""));
    }

    /** Cuts of a pronoun after {@code cut}'s stem; where the stem then ends in an open taa, also with taa marbuta restored. */
    public List<Cut> after(Cut cut) {
        List<Cut> cuts = new ArrayList<>(3);
        if (cut.has(ARTICLE)) return cuts;
        for (String p : pronouns) {
            String stem = cut.stem();
            if (stem.length() < p.length() + 2 || !stem.endsWith(p)) continue;
            String rest = stem.substring(0, stem.length() - p.length());
            cuts.add(new Cut(rest, cut.flags() | PRONOUN, p));
            if (rest.charAt(rest.length() - 1) == taa)
                cuts.add(new Cut(rest.substring(0, rest.length() - 1) + haa, cut.flags() | PRONOUN, p));
        }
        return cuts;
    }

    /** The word without its article, or itself. */
    public String bare(String word) {
        return word.length() > 3 && word.startsWith(article) ? word.substring(2) : word;
    }

    /** How many letters the article has. */
    public int article() {
        return article.length();
    }

    public boolean definite(String word) {
        return word.length() > 3 && word.startsWith(article);
    }

    /** The letter alef, which a plural verb and an accusative end in. */
    public char alef() {
        return alef;
    }
}

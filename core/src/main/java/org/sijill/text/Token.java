package org.sijill.text;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param word the folded letters of the whole token, clitics still on it
 * @param span where it stands in the article's text
 * @param spaced whether white space stands before it
 * @param ending what its last letter is before folding, where that says what the word cannot be
 * @param origin where each folded letter stands in the text, or null where they follow each other without a gap
 */
public record Token(Kind kind, String word, Span span, boolean spaced, Ending ending, int @Nullable [] origin) {
    /** Last letters that fold into others: a taa marbuta as a haa does, an alef with a hamza as one without. */
    public enum Ending {
        PLAIN,
        MARBUTA,
        HAMZA
    }

    /** What a token is made of: Arabic letters, Latin letters, digits (with separators inside), one mark. */
    public enum Kind {
        WORD,
        LATIN,
        NUMBER,
        MARK
    }

    /** Whether its last letter is a taa marbuta. */
    public boolean marbuta() {
        return ending == Ending.MARBUTA;
    }

    /** Where letter {@code n} of the word stands in the article's text. */
    public int at(int n) {
        return origin == null ? span.from() + n : origin[n];
    }

    public boolean is(String folded) {
        return word.equals(folded);
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && word.charAt(0) == mark;
    }
}

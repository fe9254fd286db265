package org.sijill.text;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param word the folded letters of the whole token, clitics still on it
 * @param span where it stands in the article's text
 * @param spaced whether white space stands before it
 * @param marbuta whether its last letter is a taa marbuta, which folds as a haa does
 * @param origin where each folded letter stands in the text, or null where they follow each other without a gap
 */
public record Token(Kind kind, String word, Span span, boolean spaced, boolean marbuta, int @Nullable [] origin) {
    /** What a token is made of: Arabic letters, Latin letters, digits (with separators inside), one mark. */
    public enum Kind {
        WORD,
        LATIN,
        NUMBER,
        MARK
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

package org.sijill.text;

import org.sijill.base.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param word the folded letters of the whole token, clitics still on it
 * @param span where it stands in the article's text
 * @param spaced whether white space stands before it
 */
public record Token(Kind kind, String word, Span span, boolean spaced) {
    /** What a token is made of: Arabic letters, Latin letters, digits (with separators inside), one mark. */
    public enum Kind {
        WORD,
        LATIN,
        NUMBER,
        MARK
    }

    public boolean is(String folded) {
        return word.equals(folded);
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && word.charAt(0) == mark;
    }
}

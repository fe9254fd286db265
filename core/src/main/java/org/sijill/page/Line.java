package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.base.Span;

/**
 * A line of the raw page without white space at its ends.
 *
 * @param span where it stands in the raw text
 * @param text the line itself without diacritics and what cannot be seen
 * @param words its folded words and numbers, marks left out
 * @param after the first mark behind each word, blank where a word or nothing follows
 * @param markup why the markup holds it for something else than the article's text, or null
 */
record Line(
        Span span,
        String text,
        List<String> words,
        String after,
        @Nullable String markup) {

    static Line of(Span span, String raw, Folding folding, @Nullable String markup) {
        String text = folding.bare(span.of(raw));
        String f = folding.fold(text).text();
        List<String> words = new ArrayList<>();
        StringBuilder after = new StringBuilder();
        int i = 0;
        while (i < f.length()) {
            int kind = kind(f.charAt(i));
            int end = i + 1;
            while (end < f.length() && kind(f.charAt(end)) == kind) end++;
            if (kind != 0) {
                words.add(f.substring(i, end));
                after.append(mark(f, end));
            }
            i = end;
        }
        return new Line(span, text, List.copyOf(words), after.toString(), markup);
    }

    private static char mark(String f, int from) {
        int i = from;
        while (i < f.length() && f.charAt(i) == ' ') i++;
        return i < f.length() && kind(f.charAt(i)) == 0 ? f.charAt(i) : ' ';
    }

    /** The folded words and numbers of {@code text}; a run of letters ends where digits begin. */
    static List<String> words(String text, Folding folding) {
        return of(new Span(0, text.length()), text, folding, null).words();
    }

    private static int kind(char c) {
        if (Character.isDigit(c)) return 2;
        return Character.isLetter(c) || Character.isSurrogate(c) ? 1 : 0;
    }

    int size() {
        return words.size();
    }

    /** Whether it ends as a sentence does: a stop, question or exclamation mark, perhaps with a closing quote behind. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"\u00BB\u201D\u2019)] ".indexOf(text.charAt(i)) >= 0) i--;
        return i >= 0 && ".!?\u061F\u06D4".indexOf(text.charAt(i)) >= 0;
    }

    boolean endsWith(char mark) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == mark;
    }

    /** How many letters of {@code marks} stand in it. */
    int count(String marks) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) if (marks.indexOf(text.charAt(i)) >= 0) n++;
        return n;
    }

    boolean hasNumber() {
        return words.stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    /** Whether the words of {@code other} are all of its words, or its first ones. */
    boolean begins(List<String> other) {
        return other.size() <= words.size() && words.subList(0, other.size()).equals(other);
    }
}

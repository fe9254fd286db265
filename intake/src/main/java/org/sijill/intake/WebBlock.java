package org.sijill.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One block of a web page as it is seen: a line of text, the element that holds it, how much of it is link. Not for several threads. */
final class WebBlock {
    private final String text;
    private final Element owner;
    private final int linked;
    private final List<String> words;
    private @Nullable String why;

    WebBlock(String text, Element owner, int linked) {
        this.text = text;
        this.owner = owner;
        this.linked = linked;
        this.words = List.of(text.strip().split("[^\\p{L}\\p{N}\\p{M}]+"));
    }

    String text() {
        return text;
    }

    Element owner() {
        return owner;
    }

    /** Its words as written; one empty word where it has none. */
    List<String> words() {
        return words;
    }

    double linkDensity() {
        return linked / (double) Math.max(1, text.length());
    }

    @Nullable
    String why() {
        return why;
    }

    void aside(@Nullable String rule) {
        why = rule;
    }

    /** Whether it reads like running text: many words, few of them links. */
    boolean isProse() {
        return linkDensity() < 0.4 && (words.size() >= 12 || words.size() >= 6 && endsSentence());
    }

    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"\u00BB\u201D\u2019)] \u00A0\u200F\u200E".indexOf(text.charAt(i)) >= 0) i--;
        return i >= 0 && ".!?\u061F\u06D4".indexOf(text.charAt(i)) >= 0;
    }

    /** The share of its words that stand among {@code other}'s. */
    double within(Set<String> other) {
        Set<String> own = new HashSet<>(words);
        long in = own.stream().filter(other::contains).count();
        return in / (double) Math.max(1, own.size());
    }
}

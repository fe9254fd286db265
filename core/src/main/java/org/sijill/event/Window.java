package org.sijill.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Sieve;
import org.sijill.lexicon.Wordings;
import org.sijill.text.Word;

/**
 * Asks whether one of some words stands in a stretch of a sentence, whatever clitics are on it. The sentence's stems are
 * sifted when first asked for. Not for several threads.
 */
final class Window {
    private final List<Word> words;
    private @Nullable Sieve stems;

    Window(List<Word> words) {
        this.words = words;
    }

    /** Whether any of {@code wordings} begins in tokens {@code from} to {@code to}. */
    boolean any(Wordings wordings, int from, int to) {
        for (int w = wordings.next(0, stems()); w >= 0; w = wordings.next(w + 1, stems()))
            if (begins(wordings.all().get(w), Math.max(0, from), to)) return true;
        return false;
    }

    private boolean begins(String phrase, int from, int to) {
        int blank = phrase.indexOf(' ');
        String first = blank < 0 ? phrase : phrase.substring(0, blank);
        for (int i = from; i < Math.min(words.size(), to); i++)
            if (words.get(i).may(first) && (blank < 0 || goesOn(phrase, blank + 1, i + 1))) return true;
        return false;
    }

    private boolean goesOn(String phrase, int letter, int token) {
        int from = letter;
        for (int k = token; from < phrase.length(); k++) {
            int blank = phrase.indexOf(' ', from);
            int to = blank < 0 ? phrase.length() : blank;
            if (k >= words.size() || !words.get(k).may(phrase.substring(from, to))) return false;
            from = to + 1;
        }
        return true;
    }

    private Sieve stems() {
        Sieve known = stems;
        if (known == null) {
            known = new Sieve(words.size() * 4);
            for (Word w : words) for (String stem : w.stems()) known.add(stem);
            stems = known;
        }
        return known;
    }
}

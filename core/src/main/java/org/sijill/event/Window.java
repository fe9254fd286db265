package org.sijill.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Word;

/** Asks whether one of some words stands in a stretch of a sentence, whatever clitics are on it. */
final class Window {
    private final List<Set<String>> stems = new ArrayList<>();

    Window(Lexicon lexicon, Sentence sentence, List<Word> words) {
        for (Word w : words) {
            Set<String> s = new HashSet<>();
            s.add(w.word());
            for (Clitics.Cut c : w.cuts()) {
                s.add(lexicon.clitics().bare(c.stem()));
                s.add(c.stem());
                for (Clitics.Cut a : lexicon.clitics().after(c)) s.add(a.stem());
            }
            stems.add(s);
        }
    }

    /** Whether any of {@code phrases} (folded, words without article) begins in tokens {@code from} to {@code to}. */
    boolean any(List<String> phrases, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(stems.size(), to); i++)
            for (String p : phrases) if (at(i, p)) return true;
        return false;
    }

    private boolean at(int i, String phrase) {
        int blank = phrase.indexOf(' ');
        if (blank < 0) return stems.get(i).contains(phrase);
        int k = i;
        for (String part : phrase.split(" ")) {
            if (k >= stems.size() || !stems.get(k).contains(part)) return false;
            k++;
        }
        return true;
    }
}

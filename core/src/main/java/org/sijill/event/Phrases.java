package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.base.Sieve;

/** Listed wordings and what each stands for, found in a line whatever clitics are on its words. Immutable once filled. */
final class Phrases<T> {
    /** What was found, the stem that its first word was taken for, and the token after it. */
    record Found<T>(T value, String stem, int end) {}

    private record Wording<T>(String[] words, T value) {}

    private static final int FIRSTS = 1024;

    private final Folding folding;
    private final Map<String, List<Wording<T>>> byFirst = new HashMap<>();
    private final Sieve firsts = new Sieve(FIRSTS);

    Phrases(Folding folding) {
        this.folding = folding;
    }

    void add(String wording, T value) {
        String[] words = folding.word(wording).split(" ");
        firsts.add(words[0]);
        byFirst.computeIfAbsent(words[0], k -> new ArrayList<>(1)).add(new Wording<>(words, value));
    }

    /** The longest wording that begins at token {@code i}; of equals, the one of the least cut word, then the first listed. */
    @Nullable
    Found<T> at(Line line, int i) {
        Wording<T> best = null;
        for (String stem : line.stems(i)) {
            if (firsts.excludes(stem)) continue;
            for (Wording<T> w : byFirst.getOrDefault(stem, List.of()))
                if ((best == null || w.words().length > best.words().length) && fits(line, i, w.words())) best = w;
        }
        return best == null ? null : new Found<>(best.value(), best.words()[0], i + best.words().length);
    }

    private static boolean fits(Line line, int i, String[] words) {
        if (i + words.length > line.size()) return false;
        for (int k = 1; k < words.length; k++) if (!line.has(i + k, words[k])) return false;
        return true;
    }
}

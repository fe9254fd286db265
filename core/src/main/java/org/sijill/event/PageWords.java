package org.sijill.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.text.Word;

/** The words of a page, each once and without article, as features: they say whether a page is of the kind that tells events. Stateless. */
final class PageWords {
    private PageWords() {}

    static Features of(List<Coder.Read> sentences, boolean named) {
        Features f = new Features(named, 256);
        Set<String> seen = new HashSet<>();
        for (Coder.Read r : sentences)
            for (Word w : r.words()) {
                String bare = w.bare();
                if (bare.length() > 1 && Character.isLetter(bare.charAt(0)) && seen.add(bare)) f.add(bare);
            }
        return f;
    }
}

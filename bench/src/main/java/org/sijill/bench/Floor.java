package org.sijill.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/**
 * The least that any reader of Arabic must do: decode UTF-8, fold, look each word up once. What reading costs is told as
 * a multiple of it, which says the same on a fast machine and a slow one. Not for several threads.
 */
final class Floor {
    private final Lexicon lexicon;
    private final List<byte[]> pages;
    private long known;

    Floor(Lexicon lexicon, List<Page> pages) {
        this.lexicon = lexicon;
        this.pages = pages.stream()
                .map(p -> p.raw().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Does it once for all pages. */
    void run() {
        for (byte[] page : pages)
            known += pass(lexicon.folding()
                    .fold(new String(page, StandardCharsets.UTF_8))
                    .text());
    }

    /** How many words were known; asked for so that nobody optimises the work away. */
    long known() {
        return known;
    }

    private int pass(String text) {
        int found = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
            if (end > i && lexicon.forms().of(text.substring(i, end)).length > 0) found++;
            i = end + 1;
        }
        return found;
    }
}

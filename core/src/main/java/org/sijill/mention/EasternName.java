package org.sijill.mention;

/** Reads names of the far East, where the family's name stands first: «كيم دونغ-يوب». */
final class EasternName {
    private final Scan scan;
    private final NameWords lore;

    EasternName(Scan scan) {
        this.scan = scan;
        lore = scan.spotter.nameWords();
    }

    /**
     * «كيم دونغ-يوب»: one past the given name of one or two words after a family's name of the far East at {@code first},
     * whose letters without clitics are {@code stem}; {@code first + 1} where none follows.
     */
    int end(int first, String stem) {
        int end = first + 1;
        if (!lore.east(stem)) return end;
        for (int n = 0; n < 2; n++) {
            boolean joined = n > 0 && end < scan.tokens.size() && Gazetteer.joins(scan.tokens, end);
            int at = joined ? end + 1 : end;
            if (!scan.word(at) || !joined && !scan.tokens.get(at).spaced()) break;
            String w = scan.letters(at);
            boolean unlisted = joined || stem.length() > 2 && n == 0 && scan.parts.strange(at);
            if (!lore.syllable(w) && !(unlisted && w.length() < 6)) break;
            end = at + 1;
        }
        return end;
    }
}

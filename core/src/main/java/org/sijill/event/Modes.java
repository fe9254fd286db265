package org.sijill.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;

/**
 * PLOVER's mode out of the words beside a trigger, by {@code lexicon/ar/modes.tsv}. A row {@code after} is what is
 * asked or refused: the nearest in the words that follow decides, whatever the frame says. A row {@code near} fills a
 * mode that the frame leaves open: of the words on either side, the nearest. Immutable.
 */
final class Modes {
    private static final int BEFORE = 7;
    private static final int AFTER = 12;

    private record Cues(Phrases<String> after, Phrases<String> near) {}

    private final Map<String, Cues> byAct = new HashMap<>();

    Modes(Lexicon lexicon) {
        for (List<String> row : lexicon.table("ar/modes").rows()) {
            Cues cues = byAct.computeIfAbsent(
                    row.get(0), k -> new Cues(new Phrases<>(lexicon.folding()), new Phrases<>(lexicon.folding())));
            (row.get(2).equals("after") ? cues.after() : cues.near()).add(row.get(3), row.get(1));
        }
    }

    /**
     * The mode of a telling whose trigger is token {@code k}.
     *
     * @param mode what the frame gave, or null
     * @param open whether the frame gave nothing but the act's own mode
     */
    @Nullable
    String of(String act, @Nullable String mode, boolean open, Line line, int k) {
        Cues cues = byAct.get(act);
        if (cues == null) return mode;
        for (int i = k + 1; i < Math.min(line.size(), k + 1 + AFTER); i++) {
            var found = cues.after().at(line, i);
            if (found != null) return found.value().isEmpty() ? mode : found.value();
        }
        return open ? near(cues.near(), mode, line, k) : mode;
    }

    private static @Nullable String near(Phrases<String> cues, @Nullable String mode, Line line, int k) {
        for (int d = 0; d <= AFTER; d++) {
            var found = k + d < line.size() ? cues.at(line, k + d) : null;
            if (found == null && d > 0 && d <= BEFORE && k - d >= 0) found = cues.at(line, k - d);
            if (found != null) return found.value().isEmpty() ? mode : found.value();
        }
        return mode;
    }
}

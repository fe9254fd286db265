package org.sijill.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * What the sentences that tell an event are about: PLOVER's contexts, by the topic words of
 * {@code lexicon/ar/contexts.tsv}. A word counts once a sentence for each context that lists it. Immutable.
 */
final class Contexts {
    private static final int MOST = 3;

    private final List<String> names;
    private final Phrases<List<Integer>> words;

    Contexts(Lexicon lexicon) {
        Table table = lexicon.table("ar/contexts");
        names = table.cells("context").stream().distinct().toList();
        Map<String, List<Integer>> lists = new LinkedHashMap<>();
        for (List<String> row : table.rows())
            lists.computeIfAbsent(lexicon.folding().word(row.get(1)), k -> new ArrayList<>(1))
                    .add(names.indexOf(row.get(0)));
        words = new Phrases<>(lexicon.folding());
        lists.forEach(words::add);
    }

    /** How many different topic words of each context the line has. */
    int[] hits(Line line) {
        int[] hits = new int[names.size()];
        Set<String> told = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            var found = words.at(line, i);
            if (found == null || !told.add(line.word(i).word())) continue;
            for (int c : found.value()) hits[c]++;
        }
        return hits;
    }

    /** The strongest contexts, at most three; of equals, the one that the file lists first. */
    List<String> strongest(int[] hits) {
        List<Integer> some = new ArrayList<>();
        for (int c = 0; c < hits.length; c++) if (hits[c] > 0) some.add(c);
        some.sort(Comparator.comparingInt((Integer c) -> -hits[c]));
        return some.stream().limit(MOST).map(names::get).toList();
    }
}

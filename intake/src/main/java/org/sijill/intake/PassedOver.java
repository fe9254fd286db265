package org.sijill.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sijill.intake.archive.Why;

/** Counts what an archive holds beside pages to be read. Not for several threads. */
final class PassedOver {
    private final Map<Why, Integer> counts = new EnumMap<>(Why.class);

    void count(Why why) {
        counts.merge(why, 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    Item.Passed in(String input) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String reasons = counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().words())
                .collect(Collectors.joining(", "));
        return new Item.Passed(input, all, reasons);
    }
}

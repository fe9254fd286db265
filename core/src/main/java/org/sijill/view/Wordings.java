package org.sijill.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.register.Event;

/**
 * What one outlet calls things that others name in the same events: its words beside theirs, with counts of events.
 * Only things that it and somebody else word differently at least once are kept.
 */
public record Wordings(List<Thing> things) {
    /**
     * A party by its code, or {@code act:} and an act.
     *
     * @param own words of this outlet, commonest first
     * @param others words of the others that are not its own
     */
    public record Thing(String name, Map<String, Integer> own, Map<String, Integer> others) {}

    /** The wording of {@code outlet} in {@code events}, of the {@code most} things worded most. */
    public static Wordings of(String outlet, List<Event> events, int most) {
        Map<String, Map<String, Integer>> own = new TreeMap<>(), others = new TreeMap<>();
        for (Event e : events) {
            if (e.wording().stream().noneMatch(w -> w.outlet().equals(outlet))
                    || e.wording().size() < 2) continue;
            for (Event.Wording w : e.wording()) {
                Map<String, Map<String, Integer>> side = w.outlet().equals(outlet) ? own : others;
                w.parties().forEach((code, words) -> words.forEach(word -> count(side, code, word)));
                w.act().forEach(word -> count(side, "act:" + e.act(), word));
            }
        }
        List<Thing> things = new ArrayList<>();
        own.forEach((name, words) -> {
            Map<String, Integer> theirs = new TreeMap<>(others.getOrDefault(name, Map.of()));
            theirs.keySet().removeAll(words.keySet());
            if (!theirs.isEmpty()) things.add(new Thing(name, ranked(words), ranked(theirs)));
        });
        things.sort((a, b) -> weight(b) - weight(a));
        return new Wordings(List.copyOf(things.subList(0, Math.min(most, things.size()))));
    }

    private static void count(Map<String, Map<String, Integer>> side, String name, String word) {
        if (!word.isBlank()) side.computeIfAbsent(name, k -> new TreeMap<>()).merge(word, 1, Integer::sum);
    }

    private static int weight(Thing t) {
        return t.own().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> ranked(Map<String, Integer> counts) {
        Map<String, Integer> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(8)
                .forEach(e -> ranked.put(e.getKey(), e.getValue()));
        return ranked;
    }
}

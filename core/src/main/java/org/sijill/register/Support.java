package org.sijill.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts voices: pages that carry one text count once, with the surest of their reports. Not for several threads.
 */
final class Support {
    private static final double SILENT = -1;

    private final List<Part> parts;
    /** Part → its voices, numbered as they come: one, but where its text is too short to tell copies. */
    private final Map<Part, int[]> voices = new HashMap<>();

    private final Map<String, Integer> pages = new HashMap<>();
    private final Map<Numbers, Integer> texts = new HashMap<>();
    /** The texts that were met, and their voices. */
    private final List<Map.Entry<Numbers, Integer>> heard = new ArrayList<>();
    /** For {@link #weight}: how sure each voice is. */
    private final double[] surest;

    private int count;

    Support(List<Part> parts) {
        this.parts = parts;
        for (Part p : parts) voices.put(p, voices(p));
        surest = new double[count];
        Arrays.fill(surest, SILENT);
    }

    private int[] voices(Part p) {
        Numbers sketch = p.first().page().sketch();
        if (!sketch.isEmpty()) return new int[] {texts.computeIfAbsent(sketch, this::voice)};
        return p.statements().stream()
                .mapToInt(s -> pages.computeIfAbsent(s.page().article(), page -> count++))
                .toArray();
    }

    /** That of the first text that it is a copy of, copies of copies included. */
    private int voice(Numbers sketch) {
        int voice = heard.stream()
                .filter(o -> Copies.copies(o.getKey(), sketch))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> count++);
        heard.add(Map.entry(sketch, voice));
        return voice;
    }

    int voices() {
        return count;
    }

    /** The parts by the value that {@code field} gives them; those of which it gives none are left out. Best supported first, then in the values' own order. */
    List<Map.Entry<String, List<Part>>> readings(Function<Statement, @Nullable String> field) {
        Map<String, List<Part>> by = new TreeMap<>();
        for (Part p : parts) {
            String value = field.apply(p.first());
            if (value != null)
                by.computeIfAbsent(value, k -> new ArrayList<>(1)).add(p);
        }
        List<Map.Entry<String, List<Part>>> all = new ArrayList<>(by.entrySet());
        if (all.size() < 2) return all;
        Map<String, Double> weights = new HashMap<>();
        by.forEach((value, some) -> weights.put(value, weight(some)));
        all.sort(Comparator.comparingDouble(e -> -weights.getOrDefault(e.getKey(), 0.0)));
        return all;
    }

    /** How much the voices among {@code some} weigh together. */
    double weight(List<Part> some) {
        List<Integer> among = new ArrayList<>(some.size());
        for (Part p : some)
            for (int voice : voices.getOrDefault(p, new int[0])) {
                if (surest[voice] == SILENT) among.add(voice);
                surest[voice] = Math.max(surest[voice], p.report().confidence());
            }
        among.sort(null);
        double sum = 0;
        for (int voice : among) {
            sum += surest[voice];
            surest[voice] = SILENT;
        }
        return rounded(sum);
    }

    static double rounded(double weight) {
        return Math.rint(weight * 1e6) / 1e6;
    }
}

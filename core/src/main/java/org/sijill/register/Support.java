package org.sijill.register;

import java.util.ArrayList;
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
    private final List<Statement> statements;
    private final Map<String, String> voices = new HashMap<>();

    Support(List<Statement> statements) {
        this.statements = statements;
        for (Statement s : statements) voices.put(s.page().article(), voice(s));
    }

    /** The first page of those that carry the same text, copies of copies included. */
    private String voice(Statement s) {
        for (Statement o : statements) {
            if (o == s) break;
            if (Copies.copies(o.page().sketch(), s.page().sketch()))
                return voices.getOrDefault(o.page().article(), o.page().article());
        }
        return s.page().article();
    }

    int voices() {
        return (int) voices.values().stream().distinct().count();
    }

    /** The statements by the value that {@code field} gives them; statements of which it gives none are left out. Best supported first, then in the values' own order. */
    <V> List<Map.Entry<String, List<Statement>>> readings(Function<Statement, @Nullable String> field) {
        Map<String, List<Statement>> by = new TreeMap<>();
        for (Statement s : statements) {
            String value = field.apply(s);
            if (value != null) by.computeIfAbsent(value, k -> new ArrayList<>()).add(s);
        }
        List<Map.Entry<String, List<Statement>>> all = new ArrayList<>(by.entrySet());
        all.sort(Comparator.comparingDouble(e -> -weight(e.getValue())));
        return all;
    }

    /** How much the voices among {@code some} weigh together. */
    double weight(List<Statement> some) {
        Map<String, Double> surest = new TreeMap<>();
        for (Statement s : some)
            surest.merge(
                    voices.getOrDefault(s.page().article(), s.page().article()),
                    s.report().confidence(),
                    Math::max);
        double sum = 0;
        for (double w : surest.values()) sum += w;
        return Math.rint(sum * 1e6) / 1e6;
    }
}

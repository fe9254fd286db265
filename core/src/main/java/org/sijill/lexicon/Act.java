package org.sijill.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An act of the codebook: its PLOVER type and default mode (empty for none), whether its parties are equals, the
 * acts that can fulfil it when planned, and those of its type that are events of their own beside it.
 */
public record Act(
        String name,
        String gloss,
        String type,
        String mode,
        boolean symmetric,
        String status,
        List<String> fulfilledBy,
        List<String> apartFrom) {
    /** All acts of the codebook by name, from its packed table. */
    public static Map<String, Act> of(Table table) {
        Map<String, Act> acts = new HashMap<>();
        for (List<String> r : table.rows()) {
            boolean symmetric = r.get(4).equals("true");
            acts.put(
                    r.get(0),
                    new Act(
                            r.get(0),
                            r.get(1),
                            r.get(2),
                            r.get(3),
                            symmetric,
                            r.get(5),
                            names(r.get(6)),
                            names(r.get(7))));
        }
        return Map.copyOf(acts);
    }

    private static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** Whether wordings of the two can tell one event: a meeting may be called a summit, but no visit is a call. */
    public boolean near(Act other) {
        return type.equals(other.type) && !apartFrom.contains(other.name) && !other.apartFrom.contains(name);
    }
}

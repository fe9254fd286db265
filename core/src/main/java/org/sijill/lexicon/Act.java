package org.sijill.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An act of the codebook: its PLOVER type and default mode (empty for none), whether its parties are equals, and the
 * acts that can fulfil it when planned.
 */
public record Act(
        String name,
        String gloss,
        String type,
        String mode,
        boolean symmetric,
        String status,
        List<String> fulfilledBy) {
    /** All acts of the codebook by name, from its packed table. */
    public static Map<String, Act> of(Table table) {
        Map<String, Act> acts = new HashMap<>();
        for (List<String> r : table.rows()) {
            List<String> by = r.get(6).isEmpty() ? List.of() : List.of(r.get(6).split(" "));
            acts.put(
                    r.get(0),
                    new Act(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4).equals("true"), r.get(5), by));
        }
        return Map.copyOf(acts);
    }
}

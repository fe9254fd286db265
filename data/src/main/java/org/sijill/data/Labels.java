package org.sijill.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Table;

/**
 * Gathers by what name to show what the who's-who knows by a code: of each party, post and place the first wording that
 * its file has. Not for several threads.
 */
final class Labels {
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Set<String> states = new HashSet<>(), organisations = new HashSet<>();

    /** Takes the labels of one file of {@code lexicon/ar/names}, where it has any. */
    void add(Table t) {
        String file = t.name().substring(t.name().indexOf("names/") + 6);
        for (List<String> r : t.rows())
            switch (file) {
                case "states" -> state(r.get(1), r.get(0), r.get(2));
                case "organisations" -> organisation(r.get(1), r.get(2), r.get(0), r.get(4));
                case "movements" -> movement(r.get(1), r.get(2), r.get(0), r.get(5));
                case "posts" -> label("post", r.get(0), r.get(0), r.get(2));
                case "places" -> label("place", r.get(0), r.get(0), r.get(5));
                default -> {}
            }
    }

    /** A state's code stands for the state, though movements of it bear the same. */
    private void state(String row, String code, String arabic) {
        if (!row.equals("name") || states.contains(code)) return;
        states.add(code);
        rows.put("party " + code, List.of("party", code, code, arabic));
    }

    /** An organisation's code stands for it, though parties within it bear the same. */
    private void organisation(String row, String code, String id, String arabic) {
        if (!row.equals("name") || states.contains(code) || !organisations.add(code)) return;
        rows.put("party " + code, List.of("party", code, id, arabic));
    }

    private void movement(String row, String code, String id, String arabic) {
        if (row.equals("name")) label("party", code, id, arabic);
    }

    private void label(String kind, String key, String id, String arabic) {
        rows.putIfAbsent(kind + ' ' + key, List.of(kind, key, id, arabic));
    }

    /** The table {@code ar/names/labels}: kind, code, Latin id, Arabic name. */
    Table table() {
        return new Table("ar/names/labels", List.of("kind", "code", "id", "arabic"), new ArrayList<>(rows.values()));
    }
}

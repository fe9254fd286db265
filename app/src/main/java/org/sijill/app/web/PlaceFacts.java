package org.sijill.app.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.view.Entry;
import org.sijill.view.Question;

/**
 * A place by one of its names: what happened there.
 *
 * @param id its id in the who's-who, with country, kind and degrees; null where it is not listed
 * @param names under which names pages tell of it, with counts
 */
record PlaceFacts(
        String name,
        @Nullable String id,
        @Nullable String country,
        @Nullable String kind,
        @Nullable Double lat,
        @Nullable Double lon,
        int count,
        Map<String, Integer> names,
        List<Entry> latest) {
    private static final int LATEST = 60;

    static PlaceFacts of(Visit v) {
        String name = v.part("name");
        Names.Spot spot = v.desk.atlas().spot(name);
        String folded = v.desk.lexicon.folding().word(name);
        List<Entry> all = v.desk.shelf().ask(Question.all()).list(Integer.MAX_VALUE).stream()
                .filter(e -> is(v, e.place(), folded, spot))
                .toList();
        if (all.isEmpty() && spot == null) throw Problem.missing("place", name);
        Map<String, Integer> names = new TreeMap<>();
        for (Entry e : all) names.merge(String.valueOf(e.place()), 1, Integer::sum);
        return new PlaceFacts(
                name,
                spot == null ? null : spot.id(),
                spot == null ? null : spot.country(),
                spot == null ? null : spot.kind(),
                spot == null ? null : Double.valueOf(spot.lat()),
                spot == null ? null : Double.valueOf(spot.lon()),
                all.size(),
                names,
                all.stream().limit(LATEST).toList());
    }

    private static boolean is(Visit v, @Nullable String place, String folded, Names.@Nullable Spot spot) {
        if (place == null) return false;
        if (spot == null) return v.desk.lexicon.folding().word(place).equals(folded);
        Names.Spot other = v.desk.atlas().spot(place);
        return other != null && other.id().equals(spot.id());
    }
}

package org.sijill.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Names;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Ledger;
import org.sijill.view.Question;

/**
 * Where events were: by country, and by place where the place is a town or a site. A country is never a point.
 *
 * @param nowhere how many of the events have no place at all
 * @param left how many places are left out
 */
record MapFacts(int count, Map<String, Integer> countries, List<Spot> places, int nowhere, int left) {
    private static final int PLACES = 150;

    /** A place with its coordinates and how many events were there. */
    record Spot(String name, String id, String country, double lat, double lon, int events) {}

    static MapFacts of(Visit v) {
        Question q = Asked.of(v);
        Ledger.Answer found = v.desk.shelf().ask(q);
        Map<String, Spot> spots = new LinkedHashMap<>();
        int nowhere = 0;
        for (Entry e : found.each()) {
            String place = e.place();
            if (place == null && e.country() == null) nowhere++;
            Names.Spot s = place == null ? null : v.desk.atlas().spot(place);
            if (place == null || s == null || v.desk.atlas().point(s) == null) continue;
            Spot before = spots.get(s.id());
            spots.put(
                    s.id(),
                    new Spot(
                            before == null ? place : before.name(),
                            s.id(),
                            s.country(),
                            s.lat(),
                            s.lon(),
                            before == null ? 1 : before.events() + 1));
        }
        List<Spot> sorted = new ArrayList<>(spots.values());
        sorted.sort(Comparator.comparingInt((Spot s) -> -s.events()).thenComparing(Spot::id));
        List<Spot> shown = List.copyOf(sorted.subList(0, Math.min(PLACES, sorted.size())));
        return new MapFacts(found.count(), found.counts(Facet.COUNTRY), shown, nowhere, sorted.size() - shown.size());
    }

    /** The class of a count among those of all countries, 0 for none to 5 for the most. */
    int shade(String code) {
        int n = countries.getOrDefault(code, 0),
                most = countries.values().stream().max(Integer::compare).orElse(1);
        return n == 0 ? 0 : (int) Math.min(5, 1 + Math.floor(5 * Math.log(n) / Math.log(most + 1.0)));
    }

    /** The least count of a class. */
    int least(int shade) {
        int most = countries.values().stream().max(Integer::compare).orElse(1);
        for (int n = 1; n <= most; n++)
            if ((int) Math.min(5, 1 + Math.floor(5 * Math.log(n) / Math.log(most + 1.0))) >= shade) return n;
        return most;
    }
}

package org.sijill.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Ledger;
import org.sijill.view.Question;
import org.sijill.view.Stretch;

/** The start page: events in order of time, narrowed by facets and words. Stateless. */
final class TimelineScreen {
    private static final int PAGE = 40, VALUES = 8, MORE = 200;

    private TimelineScreen() {}

    /** What the page shows. */
    record Model(
            Question question,
            int count,
            int all,
            Map<String, List<Entry>> years,
            List<Shown> facets,
            List<Chip> chips,
            Scale scale,
            @Nullable String next,
            boolean later) {}

    /** A facet with its commonest values; {@code more} says how many are left out. */
    record Shown(String name, List<Value> values, int more) {}

    /** A value of a facet: what it is called, how many entries have it, where it leads. */
    record Value(String label, int count, String address) {}

    /** What narrows the list, and the address without it. */
    record Chip(String name, String label, String address) {}

    static Answer show(Visit v) {
        Question q = Asked.of(v);
        Shelf shelf = v.desk.shelf();
        Ledger.Answer found = shelf.ask(q);
        Entry after = Asked.after(v);
        List<Entry> page = found.page(after, PAGE + 1);
        boolean further = page.size() > PAGE;
        if (further) page = page.subList(0, PAGE);
        return Pages.show(
                "timeline",
                v,
                new Model(
                        q,
                        found.count(),
                        shelf.ledger.size(),
                        byYear(v, page),
                        facets(v, q, found),
                        chips(v, q),
                        Scale.of(found.zoom(q.time()), v),
                        further ? v.linking.onward(Asked.cursor(page.getLast())) : null,
                        after != null));
    }

    static Map<String, List<Entry>> byYear(Visit v, List<Entry> page) {
        Map<String, List<Entry>> years = new LinkedHashMap<>();
        for (Entry e : page) {
            String day = e.from() != null ? e.from() : e.to();
            years.computeIfAbsent(
                            day == null ? v.say("date.unknown") : v.taste.digits(day.substring(0, 4)),
                            k -> new ArrayList<>())
                    .add(e);
        }
        return years;
    }

    private static List<Shown> facets(Visit v, Question q, Ledger.Answer found) {
        List<Shown> all = new ArrayList<>();
        String open = v.query.value("open");
        for (Facet f : List.of(Facet.STATUS, Facet.PROMISE, Facet.DISPUTED, Facet.PARTY, Facet.ACT, Facet.OUTLET))
            add(all, v, f.word(), narrowing(v, q, f, found), open);
        Map<String, Value> pairs = new LinkedHashMap<>();
        found.pairs().forEach((pair, n) -> {
            if (pairs.size() < MORE) pairs.put(pair, new Value(pair(v, pair), n, v.linking.to("pairs", pair)));
        });
        add(all, v, "pair", pairs, open);
        add(all, v, "year", narrowing(v, q, Facet.YEAR, found), open);
        add(all, v, "country", narrowing(v, q, Facet.COUNTRY, found), open);
        add(all, v, "place", places(v, found), open);
        return all;
    }

    /** Places, each by its commonest spelling; they lead to the page of the place. */
    private static Map<String, Value> places(Visit v, Ledger.Answer found) {
        Map<String, Value> places = new LinkedHashMap<>();
        found.places().entrySet().stream().limit(MORE).forEach(e -> {
            Names.Spot spot = v.desk.atlas().spot(e.getKey());
            if (spot != null && v.desk.atlas().point(spot) == null) return;
            String known = spot == null ? e.getKey() : spot.id();
            Value before = places.get(known);
            places.put(
                    known,
                    before == null
                            ? new Value(e.getKey(), e.getValue(), v.linking.to("places", e.getKey()))
                            : new Value(before.label(), before.count() + e.getValue(), before.address()));
        });
        return places;
    }

    private static Map<String, Value> narrowing(Visit v, Question q, Facet f, Ledger.Answer found) {
        Map<String, Value> values = new LinkedHashMap<>();
        found.counts(f).forEach((value, n) -> {
            if (!q.of(f).contains(value))
                values.put(value, new Value(label(v, f, value), n, v.linking.and(f.word(), value)));
        });
        return values;
    }

    private static void add(List<Shown> all, Visit v, String name, Map<String, Value> values, @Nullable String open) {
        if (values.isEmpty()) return;
        int most = name.equals(open) ? MORE : VALUES;
        all.add(new Shown(name, values.values().stream().limit(most).toList(), Math.max(0, values.size() - most)));
    }

    static String pair(Visit v, String pair) {
        int cut = pair.indexOf('-');
        return v.party(pair.substring(0, cut)) + " – " + v.party(pair.substring(cut + 1));
    }

    static String label(Visit v, Facet f, String value) {
        return switch (f) {
            case PARTY, COUNTRY -> v.party(value);
            case OUTLET -> v.outlet(value);
            case YEAR -> v.taste.digits(value);
            default -> v.word(f.word(), value);
        };
    }

    private static List<Chip> chips(Visit v, Question q) {
        List<Chip> chips = new ArrayList<>();
        for (Facet f : Facet.values())
            for (String value : q.of(f))
                chips.add(new Chip(v.say("facet." + f.word()), label(v, f, value), v.linking.without(f.word(), value)));
        if (!q.time().equals(Stretch.ALL))
            chips.add(new Chip(v.say("facet.days"), v.stretch(q.time()), v.linking.here("time", null)));
        for (String name : List.of("q", "place", "from", "to")) {
            String value = v.query.value(name);
            if (value != null) chips.add(new Chip(v.say("facet." + name), value, v.linking.here(name, null)));
        }
        return chips;
    }
}

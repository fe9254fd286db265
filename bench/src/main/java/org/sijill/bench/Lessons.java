package org.sijill.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.base.Span;
import org.sijill.event.Features;
import org.sijill.event.Judge;
import org.sijill.event.Models;
import org.sijill.lexicon.Lexicon;

/** What annotated pages teach: reads them with some models and turns what the judge saw into examples. Not for several threads. */
final class Lessons {
    /** How sure a report must be where no model says how sure a telling is. */
    private static final double UNWEIGHED = .3;

    /** What was weighed on one page. */
    private static final class Notes implements Judge.Watcher {
        final List<Judge.Seen> seen = new ArrayList<>();
        final List<Judge.Pair> pairs = new ArrayList<>();
        final List<Judge.Again> again = new ArrayList<>();
        final List<Judge.Put> put = new ArrayList<>();
        final List<Judge.Named> named = new ArrayList<>();
        final List<Features> words = new ArrayList<>();

        void clear() {
            seen.clear();
            pairs.clear();
            again.clear();
            put.clear();
            named.clear();
            words.clear();
        }

        @Override
        public void telling(Judge.Seen telling) {
            seen.add(telling);
        }

        @Override
        public void pair(Judge.Pair pair) {
            pairs.add(pair);
        }

        @Override
        public void again(Judge.Again sides) {
            again.add(sides);
        }

        @Override
        public void put(Judge.Put tellings) {
            put.add(tellings);
        }

        @Override
        public void named(Judge.Named person) {
            named.add(person);
        }

        @Override
        public void page(Features page) {
            words.add(page);
        }
    }

    private final List<JointExample> sides = new ArrayList<>();
    private final List<JointExample> again = new ArrayList<>();
    private final List<ChoiceExample> dates = new ArrayList<>();
    private final List<ChoiceExample> places = new ArrayList<>();
    private final Map<String, List<Logistic.Example>> others = new TreeMap<>();

    /** The examples for both sides. */
    List<JointExample> sides() {
        return sides;
    }

    /** The examples for both sides weighed once more. */
    List<JointExample> again() {
        return again;
    }

    /** The examples for the date. */
    List<ChoiceExample> dates() {
        return dates;
    }

    /** The examples for the place. */
    List<ChoiceExample> places() {
        return places;
    }

    /** The examples for another of the models. */
    List<Logistic.Example> of(String model) {
        return others.getOrDefault(model, List.of());
    }

    /** Adds what these pages, by their numbers, teach where they are read with these models. */
    void read(Lexicon lexicon, Map<String, Map<String, Float>> models, Map<Integer, Marked> pages) {
        Notes notes = new Notes();
        double threshold = models.containsKey("accept") ? Judge.THRESHOLD : UNWEIGHED;
        Sijill sijill = new Sijill(lexicon, new Judge(Models.of(models), threshold, notes));
        pages.forEach((number, page) -> {
            notes.clear();
            Reading reading = sijill.read(page.page());
            Squeezed article = new Squeezed(reading.article().text());
            Map<String, Integer> told = new HashMap<>();
            for (Judge.Seen s : notes.seen) {
                int index = page.at(article, s.trigger(), s.type(), s.act());
                if (index >= 0) told.put(key(s.trigger(), s.type()), index);
                if (index >= 0) telling(s, page.events().get(index), number);
                else add("accept", s.features(), false);
            }
            for (Judge.Pair p : notes.pairs) pair(p, told);
            for (Judge.Again a : notes.again) {
                Integer index = told.get(key(a.trigger(), a.type()));
                if (index != null) again(a, page.events().get(index), number);
            }
            put(notes.put, told, page);
            for (Judge.Named n : notes.named) named(n, told, page);
            boolean tells = page.events().stream().anyMatch(e -> !e.optional());
            for (Features f : notes.words) add("page", f, tells);
        });
    }

    /** Of tellings put together those are reports that tell an event; where several tell one, the surest of them. */
    private void put(List<Judge.Put> put, Map<String, Integer> told, Marked page) {
        List<Judge.Put> order = new ArrayList<>(put);
        order.sort(Comparator.comparingDouble((Judge.Put p) -> -p.sure()));
        Set<Integer> reported = new HashSet<>();
        for (Judge.Put p : order) {
            Integer event = null;
            for (Span trigger : p.triggers()) {
                Integer index = told.get(key(trigger, p.type()));
                if (index != null && !reported.contains(index)) event = event == null ? index : event;
            }
            if (event != null) reported.add(event);
            if (event == null || !page.events().get(event).optional()) add("report", p.features(), event != null);
        }
    }

    /** Who is named on the side of the event's record stands behind it. */
    private void named(Judge.Named n, Map<String, Integer> told, Marked page) {
        Integer most = most(n.triggers(), n.type(), told);
        if (most == null || page.events().get(most).optional()) return;
        boolean holds = false;
        for (Marked.Named m : page.events().get(most).named())
            holds |= m.code().equals(n.code()) && n.names().stream().anyMatch(m::is);
        add("person", n.features(), holds);
    }

    /** Of tellings put together the event that most of them tell, the first of those that as many tell; or null. */
    private static @Nullable Integer most(List<Span> triggers, String type, Map<String, Integer> told) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Span trigger : triggers) {
            Integer index = told.get(key(trigger, type));
            if (index != null) votes.merge(index, 1, Integer::sum);
        }
        Integer most = null;
        for (Map.Entry<Integer, Integer> e : votes.entrySet())
            if (most == null || e.getValue() > votes.getOrDefault(most, 0)) most = e.getKey();
        return most;
    }

    private void again(Judge.Again a, Marked.Event event, int page) {
        JointExample example = JointExample.of(a.sides(), event.actors(), event.recipients(), page);
        if (example != null) again.add(example);
    }

    private void telling(Judge.Seen s, Marked.Event event, int page) {
        JointExample example = JointExample.of(s.sides(), event.actors(), event.recipients(), page);
        if (example != null) sides.add(example);
        if (!event.optional()) add("accept", s.features(), true);
        for (String status : List.of("planned", "ongoing", "denied"))
            add(status, s.features(), event.status().equals(status));
        sources(s.sources(), event.source());
        dates.add(ChoiceExample.of(s.dates(), event.date()));
        places.add(ChoiceExample.of(s.places(), event.country()));
    }

    /** Where the event has a source that none of these is, the page names him elsewhere and they teach nothing. */
    private void sources(List<Judge.Option> options, String source) {
        boolean named = options.stream().anyMatch(o -> Marked.alike(o.value(), source));
        if (!source.isEmpty() && !named) return;
        for (Judge.Option o : options) add("source", o.features(), Marked.alike(o.value(), source));
    }

    private void pair(Judge.Pair p, Map<String, Integer> told) {
        String type = p.features().names().stream()
                .filter(f -> f.startsWith("type:"))
                .findFirst()
                .orElse("type:")
                .substring(5);
        Integer left = told.get(key(p.left(), type));
        Integer right = told.get(key(p.right(), type));
        if (left != null && right != null) add("same", p.features(), left.equals(right));
    }

    private static String key(Span trigger, String type) {
        return trigger.from() + "-" + trigger.to() + type;
    }

    private void add(String model, Features features, boolean holds) {
        others.computeIfAbsent(model, m -> new ArrayList<>()).add(new Logistic.Example(features.names(), holds));
    }
}

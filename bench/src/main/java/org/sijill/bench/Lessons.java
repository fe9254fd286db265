package org.sijill.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.base.Span;
import org.sijill.event.Features;
import org.sijill.event.Judge;
import org.sijill.event.Models;
import org.sijill.lexicon.Lexicon;

/** What annotated pages teach: reads them with some models and turns what the judge saw into examples. Not for several threads. */
final class Lessons {
    private static final double THRESHOLD = .3;

    private final List<JointExample> sides = new ArrayList<>();
    private final List<ChoiceExample> dates = new ArrayList<>();
    private final Map<String, List<Logistic.Example>> others = new TreeMap<>();

    /** The examples for both sides. */
    List<JointExample> sides() {
        return sides;
    }

    /** The examples for the date. */
    List<ChoiceExample> dates() {
        return dates;
    }

    /** The examples for another of the models. */
    List<Logistic.Example> of(String model) {
        return others.getOrDefault(model, List.of());
    }

    /** Adds what these pages, by their numbers, teach where they are read with these models. */
    void read(Lexicon lexicon, Map<String, Map<String, Float>> models, Map<Integer, Marked> pages) {
        List<Judge.Seen> seen = new ArrayList<>();
        List<Judge.Pair> pairs = new ArrayList<>();
        Sijill sijill = new Sijill(lexicon, new Judge(Models.of(models), THRESHOLD, seen::add, pairs::add));
        pages.forEach((number, page) -> {
            seen.clear();
            pairs.clear();
            Reading reading = sijill.read(page.page());
            Squeezed article = new Squeezed(reading.article().text());
            Map<String, Integer> told = new HashMap<>();
            for (Judge.Seen s : seen) {
                int index = page.at(article, s.trigger(), s.type(), s.act());
                if (index >= 0) told.put(key(s.trigger(), s.type()), index);
                if (index >= 0) telling(s, page.events().get(index), number);
                else add("accept", s.features(), false);
            }
            for (Judge.Pair p : pairs) pair(p, told);
        });
    }

    private void telling(Judge.Seen s, Marked.Event event, int page) {
        JointExample example = JointExample.of(s.sides(), event.actors(), event.recipients(), page);
        if (example != null) sides.add(example);
        if (!event.optional()) add("accept", s.features(), true);
        for (String status : List.of("planned", "ongoing", "denied"))
            add(status, s.features(), event.status().equals(status));
        add("attributed", s.features(), event.attributed());
        dates.add(ChoiceExample.of(s.dates(), event.date()));
        for (Judge.Option o : s.places()) add("place", o.features(), o.value().equals(event.country()));
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

package org.sijill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sijill.event.Models;
import org.sijill.lexicon.Lexicon;

/**
 * Learns all models of the page from annotated pages, in steps, for what was decided for one telling is a feature of
 * the next: both sides without any model, both sides anew from what those decided, then the rest, and all of that once
 * more from pages as the finished models read them. In every step pages are read in parts, each with models that did not
 * learn from it, so that nothing is learned from decisions better than those to come. Not for several threads.
 */
final class Learner {
    private static final int PARTS = 3;

    private final Lexicon lexicon;
    private final Map<Integer, Marked> pages;
    private final Folds folds;
    private final Map<String, Integer> examples = new ConcurrentHashMap<>();

    /** @param pages annotated pages by their numbers */
    Learner(Lexicon lexicon, Map<Integer, Marked> pages) {
        this.lexicon = lexicon;
        this.pages = pages;
        folds = Folds.of(pages, PARTS);
    }

    /** Weights by model and feature. */
    Map<String, Map<String, Float>> learn() {
        Lessons first = new Lessons();
        first.read(lexicon, Map.of(), pages);
        List<Lessons> second = apart(part -> JointTrainer.train(others(first.sides(), part)));
        List<JointExample> sides = new ArrayList<>();
        for (Lessons l : second) sides.addAll(l.sides());
        List<Lessons> third = apart(part -> JointTrainer.train(others(sides, part)));
        List<Lessons> fourth = apart(part -> {
            List<Lessons> rest = new ArrayList<>(third);
            rest.remove(part.intValue());
            return models(others(sides, part), rest);
        });
        return models(sides, fourth);
    }

    /** How many examples the model of that name was learned from last. */
    int examples(String model) {
        return examples.getOrDefault(model, 0);
    }

    /** Reads each part with the models for it, the parts beside each other. */
    private List<Lessons> apart(Function<Integer, Map<String, Map<String, Float>>> models) {
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Lessons lessons = new Lessons();
                    lessons.read(lexicon, models.apply(part), folds.part(pages, part));
                    return lessons;
                })
                .toList();
    }

    private List<JointExample> others(List<JointExample> all, int part) {
        return all.stream().filter(e -> folds.of(e.page()) != part).toList();
    }

    private Map<String, Map<String, Float>> models(List<JointExample> sides, List<Lessons> lessons) {
        Map<String, Map<String, Float>> models = new TreeMap<>(JointTrainer.train(sides));
        models.keySet().forEach(name -> examples.put(name, sides.size()));
        List<JointExample> again = new ArrayList<>();
        List<ChoiceExample> dates = new ArrayList<>();
        List<ChoiceExample> places = new ArrayList<>();
        for (Lessons l : lessons) {
            again.addAll(l.again());
            dates.addAll(l.dates());
            places.addAll(l.places());
        }
        JointTrainer.train(again).forEach((name, weights) -> {
            models.put(name + "-again", weights);
            examples.put(name + "-again", again.size());
        });
        models.put("date", ChoiceTrainer.train(dates));
        examples.put("date", dates.size());
        models.put("place", ChoiceTrainer.train(places));
        examples.put("place", places.size());
        for (String name : Models.names())
            if (!name.startsWith("alone-") && !models.containsKey(name)) models.put(name, single(name, lessons));
        return models;
    }

    private Map<String, Float> single(String name, List<Lessons> lessons) {
        List<Logistic.Example> all = new ArrayList<>();
        for (Lessons l : lessons) all.addAll(l.of(name));
        examples.put(name, all.size());
        return Logistic.train(all);
    }
}

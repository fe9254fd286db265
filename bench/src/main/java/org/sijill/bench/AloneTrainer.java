package org.sijill.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.Sijill;
import org.sijill.event.Judge;
import org.sijill.event.Models;
import org.sijill.lexicon.Lexicon;

/**
 * Learns from labelled sentences which telling in a sentence that stands alone is its news. A sentence's label says
 * nothing of its single tellings, so those that come near its likeliest one are taken for the news, and it is learned
 * once more. The model is set off so that one half is where misses and false alarms balance on sentences left out.
 */
final class AloneTrainer {
    private static final double COST = .15;
    private static final double NEAR = .6;
    private static final double LEAST = .3;
    private static final int FOLDS = 5;

    /** A telling of the sentence with that number. */
    private record Told(int sentence, boolean news, List<String> features) {}

    private AloneTrainer() {}

    /** Weights by model, one for each type that sentences are labelled for. */
    static Map<String, Map<String, Float>> train(Lexicon lexicon, Models models, List<Labelled> sentences) {
        Map<String, List<Told>> told = new TreeMap<>();
        Map<String, Integer> wanted = new HashMap<>();
        List<Judge.Seen> seen = new ArrayList<>();
        Sijill sijill = new Sijill(lexicon, new Judge(models, LEAST, seen::add));
        for (int i = 0; i < sentences.size(); i++) {
            Labelled s = sentences.get(i);
            seen.clear();
            sijill.read(s.page(i));
            if (s.news()) wanted.merge(s.type(), 1, Integer::sum);
            List<Told> own = told.computeIfAbsent(s.type(), t -> new ArrayList<>());
            for (Judge.Seen x : seen)
                if (x.type().equals(s.type()))
                    own.add(new Told(i, s.news(), x.features().names()));
        }
        Map<String, Map<String, Float>> trained = new TreeMap<>();
        told.forEach((type, own) -> trained.put(
                "alone-" + type.toLowerCase(java.util.Locale.ROOT), balanced(own, wanted.getOrDefault(type, 0))));
        return trained;
    }

    private static Map<String, Float> balanced(List<Told> all, int wanted) {
        Map<Integer, Double> likeliest = new HashMap<>();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Map<String, Float> model =
                    learn(all.stream().filter(t -> t.sentence % FOLDS != fold).toList());
            for (Told t : all)
                if (t.sentence % FOLDS == fold) likeliest.merge(t.sentence, Logistic.of(model, t.features), Math::max);
        }
        double threshold = threshold(all, likeliest, wanted);
        Map<String, Float> weights = learn(all);
        weights.merge("bias", (float) -Math.log(threshold / (1 - threshold)), Float::sum);
        return weights;
    }

    private static Map<String, Float> learn(List<Told> all) {
        List<Logistic.Example> first = new ArrayList<>();
        for (Told t : all) first.add(new Logistic.Example(t.features, t.news));
        Map<String, Float> model = Logistic.train(first, COST);
        Map<Integer, Double> most = new HashMap<>();
        for (Told t : all) most.merge(t.sentence, Logistic.of(model, t.features), Math::max);
        List<Logistic.Example> second = new ArrayList<>();
        for (Told t : all)
            second.add(new Logistic.Example(
                    t.features, t.news && Logistic.of(model, t.features) >= NEAR * most.getOrDefault(t.sentence, 1.0)));
        return Logistic.train(second, COST);
    }

    /** How far below the best F1 a bar may stay: within that, a sentence more told is worth more than one less told wrongly. */
    private static final double AS_GOOD = .02;

    /** The likelihood from which on taking a sentence for news gives nearly the highest F1: the lowest such. */
    private static double threshold(List<Told> all, Map<Integer, Double> likeliest, int wanted) {
        Map<Integer, Boolean> news = new HashMap<>();
        for (Told t : all) news.put(t.sentence, t.news);
        TreeMap<Double, Double> byBar = new TreeMap<>();
        for (double bar : likeliest.values()) byBar.computeIfAbsent(bar, b -> f1(b, news, likeliest, wanted));
        double most = byBar.values().stream().mapToDouble(f -> f).max().orElse(0);
        double best = .5;
        for (Map.Entry<Double, Double> e : byBar.descendingMap().entrySet())
            if (e.getValue() >= most - AS_GOOD) best = e.getKey();
        System.out.printf("alone: F1 %.3f on sentences left out%n", byBar.getOrDefault(best, 0.0));
        return Math.clamp(best, .01, .99);
    }

    private static double f1(double bar, Map<Integer, Boolean> news, Map<Integer, Double> likeliest, int wanted) {
        int right = 0;
        int taken = 0;
        for (Map.Entry<Integer, Double> e : likeliest.entrySet()) {
            if (e.getValue() < bar) continue;
            taken++;
            if (news.getOrDefault(e.getKey(), false)) right++;
        }
        return 2.0 * right / (taken + wanted);
    }
}

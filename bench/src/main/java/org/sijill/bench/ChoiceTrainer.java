package org.sijill.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.event.Judge.Option;

/**
 * Learns to choose one of several options: weights are moved until those that say the right thing are as likely as may
 * be among all. The same examples always give the same weights.
 */
final class ChoiceTrainer {
    private static final int EPOCHS = 28;
    private static final int SEEN = 5;
    private static final double PENALTY = 25;
    private static final int SEED = 7;

    private record Case(List<int[]> options, boolean[] right) {}

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<Case> cases = new ArrayList<>();

    private ChoiceTrainer(List<ChoiceExample> examples) {
        Map<String, Integer> counts = new HashMap<>();
        for (ChoiceExample e : examples) {
            Set<String> names = new HashSet<>();
            for (Option o : e.options()) names.addAll(o.features().names());
            for (String name : names) counts.merge(name, 1, Integer::sum);
        }
        counts.forEach((name, n) -> {
            if (n >= SEEN) numbers.put(name, 0);
        });
        int next = 0;
        for (Map.Entry<String, Integer> e : numbers.entrySet()) e.setValue(next++);
        for (ChoiceExample e : examples) cases.add(numbered(e));
    }

    /** Weight by feature; features of fewer than {@value #SEEN} examples and weights too small to matter are left out. */
    static Map<String, Float> train(List<ChoiceExample> all) {
        List<ChoiceExample> examples =
                all.stream().filter(ChoiceExample::teaches).toList();
        return examples.isEmpty() ? new TreeMap<>() : new ChoiceTrainer(examples).learned();
    }

    private Case numbered(ChoiceExample e) {
        List<int[]> options = new ArrayList<>();
        boolean[] right = new boolean[e.options().size()];
        for (Option o : e.options()) {
            right[options.size()] = e.right(o);
            options.add(o.features().names().stream()
                    .distinct()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray());
        }
        return new Case(options, right);
    }

    private Map<String, Float> learned() {
        SparseWeights weights = new SparseWeights(numbers.size());
        Random random = new Random(SEED);
        List<Case> order = new ArrayList<>(cases);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Case c : order) {
                weights.drop(random.nextInt());
                push(c, weights);
                weights.step(PENALTY / cases.size());
            }
        }
        Map<String, Float> named = new TreeMap<>();
        numbers.forEach((name, i) -> {
            if (Math.abs(weights.of(i)) >= Logistic.LEAST) named.put(name, (float) weights.of(i));
        });
        return named;
    }

    /** Towards the right options by how unlikely they are, away from all others by how likely. */
    private static void push(Case c, SparseWeights weights) {
        int n = c.options().size();
        double[] odds = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++)
            most = Math.max(most, odds[i] = weights.sum(c.options().get(i)));
        double all = 0;
        double right = 0;
        for (int i = 0; i < n; i++) {
            all += odds[i] = Math.exp(odds[i] - most);
            if (c.right()[i]) right += odds[i];
        }
        for (int i = 0; i < n; i++)
            weights.push(c.options().get(i), (c.right()[i] ? odds[i] / right : 0) - odds[i] / all);
    }
}

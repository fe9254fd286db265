package org.sijill.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the models {@code actor}, {@code recipient} and {@code joint} together: their weights are moved until the right
 * way to fill both sides of each example, as a whole, is as likely as may be among all ways worth weighing. The same
 * examples always give the same weights.
 */
final class JointTrainer {
    private static final int EPOCHS = 14;
    private static final int SEEN = 8;
    private static final double PENALTY = 250;
    private static final int SEED = 7;

    private JointTrainer() {}

    /** Weights by model and feature; the features of fewer than {@value #SEEN} examples and weights too small to matter are left out. */
    static Map<String, Map<String, Float>> train(List<JointExample> examples) {
        FeatureNumbers numbers = new FeatureNumbers(examples, SEEN);
        SparseWeights weights = new SparseWeights(numbers.size());
        List<JointWays> order = new ArrayList<>();
        for (JointExample e : examples) order.add(new JointWays(e, numbers));
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (JointWays ways : order) {
                weights.drop(random.nextInt());
                ways.push(weights);
                weights.step(PENALTY / examples.size());
            }
        }
        return numbers.named(weights, Logistic.LEAST);
    }
}

package org.sijill.event;

import org.sijill.base.Rolling;
import org.sijill.lexicon.Weights;

/**
 * Logistic models over the same named features: the log-odds are the sum of the weights of the features that hold. Small
 * enough to be read, so that a decision can be explained. Immutable, safe for any number of threads.
 */
final class Linear {
    private static final long[] BIAS = {Rolling.of("bias")};

    private final Weights weights;
    private final boolean[] empty;
    private final double bias;

    Linear(Weights weights) {
        this.weights = weights;
        empty = new boolean[weights.models()];
        for (int m = 0; m < empty.length; m++) empty[m] = !weights.has(m);
        bias = weights.add(BIAS, 0, 1, 0);
    }

    /** Whether there is nothing in the model. */
    boolean isEmpty(int model) {
        return empty[model];
    }

    /** The log-odds by each model, summed once. */
    double[] sums(Features features) {
        double[] known = features.weighed(this);
        int from = known == null ? 0 : features.weighed();
        if (known != null && from == features.size()) return known;
        double[] sums = known == null ? new double[empty.length] : known;
        if (known == null) weights.add(BIAS, 0, 1, sums);
        weights.add(features.hashes(), from, features.size(), sums);
        features.weighed(this, sums);
        return sums;
    }

    /** The log-odds by the first model. */
    double sum(Features features) {
        if (empty.length > 1) return sums(features)[0];
        return weights.add(features.hashes(), 0, features.size(), bias);
    }

    /** Probability by the first model, 0 to 1. */
    double of(Features features) {
        return odds(sum(features));
    }

    /** The probability that has these log-odds. */
    static double odds(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}

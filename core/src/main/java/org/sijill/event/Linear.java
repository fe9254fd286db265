package org.sijill.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.base.Rolling;
import org.sijill.lexicon.Table;
import org.sijill.lexicon.Weights;

/**
 * A logistic model over named features: the log-odds are the sum of the weights of the features that hold. Small enough
 * to be read, so that a decision can be explained. Immutable, safe for any number of threads.
 */
public final class Linear {
    private static final long BIAS = Rolling.of("bias");

    private final Weights weights;
    private final boolean empty;

    /** @param weights by feature; an absent feature weighs nothing */
    public Linear(Map<String, Float> weights) {
        this(Weights.of(weights));
    }

    public Linear(Weights weights) {
        this.weights = weights;
        empty = weights.isEmpty();
    }

    public static Linear of(Table table) {
        Map<String, Float> weights = new HashMap<>(table.rows().size() * 2);
        for (List<String> row : table.rows()) weights.put(row.get(1), Float.parseFloat(row.get(0)));
        return new Linear(weights);
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return empty;
    }

    /** Probability, 0 to 1. */
    double of(Features features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }

    /** The log-odds. */
    double sum(Features features) {
        double sum = weights.of(BIAS);
        for (int i = 0; i < features.size(); i++) sum += weights.of(features.hash(i));
        return sum;
    }
}

package org.sijill.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Table;

/**
 * A logistic model over named features, from a table of two columns {@code weight}, {@code feature}: the log-odds are
 * the sum of the weights of the features that hold. Small enough to be read, so that a decision can be explained.
 */
public final class Linear {
    private final Map<String, Float> weights;

    /** @param weights by feature; an absent feature weighs nothing */
    public Linear(Map<String, Float> weights) {
        this.weights = weights;
    }

    public static Linear of(Table table) {
        Map<String, Float> weights = new HashMap<>(table.rows().size() * 2);
        for (List<String> row : table.rows()) weights.put(row.get(1), Float.parseFloat(row.get(0)));
        return new Linear(weights);
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Probability, 0 to 1. */
    public double of(List<String> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }

    /** The log-odds. */
    double sum(List<String> features) {
        double sum = weights.getOrDefault("bias", 0f);
        for (String f : features) {
            Float w = weights.get(f);
            if (w != null) sum += w;
        }
        return sum;
    }
}

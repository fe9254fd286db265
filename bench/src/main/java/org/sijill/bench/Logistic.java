package org.sijill.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Logistic regression with a quadratic penalty over named features. The same examples always give the same weights. */
final class Logistic {
    /** What was seen, and whether the decision holds for it. */
    record Example(List<String> features, boolean holds) {}

    private static final int SEEN = 3;
    /** A weight less than this is too small to matter. */
    static final double LEAST = .03;

    private static final double COST = .06;

    private Logistic() {}

    /** Weight by feature, and {@code bias}; features of fewer than {@value #SEEN} examples and weights too small to matter are left out. */
    static Map<String, Float> train(List<Example> all) {
        return train(all, COST);
    }

    /** @param cost how dear an example on the wrong side is, beside the weights themselves */
    static Map<String, Float> train(List<Example> all, double cost) {
        if (all.isEmpty()) return new TreeMap<>();
        Map<String, Integer> ids = numbered(all);
        Problem problem = new Problem();
        problem.l = all.size();
        problem.n = ids.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[all.size()][];
        problem.y = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            problem.x[i] = vector(all.get(i), ids, problem.n);
            problem.y[i] = all.get(i).holds() ? 1 : 0;
        }
        Linear.disableDebugOutput();
        return weights(Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001)), ids, problem.n);
    }

    /** How likely the weights make it that what has these features holds, 0 to 1. */
    static double of(Map<String, Float> weights, List<String> features) {
        double sum = weights.getOrDefault("bias", 0f);
        for (String f : features) sum += weights.getOrDefault(f, 0f);
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<String, Integer> numbered(List<Example> all) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example e : all) for (String f : new HashSet<>(e.features())) counts.merge(f, 1, Integer::sum);
        Map<String, Integer> ids = new LinkedHashMap<>();
        counts.forEach((f, n) -> {
            if (n >= SEEN) ids.put(f, ids.size() + 1);
        });
        return ids;
    }

    private static Feature[] vector(Example example, Map<String, Integer> ids, int bias) {
        TreeSet<Integer> set = new TreeSet<>();
        for (String f : example.features()) {
            Integer id = ids.get(f);
            if (id != null) set.add(id);
        }
        set.add(bias);
        return set.stream().map(id -> (Feature) new FeatureNode(id, 1)).toArray(Feature[]::new);
    }

    private static Map<String, Float> weights(Model model, Map<String, Integer> ids, int bias) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] w = model.getFeatureWeights();
        Map<String, Float> weights = new TreeMap<>();
        ids.forEach((f, id) -> {
            double weight = sign * w[id - 1];
            if (Math.abs(weight) >= LEAST) weights.put(f, (float) weight);
        });
        weights.put("bias", (float) (sign * w[bias - 1]));
        return weights;
    }
}

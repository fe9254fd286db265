package org.sijill.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.sijill.event.Features;
import org.sijill.event.Joint;

/**
 * Numbers for those features of the models {@code actor}, {@code recipient} and {@code joint} that enough examples have,
 * in the order of their names, so that the same examples always give the same numbers.
 */
final class FeatureNumbers {
    static final String ACTOR = "actor";
    static final String RECIPIENT = "recipient";
    static final String JOINT = "joint";

    /** A feature of one of the models. */
    private record Name(String model, String feature) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            int byModel = MODELS.indexOf(model) - MODELS.indexOf(other.model);
            return byModel != 0 ? byModel : feature.compareTo(other.feature);
        }
    }

    private static final List<String> MODELS = List.of(ACTOR, JOINT, RECIPIENT);

    private final Map<Name, Integer> numbers = new HashMap<>();

    /** @param least how many examples must have a feature for it to get a number */
    FeatureNumbers(List<JointExample> examples, int least) {
        Map<Name, Integer> counts = new TreeMap<>();
        for (JointExample e : examples) {
            Set<Name> names = new HashSet<>();
            each(e.sides(), (model, features) -> features.names().forEach(f -> names.add(new Name(model, f))));
            for (Name n : names) counts.merge(n, 1, Integer::sum);
        }
        counts.forEach((name, count) -> {
            if (count >= least) numbers.put(name, numbers.size());
        });
    }

    /** All features that a telling can have before anything is learned. */
    private static void each(Joint.Case c, BiConsumer<String, Features> features) {
        for (int i = 0; i < c.size(); i++) {
            features.accept(ACTOR, c.features(i));
            features.accept(RECIPIENT, c.features(i));
            for (int j = 0; j < c.size(); j++) features.accept(JOINT, Joint.against(c, i, j));
        }
        for (int i = 1; i < 4; i++) for (int j = 0; j < 4; j++) features.accept(JOINT, Joint.sizes(c, i, j));
        for (boolean actors : new boolean[] {true, false}) {
            for (int i = 0; i < c.size(); i++)
                for (int j = i + 1; j < c.size(); j++) features.accept(JOINT, Joint.beside(c, i, j, actors));
            for (long set : Joint.sets(c, new double[c.size()], actors))
                features.accept(JOINT, Joint.side(c, set, actors));
        }
    }

    int size() {
        return numbers.size();
    }

    /** The numbers of those features that have one. */
    int[] of(String model, Features features) {
        int[] found = new int[features.names().size()];
        int n = 0;
        for (String f : features.names()) {
            Integer number = numbers.get(new Name(model, f));
            if (number != null) found[n++] = number;
        }
        return Arrays.copyOf(found, n);
    }

    /** The weights by model and feature, without those smaller than {@code least}. */
    Map<String, Map<String, Float>> named(SparseWeights weights, double least) {
        Map<String, Map<String, Float>> models = new TreeMap<>();
        for (String model : MODELS) models.put(model, new TreeMap<>());
        numbers.forEach((name, number) -> {
            float weight = (float) weights.of(number);
            Map<String, Float> model = models.get(name.model);
            if (model != null && Math.abs(weight) >= least) model.put(name.feature, weight);
        });
        return models;
    }
}

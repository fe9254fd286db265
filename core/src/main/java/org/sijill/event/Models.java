package org.sijill.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Weights;

/** The small models that the judge weighs with, those over the same features together. Immutable, safe for any number of threads. */
public final class Models {
    /** Models over the same features, a table each under {@code lexicon/ar/models}. */
    public enum Group {
        SIDES("actor", "recipient"),
        JOINT("joint"),
        SIDES_AGAIN("actor-again", "recipient-again"),
        JOINT_AGAIN("joint-again"),
        TELLING("accept", "planned", "ongoing", "denied", "alone-assault", "alone-protest"),
        DATE("date"),
        PLACE("place"),
        SOURCE("source"),
        PERSON("person"),
        SAME("same"),
        REPORT("report"),
        PAGE("page");

        private final List<String> models;

        Group(String... models) {
            this.models = List.of(models);
        }

        /** The models' names in the order of their weights. */
        public List<String> models() {
            return models;
        }

        /** One table of the weights of all its models, given by model and feature; a model without any weighs nothing. */
        public Weights weights(Map<String, Map<String, Float>> named) {
            List<Map<String, Float>> weights = new ArrayList<>();
            for (String model : models) weights.add(named.getOrDefault(model, Map.of()));
            return Weights.of(weights);
        }
    }

    private final Map<Group, Linear> groups = new EnumMap<>(Group.class);

    /** @param named weights by model and feature; an absent model leaves its decision to the rules */
    public static Models of(Map<String, Map<String, Float>> named) {
        Models models = new Models();
        for (Group g : Group.values()) models.groups.put(g, new Linear(g.weights(named)));
        return models;
    }

    /** The models that the lexicon holds. */
    public static Models of(Lexicon lexicon) {
        Models models = new Models();
        for (Group g : Group.values()) models.groups.put(g, new Linear(lexicon.weights(g.name())));
        return models;
    }

    private Models() {}

    /** The names of all models. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Group g : Group.values()) names.addAll(g.models());
        return names;
    }

    Linear of(Group group) {
        Linear found = groups.get(group);
        if (found == null) throw new IllegalStateException("no models " + group);
        return found;
    }
}

package org.sijill.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.base.Rolling;

/**
 * The weights that models over the same features give to each of them, found by the {@link Rolling} hash of its name: a
 * table with open slots, laid out so that it is packed and read back as it stands. Immutable, safe for any number of
 * threads.
 *
 * @param models how many there are
 * @param keys hashes, 0 for an open slot; as many as a power of two
 * @param values for each slot a weight a model
 */
public record Weights(int models, long[] keys, float[] values) {
    /** Refuses two names with one hash. */
    public static Weights of(List<Map<String, Float>> models) {
        Set<String> names = new TreeSet<>();
        for (Map<String, Float> m : models) names.addAll(m.keySet());
        int size = Integer.highestOneBit(Math.max(4, names.size() * 3 / 2)) * 2;
        Weights weights = new Weights(models.size(), new long[size], new float[size * models.size()]);
        for (String name : names) weights.put(name, models);
        return weights;
    }

    private void put(String name, List<Map<String, Float>> named) {
        long key = Rolling.of(name);
        int at = at(key);
        if (key == 0 || keys[at] != 0) throw new IllegalArgumentException("two features with one hash: " + name);
        keys[at] = key;
        for (int m = 0; m < models; m++) values[at * models + m] = named.get(m).getOrDefault(name, 0f);
    }

    private int at(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0xD6E8FEB86659FD93L >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) at = at + 1 & mask;
        return at;
    }

    /** Adds the weights of the feature whose name has that hash to {@code sums}, one a model; nothing where it is not listed. */
    public void add(long name, double[] sums) {
        int at = at(name);
        if (keys[at] == 0) return;
        for (int m = 0; m < models; m++) sums[m] += values[at * models + m];
    }

    /** Whether the model has any weight. */
    public boolean has(int model) {
        for (int i = model; i < values.length; i += models) if (values[i] != 0) return true;
        return false;
    }
}

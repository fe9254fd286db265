package org.sijill.lexicon;

import java.util.Map;
import org.sijill.base.Rolling;

/**
 * The weights of named features, found by the {@link Rolling} hash of the name: a table with open slots, laid out so
 * that it is packed and read back as it stands. Immutable, safe for any number of threads.
 *
 * @param keys hashes, 0 for an open slot; as many as a power of two
 * @param values the weight for each slot
 */
public record Weights(long[] keys, float[] values) {
    /** Refuses two names with one hash. */
    public static Weights of(Map<String, Float> named) {
        int size = Integer.highestOneBit(Math.max(4, named.size())) * 4;
        Weights weights = new Weights(new long[size], new float[size]);
        named.forEach(weights::put);
        return weights;
    }

    private void put(String name, float weight) {
        long key = Rolling.of(name);
        int at = slot(key);
        if (key == 0 || keys[at] != 0) throw new IllegalArgumentException("two features with one hash: " + name);
        keys[at] = key;
        values[at] = weight;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0xD6E8FEB86659FD93L >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) at = at + 1 & mask;
        return at;
    }

    /** The weight of the feature whose name has that hash; 0 for one that is not listed. */
    public float of(long name) {
        return values[slot(name)];
    }

    public boolean isEmpty() {
        for (long key : keys) if (key != 0) return false;
        return true;
    }
}

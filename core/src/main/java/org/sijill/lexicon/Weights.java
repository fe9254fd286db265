package org.sijill.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.base.Rolling;

/**
 * The weights that models over the same features give to each of them, found by the {@link Rolling} hash of its name: a
 * table with open slots, laid out so that it is packed and read back as it stands, a hash beside its weights. Immutable,
 * safe for any number of threads.
 */
public final class Weights {
    private final int models;
    private final long[] slots;
    private final int stride;
    private final int mask;

    /**
     * @param models how many there are
     * @param slots as many slots as a power of two, each a hash, 0 in an open one, and the bits of a weight a model, two in
     *     a number
     */
    public Weights(int models, long[] slots) {
        this.models = models;
        this.slots = slots;
        stride = stride(models);
        mask = slots.length / stride - 1;
    }

    /** Refuses two names with one hash. */
    public static Weights of(List<Map<String, Float>> models) {
        Set<String> names = new TreeSet<>();
        for (Map<String, Float> m : models) names.addAll(m.keySet());
        int size = Integer.highestOneBit(Math.max(4, names.size() * 3 / 2)) * 2;
        Weights weights = new Weights(models.size(), new long[size * stride(models.size())]);
        for (String name : names) weights.put(name, models);
        return weights;
    }

    private static int stride(int models) {
        return 1 + (models + 1) / 2;
    }

    private void put(String name, List<Map<String, Float>> named) {
        long key = Rolling.of(name);
        int at = at(key);
        if (key == 0 || slots[at] != 0) throw new IllegalArgumentException("two features with one hash: " + name);
        slots[at] = key;
        for (int m = 0; m < models; m++) {
            long bits = Float.floatToRawIntBits(named.get(m).getOrDefault(name, 0f)) & 0xFFFFFFFFL;
            slots[at + 1 + m / 2] |= bits << (m % 2 * 32);
        }
    }

    /** Where the slot of that hash begins, or the open one where it would. */
    private int at(long key) {
        int slot = (int) (key * 0xD6E8FEB86659FD93L >>> 40) & mask;
        while (slots[slot * stride] != 0 && slots[slot * stride] != key) slot = slot + 1 & mask;
        return slot * stride;
    }

    private float weight(int at, int model) {
        return Float.intBitsToFloat((int) (slots[at + 1 + model / 2] >>> (model % 2 * 32)));
    }

    public int models() {
        return models;
    }

    /** The table as it is packed. */
    public long[] slots() {
        return slots.clone();
    }

    /** Adds the weights of the feature whose name has that hash to {@code sums}, one a model; nothing where it is not listed. */
    public void add(long name, double[] sums) {
        int at = at(name);
        if (slots[at] == 0) return;
        for (int m = 0; m < models; m++) sums[m] += weight(at, m);
    }

    /** As {@link #add(long, double[])} where there is one model. */
    public double add(long name, double sum) {
        int at = at(name);
        return slots[at] == 0 ? sum : sum + weight(at, 0);
    }

    /** Whether the model has any weight. */
    public boolean has(int model) {
        for (int at = 0; at < slots.length; at += stride) if (slots[at] != 0 && weight(at, model) != 0) return true;
        return false;
    }
}

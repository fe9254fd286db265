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

    private int first(long key) {
        return (int) (key * 0xD6E8FEB86659FD93L >>> 40) & mask;
    }

    /** Where the slot of that hash begins, or the open one where it would. */
    private int at(long key) {
        int slot = first(key);
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

    /**
     * Adds the weights of the features whose names have the hashes from {@code from} to {@code to} to {@code sums}, one a
     * model; nothing where one is not listed. The first slots of all are read before any is compared: the table is far larger
     * than what is near the processor, and so it waits for memory once instead of once a feature.
     */
    public void add(long[] names, int from, int to, double[] sums) {
        if (open(names, from, to)) return;
        for (int i = from; i < to; i++) {
            int at = at(names[i]);
            if (slots[at] != 0) for (int m = 0; m < models; m++) sums[m] += weight(at, m);
        }
    }

    /** As {@link #add(long[], int, int, double[])} where there is one model. */
    public double add(long[] names, int from, int to, double sum) {
        if (open(names, from, to)) return sum;
        double all = sum;
        for (int i = from; i < to; i++) {
            int at = at(names[i]);
            if (slots[at] != 0) all += weight(at, 0);
        }
        return all;
    }

    /** Whether all first slots are open. */
    private boolean open(long[] names, int from, int to) {
        long any = 0;
        for (int i = from; i < to; i++) any |= slots[first(names[i]) * stride];
        return any == 0;
    }

    /** Whether the model has any weight. */
    public boolean has(int model) {
        for (int at = 0; at < slots.length; at += stride) if (slots[at] != 0 && weight(at, model) != 0) return true;
        return false;
    }
}

package org.sijill.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToIntFunction;

/** Words as hashes, ascending, each with its weight. Never changes; safe for any number of threads. */
final class Weighed {
    /** Weight that is added to what could be shared, so that a few words prove little. */
    private static final double DAMP = 20;

    private final int[] hashes;
    private final int[] weights;

    private Weighed(int[] hashes, int[] weights) {
        this.hashes = hashes;
        this.weights = weights;
    }

    static Weighed of(Collection<String> words, ToIntFunction<String> weight) {
        long[] both = words.stream()
                .mapToLong(w -> (long) w.hashCode() << 32 | weight.applyAsInt(w))
                .sorted()
                .toArray();
        int[] hashes = new int[both.length], weights = new int[both.length];
        for (int i = 0; i < both.length; i++) {
            hashes[i] = (int) (both[i] >> 32);
            weights[i] = (int) both[i];
        }
        return new Weighed(hashes, weights);
    }

    /** Weight of the shared words against the weight of the fewer, 0 to 1. */
    double overlap(Weighed o) {
        Weighed few = hashes.length <= o.hashes.length ? this : o;
        int shared = 0, all = 0, i = 0, j = 0;
        while (i < hashes.length && j < o.hashes.length) {
            int a = hashes[i], b = o.hashes[j];
            if (a == b) shared += weights[i];
            if (a <= b) i++;
            if (b <= a) j++;
        }
        for (int w : few.weights) all += w;
        return shared / (all + DAMP);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Weighed w && Arrays.equals(hashes, w.hashes) && Arrays.equals(weights, w.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}

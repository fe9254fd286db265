package org.sijill.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sijill.event.Joint;

/** One side of an example, its features numbered: those of each candidate, of each two together, of each set as a whole. */
final class JointSide {
    /** The sets that may fill the side, and what each of them scores. */
    record Filling(long[] sets, double[] scores) {}

    private final Joint.Case sides;
    private final FeatureNumbers numbers;
    private final boolean actors;
    private final long right;
    private final int[][] single;
    private final int[][][] beside;
    private final Map<Long, int[]> whole = new HashMap<>();

    JointSide(JointExample example, FeatureNumbers numbers, boolean actors) {
        this.sides = example.sides();
        this.numbers = numbers;
        this.actors = actors;
        this.right = actors ? example.actors() : example.recipients();
        int n = sides.size();
        single = new int[n][];
        beside = new int[n][n][];
        for (int i = 0; i < n; i++) {
            single[i] = numbers.of(actors ? FeatureNumbers.ACTOR : FeatureNumbers.RECIPIENT, sides.features(i));
            for (int j = i + 1; j < n; j++)
                beside[i][j] = numbers.of(FeatureNumbers.JOINT, Joint.beside(sides, i, j, actors));
        }
    }

    /** Whether the set is what was annotated. */
    boolean right(long set) {
        return set == right;
    }

    /** The sets worth weighing under these weights, and the right one always. */
    Filling fill(SparseWeights weights) {
        double[] alone = new double[single.length];
        for (int i = 0; i < alone.length; i++) alone[i] = weights.sum(single[i]);
        long[] sets = with(Joint.sets(sides, alone, actors), right);
        double[] scores = new double[sets.length];
        for (int i = 0; i < sets.length; i++) scores[i] = score(sets[i], alone, weights);
        return new Filling(sets, scores);
    }

    private static long[] with(long[] sets, long more) {
        for (long set : sets) if (set == more) return sets;
        long[] all = Arrays.copyOf(sets, sets.length + 1);
        all[sets.length] = more;
        return all;
    }

    private double score(long set, double[] alone, SparseWeights weights) {
        double sum = weights.sum(whole(set));
        for (long u = set; u != 0; u &= u - 1) {
            int i = Long.numberOfTrailingZeros(u);
            sum += alone[i];
            for (long v = u & u - 1; v != 0; v &= v - 1) sum += weights.sum(beside[i][Long.numberOfTrailingZeros(v)]);
        }
        return sum;
    }

    private int[] whole(long set) {
        return whole.computeIfAbsent(set, s -> numbers.of(FeatureNumbers.JOINT, Joint.side(sides, s, actors)));
    }

    /** Pushes the features of each set by what the set is to gain. */
    void push(long[] sets, double[] gains, SparseWeights weights) {
        double[] alone = new double[single.length];
        for (int s = 0; s < sets.length; s++) {
            if (gains[s] == 0) continue;
            weights.push(whole(sets[s]), gains[s]);
            for (long u = sets[s]; u != 0; u &= u - 1) {
                int i = Long.numberOfTrailingZeros(u);
                alone[i] += gains[s];
                for (long v = u & u - 1; v != 0; v &= v - 1)
                    weights.push(beside[i][Long.numberOfTrailingZeros(v)], gains[s]);
            }
        }
        for (int i = 0; i < alone.length; i++) weights.push(single[i], alone[i]);
    }
}

package org.sijill.bench;

import java.util.Arrays;

/**
 * Weights of numbered features under AdaGrad. For each example half of the features are dropped, by a hash that depends
 * on nothing but the example's salt, so that no feature learns to lean on another. Not for several threads.
 */
final class SparseWeights {
    private static final double RATE = .02;
    private static final double FLOOR = 1e-2;
    /** Of 256 features so many are dropped, and the others' sum is made up for it. */
    private static final int DROPPED = 128;

    private static final double MADE_UP = 256.0 / (256 - DROPPED);

    private final double[] weights;
    private final double[] squares;
    private final double[] gradient;
    private int[] touched = new int[1 << 10];
    private int touches;
    private int salt;

    SparseWeights(int size) {
        weights = new double[size];
        squares = new double[size];
        gradient = new double[size];
    }

    double of(int feature) {
        return weights[feature];
    }

    /** Chooses anew which features are dropped. */
    void drop(int newSalt) {
        salt = newSalt;
    }

    private boolean dropped(int feature) {
        int hash = (feature + salt) * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        return (hash >>> 20 & 255) < DROPPED;
    }

    double sum(int[] features) {
        double sum = 0;
        for (int f : features) if (!dropped(f)) sum += weights[f];
        return sum * MADE_UP;
    }

    /** Adds to the gradient of each feature that is not dropped. */
    void push(int[] features, double by) {
        if (by == 0) return;
        for (int f : features) {
            if (dropped(f)) continue;
            if (gradient[f] == 0) touch(f);
            gradient[f] += by;
        }
    }

    private void touch(int feature) {
        if (touches == touched.length) touched = Arrays.copyOf(touched, touches * 2);
        touched[touches++] = feature;
    }

    /** Moves the weights up the gradient, pulls them towards nothing by {@code decay}, and forgets the gradient. */
    void step(double decay) {
        for (int i = 0; i < touches; i++) {
            int f = touched[i];
            if (gradient[f] == 0) continue;
            double slope = gradient[f] - decay * weights[f];
            gradient[f] = 0;
            squares[f] += slope * slope;
            weights[f] += RATE * slope / Math.sqrt(squares[f] + FLOOR);
        }
        touches = 0;
    }
}

package org.sijill.bench;

import org.sijill.event.Joint;

/** All ways to fill both sides of one example, and how its weights are to move so that the right way gets likelier. */
final class JointWays {
    /** Gains smaller than this are not worth a push. */
    private static final double LEAST = 1e-6;

    /** What the features of one way are to gain, summed over all ways that share them. */
    private record Gains(double[] actors, double[] recipients, double[] sizes, double[][] against) {}

    private final JointSide actors;
    private final JointSide recipients;
    private final int[][][] against;
    private final int[][] sizes = new int[16][0];

    JointWays(JointExample example, FeatureNumbers numbers) {
        Joint.Case c = example.sides();
        actors = new JointSide(example, numbers, true);
        recipients = new JointSide(example, numbers, false);
        against = new int[c.size()][c.size()][];
        for (int i = 0; i < c.size(); i++)
            for (int j = 0; j < c.size(); j++) against[i][j] = numbers.of(FeatureNumbers.JOINT, Joint.against(c, i, j));
        for (int i = 1; i < 4; i++)
            for (int j = 0; j < 4; j++) sizes[i * 4 + j] = numbers.of(FeatureNumbers.JOINT, Joint.sizes(c, i, j));
    }

    private static int size(long first, long second) {
        return Math.min(3, Long.bitCount(first)) * 4 + Math.min(3, Long.bitCount(second));
    }

    /** Pushes the weights up the gradient of the logarithm of the right way's probability. */
    void push(SparseWeights weights) {
        JointSide.Filling first = actors.fill(weights);
        JointSide.Filling second = recipients.fill(weights);
        double[][] scores = scores(first, second, weights);
        Gains gains = gains(first.sets(), second.sets(), scores);
        actors.push(first.sets(), gains.actors, weights);
        recipients.push(second.sets(), gains.recipients, weights);
        for (int i = 0; i < against.length; i++)
            for (int j = 0; j < against.length; j++) weights.push(against[i][j], gains.against[i][j]);
        for (int i = 0; i < sizes.length; i++) weights.push(sizes[i], gains.sizes[i]);
    }

    private double[][] scores(JointSide.Filling first, JointSide.Filling second, SparseWeights weights) {
        double[][] opposed = new double[against.length][against.length];
        for (int i = 0; i < against.length; i++)
            for (int j = 0; j < against.length; j++) opposed[i][j] = weights.sum(against[i][j]);
        double[] counted = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) counted[i] = weights.sum(sizes[i]);
        double[][] scores = new double[first.sets().length][second.sets().length];
        for (int i = 0; i < scores.length; i++)
            for (int j = 0; j < scores[i].length; j++) {
                long a = first.sets()[i];
                long r = second.sets()[j];
                scores[i][j] = first.scores()[i] + second.scores()[j] + counted[size(a, r)] + opposed(a, r, opposed);
            }
        return scores;
    }

    private static double opposed(long first, long second, double[][] opposed) {
        double sum = 0;
        for (long u = first; u != 0; u &= u - 1)
            for (long v = second; v != 0; v &= v - 1)
                sum += opposed[Long.numberOfTrailingZeros(u)][Long.numberOfTrailingZeros(v)];
        return sum;
    }

    /** The right way gains what it lacks of certainty, every other loses its probability. */
    private Gains gains(long[] first, long[] second, double[][] scores) {
        Gains gains = new Gains(
                new double[first.length],
                new double[second.length],
                new double[sizes.length],
                new double[against.length][against.length]);
        double whole = logarithm(scores);
        for (int i = 0; i < first.length; i++)
            for (int j = 0; j < second.length; j++) {
                boolean right = actors.right(first[i]) && recipients.right(second[j]);
                double gain = (right ? 1 : 0) - Math.exp(scores[i][j] - whole);
                if (Math.abs(gain) < LEAST) continue;
                gains.actors[i] += gain;
                gains.recipients[j] += gain;
                gains.sizes[size(first[i], second[j])] += gain;
                for (long u = first[i]; u != 0; u &= u - 1)
                    for (long v = second[j]; v != 0; v &= v - 1)
                        gains.against[Long.numberOfTrailingZeros(u)][Long.numberOfTrailingZeros(v)] += gain;
            }
        return gains;
    }

    /** The logarithm of the sum of the scores' exponentials. */
    private static double logarithm(double[][] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double[] row : scores) for (double score : row) most = Math.max(most, score);
        double sum = 0;
        for (double[] row : scores) for (double score : row) sum += Math.exp(score - most);
        return most + Math.log(sum);
    }
}

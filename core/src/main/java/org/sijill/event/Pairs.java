package org.sijill.event;

import java.util.Arrays;

/** What standing beside or against each other weighs, each pair and each two numbers looked up once. One telling, one thread. */
final class Pairs {
    private final Joint.Case sides;
    private final Linear joint;
    private final double[] against;
    private final double[] besideActors;
    private final double[] besideRecipients;
    private final double[] sizes = new double[16];

    Pairs(Joint.Case sides, Linear joint) {
        this.sides = sides;
        this.joint = joint;
        int all = sides.size() * sides.size();
        against = unknown(new double[all]);
        besideActors = unknown(new double[all]);
        besideRecipients = unknown(new double[all]);
        unknown(sizes);
    }

    private static double[] unknown(double[] known) {
        Arrays.fill(known, Double.NaN);
        return known;
    }

    /** Two on one side, the lower number first. */
    double beside(int i, int j, boolean actors) {
        double[] known = actors ? besideActors : besideRecipients;
        int at = i * sides.size() + j;
        if (Double.isNaN(known[at])) known[at] = joint.sum(Joint.beside(sides, i, j, actors));
        return known[at];
    }

    /** One that acts against one that it is done to. */
    double against(int i, int j) {
        int at = i * sides.size() + j;
        if (Double.isNaN(against[at])) against[at] = joint.sum(Joint.against(sides, i, j));
        return against[at];
    }

    double sizes(long actors, long recipients) {
        int i = Math.min(3, Long.bitCount(actors));
        int j = Math.min(3, Long.bitCount(recipients));
        if (Double.isNaN(sizes[i * 4 + j])) sizes[i * 4 + j] = joint.sum(Joint.sizes(sides, i, j));
        return sizes[i * 4 + j];
    }
}

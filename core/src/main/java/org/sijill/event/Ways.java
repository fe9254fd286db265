package org.sijill.event;

import java.util.HashMap;
import java.util.Map;

/**
 * All ways to fill both sides of a telling with sets worth weighing, and how likely each is. A way that is not one
 * part in 10^17 of the likeliest counts as impossible. Immutable.
 */
final class Ways {
    private static final double NEGLIGIBLE = 40;

    private final long[] actors;
    private final long[] recipients;
    private final double[] odds;

    /** @param a the score of each set of actors by itself, {@code r} of each set of recipients */
    Ways(long[] actors, long[] recipients, double[] a, double[] r, Pairs pairs) {
        this.actors = actors;
        this.recipients = recipients;
        odds = new double[actors.length * recipients.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int x = 0, at = 0; x < actors.length; x++)
            for (int y = 0; y < recipients.length; y++, at++) {
                odds[at] = a[x] + r[y] + pairs.sizes(actors[x], recipients[y]) + against(x, y, pairs);
                most = Math.max(most, odds[at]);
            }
        normal(most);
    }

    private double against(int x, int y, Pairs pairs) {
        double sum = 0;
        for (long u = actors[x]; u != 0; u &= u - 1)
            for (long v = recipients[y]; v != 0; v &= v - 1)
                sum += pairs.against(Long.numberOfTrailingZeros(u), Long.numberOfTrailingZeros(v));
        return sum;
    }

    private void normal(double most) {
        double sum = 0;
        for (int at = 0; at < odds.length; at++) {
            odds[at] = odds[at] < most - NEGLIGIBLE ? 0 : Math.exp(odds[at] - most);
            sum += odds[at];
        }
        for (int at = 0; at < odds.length; at++) odds[at] /= sum;
    }

    int size() {
        return odds.length;
    }

    /** The actors of a way, a bit each. */
    long actors(int way) {
        return actors[way / recipients.length];
    }

    long recipients(int way) {
        return recipients[way % recipients.length];
    }

    /** How likely the way is; all together are certain. */
    double odds(int way) {
        return odds[way];
    }

    /** The likeliest way. */
    int best() {
        int best = 0;
        for (int way = 1; way < size(); way++) if (before(way, best)) best = way;
        return best;
    }

    /** The likeliest way of those with these recipients, where there is one. */
    int best(long settled) {
        int best = -1;
        for (int way = 0; way < size(); way++)
            if (recipients(way) == settled && (best < 0 || before(way, best))) best = way;
        return best < 0 ? best() : best;
    }

    private boolean before(int way, int other) {
        if (odds[way] != odds[other]) return odds[way] > odds[other];
        if (actors(way) != actors(other)) return actors(way) < actors(other);
        return recipients(way) < recipients(other);
    }

    /** The likeliest way of those with the likeliest members, whichever side they stand on. */
    int bestMembers() {
        int best = best();
        if (certain(best)) return best;
        Map<Long, Double> sums = new HashMap<>();
        for (int way = 0; way < size(); way++) sums.merge(members(way), odds[way], Double::sum);
        for (int way = 0; way < size(); way++) {
            double more = sums.getOrDefault(members(way), 0.0) - sums.getOrDefault(members(best), 0.0);
            if (more > 1e-12 || members(way) == members(best) && before(way, best)) best = way;
        }
        return best;
    }

    /** Whether the way is likelier than all others together. */
    private boolean certain(int way) {
        return odds[way] > .5 + 1e-9;
    }

    private long members(int way) {
        return actors(way) | recipients(way);
    }
}

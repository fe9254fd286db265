package org.sijill.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words near each place where a page tells an event, as hashes, each with a weight: the rarer and the nearer to the
 * word that tells the act, the heavier. Never changes; safe for any number of threads.
 */
final class Near {
    /** Added to the square of a bag's length, so that a few words prove little. */
    private static final double DAMP = .2;

    /** Words of a report by which another of unknown days is found. */
    private static final int HEAVY = 12;

    private final List<Bag> bags;
    private final int[] heaviest;

    private Near(List<Bag> bags, int[] heaviest) {
        this.bags = bags;
        this.heaviest = heaviest;
    }

    /** Words by hash, ascending, each with its weight. */
    private record Bag(int[] hashes, float[] weights, double length) {
        static Bag of(Map<String, Integer> hundredths) {
            long[] both = hundredths.entrySet().stream()
                    .mapToLong(e -> (long) e.getKey().hashCode() << 32 | e.getValue())
                    .sorted()
                    .toArray();
            int[] hashes = new int[both.length];
            float[] weights = new float[both.length];
            double square = DAMP;
            for (int i = 0; i < both.length; i++) {
                hashes[i] = (int) (both[i] >> 32);
                weights[i] = (int) both[i] / 100f;
                square += weights[i] * weights[i];
            }
            return new Bag(hashes, weights, Math.sqrt(square));
        }

        double cosine(Bag o) {
            double shared = 0;
            int i = 0, j = 0;
            while (i < hashes.length && j < o.hashes.length) {
                int a = hashes[i], b = o.hashes[j];
                if (a == b) shared += weights[i] * o.weights[j];
                if (a <= b) i++;
                if (b <= a) j++;
            }
            return shared / (length * o.length);
        }

        private boolean same(Bag o) {
            return Arrays.equals(hashes, o.hashes) && Arrays.equals(weights, o.weights);
        }
    }

    /** @param tellings for each telling its words with their weights in hundredths */
    static Near of(List<? extends Map<String, Integer>> tellings) {
        List<Bag> bags = new ArrayList<>(tellings.size());
        for (Map<String, Integer> t : tellings) bags.add(Bag.of(t));
        return new Near(List.copyOf(bags), heaviest(tellings));
    }

    private static int[] heaviest(List<? extends Map<String, Integer>> tellings) {
        Map<String, Integer> all = new TreeMap<>();
        for (Map<String, Integer> t : tellings) t.forEach((word, weight) -> all.merge(word, weight, Math::max));
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEAVY)
                .mapToInt(e -> e.getKey().hashCode())
                .sorted()
                .toArray();
    }

    /** The hashes of its heaviest words, ascending, {@value #HEAVY} at most. Not to be changed. */
    int[] heaviest() {
        return heaviest;
    }

    /** Whether they have one of their heaviest words in common. */
    boolean meets(Near o) {
        int i = 0, j = 0;
        while (i < heaviest.length && j < o.heaviest.length) {
            if (heaviest[i] == o.heaviest[j]) return true;
            if (heaviest[i] < o.heaviest[j]) i++;
            else j++;
        }
        return false;
    }

    /** How alike the tellings are, 0 to 1: for each the likest of the other side, on the mean of both sides. */
    double like(Near o) {
        if (bags.isEmpty() || o.bags.isEmpty()) return 0;
        double[] best = new double[bags.size()], others = new double[o.bags.size()];
        for (int i = 0; i < best.length; i++)
            for (int j = 0; j < others.length; j++) {
                double cosine = bags.get(i).cosine(o.bags.get(j));
                best[i] = Math.max(best[i], cosine);
                others[j] = Math.max(others[j], cosine);
            }
        return (mean(best) + mean(others)) / 2;
    }

    private static double mean(double[] all) {
        double sum = 0;
        for (double v : all) sum += v;
        return sum / all.length;
    }

    @Override
    public boolean equals(Object o) {
        if (!(o instanceof Near n) || n.bags.size() != bags.size()) return false;
        for (int i = 0; i < bags.size(); i++) if (!bags.get(i).same(n.bags.get(i))) return false;
        return true;
    }

    @Override
    public int hashCode() {
        int hash = bags.size();
        for (Bag b : bags) hash = 31 * hash + Arrays.hashCode(b.hashes);
        return hash;
    }
}

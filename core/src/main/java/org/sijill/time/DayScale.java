package org.sijill.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every day of the span of years with the sum of what the reasons say for it, in logarithms. One use, one thread. */
final class DayScale {
    static final int SIZE = (int) ChronoUnit.DAYS.between(DayFinder.FIRST, DayFinder.LAST) + 1;

    /** What one clue says of every day: a logarithm a day, 0 where it says nothing. */
    record Reason(String words, double[] weights) {}

    private final double[] sum = new double[SIZE];

    static int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(DayFinder.FIRST, day);
    }

    void add(Reason reason) {
        for (int i = 0; i < SIZE; i++) sum[i] += reason.weights()[i];
    }

    /** Each day's share of all. */
    double[] mass() {
        double max = Arrays.stream(sum).max().orElse(0);
        double[] mass = new double[SIZE];
        double total = 0;
        for (int i = 0; i < SIZE; i++) total += mass[i] = Math.exp(sum[i] - max);
        for (int i = 0; i < SIZE; i++) mass[i] /= total;
        return mass;
    }

    /** First and last day of the shortest stretch that holds {@code want} of all. */
    static int[] shortest(double[] mass, double want) {
        int[] best = {0, SIZE - 1};
        double held = 0;
        for (int from = 0, to = 0; from < SIZE; from++) {
            while (to < SIZE && held < want) held += mass[to++];
            if (held < want) break;
            if (to - 1 - from < best[1] - best[0]) best = new int[] {from, to - 1};
            held -= mass[from];
        }
        return best;
    }

    /** The words of the reasons that weigh more inside the stretch than outside, the strongest first, no words twice. */
    List<String> supporting(List<Reason> reasons, int from, int to) {
        List<Reason> sorted = new ArrayList<>(reasons);
        sorted.sort(Comparator.comparingDouble((Reason r) -> -gain(r, from, to)));
        List<String> words = new ArrayList<>();
        for (Reason r : sorted) if (gain(r, from, to) > 0.2 && !words.contains(r.words())) words.add(r.words());
        return words;
    }

    private static double gain(Reason reason, int from, int to) {
        double inside = 0;
        double all = 0;
        for (int i = 0; i < SIZE; i++) {
            all += reason.weights()[i];
            if (i >= from && i <= to) inside += reason.weights()[i];
        }
        return inside / (to - from + 1) - all / SIZE;
    }
}

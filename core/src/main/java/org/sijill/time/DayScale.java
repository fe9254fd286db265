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

    /** The months of all years counted through, for each day. */
    private static final int[] MONTHS = months();

    private static int[] months() {
        int[] months = new int[SIZE];
        LocalDate day = DayFinder.FIRST;
        while (!day.isAfter(DayFinder.LAST)) {
            LocalDate next = day.withDayOfMonth(1).plusMonths(1);
            Arrays.fill(months, index(day), Math.min(SIZE, index(next)), month(day));
            day = next;
        }
        return months;
    }

    static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }

    /** As {@link #month(LocalDate)} of the day of that index. */
    static int month(int index) {
        return MONTHS[index];
    }

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
        for (int i = 0; i < SIZE; i++)
            total += mass[i] = i > 0 && sum[i] == sum[i - 1] ? mass[i - 1] : Math.exp(sum[i] - max);
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
        record Gain(String words, double gain) {}
        List<Gain> gains = new ArrayList<>();
        for (Reason r : reasons) gains.add(new Gain(r.words(), gain(r, from, to)));
        gains.sort(Comparator.comparingDouble((Gain g) -> -g.gain()));
        List<String> words = new ArrayList<>();
        for (Gain g : gains) if (g.gain() > 0.2 && !words.contains(g.words())) words.add(g.words());
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

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

    private static final int STEP = 15;

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

    /** How likely all days before each day are together; the last entry is of all days, and is 1 but for rounding. */
    double[] sums() {
        double max = Double.NEGATIVE_INFINITY;
        for (double s : sum) max = Math.max(max, s);
        double[] mass = new double[SIZE];
        double total = 0;
        for (int i = 0; i < SIZE; i++)
            total += mass[i] = i > 0 && sum[i] == sum[i - 1] ? mass[i - 1] : Math.exp(sum[i] - max);
        double[] sums = new double[SIZE + 1];
        for (int i = 0; i < SIZE; i++) sums[i + 1] = sums[i] + mass[i] / total;
        return sums;
    }

    /**
     * First and last day of the shortest stretch that holds {@code want} of all, the first of equals.
     *
     * @param longest how long it can be at most; most days are passed over in steps, as no such stretch begins there
     */
    static int[] shortest(double[] sums, double want, int longest) {
        int[] best = {0, SIZE - 1};
        int most = longest + 1;
        for (int from = 0, to = 0; from < SIZE; from++) {
            if (sums[Math.min(SIZE, from + STEP + most)] - sums[from] < want) {
                from += STEP;
                continue;
            }
            to = Math.max(to, from);
            while (to < SIZE && sums[to] - sums[from] < want) to++;
            if (sums[to] - sums[from] < want) break;
            if (to - from < most) {
                best = new int[] {from, to - 1};
                most = to - from;
            }
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

package org.sijill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How cooperation and conflict went over time: of each stretch, how many events happened and the mean of their acts'
 * scores. Only what happened or is under way counts; what is announced or denied says nothing of the course. Events of
 * which only the page's day is known count on that day.
 *
 * @param grain {@code month}, {@code quarter} or {@code year}, the finest that leaves at most forty stretches
 * @param stretches in order of time, those without events left out
 * @param uncounted events that have no day or whose act has no score
 */
public record Course(String grain, List<Stretch> stretches, int uncounted) {
    private static final int MOST = 40;

    /**
     * One stretch of time.
     *
     * @param name {@code 2021-08}, {@code 2021-Q3} or {@code 2021}
     * @param mean of the scores, from -10 (conflict) to 10 (cooperation)
     */
    public record Stretch(String name, int events, double mean) {}

    public Course {
        stretches = List.copyOf(stretches);
    }

    /** The course of {@code entries} by the scores of acts. */
    public static Course of(List<Entry> entries, Map<String, Double> scores) {
        TreeMap<String, List<Double>> months = new TreeMap<>();
        int uncounted = 0;
        for (Entry e : entries) {
            if (!e.status().equals("happened") && !e.status().equals("ongoing")) continue;
            Double score = scores.get(e.act());
            String day = e.day("");
            if (score == null || day.length() < 7) uncounted++;
            else
                months.computeIfAbsent(day.substring(0, 7), k -> new ArrayList<>())
                        .add(score);
        }
        if (months.isEmpty()) return new Course("month", List.of(), uncounted);
        int span = index(months.lastKey()) - index(months.firstKey()) + 1;
        String grain = span <= MOST ? "month" : span <= MOST * 3 ? "quarter" : "year";
        TreeMap<String, List<Double>> stretches = new TreeMap<>();
        months.forEach((month, all) -> stretches
                .computeIfAbsent(name(month, grain), k -> new ArrayList<>())
                .addAll(all));
        List<Stretch> list = new ArrayList<>();
        stretches.forEach((name, all) -> list.add(new Stretch(name, all.size(), mean(all))));
        return new Course(grain, list, uncounted);
    }

    private static int index(String month) {
        return Integer.parseInt(month, 0, 4, 10) * 12 + Integer.parseInt(month, 5, 7, 10) - 1;
    }

    private static String name(String month, String grain) {
        String year = month.substring(0, 4);
        return switch (grain) {
            case "month" -> month;
            case "quarter" -> year + "-Q" + ((Integer.parseInt(month, 5, 7, 10) + 2) / 3);
            default -> year;
        };
    }

    private static double mean(List<Double> scores) {
        double sum = 0;
        for (double s : scores) sum += s;
        return Math.rint(sum / scores.size() * 100) / 100;
    }

    /** Where a stretch lies: its distance from the first in units of the grain. */
    public int offset(Stretch stretch) {
        return stretches.isEmpty()
                ? 0
                : units(stretch.name()) - units(stretches.getFirst().name());
    }

    private static int units(String name) {
        int year = Integer.parseInt(name, 0, 4, 10);
        if (name.length() == 4) return year;
        return name.charAt(5) == 'Q' ? year * 4 + name.charAt(6) - '1' : index(name);
    }

    /** How many units lie between the first and the last, both counted. */
    public int length() {
        return stretches.isEmpty() ? 0 : offset(stretches.getLast()) + 1;
    }

    /** The mean over all that was counted, or null. */
    public @Nullable Double mean() {
        int n = 0;
        double sum = 0;
        for (Stretch s : stretches) {
            n += s.events();
            sum += s.mean() * s.events();
        }
        return n == 0 ? null : Math.rint(sum / n * 100) / 100;
    }
}

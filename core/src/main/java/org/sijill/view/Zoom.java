package org.sijill.view;

import java.util.Map;
import java.util.TreeMap;

/**
 * How entries lie over a stretch of time, in finer stretches, as fine as can be seen at once. An entry counts where all
 * the days on which it may have been lie in one of them, and nowhere else.
 *
 * @param counts by the names of {@link Stretch}es, in order of time; none that is empty
 * @param coarse how many lie in the stretch and in no single finer one
 * @param undated how many have no day, or an open end
 */
public record Zoom(Stretch in, Map<String, Integer> counts, int coarse, int undated) {
    /** How many stretches can be seen at once. */
    private static final int SEEN = 24;

    static Zoom of(Stretch in, Iterable<Entry> entries) {
        Zoom zoom = of(in, entries, in.finer());
        if (in.name().length() < 3 && zoom.counts.size() > SEEN) zoom = of(in, entries, 3);
        return in.name().isEmpty() && zoom.counts.size() > SEEN ? of(in, entries, 2) : zoom;
    }

    private static Zoom of(Stretch in, Iterable<Entry> entries, int length) {
        Map<String, Integer> counts = new TreeMap<>();
        int coarse = 0, undated = 0;
        for (Entry e : entries) {
            String from = e.from(), to = e.to();
            if (from == null || to == null) undated++;
            else if (!in.holds(e)) continue;
            else if (from.regionMatches(0, to, 0, length)) counts.merge(from.substring(0, length), 1, Integer::sum);
            else coarse++;
        }
        return new Zoom(in, counts, in.day() ? 0 : coarse, undated);
    }
}

package org.sijill.app.web;

import java.util.ArrayList;
import java.util.List;
import org.sijill.view.Stretch;
import org.sijill.view.Zoom;

/**
 * What was found, as bars over time that lead to the finer stretches they stand for, from the reading side on.
 *
 * @param path the stretches around those shown, coarsest first, each with its address; the last is where the reader is
 * @param coarse how many lie in the stretch and are known no finer
 */
record Scale(List<Step> path, List<Bar> bars, int coarse, int undated) {
    /** How high a bar can be. */
    static final int HIGHEST = 12;
    /** How many years in a row are shown though some are empty. */
    private static final int ROW = 31;

    /** A stretch on the way to where the reader is. */
    record Step(String label, String address) {}

    /**
     * A stretch with how many lie in it.
     *
     * @param height 0 where it is empty, {@value #HIGHEST} at most
     * @param gap whether stretches before it are left out, as they are empty
     */
    record Bar(String label, String name, int count, int height, String address, boolean gap) {}

    static Scale of(Zoom zoom, Visit v) {
        List<Step> path = new ArrayList<>();
        for (Stretch s : zoom.in().path()) path.add(new Step(v.stretch(s), v.linking.here("time", s.name())));
        return new Scale(path, zoom.in().day() ? List.of() : bars(zoom, v), zoom.coarse(), zoom.undated());
    }

    private static List<Bar> bars(Zoom zoom, Visit v) {
        int most = zoom.counts().values().stream().max(Integer::compare).orElse(1);
        List<Bar> bars = new ArrayList<>();
        String before = "";
        for (Stretch s : shown(zoom)) {
            int n = zoom.counts().getOrDefault(s.name(), 0);
            int height = n == 0 ? 0 : Math.max(1, Math.round((float) n * HIGHEST / most));
            boolean gap = !before.isEmpty() && s.name().length() < 5 && !follows(before, s.name());
            bars.add(new Bar(label(s, v), v.stretch(s), n, height, v.linking.here("time", s.name()), gap));
            before = s.name();
        }
        return bars;
    }

    private static boolean follows(String before, String name) {
        return Integer.parseInt(name) == Integer.parseInt(before) + 1;
    }

    private static List<Stretch> shown(Zoom zoom) {
        if (zoom.in().name().length() >= 4) return zoom.in().parts();
        List<String> names = List.copyOf(zoom.counts().keySet());
        if (names.isEmpty()) return List.of();
        int first = Integer.parseInt(names.getFirst()), last = Integer.parseInt(names.getLast());
        if (last - first >= ROW) return names.stream().map(Stretch::new).toList();
        List<Stretch> all = new ArrayList<>();
        for (int i = first; i <= last; i++)
            all.add(new Stretch(
                    String.format(java.util.Locale.ROOT, "%0" + names.getFirst().length() + "d", i)));
        return all;
    }

    private static String label(Stretch s, Visit v) {
        return switch (s.name().length()) {
            case 2 -> v.taste.digits(s.name() + "00");
            case 3 -> v.taste.digits(s.name() + "0");
            case 7 -> v.desk.calendar.name(Integer.parseInt(s.name().substring(5)), v.tongue, v.taste);
            case 10 -> v.number(Integer.parseInt(s.name().substring(8)));
            default -> v.taste.digits(s.name());
        };
    }
}

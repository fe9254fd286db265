package org.sijill.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;

/**
 * Shapes of countries and where on them a place lies, by the Equal Earth projection, two thousand units wide. Safe for
 * any number of threads.
 */
final class Atlas {
    private static final double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;
    private static final double WIDTH = 2000, SCALE = WIDTH / (2 * 2.70663), MIDDLE = 487;

    /** An area: its code, {@code -} where it has none, its name, its outline. */
    record Shape(String code, String name, String path) {}

    /** A point on the map. */
    record Point(double x, double y) {}

    final List<Shape> shapes;
    private final Lexicon lexicon;
    private final Map<String, Names.Spot> spots = new ConcurrentHashMap<>();
    private static final Names.Spot NOWHERE = new Names.Spot("", "", Double.NaN, Double.NaN, "");

    Atlas(Lexicon lexicon) {
        this.lexicon = lexicon;
        shapes = Tongue.rows("shapes.tsv", 3).stream()
                .map(r -> new Shape(r.get(0), r.get(1), r.get(2)))
                .toList();
    }

    /** The place of that name as pages write it; null where the who's-who has none, or several. */
    Names.@Nullable Spot spot(String name) {
        Names.Spot spot = spots.computeIfAbsent(name, this::find);
        return spot == NOWHERE ? null : spot;
    }

    private Names.Spot find(String name) {
        Names names = lexicon.names();
        int node = 0;
        for (String word : lexicon.folding().word(name).split("[^\\p{L}\\p{N}]+", -1))
            if (!word.isEmpty() && node >= 0)
                node = names.next(node, lexicon.clitics().bare(word));
        if (node <= 0) return NOWHERE;
        Map<String, Names.Spot> found = new HashMap<>();
        for (org.sijill.lexicon.Entry e : names.at(node))
            if (e.kind() == Kind.PLACE || e.kind() == Kind.CAPITAL || e.kind() == Kind.SEAT) {
                Names.Spot spot = names.spot(e.id());
                if (spot != null) found.put(spot.id(), spot);
            }
        return found.size() == 1 ? found.values().iterator().next() : NOWHERE;
    }

    /** Where a town or a site lies on the map; null for countries, regions and waters, which are no points. */
    @Nullable
    Point point(Names.Spot spot) {
        boolean point = spot.kind().equals("city") || spot.kind().equals("site");
        return point && !Double.isNaN(spot.lat()) ? project(spot.lat(), spot.lon()) : null;
    }

    Point at(double lat, double lon) {
        return project(lat, lon);
    }

    private static Point project(double lat, double lon) {
        double l = Math.toRadians(lon), t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(lat)));
        double t2 = t * t, t6 = t2 * t2 * t2;
        double x = 2 * Math.sqrt(3) * l * Math.cos(t) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point(Math.rint(WIDTH / 2 + x * SCALE), Math.rint(MIDDLE - y * SCALE));
    }
}

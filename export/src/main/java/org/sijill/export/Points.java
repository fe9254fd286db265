package org.sijill.export;

import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;

/**
 * Which places may be shown as a point: cities and sites; regions of a state, marked as such; never a country, an ocean
 * or a part of the world. Immutable, safe for any number of threads.
 */
final class Points {
    private final Names names;

    Points(Lexicon lexicon) {
        names = lexicon.names();
    }

    /** The kind of place: country, city, region, site, waters; null where it is not known. */
    @Nullable
    String kind(Report.@Nullable Where where) {
        String entity = where == null ? null : where.entity();
        if (entity == null) return null;
        if (names.state(entity)) return "country";
        Names.Spot spot = names.spot(entity);
        return spot == null ? null : spot.kind();
    }

    boolean point(Report.@Nullable Where where) {
        String kind = kind(where);
        if (where == null || kind == null || !Double.isFinite(where.lat()) || !Double.isFinite(where.lon()))
            return false;
        return switch (kind) {
            case "city", "site" -> true;
            case "region" -> where.country() != null && !where.country().isEmpty();
            default -> false;
        };
    }
}

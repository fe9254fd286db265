package org.sijill.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Statement;

/** An event with what POLECAT's columns ask of it: coded by PLOVER, its place looked up. Not for several threads. */
record PolecatRow(Row row, Plover.Coded coded, Points points) {

    Collection<String> each(List<Report.Side> sides, Function<Report.Side, @Nullable String> part) {
        List<String> all = new ArrayList<>();
        boolean any = false;
        for (Report.Side s : sides) {
            String value = part.apply(s);
            any |= value != null && !value.isEmpty();
            all.add(value == null ? "" : value);
        }
        return any ? all : List.of();
    }

    List<String> place(Function<Report.Where, @Nullable String> part) {
        Report.Where w = row.event().place();
        return one(w == null ? null : part.apply(w));
    }

    List<String> degrees(Function<Report.Where, Double> part) {
        return place(w -> {
            double d = part.apply(w);
            return Double.isFinite(d) ? String.format(Locale.ROOT, "%.4f", d) : null;
        });
    }

    /** The place's name where it is of that kind. */
    List<String> placeOf(String kind) {
        return kind.equals(points.kind(row.event().place())) ? place(Report.Where::name) : List.of();
    }

    /** Parties of all its reports of which {@code which} holds, by name or code, each once. */
    Collection<String> told(Predicate<Report.Side> which, Function<Report.Side, @Nullable String> part) {
        TreeSet<String> all = new TreeSet<>();
        for (Statement s : row.event().statements())
            for (List<Report.Side> sides :
                    List.of(s.report().actors(), s.report().recipients()))
                for (Report.Side p : sides) {
                    String value = which.test(p) ? part.apply(p) : null;
                    if (value != null) all.add(value);
                }
        return all;
    }

    /** Places that its reports name, each once. */
    Collection<String> places() {
        TreeSet<String> all = new TreeSet<>();
        for (Statement s : row.event().statements()) {
            Report.Where w = s.report().place();
            if (w != null) all.add(w.name());
        }
        return all;
    }

    static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}

package org.sijill.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sijill.event.Status;

/** How far an event has come, as those tell it who are surest together. Stateless. */
final class Standing {
    private Standing() {}

    /** The stage with the most confidence behind it; done where two have as much. */
    static Stage stage(Collection<Chorus> group) {
        Map<Stage, Double> sums = new EnumMap<>(Stage.class);
        for (Chorus c : group)
            sums.merge(c.first().stage(), c.size() * c.first().report().confidence(), Double::sum);
        return most(sums);
    }

    private static Stage stage(List<Part> parts) {
        Map<Stage, Double> sums = new EnumMap<>(Stage.class);
        for (Part p : parts) sums.merge(p.first().stage(), p.size() * p.report().confidence(), Double::sum);
        return most(sums);
    }

    private static Stage most(Map<Stage, Double> sums) {
        Stage most = Stage.DONE;
        for (Map.Entry<Stage, Double> e : sums.entrySet())
            if (e.getValue() > sums.getOrDefault(most, 0.0) + 1e-9) most = e.getKey();
        return most;
    }

    /** The status told last of those of that stage; on one day what happened outranks what goes on. */
    static Status status(List<Part> parts) {
        Stage stage = stage(parts);
        return parts.stream()
                .map(Part::first)
                .filter(s -> s.stage() == stage)
                .max(Comparator.comparing((Statement s) ->
                                Objects.requireNonNullElse(s.page().to(), LocalDate.MIN))
                        .thenComparing(s -> -s.status().ordinal()))
                .orElseThrow()
                .status();
    }
}

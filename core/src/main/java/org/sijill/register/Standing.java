package org.sijill.register;

import java.time.LocalDate;
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
    static Stage stage(List<Statement> group) {
        Map<Stage, Double> sums = new EnumMap<>(Stage.class);
        for (Statement s : group) sums.merge(s.stage(), s.report().confidence(), Double::sum);
        Stage most = Stage.DONE;
        for (Map.Entry<Stage, Double> e : sums.entrySet())
            if (e.getValue() > sums.getOrDefault(most, 0.0) + 1e-9) most = e.getKey();
        return most;
    }

    /** The status told last of those of that stage; on one day what happened outranks what goes on. */
    static Status status(List<Statement> group) {
        Stage stage = stage(group);
        return group.stream()
                .filter(s -> s.stage() == stage)
                .max(Comparator.comparing((Statement s) ->
                                Objects.requireNonNullElse(s.page().to(), LocalDate.MIN))
                        .thenComparing(s -> -s.status().ordinal()))
                .orElseThrow()
                .status();
    }
}

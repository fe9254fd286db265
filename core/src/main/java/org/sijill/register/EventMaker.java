package org.sijill.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Statement.Members;

/**
 * Makes an event of the statements that tell it. The same statements give the same event, always. Stateless.
 */
public final class EventMaker {
    private EventMaker() {}

    /** The event that {@code group} tells, the statements in their fixed order. */
    public static Event of(List<Statement> group) {
        return of(Part.of(group), group, Part::statements);
    }

    /**
     * The event that {@code parts} tell, in the order of their firsts; what it holds of statements are these alone.
     */
    static Event ofFirsts(List<Part> parts) {
        return of(parts, firsts(parts), p -> List.of(p.first()));
    }

    private static List<Statement> firsts(List<Part> parts) {
        return parts.stream().map(Part::first).toList();
    }

    private static Event of(List<Part> parts, List<Statement> held, Function<Part, List<Statement>> members) {
        Support support = new Support(parts);
        List<Statement> group = firsts(parts);
        Report lead = lead(group).report();
        return new Event(
                Event.id(group),
                lead.act(),
                lead.type(),
                best(support, s -> s.report().mode()),
                contexts(group),
                Standing.status(parts),
                sides(group, support, Report::actors, Statement::actors),
                sides(group, support, Report::recipients, Statement::recipients),
                DatesOfEvent.best(parts, support),
                place(support),
                instrument(support),
                held,
                support.voices(),
                new Differences(group, support, members).all(),
                Words.of(group));
    }

    /** The surest, the first of those that are as sure. */
    private static Statement lead(List<Statement> group) {
        return group.stream()
                .max(Comparator.comparingDouble(
                                (Statement s) -> Support.rounded(s.report().confidence()))
                        .thenComparing(Statement.ORDER.reversed()))
                .orElseThrow();
    }

    private static List<String> contexts(List<Statement> group) {
        return group.stream()
                .flatMap(s -> s.report().contexts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable String best(Support support, Function<Statement, @Nullable String> field) {
        List<Map.Entry<String, List<Part>>> readings = support.readings(field);
        return readings.isEmpty() ? null : readings.getFirst().getKey();
    }

    /** The set of codes with most support, each with its best-supported post and fullest name. */
    private static List<Report.Side> sides(
            List<Statement> group,
            Support support,
            Function<Report, List<Report.Side>> side,
            Function<Statement, Map<String, Members>> codes) {
        String best = best(
                support,
                s -> codes.apply(s).isEmpty()
                        ? null
                        : String.join(" ", new TreeSet<>(codes.apply(s).keySet())));
        List<Report.Side> sides = new ArrayList<>();
        if (best != null) for (String code : best.split(" ")) sides.addAll(of(code, group, support, side));
        return sides;
    }

    /** Those who speak for one code: as many as the best-supported report that names any gives. */
    private static List<Report.Side> of(
            String code, List<Statement> group, Support support, Function<Report, List<Report.Side>> side) {
        Map<String, List<Report.Side>> by = new TreeMap<>();
        String best = best(support, s -> {
            List<Report.Side> members = side.apply(s.report()).stream()
                    .filter(p -> p.code().equals(code))
                    .toList();
            if (members.stream().allMatch(p -> p.name() == null && p.post() == null)) return null;
            String key = members.stream().map(EventMaker::key).sorted().collect(Collectors.joining("|"));
            by.merge(key, members, (a, b) -> length(b) > length(a) ? b : a);
            return key;
        });
        List<Report.Side> found = best == null ? List.of() : by.getOrDefault(best, List.of());
        if (found.isEmpty()) return List.of(new Report.Side(code, null, null, entity(code, group, side), null));
        return found.stream()
                .map(p -> new Report.Side(code, p.post(), p.name(), global(p.entity()), null))
                .toList();
    }

    private static @Nullable String entity(
            String code, List<Statement> group, Function<Report, List<Report.Side>> side) {
        for (Statement s : group)
            for (Report.Side p : side.apply(s.report()))
                if (p.code().equals(code) && p.name() == null && p.post() == null && global(p.entity()) != null)
                    return global(p.entity());
        return null;
    }

    private static @Nullable String global(@Nullable String entity) {
        return entity == null || entity.startsWith("~") ? null : entity;
    }

    private static String key(Report.Side p) {
        String who = global(p.entity());
        return who != null && p.name() != null ? who : p.name() != null ? p.name() : String.valueOf(p.post());
    }

    private static int length(List<Report.Side> members) {
        return members.stream()
                .mapToInt(p -> p.name() == null ? 0 : p.name().length())
                .sum();
    }

    private static Report.@Nullable Where place(Support support) {
        List<Map.Entry<String, List<Part>>> readings = support.readings(s -> {
            Report.Where w = s.report().place();
            return w == null ? null : w.entity() == null ? w.name() : w.entity();
        });
        for (Map.Entry<String, List<Part>> r : readings) {
            Report.Where w = r.getValue().getFirst().report().place();
            boolean whole = w == null || w.entity() != null && w.entity().equals(w.country());
            if (!whole || r == readings.getLast()) return w;
        }
        return readings.isEmpty()
                ? null
                : readings.getFirst().getValue().getFirst().report().place();
    }

    private static Report.@Nullable Instrument instrument(Support support) {
        List<Map.Entry<String, List<Part>>> readings = support.readings(s -> {
            Report.Instrument i = s.report().instrument();
            return i == null ? null : i.kind() + ' ' + i.subject();
        });
        return readings.isEmpty()
                ? null
                : readings.getFirst().getValue().getFirst().report().instrument();
    }
}

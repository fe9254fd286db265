package org.sijill.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/** Where the reports of one event cannot all be right, field by field. Saying less is no difference. Not for several threads. */
final class Differences {
    private final List<Statement> group;
    private final Support support;
    private final Function<Part, List<Statement>> members;
    private final List<Event.Disagreement> found = new ArrayList<>();

    /**
     * @param group the first of each part
     * @param members the statements of a part that are told
     */
    Differences(List<Statement> group, Support support, Function<Part, List<Statement>> members) {
        this.group = group;
        this.support = support;
        this.members = members;
    }

    List<Event.Disagreement> all() {
        if (group.size() < 2) return found;
        if (dates()) add("date", Differences::date);
        if (parties()) add("parties", Differences::codes);
        if (places()) add("place", Differences::place);
        for (String claim : claims()) add("count:" + claim, s -> count(s, claim));
        add("instrument", Differences::instrument);
        return found;
    }

    private void add(String field, Function<Statement, @Nullable String> value) {
        List<Map.Entry<String, List<Part>>> readings = support.readings(value);
        if (readings.size() > 1)
            found.add(new Event.Disagreement(
                    field, readings.stream().map(this::reading).toList()));
    }

    private Event.Reading reading(Map.Entry<String, List<Part>> e) {
        return new Event.Reading(
                e.getKey(),
                e.getValue().stream()
                        .flatMap(p -> members.apply(p).stream())
                        .sorted(Statement.ORDER)
                        .map(Statement::id)
                        .toList());
    }

    /** Two pages differ on the date only where no day suits both. */
    private boolean dates() {
        long first = Long.MIN_VALUE, last = Long.MAX_VALUE;
        for (Statement s : group)
            if (said(s)) {
                first = Math.max(first, DatesOfEvent.first(s));
                last = Math.min(last, DatesOfEvent.last(s));
            }
        return last < first;
    }

    private static boolean said(Statement s) {
        return s.report().date() != null;
    }

    private static @Nullable String date(Statement s) {
        Report.Dated d = s.report().date();
        if (d == null) return null;
        if (d.from() != null && d.from().equals(d.to())) return d.from().toString();
        return (d.from() == null ? "" : d.from()) + "/" + (d.to() == null ? "" : d.to());
    }

    private boolean parties() {
        Set<Set<String>> told = new LinkedHashSet<>();
        for (Statement s : group) told.add(s.all().keySet());
        for (Set<String> x : told) for (Set<String> y : told) if (!x.containsAll(y) && !y.containsAll(x)) return true;
        return false;
    }

    private static String codes(Statement s) {
        return String.join("+", s.actors().keySet())
                + (s.recipients().isEmpty()
                        ? ""
                        : ">" + String.join("+", s.recipients().keySet()));
    }

    private boolean places() {
        Map<List<Object>, Statement> told = new LinkedHashMap<>();
        for (Statement s : group) {
            Report.Where w = s.report().place();
            if (w != null) told.putIfAbsent(Arrays.asList(s.place(), w.entity(), w.country()), s);
        }
        for (Statement a : told.values()) for (Statement b : told.values()) if (Comparison.place(a, b) < 0) return true;
        return false;
    }

    private static @Nullable String place(Statement s) {
        Report.Where w = s.report().place();
        return w == null ? null : w.name();
    }

    private TreeSet<String> claims() {
        TreeSet<String> kinds = new TreeSet<>();
        for (Statement s : group)
            for (Report.Claim c : s.report().claims()) if (c.count() != null) kinds.add(c.claim());
        return kinds;
    }

    private static @Nullable String count(Statement s, String claim) {
        for (Report.Claim c : s.report().claims())
            if (c.claim().equals(claim) && c.count() != null) return String.valueOf(c.count());
        return null;
    }

    private static @Nullable String instrument(Statement s) {
        Report.Instrument i = s.report().instrument();
        return i == null ? null : i.kind();
    }
}

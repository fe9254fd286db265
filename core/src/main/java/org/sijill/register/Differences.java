package org.sijill.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/** Where the reports of one event cannot all be right, field by field. Saying less is no difference. Stateless. */
final class Differences {
    private Differences() {}

    static List<Event.Disagreement> of(List<Statement> group, Support support) {
        List<Event.Disagreement> found = new ArrayList<>();
        if (group.size() < 2) return found;
        dates(group, support, found);
        if (parties(group)) add(found, "parties", support, Differences::codes);
        if (places(group)) add(found, "place", support, Differences::place);
        for (String claim : claims(group)) add(found, "count:" + claim, support, s -> count(s, claim));
        add(found, "instrument", support, Differences::instrument);
        return found;
    }

    private static void add(
            List<Event.Disagreement> found,
            String field,
            Support support,
            Function<Statement, @Nullable String> value) {
        List<Map.Entry<String, List<Statement>>> readings = support.readings(value);
        if (readings.size() > 1)
            found.add(new Event.Disagreement(
                    field, readings.stream().map(Differences::reading).toList()));
    }

    private static Event.Reading reading(Map.Entry<String, List<Statement>> e) {
        return new Event.Reading(
                e.getKey(), e.getValue().stream().map(Statement::id).toList());
    }

    /** Two pages differ on the date only where no day suits both. */
    private static void dates(List<Statement> group, Support support, List<Event.Disagreement> found) {
        boolean apart = false;
        for (Statement a : group)
            for (Statement b : group) apart |= said(a) && said(b) && DatesOfEvent.last(a) < DatesOfEvent.first(b);
        if (apart) add(found, "date", support, Differences::date);
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

    private static boolean parties(List<Statement> group) {
        for (Statement a : group)
            for (Statement b : group) {
                TreeSet<String> x = new TreeSet<>(a.codes()), y = new TreeSet<>(b.codes());
                if (!x.containsAll(y) && !y.containsAll(x)) return true;
            }
        return false;
    }

    private static String codes(Statement s) {
        return String.join("+", s.actors().keySet())
                + (s.recipients().isEmpty()
                        ? ""
                        : ">" + String.join("+", s.recipients().keySet()));
    }

    private static boolean places(List<Statement> group) {
        for (Statement a : group) for (Statement b : group) if (Comparison.place(a, b) < 0) return true;
        return false;
    }

    private static @Nullable String place(Statement s) {
        Report.Where w = s.report().place();
        return w == null ? null : w.name();
    }

    private static TreeSet<String> claims(List<Statement> group) {
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

package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/** The days of an event: those that most voices allow. Stateless. */
final class DatesOfEvent {
    private DatesOfEvent() {}

    /** Null where no page says when. */
    static Event.@Nullable Span best(List<Part> parts, Support support) {
        List<Part> dated = parts.stream().filter(p -> p.report().date() != null).toList();
        if (dated.isEmpty()) return null;
        TreeSet<Long> cuts = new TreeSet<>();
        for (Part p : dated) {
            Statement s = p.first();
            cuts.add(first(s));
            if (last(s) < Long.MAX_VALUE) cuts.add(last(s) + 1);
        }
        return widest(new ArrayList<>(cuts), dated, support);
    }

    /** Between two cuts the same pages agree; the earliest stretch with most support, grown while support stays. */
    private static Event.Span widest(List<Long> cuts, List<Part> dated, Support support) {
        double most = -1;
        long from = Long.MIN_VALUE, to = Long.MAX_VALUE;
        for (int i = 0; i < cuts.size(); i++) {
            long begin = cuts.get(i), end = i + 1 < cuts.size() ? cuts.get(i + 1) - 1 : Long.MAX_VALUE;
            double weight = support.weight(dated.stream()
                    .filter(p -> first(p.first()) <= begin && last(p.first()) >= begin)
                    .toList());
            if (weight <= most) continue;
            most = weight;
            from = begin;
            to = end;
        }
        return new Event.Span(day(from), day(to));
    }

    static long first(Statement s) {
        Report.Dated d = s.report().date();
        LocalDate from = d == null ? null : d.from();
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    static long last(Statement s) {
        Report.Dated d = s.report().date();
        LocalDate to = d == null ? null : d.to();
        return to == null ? Long.MAX_VALUE : to.toEpochDay();
    }

    private static @Nullable LocalDate day(long number) {
        return number == Long.MIN_VALUE || number == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(number);
    }
}

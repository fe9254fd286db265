package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.event.Status;

/**
 * Statements that are alike in all that an event is made of, as those of the copies that one outlet carries on one day:
 * an event is made of the first of each part, and of how many there are. Not for several threads.
 */
final class Part {
    static final Comparator<Part> ORDER = Comparator.comparing(Part::first, Statement.ORDER);

    /** What is alike; spans and the report's number are not. */
    record Key(
            @Nullable String outlet,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Numbers text,
            List<@Nullable String> coded,
            Status status,
            double confidence,
            List<Report.Side> actors,
            List<Report.Side> recipients,
            @Nullable Object dated,
            @Nullable Object place,
            @Nullable Object instrument,
            List<Object> tolls,
            List<Object> words) {
        static Key of(Statement s) {
            Report r = s.report();
            Report.Dated d = r.date();
            Report.Where w = r.place();
            Report.Instrument i = r.instrument();
            Kept k = s.kept();
            return new Key(
                    s.page().outlet(),
                    s.page().from(),
                    s.page().to(),
                    s.page().sketch(),
                    Arrays.asList(r.act(), r.type(), r.mode(), String.join(" ", r.contexts())),
                    r.status(),
                    r.confidence(),
                    bare(r.actors()),
                    bare(r.recipients()),
                    d == null ? null : Arrays.asList(d.from(), d.to()),
                    w == null ? null : Arrays.asList(w.name(), w.country(), w.entity()),
                    i == null ? null : Arrays.asList(i.kind(), i.subject()),
                    tolls(r),
                    List.of(k.quote(), k.parties(), k.act()));
        }

        private static List<Report.Side> bare(List<Report.Side> sides) {
            return sides.stream()
                    .map(s -> new Report.Side(s.code(), s.post(), s.name(), s.entity(), null))
                    .toList();
        }

        private static List<Object> tolls(Report r) {
            List<Object> tolls = new ArrayList<>(r.claims().size());
            for (Report.Claim c : r.claims()) tolls.add(Arrays.asList(c.claim(), c.count()));
            return tolls;
        }
    }

    private final List<Statement> statements = new ArrayList<>(1);

    /** The parts of some statements, each of them there, in the order of their firsts. */
    static List<Part> of(List<Statement> group) {
        if (group.size() == 1) return List.of(of(group.getFirst()));
        Map<Key, Part> parts = new LinkedHashMap<>();
        for (Statement s : group) put(parts, s);
        return parts.values().stream().sorted(ORDER).toList();
    }

    /** Puts a statement to those of {@code parts} that are alike. */
    static void put(Map<Key, Part> parts, Statement s) {
        parts.computeIfAbsent(Key.of(s), k -> new Part()).add(s);
    }

    static Part of(Statement s) {
        Part part = new Part();
        part.add(s);
        return part;
    }

    void add(Statement s) {
        int at = Collections.binarySearch(statements, s, Statement.ORDER);
        statements.add(at < 0 ? -at - 1 : at, s);
    }

    void remove(Statement s) {
        int at = Collections.binarySearch(statements, s, Statement.ORDER);
        if (at >= 0) statements.remove(at);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    int size() {
        return statements.size();
    }

    /** The statement that stands for all. */
    Statement first() {
        return statements.getFirst();
    }

    Report report() {
        return first().report();
    }

    /** Its statements in their fixed order. */
    List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }
}

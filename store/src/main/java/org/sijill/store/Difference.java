package org.sijill.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Statement;

/**
 * One thing that reading again changed.
 *
 * @param sign {@code +} a report that is new, {@code -} one that is no more, {@code ~} one that is told otherwise
 */
public record Difference(char sign, String report, String what, String quote) {
    /** What changed in a page from what it told to what it tells. */
    static List<Difference> between(List<Statement> before, List<Statement> after) {
        List<Difference> all = new ArrayList<>();
        for (Statement s : before) {
            Statement now = named(s.id(), after);
            if (now == null) all.add(gone(s));
            else if (!now.report().equals(s.report())) all.add(changed(s, now));
        }
        for (Statement s : after) if (named(s.id(), before) == null) all.add(fresh(s));
        return all;
    }

    private static @Nullable Statement named(String id, List<Statement> all) {
        for (Statement s : all) if (s.id().equals(id)) return s;
        return null;
    }

    private static Difference fresh(Statement s) {
        return new Difference('+', s.id(), summary(s.report()), s.kept().quote());
    }

    private static Difference gone(Statement s) {
        return new Difference('-', s.id(), summary(s.report()), s.kept().quote());
    }

    private static Difference changed(Statement before, Statement after) {
        String a = summary(before.report()), b = summary(after.report());
        return new Difference(
                '~',
                after.id(),
                a.equals(b) ? b + " (details)" : a + " → " + b,
                after.kept().quote());
    }

    private static String summary(Report r) {
        Report.Dated d = r.date();
        return r.act() + " " + r.status().word() + " " + codes(r.actors())
                + (r.recipients().isEmpty() ? "" : ">" + codes(r.recipients()))
                + (d == null ? "" : " " + d.from() + "/" + d.to());
    }

    private static String codes(List<Report.Side> sides) {
        return sides.stream().map(Report.Side::code).collect(Collectors.joining("+"));
    }

    @Override
    public String toString() {
        return sign + " " + report + "  " + what;
    }
}

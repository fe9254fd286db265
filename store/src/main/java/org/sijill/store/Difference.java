package org.sijill.store;

import java.util.List;
import java.util.stream.Collectors;
import org.sijill.event.Report;
import org.sijill.register.Statement;

/**
 * One thing that reading again changed.
 *
 * @param sign {@code +} a report that is new, {@code -} one that is no more, {@code ~} one that is told otherwise
 */
public record Difference(char sign, String report, String what, String quote) {
    static Difference fresh(Statement s) {
        return new Difference('+', s.id(), summary(s.report()), s.kept().quote());
    }

    static Difference gone(Statement s) {
        return new Difference('-', s.id(), summary(s.report()), s.kept().quote());
    }

    static Difference changed(Statement before, Statement after) {
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

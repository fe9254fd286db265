package org.sijill.export;

import java.util.List;
import java.util.stream.Collectors;
import org.sijill.event.Report;
import org.sijill.event.Status;
import org.sijill.register.Event;

/** An event in one line of codes for lists and labels: {@code visit ISR → MAR (planned)}. Stateless. */
final class Headline {
    private Headline() {}

    static String of(Event e) {
        String whom = codes(e.recipients());
        return e.act()
                + (e.actors().isEmpty() ? "" : " " + codes(e.actors()))
                + (whom.isEmpty() ? "" : " → " + whom)
                + (e.status() == Status.HAPPENED ? "" : " (" + e.status().word() + ")");
    }

    /** Each party in full: code, post, name as far as known. */
    static String parties(List<Report.Side> sides) {
        return sides.stream()
                .map(s ->
                        s.code() + (s.post() == null ? "" : " " + s.post()) + (s.name() == null ? "" : " " + s.name()))
                .collect(Collectors.joining(", "));
    }

    private static String codes(List<Report.Side> sides) {
        return sides.stream().map(Report.Side::code).distinct().collect(Collectors.joining(", "));
    }
}

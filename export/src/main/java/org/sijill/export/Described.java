package org.sijill.export;

import org.sijill.event.Report;
import org.sijill.register.Event;

/** An event in a few lines of plain text, for calendars and feeds. Stateless. */
final class Described {
    private Described() {}

    static String of(Row row) {
        Event e = row.event();
        StringBuilder out = new StringBuilder();
        line(out, "who", Headline.parties(e.actors()));
        line(out, "to whom", Headline.parties(e.recipients()));
        line(out, "status", e.status().word());
        Event.Span date = e.date();
        line(out, "when", date == null ? "" : or(date.from()) + " to " + or(date.to()));
        Report.Where where = e.place();
        line(out, "where", where == null ? "" : where.name() + (where.country() == null ? "" : ", " + where.country()));
        line(out, "told by", String.join(", ", row.outlets()));
        return out.toString();
    }

    private static String or(@org.jspecify.annotations.Nullable Object day) {
        return day == null ? "an unknown day" : day.toString();
    }

    private static void line(StringBuilder out, String label, String text) {
        if (!text.isBlank())
            out.append(out.isEmpty() ? "" : "\n").append(label).append(": ").append(text);
    }
}

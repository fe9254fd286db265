package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Relation;

/**
 * iCalendar (RFC 5545): whole days, never in the way of appointments. What is planned or supposed is tentative, what was
 * denied or cancelled is cancelled. An event of which no day is known is a journal entry without a day. Times of writing
 * come from the pages, never from a clock.
 */
final class CalendarExporter implements Exporter {
    private static final int LINE = 75;

    @Override
    public String name() {
        return "ical";
    }

    @Override
    public String suffix() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public String purpose() {
        return "For calendars: events on their days, promises as tentative entries.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("UID", "the event's id and `@sijill`"),
                new Field(
                        "DTSTAMP",
                        "the last day on which a page told it, at midnight UTC; 1970-01-01 where no page has a day"),
                new Field("DTSTART", "first day on which it may have been; the pages' where it is not said"),
                new Field("DTEND", "the day after the last such day"),
                new Field("SUMMARY", "the event in one line of codes"),
                new Field("DESCRIPTION", "a sentence that tells it, parties, days, place, outlets"),
                new Field("LOCATION", "the place as a page names it"),
                new Field(
                        "STATUS",
                        "TENTATIVE for planned and hypothetical, CANCELLED for denied and cancelled, else CONFIRMED; a journal entry has FINAL or DRAFT for the last two"),
                new Field("CATEGORIES", "act, PLOVER's type, status"),
                new Field("RELATED-TO", "announcements that it fulfils"),
                new Field("URL", "the event's page, where there is one"),
                new Field("TRANSP", "TRANSPARENT: it takes nobody's time"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        try (Letters letters = new Letters(out)) {
            line(letters, "BEGIN:VCALENDAR");
            line(letters, "VERSION:2.0");
            line(letters, "PRODID:-//Sijill//Sijill//EN");
            text(letters, "X-WR-CALNAME", events.title());
            events.each(row -> entry(letters, row, events));
            line(letters, "END:VCALENDAR");
        }
    }

    private static void entry(Letters out, Row row, Selection events) {
        var e = row.event();
        LocalDate from = row.from(), to = row.to(), told = row.lastPublished();
        String kind = from == null ? "VJOURNAL" : "VEVENT";
        line(out, "BEGIN:" + kind);
        line(out, "UID:" + e.id() + "@sijill");
        line(out, "DTSTAMP:" + day(told == null ? LocalDate.EPOCH : told) + "T000000Z");
        if (from != null && to != null) {
            line(out, "DTSTART;VALUE=DATE:" + day(from));
            line(out, "DTEND;VALUE=DATE:" + day(to.plusDays(1)));
            line(out, "TRANSP:TRANSPARENT");
        }
        text(out, "SUMMARY", Headline.of(e));
        text(out, "DESCRIPTION", row.quote() + "\n\n" + Described.of(row));
        Report.Where where = e.place();
        if (where != null && from != null) text(out, "LOCATION", where.name());
        line(out, "STATUS:" + status(row, from != null));
        line(out, "CATEGORIES:" + String.join(",", e.act(), e.type(), e.status().word()));
        for (String id : row.announcements(Relation.FULFILS)) line(out, "RELATED-TO:" + id + "@sijill");
        String address = Web.address(events.address(e.id()));
        if (address != null) line(out, "URL:" + address);
        line(out, "END:" + kind);
    }

    private static String status(Row row, boolean dated) {
        boolean cancelled = !row.outcomes(Relation.CANCELS).isEmpty();
        return switch (row.event().status()) {
            case DENIED -> "CANCELLED";
            case PLANNED, HYPOTHETICAL -> cancelled ? "CANCELLED" : dated ? "TENTATIVE" : "DRAFT";
            case HAPPENED, ONGOING -> dated ? "CONFIRMED" : "FINAL";
        };
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static void text(Letters out, String name, @Nullable String text) {
        if (text == null) return;
        String plain = Visible.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        line(
                out,
                name + ":"
                        + plain.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\n", "\\n"));
    }

    /** One content line, folded so that no piece is longer than 75 octets and no letter is cut. */
    private static void line(Letters out, String content) {
        StringBuilder folded = new StringBuilder(content.length() + 16);
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.write(folded.append("\r\n").toString());
    }
}

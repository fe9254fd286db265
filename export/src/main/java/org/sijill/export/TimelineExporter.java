package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON for TimelineJS: a slide an event. A month or a year is given as such, not as its first day. Events of which no
 * day is known cannot stand on a line of time: they come under {@code undated}, which TimelineJS passes over, and the title
 * slide says how many they are. TimelineJS shows HTML, so every text of a page is escaped.
 */
final class TimelineExporter implements Exporter {
    @Override
    public String name() {
        return "timelinejs";
    }

    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String purpose() {
        return "For TimelineJS: a slide an event, ready to embed in an article.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("title.text", "what was asked for, and how many events have no day"),
                new Field("events[].unique_id", "the event's id"),
                new Field(
                        "events[].start_date",
                        "`year`, `month`, `day` of the first day known, of the event or else of its first page; only as fine as known"),
                new Field("events[].end_date", "the last day, where it is another one"),
                new Field("events[].display_date", "the days in words, saying so where they are only the pages'"),
                new Field("events[].group", "PLOVER's type"),
                new Field("events[].text.headline", "the event in one line of codes, as HTML"),
                new Field(
                        "events[].text.text", "a sentence that tells it, parties, status, place and outlets, as HTML"),
                new Field("undated[]", "events of which no day is known, in the same form without dates"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        int[] undated = {0};
        events.each(row -> undated[0] += row.from() == null ? 1 : 0);
        try (Letters letters = new Letters(out)) {
            letters.write("{\"title\":")
                    .write(title(events.title(), undated[0]))
                    .write(",\n\"events\":[\n");
            slides(events, letters, true);
            letters.write("\n],\n\"undated\":[\n");
            if (undated[0] > 0) slides(events, letters, false);
            letters.write("\n]}\n");
        }
    }

    private static String title(String asked, int undated) {
        Json json = new Json().open('{').key("text").open('{').key("headline").text(Web.text(Visible.of(asked)));
        json.key("text")
                .text(
                        undated == 0
                                ? ""
                                : undated + (undated == 1 ? " event has" : " events have") + " no day and no slide.");
        return json.close('}').close('}').toString();
    }

    private static void slides(Selection events, Letters letters, boolean dated) {
        Commas commas = new Commas(",\n");
        events.each(row -> {
            if (dated == (row.from() != null)) letters.write(commas.next()).write(slide(row));
        });
    }

    private static String slide(Row row) {
        Json json = new Json().open('{').key("unique_id").text(row.event().id());
        dates(json, row.from(), row.to(), row.event().date() == null);
        json.key("group").text(row.event().type()).key("text").open('{');
        json.key("headline").text(Web.text(Headline.of(row.event())));
        return json.key("text").text(body(row)).close('}').close('}').toString();
    }

    private static void dates(Json json, @Nullable LocalDate from, @Nullable LocalDate to, boolean ofPages) {
        if (from == null || to == null) return;
        boolean month =
                from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
        boolean year = from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        date(json.key("start_date"), from, month, year);
        if (!month && !year && !to.equals(from)) date(json.key("end_date"), to, false, false);
        String days = year
                ? "" + from.getYear()
                : month ? from.toString().substring(0, 7) : from.equals(to) ? "" + from : from + " – " + to;
        json.key("display_date").text(ofPages ? "told " + days : days);
    }

    private static void date(Json json, LocalDate day, boolean month, boolean year) {
        json.open('{').key("year").whole(day.getYear());
        if (!year) json.key("month").whole(day.getMonthValue());
        if (!year && !month) json.key("day").whole(day.getDayOfMonth());
        json.close('}');
    }

    private static String body(Row row) {
        var e = row.event();
        StringBuilder out = new StringBuilder();
        paragraph(out, "", row.quote());
        paragraph(out, "Who: ", Headline.parties(e.actors()));
        paragraph(out, "To whom: ", Headline.parties(e.recipients()));
        paragraph(out, "Status: ", e.status().word());
        paragraph(out, "Where: ", e.place() == null ? "" : e.place().name());
        paragraph(out, "Told by: ", String.join(", ", row.outlets()));
        return out.toString();
    }

    private static void paragraph(StringBuilder out, String label, String text) {
        if (!text.isBlank())
            out.append("<p>")
                    .append(label)
                    .append("<bdi>")
                    .append(Web.text(Visible.of(text)))
                    .append("</bdi></p>");
    }
}

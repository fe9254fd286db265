package org.sijill.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.export.Column.Kind;
import org.sijill.register.Event;
import org.sijill.register.Relation;
import org.sijill.register.Statement;

/**
 * The flat table: a row an event, a column a fact. Several values in a cell are parted by {@code |}; a bar or backslash
 * within a value has a backslash before it. Lists about the same parties have the same length, so the third post belongs
 * to the third code. Stateless.
 */
final class Columns {
    private static final String LIST = "; several parted by `|`";

    private Columns() {}

    static List<Column> all() {
        List<Column> all = new ArrayList<>();
        what(all);
        sides(all, "actor", r -> r.event().actors());
        sides(all, "recipient", r -> r.event().recipients());
        where(all);
        support(all);
        links(all);
        return List.copyOf(all);
    }

    private static void what(List<Column> all) {
        text(all, "id", "the event's id", r -> r.event().id());
        text(all, "act", "the act, as `sijill acts` lists them", r -> r.event().act());
        text(
                all,
                "type",
                "PLOVER's type, coded as if the act had taken place",
                r -> r.event().type());
        text(all, "mode", "PLOVER's mode; empty for none", r -> r.event().mode());
        text(all, "contexts", "PLOVER's contexts" + LIST, r -> list(r.event().contexts()));
        text(
                all,
                "status",
                "happened, ongoing, planned, hypothetical or denied",
                r -> r.event().status().word());
        day(all, "date_from", "first day on which it may have been, ISO 8601; empty where not said or open", r -> {
            Event.Span date = r.event().date();
            return date == null ? null : date.from();
        });
        day(all, "date_to", "last such day", r -> {
            Event.Span date = r.event().date();
            return date == null ? null : date.to();
        });
    }

    private static void sides(List<Column> all, String side, Function<Row, List<Report.Side>> parties) {
        String who = side.equals("actor") ? "who acts" : "to whom it is done";
        text(
                all,
                side + "_codes",
                who + ": ISO 3166 alpha-3 or an organisation's code" + LIST,
                r -> each(parties.apply(r), Report.Side::code));
        text(
                all,
                side + "_posts",
                "the post of each, empty where not said",
                r -> each(parties.apply(r), Report.Side::post));
        text(
                all,
                side + "_names",
                "the name of each as a page spells it, empty where not said",
                r -> each(parties.apply(r), Report.Side::name));
        text(
                all,
                side + "_entities",
                "the id of each in the who's-who, or one of the page's own (`~3`)",
                r -> each(parties.apply(r), Report.Side::entity));
    }

    private static void where(List<Column> all) {
        text(all, "place", "the place as a page names it", r -> place(r, Report.Where::name));
        text(
                all,
                "place_country",
                "its country, ISO 3166 alpha-3, as the page's wording has it",
                r -> place(r, Report.Where::country));
        text(all, "place_entity", "its id in the who's-who", r -> place(r, Report.Where::entity));
        number(
                all,
                "lat",
                "latitude in degrees; empty for countries and unknown places",
                r -> degrees(r, Report.Where::lat));
        number(all, "lon", "longitude in degrees, likewise", r -> degrees(r, Report.Where::lon));
        text(all, "instrument", "kind of what was signed, lent, voted", r -> {
            Report.Instrument i = r.event().instrument();
            return i == null ? null : i.kind();
        });
        text(all, "instrument_subject", "what it is about, in the page's words", r -> {
            Report.Instrument i = r.event().instrument();
            return i == null ? null : i.subject();
        });
    }

    private static void support(List<Column> all) {
        whole(
                all,
                "reports",
                "how many reports tell it",
                r -> r.event().statements().size());
        whole(
                all,
                "voices",
                "how many independent voices; copies of one text count once",
                r -> r.event().voices());
        text(
                all,
                "report_ids",
                "the reports behind it" + LIST,
                r -> each(r.event().statements(), Statement::id));
        text(all, "articles", "the pages that tell it" + LIST, r -> list(r.articles()));
        text(all, "outlets", "who published them, each once" + LIST, r -> list(r.outlets()));
        day(all, "first_published", "first day on which a page told it; empty where no page has a day", Row::published);
        day(all, "last_published", "last such day", Row::lastPublished);
        text(all, "quote", "a sentence that tells it, verbatim", Row::quote);
        text(
                all,
                "disagreements",
                "fields of which pages give more than one reading" + LIST,
                r -> each(r.event().disagreements(), Event.Disagreement::field));
    }

    private static void links(List<Column> all) {
        text(all, "announced_by", "announcements that it fulfils" + LIST, r -> list(r.announcements(Relation.FULFILS)));
        text(all, "cancels", "announcements that it cancels" + LIST, r -> list(r.announcements(Relation.CANCELS)));
        text(all, "fulfilled_by", "events that fulfil it" + LIST, r -> list(r.outcomes(Relation.FULFILS)));
        text(all, "cancelled_by", "events that cancel it" + LIST, r -> list(r.outcomes(Relation.CANCELS)));
    }

    private static void text(List<Column> all, String name, String meaning, Function<Row, @Nullable Object> cell) {
        all.add(new Column(name, Kind.TEXT, meaning, cell));
    }

    private static void whole(List<Column> all, String name, String meaning, Function<Row, @Nullable Object> cell) {
        all.add(new Column(name, Kind.WHOLE, meaning, cell));
    }

    private static void number(List<Column> all, String name, String meaning, Function<Row, @Nullable Object> cell) {
        all.add(new Column(name, Kind.NUMBER, meaning, cell));
    }

    private static void day(List<Column> all, String name, String meaning, Function<Row, @Nullable Object> cell) {
        all.add(new Column(name, Kind.DAY, meaning, cell));
    }

    private static @Nullable Object place(Row row, Function<Report.Where, @Nullable String> part) {
        Report.Where w = row.event().place();
        return w == null ? null : part.apply(w);
    }

    private static @Nullable Object degrees(Row row, Function<Report.Where, Double> part) {
        Report.Where w = row.event().place();
        return w == null || !Double.isFinite(part.apply(w)) ? null : part.apply(w);
    }

    private static <T> String each(List<T> things, Function<T, @Nullable String> part) {
        List<String> values = new ArrayList<>();
        for (T t : things) {
            String value = part.apply(t);
            values.add(value == null ? "" : value);
        }
        return list(values);
    }

    private static String list(List<String> values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.size(); i++)
            out.append(i == 0 ? "" : "|")
                    .append(values.get(i).replace("\\", "\\\\").replace("|", "\\|"));
        return out.toString();
    }
}

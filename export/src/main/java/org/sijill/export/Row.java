package org.sijill.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Event;
import org.sijill.register.Link;
import org.sijill.register.Narrowing;
import org.sijill.register.Relation;
import org.sijill.register.Statement;

/**
 * An event with what it is to others.
 *
 * @param announced links to the announcements that it fulfils or cancels
 * @param outcomes links from what came of it, where it is an announcement
 * @param days for each of its pages without a date, when it may have been published
 */
public record Row(Event event, List<Link> announced, List<Link> outcomes, Map<String, Narrowing> days) {

    /** The announcements that it fulfils or cancels. */
    List<String> announcements(Relation relation) {
        return ids(announced, relation, Link::to);
    }

    /** The events that fulfil or cancel it. */
    List<String> outcomes(Relation relation) {
        return ids(outcomes, relation, Link::from);
    }

    private static List<String> ids(List<Link> links, Relation relation, Function<Link, String> end) {
        return links.stream()
                .filter(l -> l.relation() == relation)
                .map(end)
                .sorted()
                .toList();
    }

    /** Actors, then recipients. */
    List<Report.Side> parties() {
        List<Report.Side> all = new ArrayList<>(event.actors());
        all.addAll(event.recipients());
        return all;
    }

    /** The sentence of its first report, verbatim; empty where none is kept. */
    String quote() {
        for (Statement s : event.statements())
            if (!s.kept().quote().isBlank()) return s.kept().quote();
        return "";
    }

    /** Outlets that tell it, each once, in order of name. */
    List<String> outlets() {
        return event.statements().stream()
                .map(s -> s.page().outlet())
                .filter(o -> o != null)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    /** Its pages, each once, in the order of its reports. */
    List<String> articles() {
        return event.statements().stream()
                .map(s -> s.page().article())
                .distinct()
                .toList();
    }

    /** The first day on which a page that tells it may have been published; null where no page has a day. */
    @Nullable
    LocalDate published() {
        return days(true).stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** The last such day. */
    @Nullable
    LocalDate lastPublished() {
        return days(false).stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private List<LocalDate> days(boolean first) {
        List<LocalDate> all = new ArrayList<>();
        for (Statement s : event.statements()) {
            Narrowing n = days.get(s.page().article());
            LocalDate from = s.page().dated() || n == null ? s.page().from() : n.from();
            LocalDate to = s.page().dated() || n == null ? s.page().to() : n.to();
            LocalDate day = first ? (from == null ? to : from) : (to == null ? from : to);
            if (day != null) all.add(day);
        }
        return all;
    }

    /** The first day that can be told: the event's, else its pages'; null where there is none. */
    @Nullable
    LocalDate from() {
        Event.Span date = event.date();
        if (date == null) return published();
        return date.from() == null ? date.to() : date.from();
    }

    /** The last day that can be told. */
    @Nullable
    LocalDate to() {
        Event.Span date = event.date();
        if (date == null) return lastPublished();
        return date.to() == null ? date.from() : date.to();
    }
}

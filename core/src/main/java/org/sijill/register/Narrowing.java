package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a page without a date may have been published, as far as other pages date what it tells: not before what it
 * tells as done, not after what it tells as yet to come. Its own words are never set aside: where the reasons
 * contradict each other nothing is said.
 *
 * @param from not before this day, or null
 * @param to not after this day, or null
 * @param why a sentence for each end, naming the event and the page that dates it
 */
public record Narrowing(@Nullable LocalDate from, @Nullable LocalDate to, List<String> why) {
    public Narrowing {
        why = List.copyOf(why);
    }

    /** What {@code events}, all told by the page, allow; null where they say nothing of its day. */
    public static @Nullable Narrowing of(String article, List<Event> events) {
        return of(
                events,
                e -> e.statements().stream()
                        .anyMatch(s ->
                                s.report().date() != null && s.page().article().equals(article)));
    }

    /**
     * What events allow of the day of a page that tells them.
     *
     * @param own whether the page itself dates an event
     */
    public static @Nullable Narrowing of(Collection<Event> events, Predicate<Event> own) {
        LocalDate from = null, to = null;
        List<String> first = List.of(), last = List.of();
        for (Event e : events) {
            Event.Span days = e.date();
            String dated = own.test(e) ? null : datedBy(e);
            if (days == null || dated == null) continue;
            Stage stage = Stage.of(e.status());
            if (stage == Stage.DONE
                    && days.from() != null
                    && (from == null || days.from().isAfter(from))) {
                from = days.from();
                first = List.of(
                        "not before " + from + ": it tells as done event " + e.id() + ", dated by page " + dated);
            }
            if (stage == Stage.AHEAD
                    && days.to() != null
                    && (to == null || days.to().isBefore(to))) {
                to = days.to();
                last = List.of(
                        "not after " + to + ": it tells as yet to come event " + e.id() + ", dated by page " + dated);
            }
        }
        if (from == null && to == null || from != null && to != null && from.isAfter(to)) return null;
        List<String> why = new ArrayList<>(first);
        why.addAll(last);
        return new Narrowing(from, to, why);
    }

    /** The first page with a day of its own that says when the event was; null where none does. */
    private static @Nullable String datedBy(Event e) {
        for (Statement s : e.statements())
            if (s.report().date() != null && s.page().dated()) return s.page().article();
        return null;
    }
}

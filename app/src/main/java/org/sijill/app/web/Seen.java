package org.sijill.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Event;
import org.sijill.register.Statement;

/**
 * Somebody in a post, as pages of the register say.
 *
 * @param from first day of the events that show it, ISO 8601, or null
 * @param pages ids of the pages that say so
 */
record Seen(
        String code,
        @Nullable String post,
        String name,
        @Nullable String entity,
        @Nullable String from,
        @Nullable String to,
        Set<String> names,
        Map<String, String> pages) {

    /** Who is seen in which post, of those that {@code wanted} lets through, most pages first. */
    static List<Seen> in(List<Event> events, Predicate<Report.Side> wanted) {
        Map<String, Seen> all = new LinkedHashMap<>();
        for (Event e : events)
            for (Statement s : e.statements())
                for (List<Report.Side> sides :
                        List.of(s.report().actors(), s.report().recipients()))
                    for (Report.Side side : sides)
                        if (side.name() != null && wanted.test(side)) {
                            String key = side.code() + '|' + side.post() + '|' + known(side);
                            all.put(key, more(all.get(key), side, e, s));
                        }
        List<Seen> list = new ArrayList<>(all.values());
        list.sort((a, b) -> b.pages.size() - a.pages.size());
        return list;
    }

    private static String known(Report.Side s) {
        String entity = s.entity();
        return entity == null || entity.startsWith("~") ? String.valueOf(s.name()) : entity;
    }

    private static Seen more(@Nullable Seen before, Report.Side side, Event e, Statement s) {
        Event.Span date = e.date();
        String from = date == null || date.from() == null ? null : date.from().toString();
        String to = date == null || date.to() == null ? null : date.to().toString();
        String entity = side.entity() == null || side.entity().startsWith("~") ? null : side.entity();
        Seen seen = before != null
                ? before
                : new Seen(
                        side.code(),
                        side.post(),
                        String.valueOf(side.name()),
                        entity,
                        from,
                        to,
                        new LinkedHashSet<>(),
                        new LinkedHashMap<>());
        String outlet = s.page().outlet();
        seen.names.add(String.valueOf(side.name()));
        seen.pages.putIfAbsent(s.page().article(), outlet == null ? "" : outlet);
        return new Seen(
                seen.code,
                seen.post,
                seen.name,
                seen.entity,
                earlier(seen.from, from),
                later(seen.to, to),
                seen.names,
                seen.pages);
    }

    private static @Nullable String earlier(@Nullable String a, @Nullable String b) {
        return a == null || b != null && b.compareTo(a) < 0 ? b : a;
    }

    private static @Nullable String later(@Nullable String a, @Nullable String b) {
        return a == null || b != null && b.compareTo(a) > 0 ? b : a;
    }
}

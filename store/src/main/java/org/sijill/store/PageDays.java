package org.sijill.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Event;
import org.sijill.register.Merging;
import org.sijill.register.Narrowing;
import org.sijill.register.Statement;

/**
 * Writes the days of undated pages that other pages allow, after one change. A page that the change itself left alone is
 * written only where its days come out otherwise. Not for several threads.
 */
final class PageDays {
    private final Handle handle;
    private final Merging merging;
    private final Map<String, Event> events;

    /** @param made the events that the change made */
    PageDays(Handle handle, Merging merging, Map<String, Event> made) {
        this.handle = handle;
        this.merging = merging;
        events = new HashMap<>(made);
    }

    void write(Merging.Change change) {
        Set<String> changed = new TreeSet<>();
        for (String report : change.moved().keySet()) changed.add(page(report));
        for (String report : change.left()) changed.add(page(report));
        Map<String, @Nullable Narrowing> news = new TreeMap<>();
        for (String page : changed) news.put(page, narrowing(page));
        for (String event : change.made()) {
            Set<String> others = merging.undated(event);
            others.removeAll(changed);
            if (others.isEmpty()) continue;
            Map<String, Narrowing> known = known(event);
            for (String page : others) {
                Narrowing n = narrowing(page);
                if (n == null ? known.containsKey(page) : !n.equals(known.get(page))) news.put(page, n);
            }
        }
        write(news);
    }

    private static String page(String report) {
        return report.substring(0, report.lastIndexOf('#'));
    }

    /** What stands of the pages that tell an event. */
    private Map<String, Narrowing> known(String event) {
        Map<String, Narrowing> known = new HashMap<>();
        try (var q = handle.createQuery("SELECT d.page, d.day_from, d.day_to, d.why FROM event_report e"
                + " JOIN report r ON r.id = e.report JOIN page_day d ON d.page = r.page WHERE e.event = ?")) {
            q.bind(0, event)
                    .map((r, c) -> known.put(r.getString(1), Narrowings.of(r)))
                    .list();
        }
        return known;
    }

    private @Nullable Narrowing narrowing(String page) {
        Set<String> told = new LinkedHashSet<>(), dated = new HashSet<>();
        for (Statement s : merging.ofPage(page)) {
            String event = s.page().dated() ? null : merging.groupOf(s.id());
            if (event == null) continue;
            told.add(event);
            if (s.report().date() != null) dated.add(event);
        }
        if (told.isEmpty()) return null;
        List<Event> all = told.stream()
                .map(e -> events.computeIfAbsent(e, merging::event))
                .toList();
        return Narrowing.of(all, e -> dated.contains(e.id()));
    }

    private void write(Map<String, @Nullable Narrowing> news) {
        if (news.isEmpty()) return;
        try (PreparedBatch stale = handle.prepareBatch("DELETE FROM page_day WHERE page = ?");
                PreparedBatch fresh =
                        handle.prepareBatch("INSERT INTO page_day (page, day_from, day_to, why) VALUES (?, ?, ?, ?)")) {
            news.forEach((page, n) -> {
                stale.bind(0, page).add();
                if (n != null) fresh.add(page, Rows.text(n.from()), Rows.text(n.to()), String.join("\n", n.why()));
            });
            stale.execute();
            if (fresh.size() > 0) fresh.execute();
        }
    }
}

package org.sijill.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * How far the watching of feeds is, kept in the register so that a watch that ends anywhere goes on there. Every call is
 * one transaction. Not for several threads.
 */
public final class Feeds {
    private final Handle handle;

    Feeds(Handle handle) {
        this.handle = handle;
    }

    /**
     * A feed as it was asked last.
     *
     * @param due when to ask again, or null where it is gone for good
     * @param failures how often in a row asking came to nothing
     */
    public record Asked(
            String address,
            @Nullable String etag,
            @Nullable String modified,
            @Nullable Instant due,
            int failures,
            String said) {}

    /** A page that a feed names; {@code due} is null where it is fetched or given up. */
    public record Named(
            String address,
            String feed,
            @Nullable LocalDate published,
            @Nullable Instant due,
            int failures,
            String said) {}

    /** The feed as it was asked last, or null where it never was. */
    public @Nullable Asked feed(String address) {
        try (Query q =
                handle.createQuery("SELECT address, etag, modified, due, failures, said FROM feed WHERE address = ?")) {
            return q.bind(0, address)
                    .map((r, c) -> new Asked(
                            r.getString(1),
                            r.getString(2),
                            r.getString(3),
                            instant(r.getString(4)),
                            r.getInt(5),
                            r.getString(6)))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Notes what came of asking a feed, together with the pages that it names and that nobody has named before. */
    public void asked(Asked feed, Map<String, @Nullable LocalDate> pages, Instant now) {
        handle.useTransaction(h -> {
            h.execute(
                    "INSERT INTO feed (address, etag, modified, due, failures, said) VALUES (?, ?, ?, ?, ?, ?)"
                            + " ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, modified = excluded.modified,"
                            + " due = excluded.due, failures = excluded.failures, said = excluded.said",
                    feed.address(),
                    feed.etag(),
                    feed.modified(),
                    text(feed.due()),
                    feed.failures(),
                    feed.said());
            name(h, feed.address(), pages, now);
        });
    }

    private static void name(Handle h, String feed, Map<String, @Nullable LocalDate> pages, Instant now) {
        if (pages.isEmpty()) return;
        try (PreparedBatch batch = h.prepareBatch(
                "INSERT INTO feed_page (address, feed, published, due, failures, said) VALUES (?, ?, ?, ?, 0, '')"
                        + " ON CONFLICT (address) DO NOTHING")) {
            pages.forEach((address, day) -> batch.bind(0, address)
                    .bind(1, feed)
                    .bind(2, Rows.text(day))
                    .bind(3, text(now))
                    .add());
            batch.execute();
        }
    }

    /** Pages of {@code feeds} that are to be fetched now, the longest due first. */
    public List<Named> due(Collection<String> feeds, Instant now, int most) {
        if (feeds.isEmpty()) return List.of();
        try (Query q = handle.createQuery("SELECT address, feed, published, due, failures, said FROM feed_page"
                + " WHERE due <> '' AND due <= :now AND feed IN (<feeds>) ORDER BY due, address LIMIT :most")) {
            return q.bindList("feeds", List.copyOf(feeds))
                    .bind("now", text(now))
                    .bind("most", most)
                    .map((r, c) -> new Named(
                            r.getString(1),
                            r.getString(2),
                            Rows.day(r.getString(3)),
                            instant(r.getString(4)),
                            r.getInt(5),
                            r.getString(6)))
                    .list();
        }
    }

    /** Notes what came of fetching a page. */
    public void fetched(Named page) {
        handle.execute(
                "UPDATE feed_page SET due = ?, failures = ?, said = ? WHERE address = ?",
                text(page.due()),
                page.failures(),
                page.said(),
                page.address());
    }

    /** How many named pages there are of each outcome; what is still to be fetched under «waiting». */
    public Map<String, Integer> outcomes() {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        try (Query q = handle.createQuery(
                "SELECT CASE WHEN due = '' THEN said ELSE 'waiting' END AS what, count(*) FROM feed_page GROUP BY what")) {
            q.map((r, c) -> counts.put(r.getString(1), r.getInt(2))).list();
        }
        return counts;
    }

    /** Seconds in Greenwich, so that texts sort as moments do. */
    private static String text(@Nullable Instant moment) {
        return moment == null
                ? ""
                : Instant.ofEpochSecond(moment.getEpochSecond()).toString();
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }
}

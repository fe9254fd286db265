package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An Atom feed (RFC 4287) of the events asked for. Times come from the pages and never from a clock: an entry was updated
 * on the last day on which a page told it, the feed on the last of all; an entry without any day has the feed's.
 */
final class AtomExporter implements Exporter {
    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String suffix() {
        return "atom.xml";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    public String purpose() {
        return "For feed readers: what a question finds, an entry an event.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("feed/id", "made of what was asked for; the same question has the same id"),
                new Field("feed/title", "what was asked for"),
                new Field("feed/updated", "the last day on which a page told any of the events, at midnight UTC"),
                new Field("entry/id", "`urn:sijill:event:` and the event's id"),
                new Field("entry/title", "the event in one line of codes"),
                new Field("entry/updated", "the last day on which a page told it; the feed's where no page has a day"),
                new Field("entry/published", "the first such day"),
                new Field(
                        "entry/link",
                        "`alternate`: the event's page, where there is one; `via`: the pages that tell it"),
                new Field("entry/category", "act, PLOVER's type, status"),
                new Field("entry/author", "outlets that tell it"),
                new Field("entry/summary", "a sentence that tells it, as plain text"),
                new Field("entry/content", "parties, days, place in plain text"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        LocalDate[] last = {LONG_AGO};
        events.each(row -> last[0] = later(last[0], row.lastPublished()));
        Xml xml = new Xml();
        try (Letters letters = new Letters(out)) {
            letters.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.begin("feed").with("xmlns", "http://www.w3.org/2005/Atom").text("\n");
            String id = UUID.nameUUIDFromBytes(("sijill " + events.title()).getBytes(StandardCharsets.UTF_8))
                    .toString();
            xml.leaf("id", "urn:uuid:" + id)
                    .leaf("title", Visible.of(events.title()))
                    .leaf("updated", at(last[0]));
            xml.begin("author")
                    .leaf("name", "Sijill")
                    .end()
                    .leaf("generator", "Sijill")
                    .text("\n");
            events.each(row -> letters.write(entry(xml, row, events, last[0])));
            letters.write(xml.end().text("\n").take());
        }
    }

    private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    private static String at(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String entry(Xml xml, Row row, Selection events, LocalDate last) {
        var e = row.event();
        LocalDate updated = row.lastPublished(), published = row.published();
        xml.begin("entry").leaf("id", "urn:sijill:event:" + e.id()).leaf("title", Headline.of(e));
        xml.leaf("updated", at(updated == null ? last : updated));
        xml.leaf("published", published == null ? null : at(published));
        link(xml, "alternate", Web.address(events.address(e.id())));
        row.articles().stream()
                .map(events::page)
                .filter(Objects::nonNull)
                .forEach(p -> link(xml, "via", Web.address(p.url())));
        for (String term : List.of(e.act(), e.type(), e.status().word()))
            xml.begin("category").with("term", term).end();
        String who = String.join(", ", row.outlets());
        if (!who.isBlank()) xml.begin("author").leaf("name", Visible.of(who)).end();
        xml.begin("summary").with("type", "text").text(Visible.of(row.quote())).end();
        xml.begin("content")
                .with("type", "text")
                .text(Visible.of(Described.of(row)))
                .end();
        return xml.end().text("\n").take();
    }

    private static void link(Xml xml, String rel, @Nullable String address) {
        if (address != null)
            xml.begin("link").with("rel", rel).with("href", address).end();
    }
}

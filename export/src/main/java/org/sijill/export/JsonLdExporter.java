package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Status;
import org.sijill.export.Selection.PageText;
import org.sijill.register.Relation;
import org.sijill.register.Statement;

/**
 * JSON-LD 1.1 with its whole context inside, so that nothing is fetched to read it: each event a schema.org
 * {@code Event}, derived (PROV) from one Web Annotation a report, whose selectors give the sentence's words and its place in
 * the page's text in code points.
 */
final class JsonLdExporter implements Exporter {
    private static final int AROUND = 32;
    private static final String CONTEXT = """
            {"@context":{"@version":1.1,"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#",\
            "oa":"http://www.w3.org/ns/oa#","xsd":"http://www.w3.org/2001/XMLSchema#","sijill":"urn:sijill:term:",\
            "id":"@id","type":"@type",\
            "startDate":{"@id":"schema:startDate","@type":"xsd:date"},"endDate":{"@id":"schema:endDate","@type":"xsd:date"},\
            "eventStatus":{"@id":"schema:eventStatus","@type":"@id"},"motivatedBy":{"@id":"oa:motivatedBy","@type":"@id"},\
            "hasBody":{"@id":"oa:hasBody","@type":"@id"},"fulfils":{"@id":"sijill:fulfils","@type":"@id"},\
            "cancels":{"@id":"sijill:cancels","@type":"@id"},"url":{"@id":"schema:url","@type":"@id"},\
            "actor":{"@id":"sijill:actor","@container":"@list"},"recipient":{"@id":"sijill:recipient","@container":"@list"}},
            "@graph":[
            """;

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String suffix() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String purpose() {
        return "For linked data and archives: schema.org events, PROV for what they rest on, Web Annotations for the very words.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("id", "the event's address, or `urn:sijill:event:` and its id"),
                new Field("schema:identifier", "the event's id"),
                new Field("schema:name", "the event in one line of codes"),
                new Field("startDate", "first day on which it may have been (xsd:date); left out where not said"),
                new Field("endDate", "last such day"),
                new Field(
                        "eventStatus",
                        "schema:EventScheduled for what is planned, schema:EventCancelled for what was cancelled; else left out"),
                new Field("sijill:act", "the act"),
                new Field("sijill:type", "PLOVER's type, coded as if the act had taken place"),
                new Field("sijill:mode", "PLOVER's mode"),
                new Field("sijill:status", "happened, ongoing, planned, hypothetical or denied"),
                new Field("actor", "who acts, in order: `sijill:code`, `sijill:post`, `schema:name`, `sijill:entity`"),
                new Field("recipient", "to whom it is done, likewise"),
                new Field(
                        "schema:location",
                        "a schema:Place: `schema:name`, `schema:addressCountry` (ISO 3166 alpha-3), `schema:latitude` and `schema:longitude` in degrees"),
                new Field("fulfils", "announcements that it fulfils"),
                new Field("cancels", "announcements that it cancels"),
                new Field("prov:wasDerivedFrom", "an oa:Annotation a report, `urn:sijill:report:` and its id"),
                new Field(
                        "oa:hasTarget",
                        "`oa:hasSource`: the page (schema:NewsArticle with `url`, `schema:headline`, `schema:publisher`); `oa:hasSelector`: the two selectors"),
                new Field(
                        "oa:TextQuoteSelector",
                        "`oa:exact`: the sentence, verbatim; `oa:prefix`, `oa:suffix`: up to 32 code points around it"),
                new Field(
                        "oa:TextPositionSelector",
                        "`oa:start`, `oa:end`: the same in code points of the page's text, half-open"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        try (Letters letters = new Letters(out)) {
            Commas commas = new Commas(",\n");
            letters.write(CONTEXT);
            events.each(row -> letters.write(commas.next()).write(event(row, events)));
            letters.write("\n]}\n");
        }
    }

    private static String event(Row row, Selection events) {
        var e = row.event();
        Json json = new Json().open('{').key("id").text(events.address(e.id()));
        json.key("type").open('[').text("schema:Event").text("prov:Entity").close(']');
        json.key("schema:identifier").text(e.id()).key("schema:name").text(Headline.of(e));
        if (e.date() != null && e.date().from() != null)
            json.key("startDate").day(e.date().from());
        if (e.date() != null && e.date().to() != null)
            json.key("endDate").day(e.date().to());
        status(json, row);
        json.key("sijill:act").text(e.act()).key("sijill:type").text(e.type());
        some(json, "sijill:mode", e.mode());
        json.key("sijill:status").text(e.status().word());
        sides(json.key("actor"), e.actors());
        sides(json.key("recipient"), e.recipients());
        place(json, e.place());
        ids(json.key("fulfils"), row.announcements(Relation.FULFILS), events);
        ids(json.key("cancels"), row.announcements(Relation.CANCELS), events);
        json.key("prov:wasDerivedFrom").open('[');
        for (Statement s : e.statements())
            annotation(json, s, events.address(e.id()), events.page(s.page().article()));
        return json.close(']').close('}').toString();
    }

    private static void status(Json json, Row row) {
        boolean cancelled = !row.outcomes(Relation.CANCELS).isEmpty();
        if (cancelled) json.key("eventStatus").text("schema:EventCancelled");
        else if (row.event().status() == Status.PLANNED) json.key("eventStatus").text("schema:EventScheduled");
    }

    private static void sides(Json json, List<Report.Side> sides) {
        json.open('[');
        for (Report.Side s : sides) {
            json.open('{').key("sijill:code").text(s.code());
            some(json, "sijill:post", s.post());
            some(json, "schema:name", s.name());
            some(json, "sijill:entity", s.entity());
            json.close('}');
        }
        json.close(']');
    }

    private static void place(Json json, Report.@Nullable Where w) {
        if (w == null) return;
        json.key("schema:location")
                .open('{')
                .key("type")
                .text("schema:Place")
                .key("schema:name")
                .text(w.name());
        some(json, "schema:addressCountry", w.country());
        if (Double.isFinite(w.lat()) && Double.isFinite(w.lon()))
            json.key("schema:latitude")
                    .number(w.lat(), 5)
                    .key("schema:longitude")
                    .number(w.lon(), 5);
        json.close('}');
    }

    private static void ids(Json json, List<String> ids, Selection events) {
        json.open('[');
        for (String id : ids) json.text(events.address(id));
        json.close(']');
    }

    private static void annotation(Json json, Statement s, String event, @Nullable PageText page) {
        json.open('{').key("id").text("urn:sijill:report:" + iri(s.id()));
        json.key("type").open('[').text("oa:Annotation").text("prov:Entity").close(']');
        json.key("motivatedBy").text("oa:describing").key("hasBody").text(event);
        json.key("sijill:confidence").number(s.report().confidence(), 3);
        json.key("oa:hasTarget").open('{').key("oa:hasSource").open('{');
        json.key("id")
                .text("urn:sijill:page:" + iri(s.page().article()))
                .key("type")
                .text("schema:NewsArticle");
        some(json, "schema:publisher", s.page().outlet());
        if (page != null) some(json, "schema:headline", page.title());
        if (page != null) some(json, "url", Web.address(page.url()));
        json.close('}').key("oa:hasSelector").open('[');
        selectors(json, s, page);
        json.close(']').close('}').close('}');
    }

    private static void selectors(Json json, Statement s, @Nullable PageText page) {
        Span at = s.report().mentions().isEmpty()
                ? null
                : s.report().mentions().getFirst().sentence();
        json.open('{')
                .key("type")
                .text("oa:TextQuoteSelector")
                .key("oa:exact")
                .text(s.kept().quote());
        if (page == null || at == null || at.to() > page.text().length()) {
            json.close('}');
            return;
        }
        json.key("oa:prefix").text(before(page.text(), at.from()));
        json.key("oa:suffix").text(after(page.text(), at.to())).close('}');
        CodePoints points = new CodePoints(page.text());
        json.open('{').key("type").text("oa:TextPositionSelector");
        json.key("oa:start").whole(points.at(at.from()));
        json.key("oa:end").whole(points.at(at.to())).close('}');
    }

    private static String before(String text, int at) {
        int from = at;
        for (int n = 0; n < AROUND && from > 0; n++) from = text.offsetByCodePoints(from, -1);
        return text.substring(from, at);
    }

    private static String after(String text, int at) {
        int to = at;
        for (int n = 0; n < AROUND && to < text.length(); n++) to = text.offsetByCodePoints(to, 1);
        return text.substring(at, to);
    }

    /** An id as part of an IRI: {@code #} would begin a fragment. */
    private static String iri(String id) {
        return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void some(Json json, String key, @Nullable String value) {
        if (value != null) json.key(key).text(value);
    }
}

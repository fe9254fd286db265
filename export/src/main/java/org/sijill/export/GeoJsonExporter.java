package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;

/**
 * GeoJSON as RFC 7946 has it: a feature an event. An event in a country as such, or nowhere known, is a feature without a
 * geometry, so that no country becomes a point in its middle.
 */
final class GeoJsonExporter implements Exporter {
    private static final List<Column> COLUMNS = Columns.all();

    private final Points points;

    GeoJsonExporter(Lexicon lexicon) {
        points = new Points(lexicon);
    }

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String suffix() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public String purpose() {
        return "For QGIS, Leaflet, kepler.gl: a feature an event, cities and sites as points, countries never.";
    }

    @Override
    public List<Field> fields() {
        List<Field> all = new ArrayList<>();
        all.add(new Field("id", "the event's id"));
        all.add(new Field(
                "geometry", "a Point, longitude then latitude in degrees, for cities, sites and regions; else null"));
        all.add(new Field("properties.label", "the event in one line of codes"));
        all.add(new Field("properties.place_kind", "country, city, region, site or waters; null where not known"));
        for (Column c : COLUMNS) all.add(new Field("properties." + c.name(), c.meaning()));
        return all;
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        try (Letters letters = new Letters(out)) {
            Commas commas = new Commas(",\n");
            letters.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            events.each(row -> letters.write(commas.next()).write(feature(row)));
            letters.write("\n]}\n");
        }
    }

    private String feature(Row row) {
        Json json = new Json();
        Report.Where where = row.event().place();
        json.open('{').key("type").text("Feature").key("id").text(row.event().id());
        json.key("geometry");
        geometry(json, where);
        json.key("properties").open('{').key("label").text(Headline.of(row.event()));
        json.key("place_kind").text(points.kind(where));
        for (Column c : COLUMNS) value(json.key(c.name()), c.cell().apply(row));
        return json.close('}').close('}').toString();
    }

    private void geometry(Json json, Report.@Nullable Where where) {
        if (where == null || !points.point(where)) {
            json.none();
            return;
        }
        json.open('{').key("type").text("Point").key("coordinates").open('[');
        json.number(where.lon(), 5).number(where.lat(), 5).close(']').close('}');
    }

    private static void value(Json json, @Nullable Object value) {
        switch (value) {
            case null -> json.none();
            case Integer whole -> json.whole(whole);
            case Double number -> json.number(number, 5);
            case LocalDate day -> json.day(day);
            default -> json.text(value.toString());
        }
    }
}

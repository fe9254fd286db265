package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sijill.lexicon.Lexicon;

/** GEXF 1.3 for Gephi: the graph of {@link GraphMlExporter} with a time for every edge whose event has a day. */
final class GexfExporter implements Exporter {
    private final Graph graph;

    GexfExporter(Lexicon lexicon) {
        graph = new Graph(lexicon);
    }

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String suffix() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    public String purpose() {
        return "For Gephi: the same graph as graphml, with its line of time.";
    }

    @Override
    public List<Field> fields() {
        List<Field> all = new java.util.ArrayList<>(graph.fields());
        all.add(
                new Field(
                        "edge start, end",
                        "first and last day on which the event may have been, else on which pages told it; left out where no day is known"));
        return List.copyOf(all);
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        Xml xml = new Xml();
        try (Letters letters = new Letters(out)) {
            letters.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.begin("gexf")
                    .with("xmlns", "http://gexf.net/1.3")
                    .with("version", "1.3")
                    .text("\n");
            xml.begin("graph")
                    .with("defaultedgetype", "directed")
                    .with("mode", "dynamic")
                    .with("timeformat", "date");
            attributes(xml);
            xml.begin("nodes").text("\n");
            graph.parties(events).forEach((code, n) -> letters.write(node(xml, code, n)));
            letters.write(xml.end().begin("edges").text("\n").take());
            events.each(row -> {
                for (Edge e : Edge.of(row)) letters.write(edge(xml, e));
            });
            letters.write(xml.end().end().end().text("\n").take());
        }
    }

    private void attributes(Xml xml) {
        xml.begin("attributes").with("class", "node");
        attribute(xml, "kind", "string");
        attribute(xml, "events", "integer");
        xml.end().begin("attributes").with("class", "edge");
        for (Column c : graph.edgeColumns())
            attribute(xml, c.name(), c.kind() == Column.Kind.WHOLE ? "integer" : "string");
        xml.end();
    }

    private static void attribute(Xml xml, String name, String type) {
        xml.begin("attribute")
                .with("id", name)
                .with("title", name)
                .with("type", type)
                .end();
    }

    private String node(Xml xml, String code, int events) {
        xml.begin("node").with("id", code).with("label", code).begin("attvalues");
        xml.begin("attvalue")
                .with("for", "kind")
                .with("value", graph.kind(code))
                .end();
        xml.begin("attvalue").with("for", "events").with("value", events).end();
        return xml.end().end().text("\n").take();
    }

    private String edge(Xml xml, Edge e) {
        xml.begin("edge").with("id", e.id()).with("source", e.from()).with("target", e.to());
        xml.with("type", e.directed() ? "directed" : "undirected")
                .with("label", e.row().event().act());
        xml.with("start", e.row().from()).with("end", e.row().to()).begin("attvalues");
        for (Column c : graph.edgeColumns()) {
            Object value = c.cell().apply(e.row());
            if (value != null)
                xml.begin("attvalue").with("for", c.name()).with("value", value).end();
        }
        return xml.end().end().text("\n").take();
    }
}

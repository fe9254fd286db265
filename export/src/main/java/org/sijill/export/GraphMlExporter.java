package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sijill.lexicon.Lexicon;

/** GraphML: parties as nodes, events as the edges between them. */
final class GraphMlExporter implements Exporter {
    private final Graph graph;

    GraphMlExporter(Lexicon lexicon) {
        graph = new Graph(lexicon);
    }

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String suffix() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public String purpose() {
        return "For yEd, igraph, NetworkX, Cytoscape: who has to do with whom, an edge for each tie an event makes.";
    }

    @Override
    public List<Field> fields() {
        return graph.fields();
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        Xml xml = new Xml();
        try (Letters letters = new Letters(out)) {
            letters.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml.begin("graphml")
                    .with("xmlns", "http://graphml.graphdrawing.org/xmlns")
                    .text("\n");
            keys(xml);
            xml.begin("graph")
                    .with("id", "sijill")
                    .with("edgedefault", "directed")
                    .text("\n");
            graph.parties(events).forEach((code, n) -> letters.write(node(xml, code, n)));
            events.each(row -> {
                for (Edge e : Edge.of(row)) letters.write(edge(xml, e));
            });
            letters.write(xml.end().text("\n").end().text("\n").take());
        }
    }

    private void keys(Xml xml) {
        key(xml, "node", "kind", "string");
        key(xml, "node", "events", "int");
        for (Column c : graph.edgeColumns())
            key(xml, "edge", c.name(), c.kind() == Column.Kind.WHOLE ? "int" : "string");
    }

    private static void key(Xml xml, String of, String name, String type) {
        xml.begin("key").with("id", of + "-" + name).with("for", of).with("attr.name", name);
        xml.with("attr.type", type).end().text("\n");
    }

    private String node(Xml xml, String code, int events) {
        xml.begin("node").with("id", code);
        data(xml, "node-kind", graph.kind(code));
        data(xml, "node-events", events);
        return xml.end().text("\n").take();
    }

    private String edge(Xml xml, Edge e) {
        xml.begin("edge").with("id", e.id()).with("source", e.from()).with("target", e.to());
        xml.with("directed", e.directed());
        for (Column c : graph.edgeColumns())
            data(xml, "edge-" + c.name(), c.cell().apply(e.row()));
        return xml.end().text("\n").take();
    }

    private static void data(Xml xml, String key, @org.jspecify.annotations.Nullable Object value) {
        if (value != null)
            xml.begin("data").with("key", key).text(value.toString()).end();
    }
}

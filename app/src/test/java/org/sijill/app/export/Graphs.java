package org.sijill.app.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Opens GraphML with JGraphT, which checks it against the published schema, and GEXF by the rules of its own. Stateless. */
final class Graphs {
    private static final Map<String, String> FACTS = Map.of(
            "act",
            "act",
            "type",
            "type",
            "status",
            "status",
            "date_from",
            "from",
            "date_to",
            "to",
            "place",
            "place",
            "quote",
            "quote");

    private Graphs() {}

    static Map<String, Map<String, String>> graphMl(byte[] file) {
        var graph = new DirectedMultiLoops();
        Map<String, Map<String, String>> edges = new LinkedHashMap<>();
        GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer(
                (key, value) -> edges.computeIfAbsent(key.getFirst().toString(), k -> new HashMap<>())
                        .put(key.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(new String(file, StandardCharsets.UTF_8)));
        if (graph.edgeSet().size() != edges.size()) throw new AssertionError("edges without attributes");
        return byEvent(edges.values());
    }

    /** Parties who may be tied many times, and to themselves. */
    private static final class DirectedMultiLoops extends DirectedPseudograph<String, Integer> {
        private static final long serialVersionUID = 1L;

        DirectedMultiLoops() {
            super(SupplierUtil.createStringSupplier(), SupplierUtil.createIntegerSupplier(), false);
        }
    }

    static Map<String, Map<String, String>> gexf(byte[] file) throws IOException {
        Document document = xml(file);
        Set<String> nodes = new HashSet<>(), declared = new HashSet<>(), ids = new HashSet<>();
        for (Element n : all(document, "node"))
            if (!nodes.add(n.getAttribute("id"))) throw new AssertionError("twice: " + n.getAttribute("id"));
        for (Element a : all(document, "attribute")) declared.add(a.getAttribute("id"));
        List<Map<String, String>> edges = new ArrayList<>();
        for (Element e : all(document, "edge")) {
            if (!ids.add(e.getAttribute("id"))) throw new AssertionError("twice: " + e.getAttribute("id"));
            if (!nodes.contains(e.getAttribute("source")) || !nodes.contains(e.getAttribute("target")))
                throw new AssertionError("an edge to nowhere: " + e.getAttribute("id"));
            edges.add(values(e, declared));
        }
        return byEvent(edges);
    }

    private static Map<String, String> values(Element edge, Set<String> declared) {
        Map<String, String> values = new HashMap<>();
        NodeList list = edge.getElementsByTagName("attvalue");
        for (int i = 0; i < list.getLength(); i++) {
            Element v = (Element) list.item(i);
            if (!declared.contains(v.getAttribute("for")))
                throw new AssertionError("not declared: " + v.getAttribute("for"));
            values.put(v.getAttribute("for"), v.getAttribute("value"));
        }
        return values;
    }

    private static Map<String, Map<String, String>> byEvent(Iterable<Map<String, String>> edges) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Map<String, String> edge : edges) {
            Map<String, String> facts = new HashMap<>();
            FACTS.forEach((column, fact) -> facts.put(fact, edge.getOrDefault(column, "")));
            all.put(String.valueOf(edge.get("event")), facts);
        }
        return all;
    }

    static Document xml(byte[] file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> all(Document document, String name) {
        List<Element> all = new ArrayList<>();
        NodeList list = document.getElementsByTagName(name);
        for (int i = 0; i < list.getLength(); i++) all.add((Element) list.item(i));
        return all;
    }
}

package org.sijill.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens what is JSON with Jackson. Stateless. */
final class Jsons {
    static final ObjectMapper JSON = new ObjectMapper();

    private Jsons() {}

    static Map<String, Map<String, String>> lines(byte[] file) throws IOException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            JsonNode e = JSON.readTree(line).path("event");
            Map<String, String> facts = new LinkedHashMap<>();
            for (String name : List.of("act", "type", "status"))
                facts.put(name, e.path(name).asText());
            facts.put("from", text(e.path("date").path("from")));
            facts.put("to", text(e.path("date").path("to")));
            facts.put("place", text(e.path("place").path("name")));
            facts.put("actors", codes(e.path("actors")));
            facts.put("recipients", codes(e.path("recipients")));
            facts.put("quote", text(e.path("reports").path(0).path("quote")));
            all.put(e.path("id").asText(), facts);
        }
        return all;
    }

    static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.asText();
    }

    private static String codes(JsonNode sides) {
        List<String> codes = new ArrayList<>();
        sides.forEach(s -> codes.add(s.path("code").asText()));
        return String.join(" ", codes);
    }

    static Map<String, Map<String, String>> geo(byte[] file) throws IOException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (JsonNode f : JSON.readTree(file).path("features")) {
            JsonNode p = f.path("properties"), point = f.path("geometry").path("coordinates");
            if (!point.isMissingNode()
                    && (Math.abs(point.path(0).asDouble()) > 180
                            || Math.abs(point.path(1).asDouble()) > 90))
                throw new AssertionError("not on the earth: " + point);
            if (p.path("place_kind").asText().equals("country") && !point.isMissingNode())
                throw new AssertionError("a country as a point: " + f.path("id"));
            Map<String, String> facts = new LinkedHashMap<>();
            for (String name : List.of("act", "type", "status", "place", "quote")) facts.put(name, text(p.path(name)));
            facts.put("from", text(p.path("date_from")));
            facts.put("to", text(p.path("date_to")));
            facts.put("actors", String.join(" ", Tables.list(text(p.path("actor_codes")))));
            all.put(f.path("id").asText(), facts);
        }
        return all;
    }

    static Map<String, Map<String, String>> timeline(byte[] file) throws IOException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        JsonNode told = JSON.readTree(file);
        for (JsonNode slide : told.path("events")) {
            if (slide.path("start_date").path("year").isMissingNode()) throw new AssertionError("no day: " + slide);
            all.put(slide.path("unique_id").asText(), slide(slide));
        }
        for (JsonNode slide : told.path("undated"))
            all.put(slide.path("unique_id").asText(), slide(slide));
        return all;
    }

    /** A slide's text as a browser makes it: parsed as HTML, in which nothing but paragraphs and isolates may stand. */
    private static Map<String, String> slide(JsonNode slide) {
        var html = org.jsoup.Jsoup.parseBodyFragment(
                slide.path("text").path("text").asText());
        for (var element : html.body().getAllElements())
            if (!List.of("body", "p", "bdi").contains(element.normalName()) || element.attributesSize() > 0)
                throw new AssertionError("markup of a page: " + element);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("type", slide.path("group").asText());
        for (var p : html.select("p")) {
            String words = p.select("bdi").text();
            if (p.ownText().isEmpty()) facts.put("quote", words);
            if (p.ownText().equals("Status:")) facts.put("status", words);
            if (p.ownText().equals("Where:")) facts.put("place", words);
        }
        return facts;
    }

    static Map<String, Map<String, String>> ftm(byte[] file) throws IOException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        java.util.Set<String> known = new java.util.HashSet<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            JsonNode e = JSON.readTree(line), p = e.path("properties");
            known.add(e.path("id").asText());
            p.forEach(values -> {
                if (!values.isArray() || values.isEmpty()) throw new AssertionError("not a list: " + line);
            });
            if (!e.path("schema").asText().equals("Event")) continue;
            p.path("involved").forEach(id -> {
                if (!known.contains(id.asText())) throw new AssertionError("nobody has the id " + id);
            });
            all.put(text(p.path("recordId").path(0)), event(p));
        }
        return all;
    }

    private static Map<String, String> event(JsonNode p) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("act", text(p.path("keywords").path(0)));
        facts.put("type", text(p.path("keywords").path(1)));
        facts.put("status", text(p.path("keywords").path(2)));
        facts.put("from", text(p.path("startDate").path(0)));
        facts.put("to", text(p.path("endDate").path(0)));
        facts.put("place", text(p.path("location").path(0)));
        facts.put("quote", text(p.path("summary").path(0)));
        return facts;
    }
}

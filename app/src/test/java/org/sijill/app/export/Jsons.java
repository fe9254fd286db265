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
}

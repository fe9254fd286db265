package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a careful reader finds on a page of the corpus: the file {@code PAGE.meta.yaml} beside it. Immutable. */
record SideCar(List<Event> events) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** One event: {@code anchor} holds the exact words that tell it; an optional one neither rewards nor punishes. */
    record Event(
            String act,
            String status,
            Set<String> actors,
            Set<String> recipients,
            String from,
            String to,
            String anchor,
            boolean optional) {}

    static SideCar of(Path page) throws IOException {
        String name = page.getFileName().toString().replaceAll("\\.[a-z]+$", ".meta.yaml");
        List<Event> events = new ArrayList<>();
        for (JsonNode e : YAML.readTree(page.resolveSibling(name).toFile()).path("events"))
            events.add(new Event(
                    e.path("act").asText(),
                    e.path("status").asText(),
                    codes(e.path("actors")),
                    codes(e.path("recipients")),
                    e.path("date").path("from").asText(""),
                    e.path("date").path("to").asText(""),
                    e.path("anchor").asText(),
                    e.path("optional").asBoolean()));
        return new SideCar(events);
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode c : list) codes.add(c.asText());
        return codes;
    }
}

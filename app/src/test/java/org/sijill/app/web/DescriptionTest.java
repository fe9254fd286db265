package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API says what the routes answer. */
class DescriptionTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private static JsonNode description() throws Exception {
        return new ObjectMapper(new YAMLFactory()).readTree(Assets.text("openapi.yaml"));
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() throws Exception {
        Set<String> described = new TreeSet<>(), answered = new TreeSet<>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(m -> {
                    if (METHODS.contains(m)) described.add(m.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                }));
        for (Route r : Routes.API) answered.add(r.method() + " " + r.pattern());
        assertThat(described).isEqualTo(answered);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        JsonNode all = description();
        for (JsonNode reference : all.findValues("$ref"))
            assertThat(all.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
    }

    @Test
    void answersHaveWhatIsRequired(@TempDir Path folder) throws Exception {
        try (Served served = Served.of(folder, false, Stories.VISIT)) {
            JsonNode all = description();
            String event = new ObjectMapper()
                    .readTree(served.get("/api/v1/events?act=visit").body())
                    .at("/events/0/id")
                    .asText();
            for (String path : Set.of(
                    "/api/v1/events",
                    "/api/v1/map",
                    "/api/v1/promises",
                    "/api/v1/quality",
                    "/api/v1/pairs/ISR-MAR",
                    "/api/v1/parties/MAR",
                    "/api/v1/people/yair-lapid",
                    "/api/v1/outlets/hespress",
                    "/api/v1/events/" + event)) {
                JsonNode answer = new ObjectMapper().readTree(served.get(path).body());
                for (JsonNode name : required(all, path))
                    assertThat(answer.has(name.asText())).as(path + " " + name).isTrue();
            }
        }
    }

    private static JsonNode required(JsonNode all, String path) {
        for (Route r : Routes.API)
            if (r.method().equals("GET") && r.match(Route.split(path)) != null) {
                JsonNode schema =
                        all.get("paths").get(r.pattern()).at("/get/responses/200/content/application~1json/schema");
                JsonNode resolved =
                        schema.has("$ref") ? all.at(schema.get("$ref").asText().substring(1)) : schema;
                return resolved.get("required");
            }
        throw new IllegalArgumentException(path);
    }
}

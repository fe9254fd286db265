package org.sijill.bench.siege;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the operations out of a description in OpenAPI 3.1; refuses what is none. Stateless. */
final class Description {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode all;

    private Description(JsonNode all) {
        this.all = all;
    }

    static List<Operation> operations(String yaml) {
        try {
            return new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml)).operations();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no description in YAML", e);
        }
    }

    private List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : all.path("paths").properties())
            for (Map.Entry<String, JsonNode> method : path.getValue().properties())
                if (METHODS.contains(method.getKey()))
                    found.add(operation(method.getKey(), path.getKey(), method.getValue()));
        return found;
    }

    private Operation operation(String method, String path, JsonNode said) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> queries = new ArrayList<>();
        for (JsonNode p : said.path("parameters")) {
            JsonNode parameter = resolved(p);
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path"))
                parts.put(name, parameter.path("example").asText(""));
            else queries.add(name);
        }
        Set<Integer> statuses = new TreeSet<>();
        said.path("responses").fieldNames().forEachRemaining(s -> statuses.add(Integer.valueOf(s)));
        String body = said.at("/requestBody/content/application~1json/example").toString();
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, parts, queries, said.has("security"), body, statuses);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? all.at(node.get("$ref").asText().substring(1)) : node;
    }
}

package org.sijill.app.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens JSON-LD with Titanium, which may fetch nothing. Stateless. */
final class Linked {
    private static final String SCHEMA = "https://schema.org/",
            SIJILL = "urn:sijill:term:",
            OA = "http://www.w3.org/ns/oa#";

    private Linked() {}

    static Map<String, Map<String, String>> open(byte[] file) throws IOException {
        try {
            JsonArray graph = JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file)))
                    .loader((url, options) -> {
                        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
                    })
                    .get();
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            for (JsonValue v : graph) all.put(value(v.asJsonObject(), SCHEMA + "identifier"), facts(v.asJsonObject()));
            return all;
        } catch (JsonLdError e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> facts(JsonObject e) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name : List.of("act", "type", "status")) facts.put(name, value(e, SIJILL + name));
        facts.put("from", value(e, SCHEMA + "startDate"));
        facts.put("to", value(e, SCHEMA + "endDate"));
        facts.put("actors", codes(e, "actor"));
        facts.put("recipients", codes(e, "recipient"));
        JsonObject place = first(e, SCHEMA + "location");
        facts.put("place", place == null ? "" : value(place, SCHEMA + "name"));
        JsonObject told = first(e, "http://www.w3.org/ns/prov#wasDerivedFrom");
        JsonObject target = first(told, OA + "hasTarget");
        facts.put("quote", value(first(target, OA + "hasSelector"), OA + "exact"));
        return facts;
    }

    private static String codes(JsonObject e, String side) {
        List<String> codes = new ArrayList<>();
        JsonObject list = first(e, SIJILL + side);
        if (list != null)
            for (JsonValue p : list.getJsonArray("@list")) codes.add(value(p.asJsonObject(), SIJILL + "code"));
        return String.join(" ", codes);
    }

    private static JsonObject first(JsonObject o, String key) {
        JsonArray values = o.getJsonArray(key);
        return values == null || values.isEmpty() ? null : values.getJsonObject(0);
    }

    private static String value(JsonObject o, String key) {
        JsonObject first = first(o, key);
        return first == null ? "" : first.getString("@value");
    }
}

package org.sijill.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.sijill.export.Json;
import org.sijill.register.Relation;
import org.sijill.store.Refused;

/**
 * What people decide: by a form where editors are let in, by the API where a token is set. A decision outranks the rules
 * and can be undone. Stateless.
 */
final class Judging {
    static final List<String> OFFERED = List.of("same", "different", "fulfils", "cancels");
    private static final int LONGEST = 500;

    private Judging() {}

    /** Takes the form of an event's page and goes back to it. */
    static Answer form(Visit v) {
        if (!v.desk.setup.editors()) throw new Problem(403, "problem.editors");
        if (!v.origin.equals(v.header("origin"))) throw new Problem(403, "problem.origin");
        String left = v.field("left"), right = v.field("right");
        judge(v, left, right, v.field("relation"), v.field("by"), v.field("why"));
        return Answer.see(v.linking.to("events", left));
    }

    /** Takes a decision as JSON. */
    static Answer api(Visit v) {
        String token = v.desk.setup.token();
        if (token == null) throw new Problem(403, "problem.readonly");
        if (!java.security.MessageDigest.isEqual(bytes("Bearer " + token), bytes(v.header("authorization"))))
            throw new Problem(401, "problem.token");
        JsonNode said = body(v);
        int number = judge(
                v,
                text(said, "left"),
                text(said, "right"),
                text(said, "relation"),
                text(said, "by"),
                text(said, "why"));
        Json json = new Json();
        json.open('{').key("judgement").whole(number).close('}');
        return Answer.of(Answer.JSON, json.toString()).status(201);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode body(Visit v) {
        if (!isJson(v.header("content-type"))) throw new Problem(415, "problem.media", Answer.JSON);
        try {
            JsonNode said = new ObjectMapper().readTree(v.body());
            if (said != null && said.isObject()) return said;
        } catch (JsonProcessingException e) {
            // Said below.
        }
        throw new Problem(400, "problem.json");
    }

    /** Whether a media type is JSON's, which is UTF-8 whatever else it says. */
    private static boolean isJson(String type) {
        return type.strip().toLowerCase(Locale.ROOT).matches("application/json *(;.*)?");
    }

    private static String text(JsonNode said, String name) {
        String text = said.path(name).asText("").strip();
        if (text.isEmpty()) throw new Problem(400, "problem.field", name);
        if (!Clerk.Request.isText(text)) throw new Problem(400, "problem.letters");
        return text;
    }

    private static int judge(Visit v, String left, String right, String relation, String by, String why) {
        if (!OFFERED.contains(relation)) throw new Problem(400, "problem.relation", relation);
        if (by.length() > LONGEST || why.length() > LONGEST) throw new Problem(400, "problem.long", LONGEST);
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        int[] number = new int[1];
        try {
            v.desk.write(register -> number[0] = register.judge(left, right, Relation.of(relation), by, why, at));
        } catch (Refused | IllegalArgumentException e) {
            throw new Problem(409, "problem.refused", String.valueOf(e.getMessage()));
        }
        return number[0];
    }
}

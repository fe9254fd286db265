package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sijill.page.Page;

/**
 * A sentence out of its page that somebody labelled: whether it reports an event of a type as its news.
 *
 * @param type the PLOVER type asked about
 */
record Labelled(String type, boolean news, String text) {
    /** Whether the line is such a sentence ({@code type, label, text}) and no annotated page. */
    static boolean is(JsonNode line) {
        return line.path("label").isTextual() && line.path("type").isTextual();
    }

    static Labelled of(JsonNode line) {
        return new Labelled(
                line.get("type").asText(),
                line.get("label").asText().equals("yes"),
                line.get("text").asText());
    }

    Page page(int number) {
        return new Page("sentence-" + number, null, null, null, null, text, List.of());
    }
}

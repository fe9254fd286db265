package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SelectorsTest {
    @Test
    void bothSelectorsPointAtTheSameWordsOfThePage() throws IOException {
        int found = 0;
        for (JsonNode event :
                Jsons.JSON.readTree(Sample.text("jsonld", Sample.ALL)).path("@graph"))
            for (JsonNode told : event.path("prov:wasDerivedFrom")) {
                JsonNode target = told.path("oa:hasTarget"),
                        words = target.path("oa:hasSelector").path(0);
                JsonNode place = target.path("oa:hasSelector").path(1);
                String page = target.path("oa:hasSource").path("id").asText().replace("urn:sijill:page:", "");
                String text = Sample.ALL.page(page).text();
                int from = text.offsetByCodePoints(0, place.path("oa:start").asInt());
                int to = text.offsetByCodePoints(0, place.path("oa:end").asInt());
                String exact = words.path("oa:exact").asText();
                assertThat(text.substring(from, to)).isEqualTo(exact);
                assertThat(text)
                        .contains(words.path("oa:prefix").asText()
                                + exact
                                + words.path("oa:suffix").asText());
                found++;
            }
        assertThat(found).isPositive();
    }
}

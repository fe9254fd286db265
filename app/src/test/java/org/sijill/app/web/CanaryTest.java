package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.export.Exporter;
import org.sijill.export.Exporters;
import org.sijill.page.Page;

/** What a page carries is never markup, on whatever screen it is shown. */
class CanaryTest {
    private static final String CANARY = "<script>alert(7)</script><img src=x onerror=alert(7)>\"'><b>";

    private static final Page HOSTILE = new Page(
            "c" + CANARY,
            "https://canary.example/" + CANARY + "?javascript:alert(7)",
            "منبر " + CANARY,
            "زار وزير خارجية إسرائيل يائير لابيد المغرب " + CANARY,
            LocalDate.of(2021, 8, 12),
            "زار وزير خارجية إسرائيل يائير لابيد المغرب " + CANARY + "\nبقلم: " + CANARY
                    + "\nالتقى لابيد نظيره المغربي ناصر بوريطة " + CANARY + " في الرباط أمس " + CANARY + "\u202E عكس.",
            List.of());

    private static final String INJECTED = "زار الوزير " + CANARY;

    private static List<String> screens(Served served) throws Exception {
        JsonNode events =
                new ObjectMapper().readTree(served.get("/api/v1/events").body());
        List<String> paths = new ArrayList<>(List.of(
                "",
                "map",
                "outlets",
                "promises",
                "quality",
                "pairs/ISR-MAR",
                "parties/MAR",
                "people/yair-lapid",
                "posts/ISR/foreign%20minister",
                "places/" + Query.escape("الرباط"),
                "?q=" + Query.escape(INJECTED),
                "?place=" + Query.escape(CANARY),
                "events/" + Query.escape(CANARY),
                "?from=" + Query.escape(CANARY),
                "outlets/" + Query.escape("منبر " + CANARY),
                "pairs/" + Query.escape(CANARY + "-" + CANARY)));
        for (JsonNode e : events.get("events")) {
            String id = e.get("id").asText();
            paths.add("events/" + id);
            JsonNode event = new ObjectMapper()
                    .readTree(served.get("/api/v1/events/" + id).body());
            String article = event.at("/event/reports/0/article").asText();
            paths.add("articles/" + article);
            paths.add("articles/" + article + "?view=raw");
        }
        return paths;
    }

    @Test
    void noScreenCarriesThePagesMarkup(@TempDir Path folder) throws Exception {
        List<Page> pages = new ArrayList<>(Stories.VISIT);
        pages.add(HOSTILE);
        try (Served served = Served.of(folder, true, pages)) {
            int seen = 0;
            for (String language : List.of("ar", "en"))
                for (String screen : screens(served)) {
                    String html = served.get("/" + language + "/" + screen).body();
                    assertThat(html).as(screen).contains("<!doctype html>").doesNotContain("<script>", "<img", "<b>");
                    assertThat(html.replaceAll("<script src=\"/assets/sijill.js\" defer></script>", ""))
                            .as(screen)
                            .doesNotContain("<script");
                    if (html.contains("&lt;script&gt;")) seen++;
                }
            assertThat(seen).as("screens that show the canary").isGreaterThan(8);
        }
    }

    @Test
    void noFileIsTakenForAPage(@TempDir Path folder) throws Exception {
        try (Served served = Served.of(folder, false, List.of(HOSTILE))) {
            for (Exporter exporter : new Exporters(Served.LEXICON).all()) {
                HttpResponse<String> file = served.get("/api/v1/exports/" + exporter.name());
                assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                        .as(exporter.name())
                        .doesNotContain("html");
                assertThat(file.headers().firstValue("Content-Disposition"))
                        .hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
                assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
                if (exporter.mediaType().contains("xml"))
                    assertThat(file.body()).as(exporter.name()).doesNotContain("<script", "<img");
            }
        }
    }

    @Test
    void lettersThatNobodySeesAreShownOnThePageAsItCame(@TempDir Path folder) throws Exception {
        try (Served served = Served.of(folder, false, List.of(HOSTILE))) {
            JsonNode events = new ObjectMapper()
                    .readTree(served.get("/api/v1/events?view=full").body());
            String article = events.at("/events/0/event/reports/0/article").asText();
            assertThat(served.get("/en/articles/" + article + "?view=raw").body())
                    .contains("U+202E")
                    .doesNotContain("\u202E");
        }
    }
}

package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.of(folder, true, Stories.VISIT);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static JsonNode json(String path) throws Exception {
        return JSON.readTree(served.get(path).body());
    }

    private static String visit() throws Exception {
        return json("/api/v1/events?act=visit&party=ISR&party=MAR")
                .at("/events/0/id")
                .asText();
    }

    private static String query(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void theRootLeadsToTheReadersLanguage() {
        assertThat(served.get("/", "Accept-Language", "en-GB,ar;q=0.5")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/en/");
        assertThat(served.get("/", "Accept-Language", "ar-MA").headers().firstValue("Location"))
                .hasValue("/ar/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lapid", "لابيد", "لبيد", "lapid morocco"})
    void aNameIsFoundInAnySpelling(String words) throws Exception {
        JsonNode found = json("/api/v1/events?act=visit&q=" + query(words));
        assertThat(found.at("/events/0/id").asText()).isEqualTo(visit());
    }

    @Test
    void bothLanguagesTellTheSameEventSideBySide() throws Exception {
        String english = served.get("/en/events/" + visit()).body(),
                arabic = served.get("/ar/events/" + visit()).body();
        assertThat(english).contains("<html lang=\"en\" dir=\"ltr\">", "hespress", "aawsat", "11 August 2021");
        assertThat(arabic).contains("<html lang=\"ar\" dir=\"rtl\">", "زيارة", "11 أغسطس 2021");
        assertThat(english.split("<blockquote", -1)).hasSizeGreaterThan(2);
        assertThat(english).containsPattern("<mark class=\"[^\"]*act[^\"]*\"[^>]*>زار</mark>");
    }

    @Test
    void theReaderChoosesDigitsAndMonths() throws Exception {
        String page = served.get("/ar/events/" + visit() + "?digits=arab&months=levantine")
                .body();
        assertThat(page).contains("١١ آب ٢٠٢١").contains("/ar/?digits=arab&amp;months=levantine");
    }

    @Test
    void theSwitchOfLanguagesKeepsThePlace() {
        String page = served.get("/en/?act=visit&year=2021").body();
        assertThat(page).contains("href=\"/ar/?act=visit&amp;year=2021\"");
    }

    @Test
    void listsGoOnWithoutGapOrRepetition() throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "/api/v1/events?limit=1";
        while (next != null) {
            JsonNode page = json(next);
            page.get("events").forEach(e -> ids.add(e.get("id").asText()));
            next = page.get("next").isNull() ? null : page.get("next").asText();
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(json("/api/v1/events").get("count").asInt());
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        HttpResponse<String> first = served.get("/en/");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = served.get("/en/", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events/nothing, 404",
        "/api/v1/articles/nothing, 404",
        "/api/v1/pairs/MAR, 404",
        "/api/v1/people/nobody-at-all, 404",
        "/api/v1/outlets/nothing, 404",
        "/api/v1/exports/papyrus, 404",
        "/api/v1/nothing, 404",
        "/api/v1/events?from=yesterday, 400",
        "/api/v1/events?time=2021-13, 400",
        "/api/v1/events?limit=100000, 400",
        "/api/v1/events?sort=colour, 400",
        "/api/v1/events?after=!!!, 400",
        "/api/v1/promises?state=broken, 400"
    })
    void whatCannotBeAnsweredIsAProblem(String path, int status) throws Exception {
        HttpResponse<String> answer = served.get(path, "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asText()).endsWith(".");
    }

    @Test
    void problemsAreSaidInTheCallersLanguage() {
        assertThat(served.get("/api/v1/events/x", "Accept-Language", "ar").body())
                .contains("لا يحوي السجل حدثا");
        assertThat(served.get("/ar/events/x").body()).contains("لا يحوي السجل حدثا");
        assertThat(served.get("/ar/events/x").statusCode()).isEqualTo(404);
    }

    @Test
    void aQueryThatIsTooLongIsRefusedNotCut() {
        assertThat(served.get("/api/v1/events?q=" + "a".repeat(301)).statusCode())
                .isEqualTo(400);
        assertThat(served.get("/api/v1/events?q=" + "a".repeat(2001)).statusCode())
                .isEqualTo(414);
    }

    @Test
    void onlyWhatIsThereCanBeDone() {
        assertThat(served.post("/api/v1/events", "x").statusCode()).isEqualTo(405);
    }

    @Test
    void aPermalinkGivesEachTheirOwn() throws Exception {
        String id = visit();
        assertThat(served.get("/events/" + id, "Accept", "application/json")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/api/v1/events/" + id);
        assertThat(served.get("/events/" + id, "Accept", "text/html", "Accept-Language", "en")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/en/events/" + id);
        assertThat(served.get("/api/v1/events/" + id + ".bib").body()).startsWith("@misc{sijill-" + id);
        assertThat(served.get("/api/v1/events/" + id + ".json").body())
                .isEqualTo(served.get("/api/v1/events/" + id).body());
    }

    @Test
    void theCountOfTheListIsTheCountOfTheFile() throws Exception {
        int count = json("/api/v1/events?party=MAR").get("count").asInt();
        HttpResponse<String> file = served.get("/api/v1/exports/jsonl?party=MAR");
        assertThat(file.body().lines().count()).isEqualTo(count);
        assertThat(file.headers().firstValue("Sijill-Count")).hasValue(String.valueOf(count));
    }

    @Test
    void aFileThatIsUnchangedIsNotWrittenAgain() {
        String path = "/api/v1/exports/atom?party=MAR";
        String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(served.get("/api/v1/exports/csv?party=MAR", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aListComesInTheFormThatIsAskedForBySuffixOrByType() throws Exception {
        String csv = served.get("/api/v1/exports/csv?party=MAR").body();
        assertThat(served.get("/api/v1/events.csv?party=MAR").body()).isEqualTo(csv);
        HttpResponse<String> accepted = served.get("/api/v1/events?party=MAR", "Accept", "text/csv");
        assertThat(accepted.body()).isEqualTo(csv);
        assertThat(accepted.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(served.get("/api/v1/events.papyrus").statusCode()).isEqualTo(404);
        for (String path : List.of("/api/v1/events", "/api/v1/pairs/ISR-MAR", "/api/v1/quality"))
            assertThat(served.get(path + ".json").body()).as(path).isEqualTo(served.get(path).body());
    }

    @Test
    void timeIsZoomedByTheAddress() throws Exception {
        assertThat(json("/api/v1/events?act=visit&time=2021-08-11")
                        .at("/events/0/id")
                        .asText())
                .isEqualTo(visit());
        assertThat(json("/api/v1/events?time=1999").get("count").asInt()).isZero();
        assertThat(served.get("/en/?act=visit&time=2021").body())
                .contains("/en/?act=visit&amp;time=2021-08\"", "/en/?act=visit&amp;time=202\"");
        assertThat(served.get("/ar/?time=2021-08").body()).contains("أغسطس 2021");
    }

    @Test
    void aListShowsTheWordsThatTellEachEvent() {
        assertThat(served.get("/en/?act=visit&party=ISR").body())
                .contains("<p class=\"quote\" lang=\"ar\" dir=\"rtl\">زار وزير");
    }

    @Test
    void theQualityPageSaysHowWellPagesAreReadAndWhatWasReadLast(@TempDir Path own) throws Exception {
        try (Served unsaid = Served.of(own, false, Stories.VISIT)) {
            assertThat(JSON.readTree(unsaid.get("/api/v1/quality").body())
                            .get("last_run")
                            .isNull())
                    .isTrue();
            try (org.sijill.store.Register writing = org.sijill.store.Register.open(unsaid.register, Served.LEXICON)) {
                writing.ran(new org.sijill.store.LastRun("2022-07-30T08:15:00Z", "ingest, sijill 1", 4, 0, 2, 1));
            }
        }
        try (Served said = Served.of(own, false, List.of())) {
            assertThat(said.get("/en/quality").body())
                    .contains("30 July 2022, 08:15 UTC", "ingest, sijill 1", "1 set aside", "Precision");
        }
    }

    @Test
    void promisesAreWeighedAsOfADay() throws Exception {
        assertThat(json("/api/v1/promises").at("/counts/open").asInt()).isEqualTo(1);
        assertThat(json("/api/v1/promises?as_of=2022-09-01")
                        .at("/counts/overdue")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void everythingIsSentWithWhatKeepsAReaderSafe() {
        for (String path : List.of("/en/", "/api/v1/events", "/assets/sijill.css", "/nothing")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(
                            p -> assertThat(p).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(served.get("/assets/..%2Fwords.tsv").statusCode()).isEqualTo(404);
    }

    @Test
    void decisionsNeedTheTokenOrTheForm() throws Exception {
        String id = visit(),
                body =
                        "{\"left\":\"" + id + "\",\"right\":\"" + id
                                + "\",\"relation\":\"same\",\"by\":\"m\",\"why\":\"w\"}";
        assertThat(served.post("/api/v1/judgements", body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(served.post(
                                "/en/judgements",
                                "left=" + id + "&right=x&relation=same&by=m&why=w",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Origin",
                                "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDecisionPartsWhatTheRulesJoined(@TempDir Path own) throws Exception {
        try (Served editing = Served.of(own, true, Stories.VISIT)) {
            JsonNode event = JSON.readTree(editing.get("/api/v1/events?act=visit&party=ISR&view=full")
                            .body())
                    .at("/events/0/event");
            assertThat(event.get("reports")).hasSize(2);
            String left = event.at("/reports/0/report").asText(),
                    right = event.at("/reports/1/report").asText();
            HttpResponse<String> answer = editing.post(
                    "/api/v1/judgements",
                    "{\"left\":\"" + left + "\",\"right\":\"" + right
                            + "\",\"relation\":\"different\",\"by\":\"maryam\",\"why\":\"two visits\"}",
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    "Bearer open-sesame");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(JSON.readTree(editing.get("/api/v1/events?act=visit&party=ISR")
                                    .body())
                            .get("count")
                            .asInt())
                    .isEqualTo(2);
            assertThat(editing.get("/en/quality").body()).contains("two visits", "maryam");
        }
    }
}

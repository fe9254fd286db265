package org.sijill.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Feeds;
import org.sijill.store.Register;

/** Whatever a server does, what it names is filed once, and what cannot be had is asked for again or given up. */
class WatchTest {
    private static final Lexicon LEXICON = Pack.lexicon();
    private static final Instant NOW = Instant.parse("2022-01-19T08:00:00Z");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @TempDir
    Path folder;

    private final FaultyServer server = new FaultyServer();
    private final List<String> said = new ArrayList<>();
    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("r.db").toString(), LEXICON);
    }

    @AfterEach
    void close() {
        register.close();
        server.close();
    }

    private Watch watch(boolean pages) {
        Plan plan = new Plan(
                null, Duration.ofMillis(1), List.of(new Plan.Feed(server.at("/feed"), "okaz", HALF_HOUR, pages)));
        return new Watch(plan, LEXICON, register, true, Duration.ofMillis(1500), said::add);
    }

    /** Asks until nothing is due any more. */
    private static Watch settle(Watch watch, Instant now) throws InterruptedException {
        for (int i = 0; watch.round(now) > 0; i++) assertThat(i).isLessThan(50);
        return watch;
    }

    private Feeds.Asked feed() {
        return Objects.requireNonNull(register.feeds().feed(server.at("/feed")));
    }

    @Test
    void entries_are_filed_as_they_stand() throws InterruptedException {
        server.feed("/feed", "/1", "/2");
        assertThat(settle(watch(false), NOW).tally().fresh()).isEqualTo(2);
        assertThat(server.hits("/1")).isZero();
    }

    @Test
    void named_pages_are_fetched_where_that_is_wanted() throws InterruptedException {
        server.feed("/feed", "/1", "/2")
                .page("/1", FaultyServer.TEXT)
                .page("/2", FaultyServer.TEXT + " وأضاف أن الاجتماع مثمر.");
        assertThat(settle(watch(true), NOW).tally().fresh()).isEqualTo(2);
        assertThat(register.feeds().outcomes()).isEqualTo(Map.of("filed", 2));
    }

    @Test
    void what_did_not_change_is_not_sent_again() throws InterruptedException {
        server.feed("/feed", "/1").page("/1", FaultyServer.TEXT);
        Watch watch = settle(watch(true), NOW);
        assertThat(feed().etag()).isEqualTo("\"one\"");
        settle(watch, NOW.plus(HALF_HOUR));
        assertThat(feed().said()).isEqualTo("not changed");
        assertThat(server.hits("/feed")).isEqualTo(2);
        assertThat(server.hits("/1")).isEqualTo(1);
    }

    @Test
    void a_feed_is_not_asked_before_its_time() throws InterruptedException {
        server.feed("/feed");
        Watch watch = settle(watch(false), NOW);
        assertThat(watch.round(NOW.plus(HALF_HOUR).minusSeconds(1))).isZero();
        assertThat(watch.round(NOW.plus(HALF_HOUR))).isOne();
    }

    @Test
    void a_watch_that_was_ended_goes_on_where_it_was() throws InterruptedException {
        String[] pages = new String[20];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "/p" + (char) ('a' + i);
            server.page(pages[i], FaultyServer.TEXT + " الخبر رقم " + i + ".");
        }
        server.feed("/feed", pages);
        watch(true).round(NOW);
        Watch second = watch(true);
        second.round(NOW);
        Watch third = settle(watch(true), NOW);
        assertThat(second.tally().fresh() + third.tally().fresh()).isEqualTo(20);
        assertThat(server.hits("/feed")).isEqualTo(1);
        for (String page : pages) assertThat(server.hits(page)).as(page).isEqualTo(1);
    }

    @Test
    void a_feed_that_fails_is_left_alone_for_longer_and_longer() throws InterruptedException {
        server.status("/feed", 500);
        Watch watch = watch(false);
        watch.round(NOW);
        assertThat(feed().due()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        watch.round(NOW.plus(Duration.ofHours(1)));
        assertThat(feed().due()).isEqualTo(NOW.plus(Duration.ofHours(3)));
        assertThat(feed().failures()).isEqualTo(2);
    }

    @Test
    void a_feed_that_says_when_is_asked_then() throws InterruptedException {
        server.on("/feed", x -> {
            x.getResponseHeaders().set("Retry-After", "7200");
            x.sendResponseHeaders(429, -1);
        });
        watch(false).round(NOW);
        assertThat(feed().due()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void a_feed_that_is_gone_is_not_asked_again() throws InterruptedException {
        server.status("/feed", 410);
        settle(watch(false), NOW);
        assertThat(watch(false).round(NOW.plus(Duration.ofDays(30)))).isZero();
        assertThat(said).anyMatch(s -> s.contains("gone for good"));
    }

    @Test
    void robots_txt_is_heeded() throws InterruptedException {
        server.on(
                "/robots.txt",
                x -> FaultyServer.send(
                        x,
                        200,
                        "text/plain",
                        "User-agent: *\nDisallow: /closed\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        server.feed("/feed", "/closed", "/free")
                .page("/closed", FaultyServer.TEXT)
                .page("/free", FaultyServer.TEXT);
        settle(watch(true), NOW);
        assertThat(server.hits("/closed")).isZero();
        assertThat(register.feeds().outcomes()).isEqualTo(Map.of("filed", 1, "robots.txt forbids it", 1));
        assertThat(server.hits("/robots.txt")).isEqualTo(1);
    }

    @Test
    void every_fault_of_a_page_has_its_outcome_and_harms_no_other() throws InterruptedException {
        server.feed("/feed", "/cut", "/slow", "/loop", "/gone", "/broken", "/endless", "/charset", "/moved", "/good");
        server.cut("/cut")
                .slow("/slow")
                .status("/gone", 410)
                .status("/broken", 503)
                .endless("/endless")
                .wrongCharset("/charset");
        server.redirect("/loop", server.at("/loop"))
                .redirect("/moved", "/there")
                .page("/there", FaultyServer.TEXT);
        server.page("/good", FaultyServer.TEXT);
        Watch watch = settle(watch(true), NOW);
        assertThat(register.feeds().outcomes()).isEqualTo(Map.of("filed", 3, "gone", 1, "waiting", 5));
        assertThat(said.toString())
                .contains(
                        "/cut: the answer is cut off",
                        "/slow: it takes longer than",
                        "/loop: it leads from redirect to redirect")
                .contains("/endless: it is longer than", "/broken: status 503");
        assertThat(watch.tally().fresh()).isEqualTo(3);
    }

    @Test
    void a_page_that_never_comes_is_given_up() throws InterruptedException {
        server.feed("/feed", "/broken").status("/broken", 500);
        Watch watch = watch(true);
        for (int day = 0; day < 10; day++) settle(watch, NOW.plus(Duration.ofDays(day)));
        assertThat(register.feeds().outcomes()).isEqualTo(Map.of("given up", 1));
        assertThat(server.hits("/broken")).isEqualTo(Patience.MOST);
    }

    @Test
    void a_page_that_comes_late_is_filed() throws InterruptedException {
        int[] asked = {0};
        server.feed("/feed", "/late").on("/late", x -> {
            if (asked[0]++ == 0) x.sendResponseHeaders(503, -1);
            else
                FaultyServer.send(
                        x,
                        200,
                        "text/html",
                        FaultyServer.html(FaultyServer.TEXT).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        Watch watch = settle(watch(true), NOW);
        assertThat(watch.tally().fresh()).isZero();
        assertThat(settle(watch, NOW.plus(Duration.ofMinutes(20))).tally().fresh())
                .isEqualTo(1);
    }
}

package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.page.Page;
import org.sijill.register.Event;
import org.sijill.register.Statement;

/** A register of every earlier format opens, keeps what it held, and read again it gives what a new one gives. */
class UpgradeTest extends RegisterTest {
    /** Format 1 was never one of its own: the first program had the first two steps. */
    static IntStream formats() {
        return IntStream.range(2, Migrations.LAST);
    }

    private String left(int format) {
        String where = fresh();
        Earlier.of(format).make(where, format);
        return where;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theStepsThatItTookAreTheStepsOfToday(int format) {
        String where = left(format);
        if (Place.of(where).server()) return; // sums are of the files, the same for both engines up to here
        List<String> then = new ArrayList<>();
        for (JsonNode r : Earlier.of(format).rows("sijill_history"))
            then.add(r.get("version").asText() + " " + r.get("checksum").asText());
        List<String> now = Jdbi.create(Place.of(where).url())
                .withHandle(h -> h.select("SELECT version, checksum FROM sijill_history WHERE version IS NOT NULL")
                        .map((r, c) -> r.getString(1) + " " + r.getString(2))
                        .list());
        assertThat(now).containsAll(then);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aReaderSeesAllThatItHeld(int format) {
        assertThat(Own.events(left(format)))
                .extracting(Event::id)
                .containsExactlyInAnyOrderElementsOf(Earlier.of(format).rows("event").stream()
                        .map(r -> r.get("id").asText())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aWriterKeepsReportsAndJudgementsAndFindsNothingWrong(int format) {
        String where = left(format);
        Own.change(where, r -> {});
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
        Set<String> told = new TreeSet<>(), judged = new TreeSet<>();
        for (JsonNode r : Earlier.of(format).rows("report"))
            told.add(r.get("id").asText() + " " + r.get("act").asText());
        for (JsonNode j : Earlier.of(format).rows("judgement"))
            judged.addAll(
                    List.of(j.get("left_report").asText(), j.get("right_report").asText()));
        List<Event> events = Own.events(where);
        assertThat(events.stream()
                        .flatMap(e -> e.statements().stream())
                        .map(s -> s.id() + " " + s.report().act()))
                .containsExactlyInAnyOrderElementsOf(told);
        assertThat(judged).hasSize(2);
        assertThat(events).anyMatch(e -> ids(e).containsAll(judged));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readAgainItGivesWhatANewOneGives(int format) {
        String where = left(format);
        List<Page> pages = new ArrayList<>();
        Own.change(where, r -> {
            r.undo(1, "maryam", "to compare", "2026-01-01T00:00:00Z");
            r.reread(
                    page -> {
                        pages.add(page);
                        return Own.read(page);
                    },
                    difference -> {});
        });
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
        assertThat(pages).hasSize(2);
        String anew = holding(pages.stream().map(Own::filed).toList());
        assertThat(record(where)).isEqualTo(record(anew));
    }

    private static Set<String> ids(Event e) {
        return e.statements().stream().map(Statement::id).collect(Collectors.toSet());
    }

    /** All events but for the numbers of their reports, which follow the order in which they were first told. */
    private static List<String> record(String where) {
        return Own.events(where).stream().map(UpgradeTest::line).sorted().toList();
    }

    private static String line(Event e) {
        return String.join(
                " | ",
                e.act() + " " + e.status().word() + " " + e.mode() + " " + e.contexts(),
                "" + e.actors() + e.recipients() + e.date() + e.place(),
                e.statements().stream()
                        .map(s -> s.page().article() + " " + s.report().mentions())
                        .sorted()
                        .toList()
                        .toString());
    }
}

package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command on a register, as a user gives it, over the samples. */
class RegisterCommandsTest {
    @TempDir
    private static Path folder;

    private static Path samples;
    private static Ran ingested;

    @BeforeAll
    static void ingest() {
        samples = folder.resolve("samples.db");
        ingested = Ran.of("ingest", Ran.SAMPLES, "--register", samples.toString());
    }

    /** Runs a command on a copy of the register, that nobody else changes. */
    private static Path copy() throws IOException {
        Path copy = Files.createTempFile(folder, "copy", ".db");
        return Files.copy(samples, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static Ran ask(String... args) {
        return on(samples, args);
    }

    private static Ran on(Path register, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--register");
        all.add(register.toString());
        return Ran.of(all.toArray(String[]::new));
    }

    private static List<String> ids(Ran list) {
        return list.lines().stream()
                .filter(l -> l.startsWith("e"))
                .map(l -> l.substring(0, l.indexOf(' ')))
                .toList();
    }

    @Test
    void ingestSaysWhatItFiled() {
        assertThat(ingested.code()).isZero();
        assertThat(ingested.err()).isEqualTo("sijill: 25 pages filed, 0 in a new version, 0 known\n");
    }

    @Test
    void ingestingAgainFilesNothing() throws IOException {
        assertThat(on(copy(), "ingest", Ran.SAMPLES).err())
                .isEqualTo("sijill: 0 pages filed, 0 in a new version, 25 known\n");
    }

    @Test
    void withoutARegisterEveryCommandAsksForOne() {
        Ran r = Ran.of("events", "--register", "");
        assertThat(r.code()).isEqualTo(Exit.USAGE);
        assertThat(r.err()).contains("which register? Name it with --register, or in SIJILL_REGISTER");
    }

    @Test
    void aRegisterThatIsNotThereIsRefused() {
        Ran r = on(folder.resolve("nowhere.db"), "events");
        assertThat(r.code()).isEqualTo(Exit.REFUSED);
        assertThat(r.err()).contains("there is no register").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "--act, invite, invite",
        "--type, consult, convene|meet|call|visit|invite|mediate",
        "--status, denied, denied",
        "--party, hamas, HAMAS",
        "--outlet, ufuq-intl, e",
        "--text, shoukry, EGY",
        "--text, تركيا, TUR",
        "--place, القاهره, القاهرة"
    })
    void eventsAreNarrowed(String option, String value, String expected) {
        List<String> found = ask("events", "--limit", "500", option, value).lines();
        assertThat(found).hasSizeBetween(2, 120);
        assertThat(found.subList(1, found.size()))
                .allMatch(line -> List.of(expected.split("\\|")).stream().anyMatch(line::contains));
    }

    @Test
    void hamzaAndTaMarbutaDoNotMatterToASearch() {
        assertThat(ask("events", "--text", "مطار أبو ظبي").lines())
                .isEqualTo(ask("events", "--text", "المطار ابو ظبى").lines())
                .hasSizeGreaterThan(1);
    }

    @Test
    void eventsOfSomeDays() {
        List<String> found = ask("events", "--from", "2022-01-17", "--to", "2022-01-17", "--limit", "500")
                .lines();
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(found.subList(1, found.size())).allMatch(RegisterCommandsTest::holdsTheDay);
    }

    /** Whether the day lies between the line's two dates, either of which may be open. */
    private static boolean holdsTheDay(String line) {
        String[] columns = line.split(" +");
        String from = columns[1], to = columns[2];
        return (from.equals("-") || from.compareTo("2022-01-17") <= 0)
                && (to.equals("-") || to.compareTo("2022-01-17") >= 0)
                && !(from.equals("-") && to.equals("-"));
    }

    @Test
    void pagesOfAListFollowOneAnother() {
        List<String> both = ids(ask("events", "--limit", "6")), parts = new ArrayList<>();
        parts.addAll(ids(ask("events", "--limit", "3")));
        parts.addAll(ids(ask("events", "--limit", "3", "--page", "2")));
        assertThat(parts).isEqualTo(both).hasSize(6);
    }

    @Test
    void aListThatIsCutShortSaysSo() {
        assertThat(ask("events", "--limit", "3").out()).contains("3 of ");
    }

    @Test
    void aWrongOrderIsNamed() {
        assertThat(ask("events", "--sort", "colour").err()).contains("not by colour");
    }

    @Test
    void anEventShowsItsQuotes() {
        String id = ids(ask("events", "--act", "convene", "--sort", "reports")).getFirst();
        Ran event = ask("event", id);
        assertThat(event.out())
                .startsWith(id)
                .contains("«")
                .contains("report  ")
                .contains("why     ");
    }

    @Test
    void anEventIsFoundByItsReport() {
        String id = ids(ask("events", "--act", "convene", "--sort", "reports")).getFirst();
        String report = ask("event", id)
                .out()
                .lines()
                .filter(l -> l.strip().startsWith("report"))
                .map(l -> l.strip().split(" +")[1])
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(ask("event", report).out()).startsWith(id);
    }

    @Test
    void anEventThatIsNotThereIsRefused() {
        assertThat(ask("event", "e0").err()).contains("the register holds no event e0");
    }

    @Test
    void aPairHasOnlyItsOwnEvents() {
        List<String> found = ask("pair", "TUR", "EGY").lines();
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(found.subList(1, found.indexOf(""))).allMatch(l -> l.contains("EGY+") && l.contains("+TUR "));
    }

    @Test
    void promisesAreFulfilledOpenOrOverdue() {
        Ran r = ask("promises", "--as-of", "2021-12-31");
        assertThat(r.out()).contains("fulfilled").contains("overdue");
        assertThat(ask("promises", "--as-of", "2021-08-30").out()).doesNotContain(" fulfilled ");
        assertThat(ask("promises", "--as-of", "2021-12-31", "--state", "overdue")
                        .out())
                .contains(" overdue ")
                .doesNotContain(" open   ");
    }

    @Test
    void nobodyHadAnnouncedYetWhatWasAnnouncedLater() {
        assertThat(ask("promises", "--as-of", "2021-12-31").out()).doesNotContain("2023-");
    }

    @Test
    void outletsAreListedAndShown() {
        assertThat(ask("outlet").out()).contains("ufuq-intl");
        assertThat(ask("outlet", "ufuq-intl").out()).contains("request");
    }

    @Test
    void statsCount() {
        assertThat(ask("stats").out()).startsWith("25   pages\n").contains("announcements");
    }

    @Test
    void aPersonDecidesAndUndoes() throws IOException {
        Path register = copy();
        List<String> visits = ids(on(register, "events", "--act", "visit"));
        Ran judged =
                on(register, "judge", visits.get(0), visits.get(1), "same", "--by", "maryam", "--why", "one visit");
        assertThat(judged.code()).isZero();
        assertThat(ids(on(register, "events", "--act", "visit"))).hasSize(visits.size() - 1);
        assertThat(judged.out()).startsWith("judgement ");
        String number = judged.out().strip().substring("judgement ".length());
        assertThat(on(register, "undo", number, "--by", "maryam", "--why", "two")
                        .code())
                .isZero();
        assertThat(ids(on(register, "events", "--act", "visit"))).isEqualTo(visits);
    }

    @Test
    void aRelationThatThereIsNotIsNamed() throws IOException {
        List<String> visits = ids(ask("events", "--act", "visit"));
        Ran r = on(copy(), "judge", visits.get(0), visits.get(1), "alike", "--by", "maryam", "--why", "x");
        assertThat(r.code()).isNotZero();
        assertThat(r.err()).contains("alike");
    }

    @Test
    void aWithdrawnPageIsGoneFromTheEvents() throws IOException {
        Path register = copy();
        String page = ids(on(register, "events", "--outlet", "nakhla-news")).getFirst();
        String report = on(register, "event", page).out();
        String article = report.substring(report.indexOf("report  ") + 8, report.indexOf('#'));
        assertThat(on(register, "withdraw", article, "--why", "asked to").code())
                .isZero();
        assertThat(on(register, "events", "--outlet", "nakhla-news").out()).contains("No event");
        assertThat(on(register, "check").code()).isZero();
    }

    @Test
    void rereadingWithTheSameLexiconChangesNothing() throws IOException {
        Ran r = on(copy(), "reread");
        assertThat(r.out()).isEmpty();
        assertThat(r.err()).isEqualTo("sijill: 0 reports changed\n");
    }

    @Test
    void aBackupIsARegister() {
        Path backup = folder.resolve("backup.db");
        assertThat(ask("backup", backup.toString()).code()).isZero();
        assertThat(on(backup, "stats").out()).isEqualTo(ask("stats").out());
    }
}

package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.Proof;
import org.sijill.Reading;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.page.Page;

/** Every report of every page at hand is in the words of its page, or carries a link to where it comes from. */
class ProofTest {
    private static final Reader READER = new Reader();

    private static List<String> breaches(Path file) {
        List<String> all = new ArrayList<>();
        for (Reader.Pair p : READER.read(READER.pages(file)))
            for (String breach : Proof.breaches(p.page(), p.reading()))
                all.add(p.page().source() + ": " + breach);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "samples"})
    void shippedPagesProveThemselves(String folder) {
        assertThat(breaches(Path.of("..", folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "pages.dev"})
    void goldPagesProveThemselvesWhereTheyLieBesideTheCheckout(String name) {
        Path gold = Path.of("..", "..", "shared", "gold", name + ".jsonl");
        assumeTrue(Files.exists(gold), "no gold beside this checkout");
        assertThat(breaches(gold)).isEmpty();
    }

    private static final Page PAGE = Page.text(
            "p",
            "الوزير يزور تونس\nوصل وزير الخارجية المصري سامح شكري، أمس الخميس 14 يوليو 2022، إلى تونس في زيارة رسمية.\nوالتقى الرئيس قيس سعيد في قصر قرطاج.");

    private static Reading with(Reading reading, Report report) {
        return new Reading(reading.article(), reading.mentions(), List.of(report), reading.notices());
    }

    private static Report changed(Report r, List<Report.Side> actors, Report.Where place, List<Report.Link> links) {
        return new Report(
                r.id(),
                r.act(),
                r.type(),
                r.mode(),
                r.contexts(),
                r.status(),
                actors,
                r.recipients(),
                r.date(),
                place,
                r.attribution(),
                r.instrument(),
                r.claims(),
                r.mentions(),
                links,
                r.confidence(),
                r.because());
    }

    /** The report of the second sentence of the body, whose name and place stand in the first. */
    private static Report meeting(Reading reading) {
        return reading.reports().stream()
                .filter(r -> r.act().equals("meet"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSideWithoutItsLinkIsABreach() {
        Reading reading = READER.read(PAGE).reading();
        Report r = meeting(reading);
        assertThat(Proof.breaches(PAGE, reading)).isEmpty();
        assertThat(r.links()).isNotEmpty();
        assertThat(Proof.breaches(PAGE, with(reading, changed(r, r.actors(), r.place(), List.of()))))
                .anyMatch(b -> b.contains("nothing links to the"));
    }

    @Test
    void aQuoteThatIsNotThePagesIsABreach() {
        Reading reading = READER.read(PAGE).reading();
        Report r = meeting(reading);
        Report.Where wrong = new Report.Where(
                "باريس", "FRA", null, 0, 0, r.mentions().getFirst().trigger());
        assertThat(Proof.breaches(PAGE, with(reading, changed(r, r.actors(), wrong, r.links()))))
                .anyMatch(b -> b.contains("place is no quote"));
    }

    @Test
    void wordsThatAreNoneAreABreach() {
        Reading reading = READER.read(PAGE).reading();
        Report r = meeting(reading);
        List<Report.Side> nowhere = List.of(new Report.Side("EGY", null, null, null, new Span(3, 3)));
        assertThat(Proof.breaches(PAGE, with(reading, changed(r, nowhere, r.place(), r.links()))))
                .anyMatch(b -> b.contains("actor at no words"));
    }
}

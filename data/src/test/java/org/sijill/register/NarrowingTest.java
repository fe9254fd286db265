package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a page without a date may have been published, by what others date. */
class NarrowingTest {
    private static final String WHO = " وزير الخارجية التركي مولود جاويش أوغلو القاهرة";
    private static final List<Statement> DONE = Told.undated("one", "زار" + WHO + "."),
            AHEAD = Told.undated("one", "سيزور" + WHO + ".");
    private static final String PAGE = DONE.getFirst().page().article();

    private static Event visit(List<Statement> told, String outlet, String day, String words) {
        return Told.event("visit", told, Told.page(outlet, day, words));
    }

    private static Event done(String day) {
        return visit(DONE, "two", "2022-05-20", "زار" + WHO + " يوم " + day + ".");
    }

    private static Event ahead(String day) {
        return visit(AHEAD, "two", "2022-03-01", "سيزور" + WHO + " يوم " + day + ".");
    }

    @Test
    void notBeforeWhatItTellsAsDone() {
        Narrowing n = Narrowing.of(PAGE, List.of(done("30 أبريل 2022")));
        assertThat(n.from()).isEqualTo(LocalDate.parse("2022-04-30"));
        assertThat(n.to()).isNull();
        assertThat(n.why()).singleElement().asString().startsWith("not before 2022-04-30: it tells as done event e");
    }

    @Test
    void notAfterWhatItTellsAsYetToCome() {
        Narrowing n = Narrowing.of(AHEAD.getFirst().page().article(), List.of(ahead("30 أبريل 2022")));
        assertThat(n.from()).isNull();
        assertThat(n.to()).isEqualTo(LocalDate.parse("2022-04-30"));
        assertThat(n.why()).singleElement().asString().startsWith("not after 2022-04-30: it tells as yet to come");
    }

    @Test
    void theNarrowestOfEachSideCounts() {
        Event early = done("2 أبريل 2022"), late = done("30 أبريل 2022");
        for (List<Event> events : List.of(List.of(early, late), List.of(late, early)))
            assertThat(Narrowing.of(PAGE, events).from()).isEqualTo(LocalDate.parse("2022-04-30"));
        Event soon = ahead("2 أبريل 2022"), later = ahead("30 أبريل 2022");
        for (List<Event> events : List.of(List.of(soon, later), List.of(later, soon)))
            assertThat(Narrowing.of(AHEAD.getFirst().page().article(), events).to())
                    .isEqualTo(LocalDate.parse("2022-04-02"));
    }

    @Test
    void bothSidesMayMeetInOneDay() {
        Narrowing n = Narrowing.of(PAGE, List.of(done("30 أبريل 2022"), ahead("30 أبريل 2022")));
        assertThat(n.from()).isEqualTo(n.to());
        assertThat(n.why()).hasSize(2);
    }

    @Test
    void whereTheReasonsContradictEachOtherNothingIsSaid() {
        assertThat(Narrowing.of(PAGE, List.of(done("30 أبريل 2022"), ahead("29 أبريل 2022"))))
                .isNull();
    }

    @Test
    void aDateOfThePagesOwnSaysNothing() {
        List<Statement> own = Told.undated("one", "زار" + WHO + " يوم 30 أبريل 2022.");
        Event event = visit(own, "two", "2022-05-20", "زار" + WHO + " يوم 30 أبريل 2022.");
        assertThat(Narrowing.of(own.getFirst().page().article(), List.of(event)))
                .isNull();
    }

    @Test
    void whatNobodyDatesSaysNothing() {
        assertThat(Narrowing.of(PAGE, List.of(Told.event("visit", DONE)))).isNull();
        assertThat(Narrowing.of(PAGE, List.of())).isNull();
    }
}

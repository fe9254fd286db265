package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.Reading;
import org.sijill.event.Report;
import org.sijill.page.Page;

class RereadTest extends RegisterTest {
    private static final Page PAGE = Own.page(
            "one",
            "2023-03-19",
            "أدانت الخارجية المصرية تصريحات الحكومة الإثيوبية.\n"
                    + "واستقبل وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت.");

    /** A reader that overlooks the page's first report, as before its words were in the lexicon. */
    private static Reading poorly(Page page) {
        Reading full = Own.read(page);
        List<Report> rest = new ArrayList<>();
        for (Report r : full.reports().subList(1, full.reports().size()))
            rest.add(Identity.named(r, full.article().id() + '#' + (rest.size() + 1)));
        return new Reading(full.article(), full.mentions(), rest, full.notices());
    }

    private String poor() {
        String where = fresh();
        Own.change(where, r -> r.file(List.of(r.ready(PAGE, poorly(PAGE)))));
        return where;
    }

    private static List<Difference> reread(String where) {
        List<Difference> found = new ArrayList<>();
        Own.change(where, r -> r.reread(Own::read, found::add));
        return found;
    }

    @Test
    void readingAgainWithTheSameLexiconChangesNothing() {
        String where = holding(Own.corpus());
        List<String> before = Own.record(where);
        assertThat(reread(where)).isEmpty();
        holds(where, before);
    }

    @Test
    void aPageThatReadsAsBeforeIsNotWrittenAgain() {
        String where = holding(List.of(Own.filed(PAGE)));
        tamper(where, h -> h.execute("UPDATE report SET seal = 'as it was'"));
        assertThat(reread(where)).isEmpty();
        List<String> seals = new ArrayList<>();
        tamper(
                where,
                h -> seals.addAll(h.createQuery("SELECT seal FROM report")
                        .mapTo(String.class)
                        .list()));
        assertThat(seals).hasSize(2).containsOnly("as it was");
    }

    @Test
    void whatIsReadNowAndWasNotIsSaid() {
        assertThat(reread(poor()))
                .extracting(Difference::sign, Difference::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple('+', "أدانت الخارجية المصرية تصريحات الحكومة الإثيوبية."));
    }

    @Test
    void aReportKeepsItsIdThoughAnotherNowComesBeforeIt() {
        String where = poor();
        String meeting = Own.filed(PAGE).article().id() + "#1";
        assertThat(Own.ask(where, c -> c.event(meeting)).event().act()).isEqualTo("meet");
        reread(where);
        assertThat(Own.ask(where, c -> c.event(meeting)).event().act()).isEqualTo("meet");
        assertThat(Own.events(where)).hasSize(2);
    }

    @Test
    void whatIsNoLongerReadIsSaidAndGone() {
        String where = holding(List.of(Own.filed(PAGE)));
        List<Difference> found = new ArrayList<>();
        Own.change(where, r -> r.reread(RereadTest::poorly, found::add));
        assertThat(found).extracting(Difference::sign).containsExactly('-');
        assertThat(Own.events(where)).hasSize(1);
    }

    @Test
    void aReportThatComesBackHasItsOldId() {
        String where = holding(List.of(Own.filed(PAGE)));
        List<String> before = Own.record(where);
        Own.change(where, r -> r.reread(RereadTest::poorly, d -> {}));
        reread(where);
        holds(where, before);
    }
}

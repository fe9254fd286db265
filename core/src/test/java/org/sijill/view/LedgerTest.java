package org.sijill.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijill.register.Relation;

class LedgerTest {
    private static Entry entry(String id, String act, String day, String... parties) {
        return new Entry(
                id,
                act,
                "CONSULT",
                "happened",
                null,
                day,
                day,
                true,
                "MAR",
                null,
                List.of(parties),
                List.of("o"),
                1,
                1,
                0);
    }

    private static final Ledger LEDGER = new Ledger(List.of(
            entry("e1", "meet", "2021-08-11", "ISR", "MAR"),
            entry("e2", "visit", "2021-08-11", "ISR", "MAR"),
            entry("e3", "meet", "2022-01-02", "EGY", "TUR"),
            entry("e4", "condemn", "2020-05-05", "ISR")));

    private static Ledger.Answer ask(Question q) {
        return LEDGER.ask(q, NONE, NONE);
    }

    private static final Finder NONE = new Finder.Builder().build(List::of);

    @Test
    void newestFirst() {
        assertThat(ask(Question.all()).list(9)).extracting(Entry::id).containsExactly("e3", "e1", "e2", "e4");
    }

    @Test
    void allValuesMustBeThere() {
        Question q = Question.all().with(Facet.PARTY, "isr").with(Facet.PARTY, "MAR");
        assertThat(ask(q).count()).isEqualTo(2);
        assertThat(ask(q.with(Facet.ACT, "visit")).list(9))
                .extracting(Entry::id)
                .containsExactly("e2");
    }

    @Test
    void countsAreOfWhatWasFound() {
        assertThat(ask(Question.all().with(Facet.PARTY, "ISR")).counts(Facet.ACT))
                .containsEntry("meet", 1)
                .containsEntry("condemn", 1)
                .hasSize(3);
        assertThat(ask(Question.all()).pairs()).containsEntry("ISR-MAR", 2).containsEntry("EGY-TUR", 1);
    }

    @Test
    void aListGoesOnAfterAnEntryThatIsGone() {
        Entry gone = entry("e1x", "meet", "2021-08-11");
        assertThat(ask(Question.all()).page(gone, 1)).extracting(Entry::id).containsExactly("e2");
    }

    @Test
    void everyOrderGoesOnWithoutGap() {
        for (Question.Order o : Question.Order.values()) {
            List<String> ids = new ArrayList<>();
            Entry last = null;
            for (List<Entry> page; !(page = ask(Question.all().in(o)).page(last, 1)).isEmpty(); last = page.getFirst())
                ids.add(page.getFirst().id());
            assertThat(ids).as(o.word()).containsExactlyInAnyOrder("e1", "e2", "e3", "e4");
        }
    }

    @Test
    void daysNarrowFromBothEnds() {
        Question q = new Question(
                java.util.Map.of(),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                null,
                null,
                Stretch.ALL,
                Question.Order.OLDEST);
        assertThat(ask(q).list(9)).extracting(Entry::id).containsExactly("e1", "e2");
    }

    @Test
    void anAnnouncementIsOverdueOnlyAfterItsDays() {
        Entry plan = new Entry(
                "p",
                "visit",
                "CONSULT",
                "planned",
                null,
                "2022-08-05",
                "2022-08-05",
                true,
                null,
                null,
                List.of(),
                List.of(),
                1,
                1,
                0);
        assertThat(plan.came(Set.of(), LocalDate.of(2022, 8, 5)).promise()).isEqualTo("open");
        assertThat(plan.came(Set.of(), LocalDate.of(2022, 8, 6)).promise()).isEqualTo("overdue");
        assertThat(plan.came(EnumSet.of(Relation.FULFILS, Relation.CANCELS), LocalDate.MIN)
                        .promise())
                .isEqualTo("fulfilled");
    }
}

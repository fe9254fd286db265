package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRowsTest extends RegisterTest {
    private static List<String> days(String where, Asking asking) {
        return Own.ask(where, c -> c.events(asking)).stream()
                .map(r -> String.valueOf(r.from()))
                .toList();
    }

    @Test
    void eventsStandInTheOrderAndPartAskedFor() {
        String where = holding(Talks.ALL);
        Asking all = Asking.all();
        assertThat(days(where, all)).containsExactly("2023-03-18", "2023-04-13", "2024-01-01");
        assertThat(days(where, all.part("-date", 2, 1))).containsExactly("2023-04-13", "2023-03-18");
        assertThat(days(where, all.part("reports", 1, 0))).containsExactly("2023-03-18");
    }

    @Test
    void anOrderThatThereIsNotIsRefused() {
        String where = holding(List.of());
        assertThatThrownBy(() -> days(where, Asking.all().part("size", 1, 0)))
                .isInstanceOf(Refused.class)
                .hasMessage("events are sorted by date, -date or reports, not by size");
    }

    @Test
    void allThatAreAskedForAreCountedWhateverPartIsShown() {
        String where = holding(Talks.ALL);
        Asking planned = Asking.all().status("planned");
        Own.look(
                where, c -> assertThat(c.count(Asking.all().part("date", 1, 0))).isEqualTo(3));
        Own.look(where, c -> assertThat(c.count(planned)).isEqualTo(1));
        Own.look(
                where,
                c -> assertThat(List.copyOf(c.acts(Asking.all()).entrySet()))
                        .containsExactly(java.util.Map.entry("meet", 2), java.util.Map.entry("visit", 1)));
        Own.look(where, c -> assertThat(c.acts(planned)).containsOnlyKeys("visit"));
    }

    @Test
    void anEventIsAlikeAndEarlierThatTookPlaceBetweenTheSamePartiesByThen() {
        String where = holding(Talks.ALL);
        EventView cairo = Talks.event(where, Talks.CAIRO), ankara = Talks.event(where, Talks.ANKARA);
        try (Database d = Database.reader(where)) {
            Precedents precedents = new Precedents(new EventRows(d, Own.LEXICON));
            assertThat(precedents.of(ankara.event()))
                    .containsEntry(cairo.event().id(), LocalDate.of(2023, 3, 18));
            assertThat(precedents.of(cairo.event()))
                    .doesNotContainKey(ankara.event().id());
            assertThat(precedents.of(Talks.event(where, Talks.PLAN).event())).isEmpty();
        }
    }
}

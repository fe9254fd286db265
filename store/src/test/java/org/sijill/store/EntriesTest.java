package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.view.Entry;

class EntriesTest extends RegisterTest {
    @Test
    void everyEventHasItsEntryAndItsWordsInTheOrderOfIds() {
        String where = holding(Talks.ALL);
        List<String> events = Own.events(where).stream().map(e -> e.id()).toList();
        List<Entry> entries = new ArrayList<>();
        List<String> worded = new ArrayList<>();
        Own.ask(where, c -> {
            c.entries(entries::add);
            c.words((event, words, places) -> worded.add(event));
            return c;
        });
        assertThat(entries).extracting(Entry::id).isEqualTo(events);
        assertThat(worded).isEqualTo(events);
        String cairo = Talks.event(where, Talks.CAIRO).event().id();
        assertThat(entries)
                .filteredOn(e -> e.id().equals(cairo))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.parties()).containsExactly("EGY", "TUR");
                    assertThat(e.outlets()).containsExactly("one", "two");
                    assertThat(e.reports()).isEqualTo(2);
                });
    }

    @Test
    void theQuoteOfAnEventIsThatOfItsFirstPage() {
        String where = holding(Talks.ALL);
        EventView cairo = Talks.event(where, Talks.CAIRO);
        Filed first = cairo.event().statements().getFirst().id().equals(Talks.report(Talks.CAIRO))
                ? Talks.CAIRO
                : Talks.CAIRO_TOO;
        Own.look(
                where,
                c -> assertThat(c.quotes(List.of(cairo.event().id(), "gone")))
                        .isEqualTo(Map.of(cairo.event().id(), first.article().text())));
        Own.look(where, c -> assertThat(c.quotes(List.of())).isEmpty());
    }
}

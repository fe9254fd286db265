package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventViewsTest extends RegisterTest {
    /** Every view by its event's id, in the order in which they come. */
    private static Map<String, String> views(Consumer<Consumer<EventView>> each) {
        Map<String, String> all = new LinkedHashMap<>();
        each.accept(v -> all.put(v.event().id(), line(v)));
        return all;
    }

    private static String line(EventView v) {
        return v.event().statements().stream().map(s -> s.id()).toList() + " " + v.announced() + v.outcomes()
                + v.days();
    }

    @Test
    void anEventIsTheSameAloneAmongFewAndAmongAll() {
        String where = holding(Own.corpus());
        Own.file(where, List.of(Talks.CAIRO, Talks.CAIRO_TOO, Talks.UNDATED));
        try (Catalogue c = Catalogue.open(where, Own.LEXICON)) {
            Map<String, String> all = views(c::each), alone = new LinkedHashMap<>();
            for (String id : all.keySet()) alone.put(id, line(c.event(id)));
            assertThat(alone).isEqualTo(all);
            assertThat(List.copyOf(all.keySet())).isSorted();
            assertThat(all.values()).anyMatch(v -> v.contains("FULFILS")).anyMatch(v -> v.contains("Narrowing"));
            List<String> ids = List.copyOf(all.keySet());
            for (int some : new int[] {1, 2, ids.size() / 2, ids.size()})
                assertThat(views(sink -> c.each(new HashSet<>(ids.subList(0, some)), sink)))
                        .hasSize(some)
                        .allSatisfy((id, view) -> assertThat(view).isEqualTo(all.get(id)));
        }
    }

    @Test
    void anEventIsKnownByEachOfItsReportsAndByTheIdThatItHadAlone() {
        String where = holding(List.of(Talks.CAIRO_TOO));
        String alone = Talks.event(where, Talks.CAIRO_TOO).event().id();
        Own.file(where, List.of(Talks.CAIRO));
        String grown = Talks.event(where, Talks.CAIRO).event().id();
        assertThat(Talks.event(where, Talks.CAIRO_TOO).event().id()).isEqualTo(grown);
        assertThat(Own.ask(where, c -> c.event(alone)).event().id()).isEqualTo(grown);
    }

    @Test
    void anEventThatIsGoneIsRefusedAmongFewAndAmongMany() {
        String where = holding(Own.corpus());
        assertThatThrownBy(() -> given(where, Set.of("e0")))
                .isInstanceOf(Refused.class)
                .hasMessage("the register holds no event e0");
        Set<String> many = new HashSet<>(Set.of("e0"));
        Own.events(where).forEach(e -> many.add(e.id()));
        assertThatThrownBy(() -> given(where, many))
                .isInstanceOf(Refused.class)
                .hasMessage("the register has changed since these events were listed");
    }

    private static List<EventView> given(String where, Set<String> ids) {
        return Own.ask(where, c -> {
            List<EventView> all = new ArrayList<>();
            c.each(ids, all::add);
            return all;
        });
    }
}

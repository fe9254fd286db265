package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.register.Relation;

class PromisesTest extends RegisterTest {
    private static final String DAY = "2023-03-20T10:00:00Z";

    private String decided(Relation relation) {
        String where = holding(Talks.ALL);
        Own.change(
                where,
                r -> r.judge(Talks.report(Talks.CAIRO), Talks.report(Talks.PLAN), relation, "Amal", "read both", DAY));
        return where;
    }

    private static List<Promise> asOf(String where, String day, String... parties) {
        return Own.ask(where, c -> c.promises(LocalDate.parse(day), List.of(parties)));
    }

    private static List<String> states(String where, String day) {
        return asOf(where, day).stream().map(Promise::state).toList();
    }

    @Test
    void whatNoPageHadToldByThenIsNoPromiseYet() {
        String where = holding(Talks.ALL);
        assertThat(states(where, "2023-01-09")).isEmpty();
        assertThat(states(where, "2023-01-10")).containsExactly("open");
    }

    @Test
    void aPromiseIsOverdueWhenItsLastDayIsOver() {
        String where = holding(List.of(Talks.PLAN));
        assertThat(states(where, "2024-12-31")).containsExactly("open");
        assertThat(states(where, "2025-01-01")).containsExactly("overdue");
    }

    @Test
    void aPromiseIsFulfilledFromTheDayOfWhatFulfilsIt() {
        String where = decided(Relation.FULFILS);
        assertThat(states(where, "2023-03-17")).containsExactly("open");
        assertThat(states(where, "2023-03-18")).containsExactly("fulfilled");
        String meeting = Talks.event(where, Talks.CAIRO).event().id();
        assertThat(asOf(where, "2023-03-18").getFirst().outcomes()).containsExactly(meeting);
    }

    @Test
    void whatIsCalledOffIsCancelled() {
        assertThat(states(decided(Relation.CANCELS), "2023-03-18")).containsExactly("cancelled");
    }

    @Test
    void onlyPromisesInWhichAllPartiesTakePartAreAskedFor() {
        String where = holding(Talks.ALL);
        assertThat(asOf(where, "2023-03-18", "TUR")).hasSize(1);
        assertThat(asOf(where, "2023-03-18", "TUR", "FRA")).isEmpty();
    }
}

package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.register.Relation;

class FiguresTest extends RegisterTest {
    private static final String DAY = "2023-03-20T10:00:00Z";

    @Test
    void whatARegisterHoldsIsCounted() {
        String where = holding(Talks.ALL);
        Own.change(where, r -> {
            r.withdraw(Talks.ANKARA.article().id(), "asked to");
            r.judge(Talks.report(Talks.CAIRO), Talks.report(Talks.PLAN), Relation.FULFILS, "Amal", "read both", DAY);
        });
        Own.look(
                where,
                c -> assertThat(c.stats())
                        .containsEntry("pages", 3)
                        .containsEntry("withdrawn", 1)
                        .containsEntry("versions", 4)
                        .containsEntry("reports", 3)
                        .containsEntry("events", 2)
                        .containsEntry("told by two voices or more", 1)
                        .containsEntry("announcements", 1)
                        .containsEntry("fulfilled", 1)
                        .containsEntry("cancelled", 0)
                        .containsEntry("judgements", 1));
    }

    @Test
    void outletsStandInTheOrderOfTheirPages() {
        Own.look(
                holding(Talks.ALL),
                c -> assertThat(List.copyOf(c.outlets().entrySet()))
                        .containsExactly(Map.entry("one", 2), Map.entry("three", 1), Map.entry("two", 1)));
    }
}

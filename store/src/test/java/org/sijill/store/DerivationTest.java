package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.register.Event;
import org.sijill.register.Judgement;
import org.sijill.register.Relation;

class DerivationTest extends RegisterTest {
    private static final String DAY = "2023-04-20T10:00:00Z";

    @Test
    void everyPairIsToldByTheRulesOrByWhoeverDecided() {
        String where = holding(Talks.ALL);
        Own.change(
                where,
                r -> r.judge(
                        Talks.report(Talks.CAIRO),
                        Talks.report(Talks.ANKARA),
                        Relation.SAME,
                        "Amal",
                        "read both",
                        DAY));
        Event event = Talks.event(where, Talks.CAIRO).event();
        List<Judgement> pairs = Own.ask(where, c -> c.derivation(event));
        assertThat(pairs).hasSize(3).extracting(Judgement::by).contains("Amal", Judgement.RULE);
        Own.look(where, c -> assertThat(c.derivation(event, 2)).isEqualTo(pairs.subList(0, 2)));
    }

    @Test
    void whatPeopleSaidOfAnEventIsInTheOrderOfItsReports() {
        String where = holding(Talks.ALL);
        Event event = Talks.event(where, Talks.CAIRO).event();
        List<Remark> said = event.statements().stream()
                .map(s -> new Remark(s.id(), "act", "meet", "visit", "Amal", "read it", DAY))
                .toList();
        Own.change(where, r -> said.reversed().forEach(r::remark));
        Own.look(where, c -> assertThat(c.remarks(event)).isEqualTo(said));
        Own.look(
                where,
                c -> assertThat(c.remarks(Talks.event(where, Talks.ANKARA).event()))
                        .isEmpty());
    }
}

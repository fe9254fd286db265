package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest extends RegisterTest {
    private static List<String> faults(String where) {
        return Register.check(where, Own.LEXICON);
    }

    @Test
    void aRegisterIsWholeAfterFilingChangingWithdrawing() {
        String where = fresh();
        Own.change(where, r -> {
            for (Filed f : Own.corpus()) r.file(List.of(f));
            r.withdraw(Own.corpus().getFirst().article().id(), "asked to");
        });
        assertThat(faults(where)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE page_version SET text = replace(text, 'ا', 'و') | its quote is not what stands on the page",
                "DELETE FROM event WHERE act = 'attack' | there is no event",
                "DELETE FROM event_report | there should be a row",
                "UPDATE event SET parties = ' XXX ' | the rules do not make the row",
                "INSERT INTO event_link VALUES ('e1', 'e2', 'fulfils', 1, 1, '') | there is no event e1",
                "INSERT INTO page_day VALUES ('nowhere', '2022-01-01', NULL, 'because') | the rules do not make the row nowhere"
            })
    void whatSomebodyBrokeIsFound(String sql, String fault) {
        String where = holding(Own.story("abu-dhabi-attack-2022"));
        tamper(where, h -> h.execute(sql));
        assertThat(faults(where)).anyMatch(f -> f.contains(fault));
    }

    @Test
    void checkingChangesNothing() {
        String where = holding(Own.story("abu-dhabi-attack-2022"));
        List<String> before = Own.record(where);
        faults(where);
        holds(where, before);
    }
}

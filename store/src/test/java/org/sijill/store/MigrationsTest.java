package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest extends RegisterTest {
    static IntStream steps() {
        return IntStream.range(1, Migrations.LAST);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anUpgradeThatStoppedAfterAStepGoesOn(int step) {
        String where = fresh();
        Migrations.run(Place.of(where), String.valueOf(step));
        Own.file(where, Own.story("abu-dhabi-attack-2022"));
        holds(where, Own.record(holding(Own.story("abu-dhabi-attack-2022"))));
    }

    @Test
    void aNewerRegisterIsRefusedWithASentence() {
        String where = holding(List.of());
        tamper(
                where,
                h -> h.execute("UPDATE sijill_history SET version = '99' WHERE version = ?", "" + Migrations.LAST));
        assertThatThrownBy(() -> Register.open(where, Own.LEXICON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was written by a newer Sijill (step 99");
        assertThatThrownBy(() -> Catalogue.open(where, Own.LEXICON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("upgrade the program, nothing was changed");
    }

    /** A register whose rows were changed so holds, once it is written to, what it held. */
    private void comesOutAsBefore(Consumer<Handle> change) {
        String where = holding(Own.story("abu-dhabi-attack-2022"));
        List<String> expected = Own.record(where);
        tamper(where, change);
        Own.file(where, List.of());
        holds(where, expected);
    }

    @Test
    void eventsMadeByOtherRulesAreMadeAnew() {
        comesOutAsBefore(h -> {
            h.execute("UPDATE setting SET content = 'older' WHERE name = 'rules'");
            h.execute("DELETE FROM event_report");
            h.execute("DELETE FROM event");
        });
    }

    @Test
    void wordsThatAnEarlierVersionDidNotKeepAreKeptAnew() {
        comesOutAsBefore(h -> {
            h.execute("UPDATE setting SET content = '2' WHERE name = 'rules'");
            h.execute("UPDATE report SET kept = '{\"quote\":\"\",\"words\":[],\"parties\":{},\"act\":[]}'");
        });
    }

    @Test
    void aReaderBringsAnOlderRegisterUpToDate() {
        String where = fresh();
        Migrations.run(Place.of(where), "1");
        assertThat(Own.events(where)).isEmpty();
    }

    @Test
    void whatIsNoRegisterIsRefused() {
        assertThatThrownBy(() -> Catalogue.open(fresh(), Own.LEXICON)).isInstanceOf(Refused.class);
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a register compares must meet under some key on a cluster. */
class BlocksTest {
    private static final String DAYS = "زار وزير الخارجية المصري سامح شكري أنقرة في %s والتقى نظيره التركي.";

    private static List<Statement> pages() {
        List<Statement> all = new ArrayList<>();
        LocalDate first = LocalDate.of(2021, 3, 1);
        for (int i = 0; i < 40; i++) {
            LocalDate day = first.plusDays(i);
            String said = i % 4 < 2 ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/2021" : "عام 2021";
            all.addAll(Told.page("o" + i, day.toString(), DAYS.formatted(said)));
        }
        return all;
    }

    @Test
    void whatIsComparedHasAKeyInCommon() {
        List<Statement> all = pages();
        Merging merging = new Merging(Told.ACTS);
        all.forEach(merging::add);
        int wide = 0, narrow = 0;
        for (Statement s : all)
            for (String other : merging.edges(s.id())) {
                Statement o = merging.statement(other);
                assertThat(o).isNotNull();
                boolean vague = Blocks.isWide(s) || Blocks.isWide(o);
                if (vague) wide++;
                else narrow++;
                if (vague)
                    assertThat(Collections.disjoint(Blocks.wideKeys(s), Blocks.wideKeys(o)))
                            .isFalse();
                else
                    assertThat(Collections.disjoint(Blocks.commonStretches(s), Blocks.commonStretches(o)))
                            .isFalse();
            }
        assertThat(narrow).isPositive();
        assertThat(wide).isPositive();
    }
}

package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/** Each tradition names every month; all weekdays are there; landmarks are in order. */
class CalendarTablesTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;

    @Test
    void eachTraditionNamesEveryMonth() {
        List<Table> traditions = LEXICON.tables("ar/calendar/months/");
        assertThat(traditions).hasSizeGreaterThanOrEqualTo(6);
        for (Table t : traditions)
            assertThat(t.cells("month").stream().map(Integer::valueOf).collect(Collectors.toSet()))
                    .as(t.name())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void everyWeekdayIsNamed() {
        assertThat(LEXICON.table("ar/calendar/weekdays").cells("weekday")).contains("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void landmarksStandInOrder() {
        assertThat(LEXICON.table("ar/calendar/landmarks").cells("day")).isSorted();
    }

    @Test
    void whatLastedHasAnEndAndNothingElseHas() {
        for (List<String> row : LEXICON.table("ar/calendar/landmarks").rows())
            assertThat(row.get(1).isEmpty())
                    .as(row.toString())
                    .isNotEqualTo(row.get(2).equals("era"));
    }

    @Test
    void noWordingNamesTwoEvents() {
        Map<String, String> days = new HashMap<>();
        for (List<String> row : LEXICON.table("ar/calendar/landmarks").rows()) {
            if (row.get(2).equals("era")) continue;
            String other = days.put(row.get(3), row.get(0));
            assertThat(other).as(row.get(3)).isNull();
        }
    }
}

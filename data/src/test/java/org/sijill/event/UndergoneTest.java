package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** Verbs whose subject has done to it what the noun under them tells. */
class UndergoneTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تعرضت دورية فرنسية لهجوم من الحوثيين في صنعاء أمس.                        | attack  | HOUTHI > FRA
            حظيت مصر بإشادة من السعودية أمس الاثنين على جهودها.                        | praise  | SAU > EGY
            أشادت السعودية أمس الاثنين بجهود مصر في المنطقة.                           | praise  | SAU > EGY
            """)
    void theSubjectIsTheOneToWhomItIsDone(String text, String act, String sides) {
        Page page = new Page("t", null, null, null, LocalDate.of(2022, 5, 11), text, List.of());
        assertThat(SIJILL.read(page).reports())
                .filteredOn(r -> r.act().equals(act))
                .extracting(r -> codes(r.actors()) + " > " + codes(r.recipients()))
                .containsExactly(sides);
    }

    private static String codes(List<Report.Side> sides) {
        return sides.stream().map(Report.Side::code).collect(Collectors.joining(","));
    }
}

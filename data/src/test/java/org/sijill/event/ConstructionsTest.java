package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** Acts that a sentence's build tells, whatever its verb. */
class ConstructionsTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال لافروف أمس الاثنين إن روسيا لن تشارك في مؤتمر جنيف.               | reject/لن   | RUS
            قال روحاني أمس الاثنين إن على الولايات المتحدة أن تفي بالتزاماتها.      | request/علي | IRN
            """)
    void whatFollowsTheSmallWordIsRefusedOrAsked(String text, String rule, String actor) {
        assertThat(reports(text))
                .filteredOn(r -> r.mentions().getFirst().rule().equals(rule))
                .extracting(r -> r.actors().getFirst().code())
                .containsExactly(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أكد لافروف أمس الاثنين على أن روسيا تشارك في مؤتمر جنيف.",
                "اتفق لافروف أمس الاثنين مع ظريف على إيران وسوريا أولا.",
                "هبطت الطائرة أمس الاثنين على مدرج المطار في موسكو.",
                "قال لافروف أمس الاثنين إن روسيا لن 5 ولن NATO ولن",
                "قال لافروف أمس الاثنين إن على"
            })
    void otherwiseTheSmallWordTellsNothing(String text) {
        assertThat(reports(text)).noneMatch(r -> r.mentions().getFirst().rule().equals("request/علي"));
    }

    private static List<Report> reports(String text) {
        return SIJILL.read(new Page("t", null, null, null, LocalDate.of(2022, 5, 11), text, List.of()))
                .reports();
    }
}

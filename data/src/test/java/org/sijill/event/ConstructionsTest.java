package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
            قال روحاني أمس الاثنين إن على الولايات المتحدة الوفاء بالتزاماتها.      | request/علي | IRN
            قال لافروف أمس الاثنين إن موسكو لا تعتزم سحب قواتها من سوريا.         | reject/لا   | RUS
            قال لافروف أمس الاثنين إن موسكو لم توافق على خطة واشنطن.             | reject/لم   | RUS
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تريد واشنطن أن تسحب طهران مقاتليها من سوريا، بحسب بيان أمس الاثنين.      | request/اراد | USA | IRN
            قال ظريف أمس الاثنين إن إيران تأمل أن تفرج الولايات المتحدة عن أموالها.   | request/امل  | IRN | USA
            تريد واشنطن من طهران أن توقف تجاربها الصاروخية، بحسب بيان أمس الاثنين.   | request/اراد | USA | IRN
            """)
    void whatIsWishedOfAnotherIsAskedOfHim(String text, String rule, String actor, String recipient) {
        assertThat(reports(text))
                .filteredOn(r -> r.mentions().getFirst().rule().equals(rule))
                .extracting(
                        r -> r.actors().getFirst().code(),
                        r -> r.recipients().getFirst().code())
                .containsExactly(tuple(actor, recipient));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يريد لافروف أن يزور القاهرة، بحسب بيان صدر أمس الاثنين.",
                "يأمل ماكرون أن يلتقي روحاني في نيويورك، بحسب بيان صدر أمس الاثنين.",
                "قال ماكرون أمس الاثنين: أود أن أشكر روسيا."
            })
    void whatOneWishesToDoOneselfIsAskedOfNobody(String text) {
        assertThat(reports(text)).noneMatch(r -> r.act().equals("request"));
    }

    private static List<Report> reports(String text) {
        return SIJILL.read(new Page("t", null, null, null, LocalDate.of(2022, 5, 11), text, List.of()))
                .reports();
    }
}

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

/** To whom an act is done. */
class WhomTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            دعا وزير الخارجية المصري المجتمع الدولي إلى وقف القصف الروسي على المدنيين.            | request | EGY > -
            طالبت الحكومة الأردنية، في بيان، دول العالم بالضغط على إسرائيل لوقف الاستيطان.      | request | JOR > -
            حثت الحكومة الأردنية الأسرة الدولية على حماية المدنيين في إسرائيل وسوريا.           | request | JOR > -
            طالبت الحكومة الأردنية إسرائيل بوقف الاستيطان أمام المجتمع الدولي.                    | request | JOR > ISR
            """)
    void whatIsAskedOfAllIsAskedOfNobody(String text, String act, String sides) {
        assertThat(sides(text, act)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قدمت فرنسا أمس مشروع قرار إلى مجلس الأمن يدين إيران.                                 | request | FRA > UNO
            قدمت تونس أمس مشروع قرار إلى جامعة الدول العربية بشأن ليبيا.                        | request | TUN > ARL
            """)
    void aDraftAsksThoseWhoVoteOnIt(String text, String act, String sides) {
        assertThat(sides(text, act)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعرب الرئيس الفرنسي عن شكره لمصر والأردن.                                           | praise  | FRA > EGY,JOR
            استدعت تونس سفيريها أمس الاثنين من إسبانيا وإيطاليا للتشاور.                       | recall  | TUN > ESP,ITA
            """)
    void whoStandsInOneListHasItDoneToHimToo(String text, String act, String sides) {
        assertThat(sides(text, act)).containsExactly(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تبادلت فرنسا وإيطاليا أمس طرد أربعة دبلوماسيين.                                       | expel   | FRA,ITA > -
            أفرج عن الجاسوس في صفقة تبادل أسرى بين روسيا وألمانيا العام الماضي.                   | release | DEU,RUS > -
            تصاعدت التهديدات المتبادلة بين إيران وإسرائيل أمس الثلاثاء.                             | threaten | IRN,ISR > -
            هددت إيران أمس الثلاثاء إسرائيل برد قاس.                                               | threaten | IRN > ISR
            """)
    void whatSeveralDoToEachOtherAllOfThemDo(String text, String act, String sides) {
        assertThat(sides(text, act)).containsExactly(sides);
    }

    private static List<String> sides(String text, String act) {
        Page page = new Page("t", null, null, null, LocalDate.of(2022, 5, 11), text, List.of());
        return SIJILL.read(page).reports().stream()
                .filter(r -> r.act().equals(act))
                .map(r -> codes(r.actors()) + " > " + codes(r.recipients()))
                .toList();
    }

    private static String codes(List<Report.Side> sides) {
        if (sides.isEmpty()) return "-";
        return sides.stream().map(Report.Side::code).distinct().sorted().collect(Collectors.joining(","));
    }
}

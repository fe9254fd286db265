package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** Where the words stand that make a word of many meanings an act. */
class NeededWordsTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            انتقدت دمشق القيود التي فرضتها الحكومة التركية على المعبر أمس الاثنين.          | restrict/فرض
            نشرت الصحف نص الإعلان الذي وقعه وزيرا خارجية مصر والأردن أمس في عمان.          | sign/وقع
            """)
    void aVerbHasThemInWhatItsRelativeClauseIsAbout(String text, String rule) {
        assertThat(rules(text)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            هنأت الصين الجزائر أمس الاثنين على رئاسة المجلس.                               | praise
            احتجت اليابان أمس الاثنين على المناورات الصينية قرب الجزر.                     | condemn
            ألقت بريطانيا باللائمة على روسيا في تسميم المعارض أمس الاثنين.                 | accuse
            وصف وزير الخارجية الروسي التحقيق البريطاني بأنه حيلة مكشوفة.                   | condemn
            تعهدت روسيا أمس الاثنين باتخاذ خطوات انتقامية ضد بريطانيا.                     | threaten
            حذرت روسيا تركيا أمس الاثنين من مهاجمة القوات السورية في حلب.                  | threaten
            تناول وزير الخارجية المصري العشاء مع نظيره الألماني أمس الاثنين في برلين.       | meet
            شكك وزير الخارجية الفرنسي أمس الاثنين في نزاهة الانتخابات الفنزويلية.           | condemn
            """)
    void listsHoldTheWordsOfAKind(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            شكر الأهالي المعزين داعين الله أن يرحم الفقيد.                                 | request
            دخلت القافلة بلدة خاضعة لسيطرة المعارضة السورية.                               | seize
            تعهدت روسيا أمس الاثنين باتخاذ خطوات انتقامية ضد بريطانيا.                     | pledge
            دعا الرئيس الصيني نظيره الروسي أمس الاثنين إلى زيارة بكين.                     | request
            سحب الرئيس الأميركي أمس الاثنين تأييده للبيان الختامي لقمة السبع.               | praise
            """)
    void othersMakeItNone(String text, String act) {
        assertThat(acts(text)).doesNotContain(act);
    }

    private static List<Report> reports(String text) {
        return SIJILL.read(new Page("t", null, null, null, LocalDate.of(2022, 5, 10), text, List.of()))
                .reports();
    }

    private static List<String> acts(String text) {
        return reports(text).stream().map(Report::act).toList();
    }

    private static List<String> rules(String text) {
        return reports(text).stream()
                .flatMap(r -> r.mentions().stream())
                .map(Report.Telling::rule)
                .toList();
    }
}

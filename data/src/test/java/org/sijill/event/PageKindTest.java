package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.text.Function;
import org.sijill.text.Sentences;
import org.sijill.text.Word;
import org.sijill.text.Words;

/** A page of sport meets, refuses and asks in the words of diplomacy. */
class PageKindTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sijill SIJILL = Shipped.SIJILL;
    private static final String SPORT = """
            الاتحاد المغربي يرفض طلب نظيره التونسي تأجيل المباراة

            رفض الاتحاد المغربي لكرة القدم الثلاثاء طلب الاتحاد التونسي تأجيل مباراة المنتخبين ضمن الجولة الثالثة من \
            تصفيات البطولة. وأجرى لاعبو الفريقين حصة تدريبية أخيرة تحت أنظار المدربين. وطالب مدرب المنتخب التونسي \
            الجماهير بأن تملأ مدرجات الملعب. وأكد حارس المرمى أن المهاجمين جاهزون لهز الشباك في الشوط الأول. \
            ويغيب عن التشكيلة مدافعان بسبب الإصابة وثالث بعد البطاقة الحمراء في مباراة الذهاب. ويتصدر المنتخب المغربي \
            الترتيب برصيد سبع نقاط متقدما بفارق الأهداف. ويدير اللقاء حكم من الأردن. وتزور بعثة الاتحاد الملعب صباح الغد.
            """;

    private static Reading read(String text) {
        return SIJILL.read(new Page("kind", null, null, null, LocalDate.parse("2024-03-06"), text, List.of()));
    }

    @Test
    void whatIsNotQuiteSureOnAPageOfSportIsLeftOutWithItsReason() {
        Reading reading = read(SPORT);
        assertThat(reading.reports()).noneMatch(r -> r.confidence() < .9);
        assertThat(reading.notices().stream()
                        .filter(n -> n.contains("pages like this"))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void theSameWordsOnAPageOfDiplomacyAreHeard() {
        Reading reading = read("""
                وزير الخارجية المغربي يلتقي نظيره التونسي في الدوحة

                التقى وزير الخارجية المغربي ناصر بوريطة مساء أمس نظيره التونسي في الدوحة. وبحث الوزيران العلاقات الثنائية \
                بين البلدين وسبل دعمها، والأوضاع في المنطقة. وقال بوريطة إن المغرب يرفض أي تدخل أجنبي في شؤون ليبيا ويدعو \
                الأطراف إلى الحوار. ومن المقرر أن يزور الوزير التونسي الرباط الشهر المقبل للتوقيع على اتفاق للتعاون الأمني. \
                وأكد الجانبان دعمهما للحل السياسي وقرارات الأمم المتحدة ومجلس الأمن، وضرورة وقف إطلاق النار.
                """);
        assertThat(reading.reports().stream().map(Report::act).collect(Collectors.toSet()))
                .contains("meet");
        assertThat(reading.notices()).noneMatch(n -> n.contains("pages like this"));
    }

    @Test
    void aPagesWordsAreTakenOnceWithoutArticle() {
        Words known = new Words(LEXICON, new Function(LEXICON.table("ar/function"), LEXICON.folding()));
        List<Coder.Read> reads = new Sentences(LEXICON.folding())
                .of("زار الوزير الوزارة. وعاد وزير 2024 إلى و").stream()
                        .map(s -> new Coder.Read(
                                s, s.tokens().stream().map(known::of).toList(), List.of(), List.of()))
                        .toList();
        assertThat(reads.getFirst().words()).extracting(Word::word).contains("الوزير");
        assertThat(PageWords.of(reads, true).names()).containsExactly("زار", "وزير", "وزاره", "وعاد", "الي");
    }
}

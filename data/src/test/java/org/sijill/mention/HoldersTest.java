package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which posts have a holder, whose they are, and what spells a post and is none. */
class HoldersTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            قال الرئيس الأميركي إن الأمر صعب                    : الرئيس الأميركي        : donald-trump
            قال رئيس أميركي إن الأمر صعب                        : رئيس أميركي            : -
            قال الرئيس الأميركي السابق إن الأمر صعب             : الرئيس الأميركي السابق : -
            قال مسؤول سعودي إن الأمر صعب                        : مسؤول سعودي            : -
            قال السفير السعودي إن الأمر صعب                     : السفير السعودي         : -
            طلبت روسيا من وزير خارجيتها وقف الأمر               : وزير خارجيتها          : sergey-lavrov
            قال رئيس لجنة في مصر إن الأمر صعب                   : رئيس لجنة في مصر       : -
            """)
    void onePostOneHolder(String text, String words, String holder) {
        String entity = Reader.read(text, DAY).mention(words).entity();
        assertThat(entity == null ? "-" : entity).isEqualTo(holder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هذا هو السبب الرئيس للأزمة",
                "قام الفريق الطبي بالجراحة",
                "رفض النادي الطلب المقدم من المدرب",
                "إنها مسؤولة عن تغذية الأطفال",
                "نحن نبحث عن مصادر الطاقة",
                "هذا مصدر رزق لنا",
                "رأيت كاميرا جديدة",
                "يسافر الناس من وإلى المدينة",
                "ذهب معتذرا مرجعا ذلك إلى المرض",
                "الحملة التي قادتها الشركة ناجحة"
            })
    void anotherWordThanThePost(String text) {
        assertThat(Reader.read(text).parties())
                .noneMatch(p -> p.sort() == Party.Sort.POST || "governor".equals(p.post()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            قال زعيم كوريا الشمالية ذلك                              : PRK movement leader
            قال جيش كوريا الشمالية ذلك                               : PRK army
            قال المبعوث الأممي إلى اليمن ذلك                         : UNO envoy
            قال نائب مبعوث الأمم المتحدة لليمن ذلك                   : UNO deputy envoy
            زار وفد من مجلس الأمن الدولي المخيم                      : UNO delegation
            قال الكاتب العام لنقابة التعليم ذلك                      : - secretary-general
            قال أمين الطائف ذلك                                      : SAU mayor
            قال محافظ المؤسسة العامة للتدريب ذلك                     : - head
            انتخب كريم رئيسا للوزراء                                 : - prime minister
            اجتمع قادة الاتحاد الأوروبي اليوم                        : EUU leader
            """)
    void whoseItIs(String text, String shown) {
        assertThat(Reader.read(text).parties())
                .anyMatch(p -> (p.code() + " " + p.post()).replace("null", "-").equals(shown));
    }

    @Test
    void aPostJoinedOnIsAnothers() {
        Reader.Page page = Reader.read("اجتمع الزعيم الكوري الشمالي والرئيس الأميركي دونالد ترامب أمس");
        assertThat(page.mention("الزعيم الكوري الشمالي").entity()).isNull();
        assertThat(page.mention("الرئيس الأميركي").entity()).isEqualTo("donald-trump");
        assertThat(page.mention("دونالد ترامب").code()).isEqualTo("USA");
        page = Reader.read("عزل قائد الناحية العسكرية واللواء سليم الراجحي أمس");
        assertThat(page.mention("قائد الناحية العسكرية").entity()).isNull();
    }

    @Test
    void twoTitlesOfOnePersonAreJoined() {
        assertThat(Reader.read("قال الكاتب والباحث السياسي اليمني عبد المالك اليوسفي إن الأمر صعب")
                        .mentions())
                .filteredOn(m -> m.kind().equals("post"))
                .allMatch(m -> m.entity() != null);
    }

    @Test
    void theHouseholdsSpokespersonIsNotItsMember() {
        Reader.Page page = Reader.read("قال المتحدث باسم عائلة الصحفي السعودي سليم الراجحي إن الأمر صعب");
        assertThat(page.mention("المتحدث باسم عائلة الصحفي السعودي").entity()).isNull();
    }

    @Test
    void whatFollowsANameWithAPrepositionIsNotHis() {
        Reader.Page page = Reader.read("قالت السعودية إن السعودية سعيدة. وكانت زيارة الأمير سليم الراجحي لمصر ناجحة");
        assertThat(page.mention("سليم الراجحي").code()).isEqualTo("SAU");
    }

    @Test
    void whereAReportWasWrittenIsNotWhatItIsAbout() {
        String text =
                "دبي، الإمارات العربية المتحدة (CNN) -- قال المتحدث باسم الحكومة السعودية ذلك. وقال الوزير إن الأمر صعب";
        assertThat(Reader.read(text).mention("الوزير").code()).isEqualTo("SAU");
    }

    @Test
    void anOutletDoesNotTellWhatThePageIsAbout() {
        String text = "تويتر فيسبوك. يوتيوب. قالت الحكومة السعودية ذلك. وقال الوزير إن الأمر صعب";
        assertThat(Reader.read(text).mention("الوزير").code()).isEqualTo("SAU");
    }

    @Test
    void koreanIsOfTheStateThatThePageTellsOf() {
        String text = "أعلنت كوريا الشمالية ذلك. وقال مسؤول كوري إن الأمر صعب";
        assertThat(Reader.read(text).mention("مسؤول كوري").code()).isEqualTo("PRK");
    }

    @Test
    void hisDeputyIsNoMemberOfParliament() {
        assertThat(Reader.read("وصل الرئيس التركي مع نائبه أمس")
                        .mention("نائبه")
                        .post())
                .isEqualTo("deputy");
    }
}

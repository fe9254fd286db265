package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Reader.Page;

/** Whom a phrase names and for whom it speaks where another reading lies near: the phrase is given in its page. */
class WhoTest {
    @ParameterizedTest
    @CsvSource(delimiter = ':', nullValues = "NULL", textBlock = """
            حمّلت الخارجية الأمريكية روسيا المسؤولية : روسيا : RUS
            اتهمت الخارجية الأمريكية سوريا بالتأخير : سوريا : SYR
            اتهمت الخارجية الأمريكية سوريا بالتأخير : الخارجية الأمريكية : USA
            قال نجيب كرابالدي، الأمين العام لحزب الله اللبناني، ذلك : نجيب كرابالدي، الأمين العام لحزب الله اللبناني : HEZBOLLAH
            اجتمع قادة دول الخليج أمس : قادة دول الخليج : GCC
            قالت الممثلة العليا للسياسة الخارجية في الاتحاد الأوروبي، لورا كرابالدي، ذلك : الممثلة العليا للسياسة الخارجية في الاتحاد الأوروبي، لورا كرابالدي : EUU
            وصل الموفد الخاص للأمم المتحدة إلى اليمن مارتن كرابالدي أمس : الموفد الخاص للأمم المتحدة إلى اليمن مارتن كرابالدي : UNO
            قال مارتن كرابالدي من اللجنة الدولية للصليب الأحمر إن الوضع صعب : مارتن كرابالدي : ICRC
            بحث الوزير مع القيادة القطرية سبل الحل : القيادة القطرية : QAT
            قالت الناشطة السعودية، منال كرابالدي، ذلك : الناشطة السعودية، منال كرابالدي : SAU
            أعلنت حركة «حماس» موقفها : حركة «حماس» : HAMAS
            هاجم تنظيم "داعش" المدينة : تنظيم "داعش" : ISIS
            رحبت منظمة “الصحة العالمية” بالقرار : منظمة “الصحة العالمية” : UNO
            أعلنت حركة حماس «أن القرار باطل» : حركة حماس : HAMAS
            اتهم القيادي في «حماس» سعيد كرابالدي الحكومة : القيادي في «حماس» سعيد كرابالدي : HAMAS
            قال القيادي في حركة فتح ذلك : القيادي في حركة فتح : PSE
            اتهم قيادي في حماس الحكومة بالقصف : قيادي في حماس : HAMAS
            وصل مفتشون من منظمة حظر الأسلحة الكيميائية إلى دمشق : مفتشون من منظمة حظر الأسلحة الكيميائية : OPCW
            زار مبعوثون من كوريا الجنوبية بكين : مبعوثون من كوريا الجنوبية : KOR
            قالت طهران ذلك. واتهمت وفود الدول الغربية روسيا بالكذب : وفود الدول الغربية : NULL
            قالت طهران ذلك. واتهمت وفود الدول الغربية روسيا بالكذب : روسيا : RUS
            وصل وزير الشؤون الأفريقية السعودي إلى الخرطوم : وزير الشؤون الأفريقية السعودي : SAU
            استقبل الرئيس نائب المستشارة الألمانية : نائب المستشارة الألمانية : DEU
            حض المفوض السامي لشؤون اللاجئين الدول على ذلك : المفوض السامي لشؤون اللاجئين : UNO
            """)
    void whoseTheyAre(String page, String phrase, @Nullable String code) {
        assertThat(Reader.read(page).party(phrase).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            قال وزير الداخلية المصري اللواء سعيد كرابالدي ذلك : وزير الداخلية المصري اللواء سعيد كرابالدي : سعيد كرابالدي
            قال وزير الداخلية اللواء سعيد كرابالدي ذلك : وزير الداخلية اللواء سعيد كرابالدي : سعيد كرابالدي
            قال السفير الأمريكي، كينيث وارد، ذلك : السفير الأمريكي، كينيث وارد : كينيث وارد
            قال السفير الأمريكي، كينيث والوزير، ذلك : السفير الأمريكي، كينيث : كينيث
            قال كبير مفاوضي إيران سعيد كرابالدي ذلك : كبير مفاوضي إيران سعيد كرابالدي : سعيد كرابالدي
            قال وزير الدفاع الكوري سونغ يونغ-مو ذلك : وزير الدفاع الكوري سونغ يونغ-مو : سونغ يونغ-مو
            قال وزير التوحيد الكوري شو ميونغ-غيون ذلك : وزير التوحيد الكوري شو ميونغ-غيون : شو ميونغ-غيون
            نصح رئيس وزراء بلاده، سعيد كرابالدي، بالسفر : رئيس وزراء بلاده، سعيد كرابالدي : سعيد كرابالدي
            """)
    void theNameAfterAPost(String page, String phrase, String name) {
        assertThat(Reader.read(page).party(phrase).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            عقدت منظمة الصحة العالمية اجتماعا. ووصل خبراء المنظمة إلى الصين : خبراء المنظمة : UNO
            عقدت منظمة الصحة العالمية اجتماعا. ووصل وفد من المنظمة إلى الصين : وفد من المنظمة : UNO
            عقدت منظمة الصحة العالمية اجتماعا. وقال المدير العام للمنظمة ذلك في الصين : المدير العام للمنظمة : UNO
            أعلنت حركة حماس موقفها في غزة. وقال المتحدث باسم الحركة ذلك : المتحدث باسم الحركة : HAMAS
            أعلنت حركة حماس موقفها في غزة. وقال مقاتلو الحركة ذلك : مقاتلو الحركة : HAMAS
            قصف التحالف مواقع في صنعاء. وقال التحالف العسكري بقيادة السعودية ذلك : التحالف : ARAB_COALITION
            هاجم تنظيم الدولة الإسلامية مدينة في سوريا. وأعلن التنظيم المتطرف مسؤوليته : التنظيم المتطرف : ISIS
            سيطر الحوثيون على مدينة في اليمن. وقال المتمردون إنهم صدوا الهجوم : المتمردون : HOUTHI
            صد المتمردون في اليمن الهجوم. وتقدم الحوثيون : المتمردون : HOUTHI
            سيطر الجيش في سوريا على مدينة. وقال المتمردون السوريون ذلك : المتمردون السوريون : SYR
            أعلنت حركة حماس موقفها في غزة. وسقط اثنان في قصف على نقطة للحركة : لحركة : HAMAS
            قصف التحالف بقيادة السعودية صنعاء. واتهم التحالف الحوثيين : التحالف : ARAB_COALITION
            نقلت وكالة فرانس برس ذلك. وأعلنت الوكالة الحكومية التركية الخبر : الوكالة الحكومية التركية : TUR
            قال وزير التجارة الأميركي ويلبر روس ذلك. وأعلن روس القرار : روس : USA
            التقى وزير الخارجية الروسي سيرغي لافروف الوفد. وهنأ لافروف الرئيس السوري : لافروف : RUS
            التقى وزير الخارجية الروسي سيرغي لافروف الوفد. وهنأ لافروف الرئيس السوري : الرئيس السوري : SYR
            """)
    void whatIsNamedInFullElsewhere(String page, String phrase, String code) {
        assertThat(Reader.read(page).party(phrase).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            ودافعت ماي عن موقفها : 1
            رفض الوزير خطة ماي للانسحاب : 1
            تعقد القمة في ماي المقبل : 0
            عقدت القمة 5 ماي 2018 : 0
            عقدت القمة في مطلع ماي : 0
            """)
    void aLastNameThatIsAMonthToo(String sentence, int times) {
        Page page = Reader.read("قالت رئيسة الوزراء البريطانية تيريزا ماي ذلك. " + sentence);
        assertThat(page.parties().stream()
                        .filter(p -> p.sort() == Sort.PERSON
                                && p.name() != null
                                && p.span().from() > 40)
                        .filter(p -> "theresa-may".equals(p.entity()))
                        .count())
                .isEqualTo(times);
    }

    @Test
    void whoSaysItAfterAVerbOfSaying() {
        Page page = Reader.read("قال رئيس الحكومة اللبناني تمام سلام ذلك. وأضاف سلام أن الحل قريب. وتحقق سلام دائم.");
        assertThat(page.parties().stream()
                        .filter(p -> p.name() != null && p.sort() == Sort.PERSON)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTitleWithAPronounIsWhoWasToldOf() {
        Page page = Reader.read("قال وزير الخارجية الكويتي خالد كرابالدي ذلك. ودعا معاليه إيران إلى الحوار.");
        assertThat(page.party("معاليه").name()).isEqualTo("خالد كرابالدي");
        assertThat(page.party("معاليه").code()).isEqualTo("KWT");
    }

    @Test
    void twoStatesOfOneName() {
        Party two = Reader.read("عقدت قمة بين الكوريتين في سنغافورة").party("الكوريتين");
        assertThat(List.of(two.code(), two.target())).containsExactlyInAnyOrder("KOR", "PRK");
        Party leaders = Reader.read("اتفق زعيما الكوريتين على وقف النار").party("زعيما الكوريتين");
        assertThat(leaders.sort()).isEqualTo(Sort.SIDES);
        assertThat(List.of(leaders.code(), leaders.target())).containsExactlyInAnyOrder("KOR", "PRK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"زعيما البلدين", "وزيرا خارجية البلدين", "قادة البلدين", "رؤساء الطرفين"})
    void postsOfTwo(String both) {
        Party two = Reader.read("التقى الرئيس الروسي الرئيس التركي في سوتشي. ووقع " + both + " وثيقة.")
                .party(both);
        assertThat(two.sort()).isEqualTo(Sort.SIDES);
        assertThat(List.of(two.code(), two.target())).containsExactlyInAnyOrder("RUS", "TUR");
    }

    @Test
    void theRightHandIsNoYemeni() {
        assertThat(Reader.read("وصل سعيد كرابالدي اليد اليمنى للزعيم الكوري الشمالي")
                        .codes())
                .doesNotContain("YEM");
        assertThat(Reader.read("وصل الوزير اليمني إلى الرياض").codes()).contains("YEM");
    }

    @Test
    void manyLandsAreNoTwo() {
        assertThat(Reader.read("طلبت البلدان العربية تحقيقا من مصر والأردن").parties().stream()
                        .filter(p -> p.sort() == Sort.SIDES))
                .isEmpty();
    }
}

package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.mention.Party.Sort;

/** Where a name begins and ends, listed or not. */
class BoundaryTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            وزير الخارجية المغربي ناصر بوريطة                          | ناصر بوريطة              | MAR
            وزيرة الخارجية الليبية، نجلاء المنقوش، اليوم                | نجلاء المنقوش            | LBY
            وزير الدولة وزير الشؤون الخارجية المغربي سليم الراجحي قال     | سليم الراجحي             | MAR
            صاحب السمو الملكي الأمير سعود بن فهد بن تركي آل رشيد         | سعود بن فهد بن تركي آل رشيد | -
            السفير الأمريكي لدى تونس جوي هود                          | جوي هود                 | USA
            المدير العام لوكالة الفضاء المصرية محمد القوصي               | محمد القوصي              | EGY
            السيد أبو بكر عبد الله                                   | أبو بكر عبد الله          | -
            وزير الدفاع التركي خلوصي أكار                             | خلوصي أكار               | TUR
            قال الرئيس الأوكراني (فولوديمير زيلينسكي) أمس                | فولوديمير زيلينسكي        | UKR
            أوقف المشتبه به البوسني آلن كرامدزيتش (46 عاما) في المطار     | آلن كرامدزيتش            | BIH
            واعتقلت الجنود رامي (22 عاما) في البلدة                     | رامي                    | -
            تصريح منسوب إلى خيرت كرابالدي، المدير الإقليمي للوكالة       | خيرت كرابالدي            | -
            أمين منطقة عسير صالح بن عبدالعزيز القاضي، أمس             | صالح بن عبدالعزيز القاضي  | -
            حذر أوباما المشرعين من رفض الاتفاق                         | أوباما                  | USA
            منذ مقتل الصحافي السعودي جمال خاشقجي في القنصلية            | جمال خاشقجي              | SAU
            أعرب الملك سلمان عن شكره                                 | سلمان                   | SAU
            قال محمد بن نايف ولي العهد السعودي إن الاجتماع مهم             | محمد بن نايف             | SAU
            التقى الوزير محمود المصري أمس                              | محمود المصري             | -
            التقى محمود المصري أمس                                   | محمود المصري             | -
            بقيادة علي عبد الله صالح أمس                               | علي عبد الله صالح         | YEM
            السيد حسن نصر الله يلقي كلمة                               | حسن نصر الله             | HEZBOLLAH
            الشيخ أحمد الطيب يزور إندونيسيا                             | أحمد الطيب               | EGY
            على رأسها محمد العربي رئيس الوفد                            | محمد العربي              | -
            وقال عبد الفتاح السيسي في القاهرة                           | عبد الفتاح السيسي         | EGY
            التقى أحمد أبو الغيط، الأمين العام للجامعة العربية، أمس        | أحمد أبو الغيط            | ARL
            وقال يوسف بن علوي بن عبد الله                              | يوسف بن علوي بن عبد الله   | OMN
            أعلنت المتحدثة كارين جان بيير أن الرئيس                      | كارين جان بيير            | USA
            وقال حسين أمير عبد اللهيان إن بلاده                         | حسين أمير عبد اللهيان      | IRN
            وقال الجنرال سامي عنان (70 عاما) أمس                        | سامي عنان                | EGY
            قال مفتي عام المملكة رئيس هيئة كبار العلماء وإدارة البحوث والإفتاء الشيخ سليم بن راشد | سليم بن راشد | -
            استقبل الوزير سليم الراجحي أمس رئيس ديوان المحاسبة رئيس المجلس القضائي الدكتور كمال الجارحي | سليم الراجحي | -
            مستشار وزير النقل لشؤون الطيران كفاح حسن جبار                | كفاح حسن جبار            | -
            مدير العمليات في اللجنة الدولية للصليب الأحمر مارتن كولباخ       | مارتن كولباخ             | ICRC
            المدير العام المكلف للشؤون الصحية بمنطقة عسير الدكتور كمال الجارحي | كمال الجارحي          | -
            رئيس مجلس إدارة الشركة سامي النصف أمس                       | سامي النصف              | -
            صهر الرئيس السوري كمال الجارحي في المبنى                      | كمال الجارحي            | SYR
            قال الناطق باسمه أحمد عبد الله                              | أحمد عبد الله            | -
            كتب أبو زيد الهلالي أمس                                    | أبو زيد الهلالي           | -
            استقبل الأمير تركي الفيصل اليوم وفدا                         | تركي الفيصل             | SAU
            سفير كوريا الجنوبية السيد كيم جين سو.                         | كيم جين سو              | KOR
            العقيد الركن محمد علي الصوفي                                | محمد علي الصوفي          | -
            قال الدكتور مشاري النعيم.                                   | مشاري النعيم             | -
            السيد محمد فضل الله                                       | محمد فضل الله            | -
            شكر نائب خادم الحرمين الشريفين الأمير سليم بن راشد             | سليم بن راشد             | SAU
            اجتمع النائب الأول لرئيس مجلس الوزراء الكويتي الشيخ كمال الجارحي | كمال الجارحي            | KWT
            نائب أمين عام المنظمة الدولية للهجرة كمال الجارحي               | كمال الجارحي            | UNO
            ولي العهد النائب الثاني لرئيس مجلس الوزراء الأمير سليم بن راشد   | سليم بن راشد             | -
            زار نائب الرئيس الأمريكي جو بايدن بغداد                        | جو بايدن                | USA
            زار الرئيس عبد الفتاح السيسي تونس                             | عبد الفتاح السيسي         | EGY
            وزير الخارجية الفرنسي التقى الشيخ سليم بن راشد               | سليم بن راشد             | -
            """)
    void theName(String words, String name, String code) {
        Party p = person(words);
        assertThat(p).as(words).isNotNull();
        assertThat(p.name()).isEqualTo(name);
        if (!code.equals("-")) assertThat(p.code()).isEqualTo(code);
    }

    @Test
    void aSecondPostOfOnePerson() {
        Party p = Reader.read("التقى الوزير سليم الراجحي رئيس ديوان المحاسبة رئيس المجلس القضائي الدكتور كمال الجارحي")
                .parties()
                .getLast();
        assertThat(p.name()).isEqualTo("كمال الجارحي");
    }

    @Test
    void aSubjectAndItsObjectAreTwo() {
        assertThat(Reader.read("استقبل رئيس الوزراء في مكتبه الأمير خالد بن سعد")
                        .parties())
                .extracting(Party::name)
                .containsExactly(null, "خالد بن سعد");
    }

    @Test
    void theHoldersOwnNameIsNotHisKins() {
        Party p = person("نجل الرئيس المصري السابق حسني مبارك في المحكمة");
        assertThat(p).isNotNull();
        assertThat(p.post()).isEqualTo("president");
    }

    @ParameterizedTest
    @CsvSource({
        "وفي سبيل الله عمل رسول الله بفضل الله",
        "حفظه الله ورعاه",
        "خلال شهر رمضان المبارك",
        "وفي بيان صدر أمس",
        "وحقق أعلى معدل له"
    })
    void phrasesAreNobody(String words) {
        assertThat(person(words)).isNull();
    }

    @Test
    void nothingCommonFollowsAName() {
        assertThat(person("وقال جون كيري مازحا إن الأمر سهل").name()).isEqualTo("جون كيري");
        assertThat(person("وطالب الجبير المجتمع الدولي بالتحرك").name()).isEqualTo("الجبير");
    }

    @Test
    void anAgencysSectionIsNoParty() {
        assertThat(Reader.read("سياسي / وزير الخارجية المصري يتلقى اتصالا").parties())
                .extracting(Party::sort)
                .containsExactly(Sort.POST);
    }

    @Test
    void severalNamesInARow() {
        assertThat(Reader.read("اتفق محمد عبد السلام، وعلي البخيتي، وحسن العماد على التهدئة")
                        .parties())
                .extracting(Party::name)
                .containsExactly("محمد عبد السلام", "علي البخيتي", "حسن العماد");
    }

    @ParameterizedTest
    @CsvSource({"قال علي أمس إنه سيسافر", "قال علي: سنعود"})
    void aWordThatMayBeAnotherIsNoNameByItself(String words) {
        assertThat(person(words)).isNull();
    }

    private static @Nullable Party person(String words) {
        for (Party p : Reader.read(words).parties()) if (p.name() != null) return p;
        return null;
    }

    @ParameterizedTest
    @CsvSource({
        "التقى الرئيس السوري الوفد الرسمي",
        "قصف عسكري عنيف على المدينة",
        "عقدت الحكومة اجتماعا لبحث السياحة والفلاحة",
        "الذي حكم عليه في يوليو بالسجن",
        "وقف أمامه طويلا وأشاد بحماسهم",
        "في شأن سياسي رئيسي على الأقل",
        "أفاد بيان بأن الخطة نجحت عسكريا",
        "زادت الطلبات على القوى العاملة في أفريقيا"
    })
    void adjectivesAndFieldsAreNobody(String words) {
        assertThat(Reader.read(words).parties()).noneMatch(p -> p.sort() == Sort.PERSON || p.sort() == Sort.GROUP);
    }
}

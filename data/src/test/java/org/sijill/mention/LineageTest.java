package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name begins and ends, and whose it is: chains of fathers, families, names of the far East, what is named after somebody. */
class LineageTest {
    private static Mention person(String text) {
        return Reader.read(text).mentions().stream()
                .filter(m -> m.kind().equals("person"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean anybody(String text) {
        return Reader.read(text).mentions().stream().anyMatch(m -> m.kind().equals("person"));
    }

    @ParameterizedTest
    @CsvSource({
        "قال الأمير تركي بن سالم الورياغلي إن العمل بدأ, تركي بن سالم الورياغلي",
        "وصل المذيع تركي الدخيل إلى المدينة, تركي الدخيل",
        "وصل سالم بن فهد بن ناصر بن عبد الرحمن بن كمال إلى المدينة, سالم بن فهد بن ناصر بن عبد الرحمن بن كمال",
        "قال كريم بن علي الورياغلي إن العمل بدأ, كريم بن علي الورياغلي",
        "أكد كريم بن سالم بن ناصر الطويل أن العمل بدأ, كريم بن سالم بن ناصر الطويل",
        "قال كريم بن سالم المخرج إن العمل بدأ, كريم بن سالم المخرج",
        "قال سليم الورياغلي الجمعة إن العمل بدأ, سليم الورياغلي",
        "أعلن كيم دونغ-يوب أن العمل بدأ, كيم دونغ-يوب",
        "وصل كيم سو جيل إلى سول, كيم سو جيل",
        "وصل نو كوانغ شول إلى سول, نو كوانغ شول",
        "قال مايكل وودفورد إن العمل بدأ, مايكل وودفورد",
        "قال الرئيس مايكل وباريس بعيدة, مايكل",
        "قال غياكومو ترانشيدو، عمدة المدينة، إن العمل بدأ, غياكومو ترانشيدو",
        "دخل مولود الزناتي، المعروف باسم كريم الورياغلي، المدينة, مولود الزناتي"
    })
    void aNameReaches(String text, String name) {
        assertThat(person(text).text()).isEqualTo(name);
    }

    @Test
    void underANameIsNoPartOfIt() {
        assertThat(Reader.read("وصل المعروف كذلك باسم كريم الورياغلي أمس").mention("كريم الورياغلي"))
                .isNotNull();
    }

    @Test
    void bornIsNoJoint() {
        assertThat(person("ولد كريم الورياغلي في الرباط").text()).isEqualTo("كريم الورياغلي");
    }

    /** A listed person is meant where the name ends as listed, or goes on with a house; not where another father follows. */
    @ParameterizedTest
    @CsvSource({
        "قال نبيل بن عبدالله إن العمل بدأ, nabil-benabdallah",
        "قال نبيل بن عبدالله بن سليمان إن العمل بدأ, ~1",
        "قال الملك سلمان بن عبدالعزيز آل سعود إن العمل بدأ, salman-bin-abdulaziz",
        "قال الملك عبدالله الثاني بن الحسين إن العمل بدأ, abdullah-ii",
        "قال سعود الفيصل نجم المؤتمر إن العمل بدأ, saud-al-faisal",
        "'قال الشيخ خالد بن أحمد، وزير الخارجية البحريني، إن العمل بدأ', khalid-bin-ahmed",
        "بعد شتيمة عباس للوسيط, mahmoud-abbas",
        "قال الزعيم الشيشاني أحمد قديروف إن العمل بدأ, akhmad-kadyrov"
    })
    void isThisOne(String text, String id) {
        assertThat(person(text).entity()).isEqualTo(id);
    }

    @Test
    void aWordThatMeansNothingAfterGivenNamesIsTheFamilys() {
        assertThat(person("مقابلة مع السيد محمود حسين هديب في القرية").text()).isEqualTo("محمود حسين هديب");
        assertThat(person("مقابلة مع السيد محمود حسين هديب في القرية").entity()).isNotEqualTo("mahmoud-hussein-egy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وبينت مصادر أن العمل بدأ",
                "ينتظر ورود معلومات",
                "شقيقا شديد الشبه به",
                "وضعوها بأيدي الناس",
                "السادس من يوليو",
                "يقيم آل بوش هناك",
                "يلعب 70 ناديا هناك",
                "كان صديقاً ودوداً",
                "قال مصدر قريب من الملف إن العمل بدأ",
                "ثمة رئيس أميركي متقلب",
                "مبادئ حسن الجوار",
                "يلعب في دوري عبداللطيف جميل",
                "درس في جامعة الملك عبدالله للعلوم",
                "يعيش في شارع الأمير سلطان بن عبدالعزيز"
            })
    void namesNobody(String text) {
        assertThat(anybody(text)).isFalse();
    }

    @Test
    void whatIsNamedAfterSomebodyIsOneName() {
        Reader.Page page = Reader.read("زار مستشفى الملك عبدالعزيز التخصصي بالرياض ثم مدينة الأمير سلطان الطبية");
        assertThat(page.mention("مستشفى الملك عبدالعزيز التخصصي بالرياض").kind())
                .isEqualTo("organisation");
        assertThat(page.mention("مدينة الأمير سلطان الطبية").kind()).isEqualTo("place");
        assertThat(Reader.read("درس في جامعة الملك عبدالله للعلوم والتقنية أمس")
                        .mention("جامعة الملك عبدالله للعلوم والتقنية"))
                .isNotNull();
    }

    @Test
    void hisOfficeIsNoLibrary() {
        assertThat(Reader.read("استقبل في مكتبه الأمير كريم الورياغلي")
                        .mention("كريم الورياغلي")
                        .kind())
                .isEqualTo("person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"سافر من وإلى كندا", "يظهر سليم وإلى جانبه كريم", "وإلى أن تصدر النتائج"})
    void towardsIsNoGovernor(String text) {
        assertThat(Reader.read(text).mentions()).noneMatch(m -> "governor".equals(m.post()));
    }

    /** «كيم» alone is the head of state, whatever he is called by; a lesser rank is somebody else's of that family's name. */
    @ParameterizedTest
    @CsvSource({
        "وذهب كيم إلى سنغافورة, kim-jong-un",
        "وذهب الرئيس كيم إلى سنغافورة, kim-jong-un",
        "وذهب الجنرال كيم إلى سنغافورة, ~1"
    })
    void aFamilysNameOfTheFarEast(String text, String id) {
        Reader.Page page = Reader.read("قال الزعيم كيم جونغ أون إنه مستعد. والتقى الجنرال كيم دونغ-يوب. " + text);
        assertThat(page.mentions().stream().filter(m -> m.text().equals("كيم")).toList())
                .extracting(Mention::entity)
                .containsExactly(id);
    }

    @Test
    void nobodyIsCalledByHisFathersName() {
        Reader.Page page = Reader.read("وصل الأمير كريم بن فيصل. وقال الملك فيصل إن العمل بدأ.");
        assertThat(page.mention("فيصل").entity())
                .isNotEqualTo(page.mention("كريم بن فيصل").entity());
    }

    /** A spelling nobody listed is the holder's of that post on that day. */
    @Test
    void theHoldersNameSpeltOtherwise() {
        Reader.Page page = Reader.read(
                "قال وزير الخارجية التركي مولود تشاوش أوغلو إن العمل بدأ", java.time.LocalDate.of(2018, 6, 5));
        assertThat(page.mention("مولود تشاوش أوغلو").entity()).isEqualTo("mevlut-cavusoglu");
    }
}

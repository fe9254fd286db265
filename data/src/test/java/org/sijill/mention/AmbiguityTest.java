package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Reader.Page;

/** One word, several meanings: what stands around it decides. */
class AmbiguityTest {
    @Test
    void omanAndAmman() {
        assertThat(Reader.read("وصل وزير الخارجية إلى سلطنة عمان").codes()).contains("OMN");
        assertThat(Reader.read("استقبل الملك عبد الله الثاني في العاصمة الأردنية عمان وزير الخارجية المصري")
                        .codes())
                .contains("JOR")
                .doesNotContain("OMN");
    }

    @Test
    void moroccoIsNoSunset() {
        assertThat(Reader.read("أعلن المغرب استئناف العلاقات").party("المغرب").code())
                .isEqualTo("MAR");
        assertThat(Reader.read("عقد اجتماع اتحاد المغرب العربي").codes()).doesNotContain("MAR");
    }

    @Test
    void lebanonAndTheLebanese() {
        assertThat(Reader.read("دعا لبنان إلى ضبط النفس").party("لبنان").sort()).isEqualTo(Sort.STATE);
        Party minister = Reader.read("التقى وزير لبناني نظيره").party("وزير لبناني");
        assertThat(minister.code()).isEqualTo("LBN");
        assertThat(minister.sort()).isEqualTo(Sort.POST);
    }

    @Test
    void aDoctorCalledLikeAStateIsHimself() {
        Page page = Reader.read("وقام الدكتور السويد بجولة في المعرض.");
        assertThat(page.codes()).doesNotContain("SWE");
        assertThat(page.party("الدكتور السويد").name()).isEqualTo("السويد");
        assertThat(Reader.read("وصل الوزير إلى السويد أمس").codes()).contains("SWE");
    }

    @Test
    void aKoreanIsOfTheSouthUnlessSaid() {
        assertThat(Reader.read("استقبل الأمير السفير الكوري في مكتبه").codes()).contains("KOR");
        assertThat(Reader.read("قال الزعيم الكوري الشمالي إن بلاده ماضية").codes())
                .contains("PRK")
                .doesNotContain("KOR");
    }

    @Test
    void theRiverIsNotTheState() {
        assertThat(Reader.read("وقع الهجوم قرب نهر الأردن").mentions())
                .noneMatch(m -> m.kind().equals("state"));
    }

    @Test
    void theChannelIsNotTheState() {
        Party channel =
                Reader.read("ذكرت قناة فرنسا 24 أن الاجتماع تأجل").parties().getFirst();
        assertThat(channel.sort()).isIn(Sort.ORGANISATION, Sort.BODY);
    }

    @Test
    void aCapitalSpeaksOrIsAPlace() {
        assertThat(Reader.read("أعلنت طهران رفضها العقوبات").mention("طهران").kind())
                .isEqualTo("state");
        Mention place = Reader.read("عقد الاجتماع في طهران").mention("طهران");
        assertThat(place.kind()).isEqualTo("place");
        assertThat(place.country()).isEqualTo("IRN");
        assertThat(place.lat()).isBetween(35.0, 36.5);
    }

    @Test
    void spellingsOfOnePerson() {
        Page page = Reader.read("قال دونالد ترامب إنه يرفض. وأضاف ترمب أن القرار نهائي.");
        assertThat(page.party("ترمب").entity())
                .isEqualTo(page.party("دونالد ترامب").entity())
                .isNotNull();
    }

    @Test
    void twoOfOneGivenNameStayTwo() {
        Page page = Reader.read("استقبل الملك محمد السادس ولي العهد السعودي الأمير محمد بن سلمان");
        assertThat(page.parties().stream()
                        .filter(p -> "محمد السادس".equals(p.name()))
                        .map(Party::code))
                .containsExactly("MAR");
        assertThat(page.parties().stream()
                        .filter(p -> "محمد بن سلمان".equals(p.name()))
                        .map(Party::code))
                .containsExactly("SAU");
    }

    @Test
    void twoCalledHasan() {
        Page page = Reader.read("قال حسن روحاني إن بلاده ترفض ذلك، فيما قال حسن نصر الله إن الحزب سيرد");
        assertThat(page.party("حسن روحاني").code()).isEqualTo("IRN");
        assertThat(page.party("حسن نصر الله").code()).isEqualTo("HEZBOLLAH");
    }

    @Test
    void georgiaTheCountry() {
        assertThat(Reader.read("أعلنت جورجيا قطع العلاقات مع سوريا")
                        .party("جورجيا")
                        .code())
                .isEqualTo("GEO");
    }

    @Test
    void tunisCityAndState() {
        assertThat(Reader.read("أدانت تونس الهجوم").mention("تونس").kind()).isEqualTo("state");
        assertThat(Reader.read("أدانت تونس الهجوم").party("تونس").code()).isEqualTo("TUN");
    }

    @Test
    void monthsAndDaysAsNames() {
        assertThat(Reader.read("التقى رجب طيب أردوغان رئيس الوزراء العراقي")
                        .parties()
                        .getFirst()
                        .code())
                .isEqualTo("TUR");
        assertThat(Reader.read("يعقد الاجتماع يوم الجمعة في شهر رجب").parties())
                .noneMatch(p -> p.sort() == Sort.PERSON);
        assertThat(Reader.read("قال وزير الخارجية جمعة العبيدي إن الزيارة ناجحة")
                        .parties()
                        .getFirst()
                        .name())
                .isEqualTo("جمعة العبيدي");
    }

    @Test
    void aLastNameAlone() {
        Party p = Reader.read("أكد السيسي دعم مصر للسودان").party("السيسي");
        assertThat(p.code()).isEqualTo("EGY");
        assertThat(p.entity()).isNotNull();
    }

    @Test
    void theKingIsThePagesKing() {
        assertThat(Reader.read("وصل وزير الخارجية السوري إلى الأردن. واستقبل الملك الوزير في قصر الحسينية.")
                        .party("الملك")
                        .code())
                .isEqualTo("JOR");
        assertThat(Reader.read("أعلنت السعودية موقفها. وأكد الملك أن السعودية مع الحل.")
                        .party("الملك")
                        .code())
                .isEqualTo("SAU");
    }

    @Test
    void ammanWhereThePageIsJordans() {
        Party amman = Reader.read("استقبل الأردن اللجنة. واختتمت اللجنة زيارة في عمان.")
                .party("عمان");
        assertThat(amman.code()).isEqualTo("JOR");
        assertThat(amman.sort()).isEqualTo(Sort.CAPITAL);
        Party oman = Reader.read("استقبلت سلطنة عمان اللجنة. واختتمت اللجنة زيارة في عمان.")
                .party("عمان");
        assertThat(oman.code()).isEqualTo("OMN");
        assertThat(oman.sort()).isEqualTo(Sort.STATE);
    }

    @Test
    void theCapitalThatIsCalledAsItsStateIs() {
        assertThat(Reader.read("عقد اللقاء في العاصمة تونس أمس")
                        .party("العاصمة تونس")
                        .sort())
                .isEqualTo(Sort.CAPITAL);
    }

    @Test
    void georgiaTheStateOfAmerica() {
        assertThat(Reader.read("صوت الناخبون في ولاية جورجيا الأميركية").codes())
                .contains("USA")
                .doesNotContain("GEO");
    }

    @Test
    void movementsOfOneNameAreThePages() {
        assertThat(Reader.read("أعلنت تونس تحويرا وزاريا. وانتقدت الجبهة الشعبية القرار في تونس.")
                        .party("الجبهة الشعبية")
                        .code())
                .isEqualTo("TUN");
        assertThat(Reader.read("دعت الجبهة الشعبية إلى الوحدة الفلسطينية")
                        .party("الجبهة الشعبية")
                        .code())
                .isEqualTo("PFLP");
    }

    @Test
    void aMeetingIsNotWhoMeets() {
        assertThat(Reader.read("انطلقت القمة العربية في بغداد").party("العربية").code())
                .isEqualTo("ARL");
    }

    @Test
    void aBoycottIsNoProvince() {
        assertThat(Reader.read("تدعو إلى مقاطعة روسيا").party("روسيا").sort()).isEqualTo(Sort.STATE);
        assertThat(Reader.read("قصف مقاطعة خيرسون").mention("مقاطعة خيرسون").country())
                .isEqualTo("UKR");
    }

    @Test
    void aTownThatNobodyListedIsInTheStateAroundIt() {
        assertThat(Reader.read("تظاهر المئات في مدينة زرنوفا شمال إسبانيا")
                        .mention("مدينة زرنوفا")
                        .country())
                .isEqualTo("ESP");
        assertThat(Reader.read("اجتمعوا في بلدة زرنوفا التركية")
                        .parties()
                        .getFirst()
                        .code())
                .isEqualTo("TUR");
        assertThat(Reader.read("وقع الهجوم في أبيي").mention("أبيي").country()).isNull();
    }

    @Test
    void aNameHasItsPlainMeaningBesideACertainWord() {
        assertThat(Reader.read("عاد الوزير إلى مسقط رأسه في اللاذقية").codes()).doesNotContain("OMN");
        assertThat(Reader.read("سلمه غصن الزيتون").parties()).isEmpty();
        assertThat(Reader.read("تراجعت مبيعات منتجات الألبان").codes()).doesNotContain("ALB");
        assertThat(Reader.read("وصل الوزير الإيراني إلى مسقط").codes()).contains("OMN");
    }

    @Test
    void aHouseOfSeveralParliamentsIsThePagesOwn() {
        assertThat(Reader.read("ناقش مجلس الأمة القانون. وقالت الحكومة الأردنية إن الأردن ملتزم به.")
                        .party("مجلس الأمة")
                        .code())
                .isEqualTo("JOR");
        assertThat(Reader.read("ناقش مجلس الأمة القانون. وقالت الحكومة الجزائرية إن الجزائر ملتزمة به.")
                        .party("مجلس الأمة")
                        .code())
                .isEqualTo("DZA");
        assertThat(Reader.read("ناقش مجلس الأمة القانون").party("مجلس الأمة").code())
                .isEqualTo("KWT");
    }

    @Test
    void aNameMayHaveANumber() {
        assertThat(Reader.read("وقعت إيران الاتفاق مع مجموعة 5+1").codes()).contains("P5PLUS1");
        assertThat(Reader.read("وقعت إيران الاتفاق مع مجموعة «5+1»").codes()).contains("P5PLUS1");
        assertThat(Reader.read("وقعت إيران الاتفاق مع مجموعة (5+1)").codes()).contains("P5PLUS1");
        assertThat(Reader.read("دعت مجموعة 77 إلى الحوار").codes()).contains("G77");
        assertThat(Reader.read("دعت مجموعة 78 إلى الحوار").codes()).doesNotContain("G77");
    }

    @Test
    void whatStandsInBracketsAfterAWholeNameIsANameOfItsOwn() {
        assertThat(Reader.read("نقلت وكالة الأنباء السورية (سانا) الخبر")
                        .party("وكالة الأنباء السورية")
                        .code())
                .isEqualTo("SYR");
        assertThat(Reader.read("دعت حركة (حماس) إلى الحوار")
                        .party("حركة (حماس)")
                        .code())
                .isEqualTo("HAMAS");
    }
}

package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Reader.Page;

/** Bodies: how far their names reach, what calls them again, which words name none. */
class BodyTest {
    @Test
    void whatABodyIsForBelongsToItsName() {
        assertThat(Reader.read("أعلنت الهيئة العامة للطيران المدني فتح المطار في السعودية")
                        .party("الهيئة العامة للطيران المدني")
                        .sort())
                .isEqualTo(Sort.BODY);
        assertThat(Reader.read("نظمت الجمعية السعودية للثقافة والفنون المعرض")
                        .party("الجمعية السعودية للثقافة والفنون"))
                .isNotNull();
        assertThat(Reader.read("دعت الحكومة السورية للحوار").party("الحكومة السورية"))
                .isNotNull();
    }

    @Test
    void aGeneralPresidencyIsAnAgency() {
        Party p = Reader.read("نظمت الرئاسة العامة لرعاية الشباب دورة في السعودية")
                .parties()
                .getFirst();
        assertThat(p.post()).isEqualTo("authority");
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        Page page = Reader.read("أعلنت وزارة الإسكان السعودية المشروع. وقالت الوزارة إن العمل بدأ.");
        assertThat(page.party("الوزارة").post()).isEqualTo("housing ministry");
        Page american =
                Reader.read("قالت وزارة الخارجية الأمريكية ذلك عن كوريا الشمالية. وأضافت الوزارة أن الحوار مستمر.");
        assertThat(american.party("الوزارة").code()).isEqualTo("USA");
    }

    @Test
    void aBodyCalledAgainBeginsWithTheSameNoun() {
        Page page = Reader.read("اجتمعت لجنة الانتخابات المصرية مع وكالة الطاقة الذرية. وأعلنت اللجنة النتائج في مصر.");
        assertThat(page.party("اللجنة").code()).isEqualTo("EGY");
        Page other = Reader.read("اجتمع مجلس التعاون الخليجي في السعودية. ورحبت المنظمة بالقرار.");
        assertThat(other.party("المنظمة").entity()).isNotEqualTo("gcc");
    }

    @Test
    void oneWithAnAdjectiveOfItsOwnIsAnother() {
        assertThat(Reader.read("هاجم تنظيم الدولة الإسلامية المدينة. وانسحبت الجبهة المهيمنة من سوريا.")
                        .codes())
                .containsOnlyOnce("ISIS");
        assertThat(Reader.read("هاجم تنظيم الدولة الإسلامية المدينة. وخسر التنظيم الذي هاجم.")
                        .party("التنظيم")
                        .code())
                .isEqualTo("ISIS");
    }

    @Test
    void abstractNounsAreNoBodies() {
        for (String words : new String[] {
            "تم تنظيم انتخابات الجمعية في ليبيا",
            "ناقش نظام الحماية الاجتماعية في تونس",
            "ضمان أمن وسلامة الحجاج في السعودية",
            "مسألة مقاومة الإرهاب في تونس",
            "إصلاح النظام الغذائي في تونس"
        }) assertThat(Reader.read(words).parties()).noneMatch(p -> p.sort() == Sort.BODY);
        assertThat(Reader.read("سقط النظام السوري").codes()).contains("SYR");
    }

    @Test
    void aBaseIsNoMovement() {
        assertThat(Reader.read("قصف التحالف القاعدة الجوية في اليمن").codes()).doesNotContain("ALQAEDA");
        assertThat(Reader.read("وصل الجنود إلى تلك القاعدة في اليمن").codes()).doesNotContain("ALQAEDA");
        assertThat(Reader.read("أعلنت القاعدة مسؤوليتها عن الهجوم").codes()).contains("ALQAEDA");
    }

    @Test
    void theAdjectiveOfAMinisterMakesNoMinistry() {
        assertThat(Reader.read("قال وزير الخارجية الفرنسي إن الحوار مستمر").mentions())
                .noneMatch(m -> m.kind().equals("organisation"));
        Mention army =
                Reader.read("قال المتحدث باسم الشرطة التونسية إن الأمر انتهى").mention("الشرطة التونسية");
        assertThat(army.entity()).isEqualTo("tun/police");
    }

    @Test
    void aCapitalIsAPlaceWhereNobodyActs() {
        for (String words : new String[] {
            "وقع الهجوم في أحد شوارع بوغوتا", "رئيس الوزراء يزور القاهرة", "عين اليوم – واشنطن قال الوزير ذلك"
        })
            assertThat(Reader.read(words).mentions())
                    .anyMatch(m -> m.kind().equals("place"))
                    .noneMatch(m -> m.kind().equals("state"));
        assertThat(Reader.read("وصل الوفد إلى العاصمة الفرنسية باريس").mentions())
                .noneMatch(m -> m.kind().equals("state"));
        assertThat(Reader.read("رفضت واشنطن القرار").mention("واشنطن").kind()).isEqualTo("state");
    }

    @Test
    void seoulByItsShortName() {
        assertThat(Reader.read("أعلنت سول أنها مستعدة").codes()).contains("KOR");
    }

    @Test
    void whoSupportsForcesDoesNotOwnThem() {
        Page page =
                Reader.read("قالت الحكومة اليمنية إن اليمن يتقدم. ودخلت القوات الحكومية المدعومة إماراتيا الميناء.");
        assertThat(page.party("القوات الحكومية").code()).isEqualTo("YEM");
    }

    @Test
    void noMinistrySummonsItsOwnAmbassador() {
        Page page = Reader.read(
                "استدعت وزارة الخارجية السفير الإسرائيلي أمس. وقال مصدر أردني إن القرار نهائي. وقالت إسرائيل إنها تأسف.");
        assertThat(page.party("وزارة الخارجية").code()).isEqualTo("JOR");
    }
}

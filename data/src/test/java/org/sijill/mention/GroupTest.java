package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Reader.Page;

/** Whom groups without a name are of, and which words name no group. */
class GroupTest {
    @Test
    void migrantsAreNotOfTheStateThatTheyComeTo() {
        Page page = Reader.read("اتهمت إيطاليا أمس مهاجرين بخطف سفينة. وقال الجنود إن المهاجرين بخير.");
        assertThat(page.party("مهاجرين").code()).isNull();
        assertThat(page.party("المهاجرين").code()).isNull();
        assertThat(page.party("الجنود").code()).isEqualTo("ITA");
    }

    @Test
    void foreignersAreOfNoOneState() {
        assertThat(Reader.read("رفضت إيران دخول مفتشين دوليين").party("مفتشين").code())
                .isNull();
        assertThat(Reader.read("أعلنت إيران رفضها. وقال مستشار أجنبي إنه متفائل.")
                        .party("مستشار")
                        .code())
                .isNull();
        assertThat(Reader.read("أعلنت إيران رفضها. ودخل مسلحون أجانب المدينة.")
                        .party("مسلحون أجانب")
                        .code())
                .isNull();
    }

    @Test
    void aGroupKeepsTheNationalityOfItsFirstMention() {
        Page page = Reader.read(
                "قالت الحكومة العراقية إن السجناء السعوديين بخير. وأضافت الحكومة العراقية أن السجناء في بغداد.");
        assertThat(page.party("السجناء").code()).isEqualTo("SAU");
        assertThat(page.party("السجناء").by()).isEqualTo(Party.By.TOLD);
    }

    @Test
    void anotherNounIsAnotherGroup() {
        Page page = Reader.read("قتل المسلحون الباكستانيون جنديا في الهند. وأعلنت الهند أن الجنود ردوا.");
        assertThat(page.party("الجنود").code()).isEqualTo("IND");
    }

    @Test
    void aParticipleAfterANounThatItAgreesWithIsNoGroup() {
        assertThat(Reader.read("حارب العراق الفكر المتطرف").parties()).noneMatch(p -> p.sort() == Sort.GROUP);
        assertThat(Reader.read("كتب عن الصحفي السعودي المفقود أمس").parties()).noneMatch(p -> p.sort() == Sort.GROUP);
        assertThat(Reader.read("اعتقلت الشرطة المتهم أمس").party("المتهم").sort())
                .isEqualTo(Sort.GROUP);
    }

    @Test
    void aCircumstanceIsNoGroup() {
        assertThat(Reader.read("انتقد الرئيس التركي القرار، متهما واشنطن بالتصعيد")
                        .parties())
                .noneMatch(p -> p.sort() == Sort.GROUP);
        assertThat(Reader.read("كان مطلوبا في روسيا").parties()).noneMatch(p -> p.sort() == Sort.GROUP);
        assertThat(Reader.read("اعتقلت الشرطة متظاهرا في روسيا").parties()).anyMatch(p -> p.sort() == Sort.GROUP);
    }

    @Test
    void aPartysAdjectiveIsNoGroup() {
        assertThat(Reader.read("فاز حزب معارض في ألمانيا").parties()).noneMatch(p -> p.sort() == Sort.GROUP);
    }

    @Test
    void countedNationals() {
        Party killed = Reader.read("قتل 15 فلسطينيا في غزة").party("فلسطينيا");
        assertThat(killed.sort()).isEqualTo(Sort.GROUP);
        assertThat(killed.code()).isEqualTo("PSE");
        assertThat(Reader.read("نزح 700 ألف سوري عن ديارهم").party("سوري").sort())
                .isEqualTo(Sort.GROUP);
    }

    @Test
    void nationalsInTheGenitive() {
        assertThat(Reader.read("دعا إلى حماية الفلسطينيين في القدس")
                        .party("الفلسطينيين")
                        .sort())
                .isEqualTo(Sort.GROUP);
        assertThat(Reader.read("بيان الوزراء الفلسطينيين صدر أمس").parties())
                .noneMatch(p -> p.sort() == Sort.GROUP && p.first() > 1);
    }

    @Test
    void aFeminineNationalityAfterItsNounIsNoState() {
        assertThat(Reader.read("ناقش المؤتمر المسألة السعودية أمس").parties()).noneMatch(p -> p.sort() == Sort.STATE);
        assertThat(Reader.read("دعت مصر السعودية إلى الحوار").party("السعودية").sort())
                .isEqualTo(Sort.STATE);
    }
}

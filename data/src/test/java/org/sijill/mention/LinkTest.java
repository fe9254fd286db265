package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Reader.Page;

/** Whom later words of a page point back to, and who held what on a day. */
class LinkTest {
    @Test
    void aLastNameAfterTheFullOne() {
        Page page = Reader.read("قال وزير الخارجية الجزائري سليم بوعكاز إن الزيارة مهمة. وأضاف بوعكاز أن الحل قريب.");
        Party later = page.party("بوعكاز");
        assertThat(later.name()).isEqualTo("سليم بوعكاز");
        assertThat(later.code()).isEqualTo("DZA");
        assertThat(later.post()).isEqualTo("foreign minister");
    }

    @Test
    void howItIsKnownWhoseTheyAre() {
        Page page = Reader.read(
                "أعلنت الشرطة التركية أمس اعتقال مسلحين. وقال وزير الداخلية التركي سليمان كرابالدي إن الشرطة تحقق. وأضاف الوزير أن الجنود بخير.");
        assertThat(page.party("الشرطة التركية").by()).isEqualTo(Party.By.SAID);
        assertThat(page.party("الوزير").by()).isEqualTo(Party.By.TOLD);
        assertThat(page.party("الجنود").code()).isEqualTo("TUR");
        assertThat(page.party("الجنود").by()).isEqualTo(Party.By.GUESSED);
    }

    @Test
    void aHouseAfterTheFullName() {
        Page page = Reader.read("وصل السفير محمد سعيد آل جارح أمس. وعبر السفير آل جارح عن سعادته.");
        assertThat(page.party("السفير آل جارح").name()).isEqualTo("محمد سعيد آل جارح");
    }

    @Test
    void theOfficialIsTheOneNamedBefore() {
        Page page = Reader.read("أكد قائد الجيش الإيراني مسعود كرابالدي موقفه. واتهم المسؤول الإيراني الدول الأخرى.");
        assertThat(page.party("المسؤول الإيراني").name()).isEqualTo("مسعود كرابالدي");
        assertThat(Reader.read("أكد قائد الجيش الإيراني مسعود كرابالدي موقفه. وقال مسؤول إيراني آخر ذلك.")
                        .party("مسؤول إيراني")
                        .name())
                .isNull();
    }

    @Test
    void theDiplomatIsTheAmbassador() {
        Page page = Reader.read("نشر السفير الفرنسي أوليفي كرابالدي رأيه. وكان رد الدبلوماسي الفرنسي مستغربا.");
        assertThat(page.party("الدبلوماسي الفرنسي").name()).isEqualTo("أوليفي كرابالدي");
    }

    @Test
    void aPostAfterItsHolder() {
        Page page = Reader.read("استقبل وزير الدفاع الكويتي خالد الجارحي الوفد. وأكد الوزير دعم الكويت.");
        assertThat(page.party("الوزير").name()).isEqualTo("خالد الجارحي");
    }

    @Test
    void theCounterpartIsOfTheOtherSide() {
        Page page = Reader.read("أجرى وزير الخارجية المصري محادثات مع نظيره الفرنسي في باريس");
        Party other = page.parties().stream()
                .filter(p -> p.sort() == Sort.COUNTERPART)
                .findFirst()
                .orElseThrow();
        assertThat(other.code()).isEqualTo("FRA");
        assertThat(other.post()).isEqualTo("foreign minister");
    }

    @Test
    void bothSides() {
        Party sides = Reader.read("التقى الرئيس الروسي الرئيس التركي في سوتشي. واتفق الجانبان على وقف النار.")
                .party("الجانبان");
        assertThat(List.of(sides.code(), sides.target())).containsExactlyInAnyOrder("RUS", "TUR");
        Party named = Reader.read("دعا الجانبان الفلسطيني والإسرائيلي إلى التهدئة")
                .parties()
                .getFirst();
        assertThat(List.of(named.code(), named.target())).containsExactly("PSE", "ISR");
    }

    @Test
    void aMovementByItsHead() {
        Page page = Reader.read("أعلنت حركة حماس موقفها من الهدنة. وقالت الحركة إنها ترفض الشروط.");
        assertThat(page.party("الحركة").code()).isEqualTo("HAMAS");
    }

    @Test
    void theKingdomIsThePagesKingdom() {
        assertThat(Reader.read("أعلن المغرب موقفه. وأكدت المملكة أن المغرب مع الحل.")
                        .party("المملكة")
                        .code())
                .isEqualTo("MAR");
    }

    @Test
    void anEnvoySpeaksForTheSender() {
        Party p = Reader.read("وصل مبعوث الأمم المتحدة إلى اليمن مارتن غريفيث صباح اليوم")
                .parties()
                .getFirst();
        assertThat(p.code()).isEqualTo("UNO");
        assertThat(p.target()).isEqualTo("YEM");
        assertThat(p.name()).isEqualTo("مارتن غريفيث");
    }

    @Test
    void nationalitiesInARow() {
        Page page = Reader.read("شاركت القوات الأمريكية والفرنسية والبريطانية في المناورات");
        assertThat(page.codes()).containsExactly("USA", "FRA", "GBR");
    }

    @Test
    void counterpartsInARow() {
        assertThat(Reader.read("التقى الوزير المصري نظراءه الألماني والفرنسي والبريطاني")
                        .codes())
                .containsExactly("EGY", "DEU", "FRA", "GBR");
        assertThat(Reader.read("التقى الوزير المصري نظيريه الأميركي جون كيري والسعودي عادل الجبير")
                        .codes())
                .containsExactly("EGY", "USA", "SAU");
        assertThat(Reader.read("التقى الوزير المصري نظيره من طاجيكستان").codes())
                .containsExactly("EGY", "TJK");
    }

    @Test
    void nobodySpeaksForWhomHeServedOnlyLater() {
        assertThat(Reader.read("قال زعيم الحزب لويجي دي مايو ذلك", LocalDate.of(2018, 5, 21))
                        .codes())
                .containsExactly("ITA");
    }

    @Test
    void thePersonsStateOfThatDay() {
        String words = "قالت فيديريكا موغيريني إن الاتفاق ضروري";
        assertThat(Reader.read(words, LocalDate.of(2016, 5, 1))
                        .parties()
                        .getFirst()
                        .code())
                .isEqualTo("EUU");
        assertThat(Reader.read(words, LocalDate.of(2014, 5, 1))
                        .parties()
                        .getFirst()
                        .code())
                .isEqualTo("ITA");
    }

    @Test
    void anUnnamedPostHasItsHolderOfTheDayAndSaysSo() {
        Mention post = Reader.read("قال الرئيس الفرنسي إن الوضع خطير", LocalDate.of(2019, 3, 1))
                .mention("الرئيس الفرنسي");
        assertThat(post.entity()).isEqualTo("emmanuel-macron");
        assertThat(post.inferred()).contains("president", "FRA", "2019-03-01");
        Mention undated = Reader.read("قال الرئيس الفرنسي إن الوضع خطير").mention("الرئيس الفرنسي");
        assertThat(undated.entity()).isNull();
    }

    @Test
    void aHolderWhomTheTermsContradictLeavesANotice() {
        assertThat(Reader.read("قال الرئيس الفرنسي جان إيف لودريان إن الوضع خطير", LocalDate.of(2019, 3, 1))
                        .notices())
                .hasSize(1)
                .allMatch(n -> n.contains("emmanuel-macron"));
    }

    @Test
    void theDirectoryAnswersByNamePostAndDay() {
        Directory directory = new Directory(Reader.LEXICON);
        assertThat(directory.ask("الرئيس الفرنسي", LocalDate.of(2013, 1, 1)))
                .extracting(a -> a.person().id())
                .containsExactly("francois-hollande");
        assertThat(directory.ask("وزير الخارجية الأمريكي", LocalDate.of(2014, 5, 1)))
                .extracting(a -> a.person().id())
                .containsExactly("john-kerry");
        assertThat(directory.ask("merkel", null))
                .extracting(a -> a.person().code())
                .contains("DEU");
        assertThat(directory.ask("فلان الفلاني", null)).isEmpty();
    }

    @Test
    void aPostBeforeItsHolderIsNamed() {
        Page page = Reader.read("رئيس إريتريا يزور أديس أبابا. وصل الرئيس الإريتري أسياس أفورقي إلى المطار.");
        assertThat(page.party("رئيس إريتريا").name()).isEqualTo("أسياس أفورقي");
    }

    @Test
    void anotherSpellingOfSomebodyListed() {
        Page page = Reader.read("هل كان آرئيل شارون يعلم؟");
        assertThat(page.parties().getFirst().code()).isEqualTo("ISR");
    }

    @Test
    void advisersAreNotNamedAfterTheirPresident() {
        Page page = Reader.read("استقال عدد من مستشاري الرئيس التونسي منصف المرزوقي أمس");
        assertThat(page.party("مستشاري الرئيس التونسي").name()).isNull();
    }
}

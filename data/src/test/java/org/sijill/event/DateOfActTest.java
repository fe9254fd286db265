package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** Which date belongs to which act, on a page of Wednesday 2024-03-06. */
class DateOfActTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    private static Report.@Nullable Dated date(String text, String act) {
        Page page = new Page("p", null, null, null, LocalDate.of(2024, 3, 6), text, List.of());
        for (Report r : SIJILL.read(page).reports()) if (r.act().equals(act)) return r.date();
        throw new AssertionError("no " + act + " in: " + text);
    }

    private static String days(String text, String act) {
        Report.Dated d = date(text, act);
        return d == null ? "none" : d.from() + " " + d.to();
    }

    private static String told(String text, String words) {
        Page page = new Page("p", null, null, null, LocalDate.of(2024, 3, 6), text, List.of());
        for (var m : SIJILL.read(page).mentions())
            if (m.kind().equals("time") && m.text().equals(words)) return String.valueOf(m.from());
        throw new AssertionError("no time " + words + " in: " + text);
    }

    @Test
    void aDayUnderAnImperfectIsToCome() {
        assertThat(told("يعقد المجلس اجتماعا الجمعة في القاهرة.", "الجمعة")).isEqualTo("2024-03-08");
        assertThat(told("قال الوزير إنه يصل الأحد إلى باريس.", "الأحد")).isEqualTo("2024-03-10");
        assertThat(told("من المقرر أن يبدأ الاتفاق في 12 مايو.", "12 مايو")).isEqualTo("2024-05-12");
        assertThat(told("أعلن الرئيس قبل أن يصل الوفد الأحد أنه باق.", "الأحد")).isEqualTo("2024-03-03");
        assertThat(told("عقد المجلس اجتماعا الجمعة في القاهرة.", "الجمعة")).isEqualTo("2024-03-01");
    }

    @Test
    void noTimeWordsNoDate() {
        assertThat(days("أدانت فرنسا الهجوم على السفارة.", "condemn")).isEqualTo("none");
    }

    @Test
    void theTimeWordsOfItsClauseAreItsDate() {
        assertThat(days("يلتقي الرئيسان الروسي والتركي الجمعة المقبل في سوتشي.", "meet"))
                .isEqualTo("2024-03-08 2024-03-08");
    }

    @Test
    void aVerbOfTheFutureJustBeforeThemMakesThemFuture() {
        assertThat(days("وسيزور وزير الخارجية الفرنسي بيروت يومي الجمعة والسبت للقاء الرئيس اللبناني.", "visit"))
                .isEqualTo("2024-03-08 2024-03-09");
        assertThat(days("أعلن البيت الأبيض الجمعة أن الرئيس الأميركي سيزور القاهرة في أيار/مايو.", "visit"))
                .isEqualTo("2024-05-01 2024-05-31");
    }

    @Test
    void aVisitLastsAsLongAsTheSentenceSays() {
        assertThat(days("يصل الرئيس الفرنسي غدا الخميس إلى القاهرة في زيارة تستمر ثلاثة أيام.", "visit"))
                .isEqualTo("2024-03-07 2024-03-09");
    }

    @Test
    void whatFollowsOnTheSameOccasionInheritsItsDay() {
        String text = "استقبل الملك عبد الله الثاني اليوم الأربعاء في عمان رئيس الوزراء الإسباني. "
                + "وأشاد رئيس الوزراء الإسباني بجهود الأردن.";
        Report.Dated praised = date(text, "praise");
        assertThat(praised).isNotNull();
        assertThat(praised.from()).isEqualTo("2024-03-06");
        assertThat(praised.basis()).isEqualTo("inherited");
    }

    @Test
    void theNextDayCountsFromTheDateToldBefore() {
        String text = "التقى وزير الخارجية المصري نظيره الفرنسي في القاهرة يوم 2 فبراير الماضي. "
                + "وفي اليوم التالي وقع الوزيران اتفاقا.";
        assertThat(days(text, "meet")).isEqualTo("2024-02-02 2024-02-02");
        assertThat(days(text, "sign")).isEqualTo("2024-02-03 2024-02-03");
    }

    @Test
    void aPlannedActIsNotOfTheDayOnWhichItWasAnnounced() {
        String text = "أعلنت أستراليا، أمس الثلاثاء، أنها ستطرد دبلوماسيين روسيين.";
        assertThat(days(text, "expel")).isIn("none", "2024-03-05 null", "2024-03-06 null");
    }

    @Test
    void whatAnotherIsCountedFromWasSoLongBefore() {
        assertThat(days("أعلن الحزب ترشيح نائبه بعد يومين من استقالة رئيس الوزراء الياباني.", "resign"))
                .isEqualTo("2024-03-04 2024-03-04");
        assertThat(days("زار الوزير القبرصي القاهرة الاثنين، بعد ثلاثة أيام من توقيع مصر وقبرص اتفاقا للغاز.", "sign"))
                .isEqualTo("2024-03-01 2024-03-01");
        assertThat(days("وصل الوفد إلى بغداد غداة استقالة رئيس الوزراء العراقي.", "resign"))
                .isEqualTo("2024-03-05 2024-03-05");
        assertThat(days("انهارت الهدنة بعد أسبوعين من القصف الروسي على حلب.", "attack"))
                .isNotEqualTo("2024-02-18 2024-02-24");
    }
}

package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** On whose word an act is told, and whether it is to come, on pages that name no day. */
class SourceTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    private static Report only(String act, String text) {
        List<Report> told = SIJILL.read(Page.text("page", text)).reports().stream()
                .filter(r -> r.act().equals(act))
                .toList();
        assertThat(told).as(text).hasSize(1);
        return told.getFirst();
    }

    private static @Nullable String source(String act, String text) {
        Report.Attribution a = only(act, text).attribution();
        return a == null ? null : a.text();
    }

    @Test
    void whoSaysItIsTheSource() {
        assertThat(
                        source(
                                "attack",
                                "قال مصدر أمني إن مسلحين هاجموا مقر السفارة الروسية في دمشق صباح اليوم.\nوأضاف أن الهجوم أوقع قتيلين."))
                .contains("مصدر");
    }

    @Test
    void anAgencyAfterTheActIsTheSource() {
        assertThat(source("meet", "التقى وزير الخارجية المصري نظيره التركي في أنقرة، بحسب وكالة الأناضول."))
                .contains("الأناضول");
    }

    @Test
    void whatThePageSaysItselfHasNone() {
        assertThat(source("meet", "التقى وزير الخارجية المصري نظيره التركي في أنقرة الثلاثاء."))
                .isNull();
    }

    @Test
    void whatHeadlineAndLeadSayOutrightIsThePagesOwnWord() {
        assertThat(
                        source(
                                "visit",
                                "رئيس الوزراء الأردني يصل إلى بغداد\n\nوصل رئيس الوزراء الأردني إلى بغداد الثلاثاء في زيارة رسمية.\nوقال المتحدث باسم الحكومة العراقية إن زيارة رئيس الوزراء الأردني لبغداد تستمر يومين."))
                .isNull();
    }

    @Test
    void nextWednesdayIsToComeWhateverThePagesDay() {
        assertThat(only("sign", "توقيع اتفاقية الدفاع المشترك بين قطر وتركيا في الدوحة الأربعاء المقبل.")
                        .status())
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void lastWednesdayIsNot() {
        assertThat(only("sign", "توقيع اتفاقية الدفاع المشترك بين قطر وتركيا في الدوحة الأربعاء الماضي.")
                        .status())
                .isEqualTo(Status.HAPPENED);
    }
}

package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** Where an act took place. */
class PlaceOfActTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    private static Report.@Nullable Where place(String text, String act) {
        Page page = new Page("p", null, null, null, LocalDate.of(2024, 3, 6), text, List.of());
        for (Report r : SIJILL.read(page).reports()) if (r.act().equals(act)) return r.place();
        throw new AssertionError("no " + act + " in: " + text);
    }

    private static String where(String text, String act) {
        Report.Where w = place(text, act);
        return w == null ? "nowhere" : w.name() + " " + w.country();
    }

    @Test
    void aPlaceOfItsClause() {
        assertThat(where("التقى وزير الخارجية المصري نظيره الفرنسي في جنيف أمس.", "meet"))
                .isEqualTo("جنيف CHE");
    }

    @Test
    void aMinistrySitsInItsOwnState() {
        assertThat(where(
                        "التقى الوفدان المصري والتركي أمس في مبنى وزارة الخارجية التركية برئاسة حمدي لوزا وسادات أونال.",
                        "meet"))
                .isEqualTo("مبنى وزارة الخارجية التركية TUR");
    }

    @Test
    void theHostsOfficeIsInTheHostsState() {
        assertThat(where("استقبل وزير الدفاع المصري في مكتبه أمس وزير الدفاع اليوناني.", "meet"))
                .isEqualTo("مكتبه EGY");
    }

    @Test
    void aVenueIsWhereItsNameEnds() {
        assertThat(where("اجتمع وزير الخارجية التركي مع نظيره الروسي في مقر السفارة التركية بجنيف أمس.", "meet"))
                .endsWith("CHE");
    }

    @Test
    void theWordsOfAPlaceStandOnThePage() {
        String text = "استقبل ملك الأردن في قصر السلام أمس رئيس الوزراء الإيطالي.";
        Report.Where w = place(text, "meet");
        assertThat(w).isNotNull();
        assertThat(w.span().of(text)).isEqualTo(w.name());
    }

    @Test
    void whatIsSaidOfNoPlaceHasNone() {
        assertThat(where("أدانت فرنسا الهجوم على السفارة.", "condemn")).isEqualTo("nowhere");
    }
}

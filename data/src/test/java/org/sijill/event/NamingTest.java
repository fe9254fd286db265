package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.page.Page;

/** Who of the people on a page an act is put down to. */
class NamingTest {
    private static final Sijill SIJILL = Shipped.SIJILL;

    private static List<String> names(String act, String text) {
        Page page = new Page("t", null, null, null, LocalDate.of(2020, 6, 15), text, List.of());
        return SIJILL.read(page).reports().stream()
                .filter(r -> r.act().equals(act))
                .flatMap(r -> java.util.stream.Stream.concat(r.actors().stream(), r.recipients().stream()))
                .map(Report.Side::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Test
    void whoSpeaksForAStateIsNamed() {
        assertThat(names("condemn", "روما: قال وزير الخارجية الإيطالي لويجي دي مايو إن إيطاليا تدين الهجوم على سوريا."))
                .containsExactly("لويجي دي مايو");
    }

    @Test
    void aStatesBombsAreNobodysByName() {
        assertThat(names("attack", "قال وزير الدفاع التركي خلوصي أكار أمس إن تركيا قصفت مواقع في شمال العراق."))
                .doesNotContain("خلوصي أكار");
    }

    @Test
    void allOfOneListAreNamed() {
        assertThat(names("arrest", "اعتقلت الشرطة المصرية أمس محمد برهام، وسامر الشناوي، ومحمود دويدار في القاهرة."))
                .contains("محمد برهام", "سامر الشناوي", "محمود دويدار");
    }

    @Test
    void whoHoldsThePostIsNamedWhereThePageNamesHim() {
        assertThat(
                        names(
                                "condemn",
                                "وزير الخارجية المصري يدين الهجوم على سوريا\n\nأدان وزير الخارجية المصري سامح شكري الهجوم على سوريا الاثنين.\nوقال الوزير المصري إن بلاده تدين الهجوم."))
                .containsExactly("سامح شكري");
    }

    @Test
    void whoIsNamedFarFromTheActStandsBehindNothing() {
        assertThat(
                        names(
                                "attack",
                                "قصفت طائرات تركية مواقع في شمال العراق الاثنين.\nوفي خبر آخر افتتح وزير الثقافة التركي محمد نوري أرصوي معرضا في أنقرة."))
                .isEmpty();
    }

    @Test
    void nobodyStandsOnBothSides() {
        Page page = new Page(
                "t",
                null,
                null,
                null,
                LocalDate.of(2020, 6, 15),
                "طلب رئيس الحكومة اللبنانية نجيب ميقاتي أمس من وزير الإعلام جورج قرداحي الاستقالة.",
                List.of());
        Report r = SIJILL.read(page).reports().stream()
                .filter(x -> x.act().equals("request"))
                .findFirst()
                .orElseThrow();
        assertThat(r.actors()).extracting(Report.Side::name).containsExactly("نجيب ميقاتي");
        assertThat(r.recipients()).extracting(Report.Side::name).containsExactly("جورج قرداحي");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أطلقت الشرطة السودانية الغاز المسيل للدموع على محتجين في الخرطوم أمس.",
                "رئيس مجلس النواب الأمريكي بول راين يحض الإدارة على كشف نيتها.",
                "قال مسؤول سوداني إن البعض اعتقل ثم أفرج عنه.",
                "صادق الرئيس الفنلندي سولي نينيستو على انضمام فنلندا إلى الحلف أمس."
            })
    void thePhraseOfOneSideIsNotTheOthers(String text) {
        Page page = new Page("t", null, null, null, LocalDate.of(2020, 6, 15), text, List.of());
        for (Report r : SIJILL.read(page).reports())
            for (Report.Side s : r.recipients())
                if (s.span() != null)
                    assertThat(r.actors())
                            .as(r.act())
                            .extracting(Report.Side::span)
                            .doesNotContain(s.span());
    }
}

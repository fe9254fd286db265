package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/** What of a page comes to one report, and what stays two. */
class OneReportTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sijill SIJILL = Shipped.SIJILL;
    private static final Map<String, Act> ACTS = Act.of(LEXICON.table("codebook/acts"));

    private static List<Report> told(String act, String text) {
        Page page = new Page("page", null, null, null, LocalDate.of(2022, 5, 11), text, List.of());
        return SIJILL.read(page).reports().stream()
                .filter(r -> r.act().equals(act))
                .toList();
    }

    private static List<String> codes(List<Report.Side> sides) {
        return sides.stream().map(Report.Side::code).toList();
    }

    @Test
    void headlineBodyAndALaterNounAreOneVisit() {
        List<Report> visits = told(
                "visit",
                "وزير الخارجية التونسي يزور الجزائر\n\nوصل وزير الخارجية التونسي عثمان الجرندي إلى الجزائر الثلاثاء في زيارة رسمية تستمر يومين.\nوتأتي هذه الزيارة تلبية لدعوة من نظيره الجزائري.");
        assertThat(visits).hasSize(1);
        assertThat(visits.getFirst().mentions()).hasSizeGreaterThan(1);
    }

    @Test
    void condemnationsByTwoStatesAreTwo() {
        assertThat(
                        told(
                                "condemn",
                                "أدانت مصر الثلاثاء الهجوم الذي استهدف مطار أبها في السعودية.\nكما أدان الأردن في بيان منفصل الهجوم على المطار."))
                .hasSize(2);
    }

    @Test
    void visitsOnDaysFarApartAreTwo() {
        assertThat(
                        told(
                                "visit",
                                "زار وزير الخارجية التونسي عثمان الجرندي الجزائر الثلاثاء 10 مايو 2022.\nوكان الجرندي زار الجزائر في 12 مارس 2021."))
                .hasSize(2);
    }

    @Test
    void whatParticipantsAskOfOthersBesideIsAnActOfItsOwn() {
        assertThat(
                        told(
                                "request",
                                "اختتم وزراء خارجية مصر والأردن والعراق اجتماعهم في القاهرة، داعين إسرائيل إلى وقف الاستيطان فورا."))
                .hasSize(1);
    }

    @Test
    void whoMeetsInTheStateOfOneOfThemIsItsGuest() {
        Report there = told(
                        "meet",
                        "عقد وزير الخارجية المصري سامح شكري ووزير الخارجية التركي هاكان فيدان مباحثات في أنقرة الثلاثاء.")
                .getFirst();
        assertThat(codes(there.actors())).containsExactly("EGY");
        assertThat(codes(there.recipients())).containsExactly("TUR");
        assertThat(there.mode()).isEqualTo("visit");
        Report elsewhere = told(
                        "meet",
                        "عقد وزير الخارجية المصري سامح شكري ووزير الخارجية التركي هاكان فيدان مباحثات في جنيف الثلاثاء.")
                .getFirst();
        assertThat(codes(elsewhere.actors())).containsExactlyInAnyOrder("EGY", "TUR");
        assertThat(elsewhere.recipients()).isEmpty();
    }

    @Test
    void whoIsExpelledAndWhoIsCalledBackAreTwo() {
        String text =
                "طردت كندا السفير الهندي الثلاثاء.\nواستدعت كندا سفيرها في الهند للتشاور.\nوجاء طرد السفير بعد أسابيع من التوتر.";
        assertThat(told("expel", text)).hasSize(1);
        assertThat(told("recall", text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "visit, meet, false",
        "call, convene, false",
        "release, resign, false",
        "meet, convene, true",
        "invite, visit, true",
        "accuse, condemn, true",
        "meet, condemn, false"
    })
    void actsThatCanTellOneEvent(String one, String other, boolean near) {
        assertThat(ACTS.get(one).near(ACTS.get(other))).isEqualTo(near);
        assertThat(ACTS.get(other).near(ACTS.get(one))).isEqualTo(near);
    }
}

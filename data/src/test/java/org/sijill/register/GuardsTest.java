package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Look-alikes that stay apart, and their like that come together. */
class GuardsTest {
    private static final List<Statement> SUNDAY = Told.page(
            "one",
            "2023-03-19",
            "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت 18 مارس 2023.");

    /** How many meetings come of Sunday's page and another. */
    private static int meetings(String day, String text) {
        return Told.events("meet", SUNDAY, Told.page("two", day, text));
    }

    @Test
    void oneMeetingToldTwiceIsOne() {
        assertThat(
                        meetings(
                                "2023-03-19",
                                "أجرى وزير الخارجية المصري سامح شكري محادثات مع نظيره التركي مولود تشاووش أوغلو في القاهرة السبت 18 مارس 2023."))
                .isEqualTo(1);
    }

    @Test
    void twoMeetingsOfAPairInOneWeekAreTwo() {
        assertThat(
                        meetings(
                                "2023-03-23",
                                "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في أنقرة يوم الخميس 23 مارس 2023."))
                .isEqualTo(2);
    }

    @Test
    void aVisitAndTheSigningInItAreTwo() {
        List<Statement>
                visit =
                        Told.page(
                                "one",
                                "2022-03-24",
                                "وصل وزير الخارجية الإسرائيلي يائير لابيد إلى الرباط في زيارة رسمية يوم الخميس."),
                signing =
                        Told.page(
                                "two",
                                "2022-03-24",
                                "وقع المغرب وإسرائيل مذكرة تفاهم خلال زيارة وزير الخارجية الإسرائيلي يائير لابيد إلى الرباط يوم الخميس.");
        assertThat(Told.events("visit", visit, signing)).isEqualTo(1);
        assertThat(Told.events("sign", visit, signing)).isEqualTo(1);
    }

    @Test
    void twoMemorandaMonthsApartAreTwo() {
        assertThat(Told.events(
                        "sign",
                        Told.page(
                                "one",
                                "2021-11-24",
                                "وقع المغرب وإسرائيل مذكرة تفاهم في مجال الدفاع بالرباط يوم 24 نونبر 2021."),
                        Told.page(
                                "two",
                                "2022-03-28",
                                "وقع المغرب وإسرائيل مذكرة تفاهم في مجال الدفاع بالرباط يوم 28 مارس 2022.")))
                .isEqualTo(2);
    }

    @Test
    void condemnationsByTwoStatesAreTwo() {
        assertThat(Told.events(
                        "condemn",
                        Told.page(
                                "one",
                                "2022-01-18",
                                "أدانت المملكة المغربية الهجوم الذي شنته جماعة الحوثي على مطار أبوظبي."),
                        Told.page(
                                "two",
                                "2022-01-18",
                                "أدانت الخارجية العراقية الهجوم الذي شنته جماعة الحوثي على مطار أبوظبي.")))
                .isEqualTo(2);
    }

    @Test
    void theFirstAndTheSecondStrikeAreTwo() {
        assertThat(Told.events(
                        "attack",
                        Told.page(
                                "one",
                                "2022-01-17",
                                "استهدفت جماعة الحوثي مطار أبوظبي بطائرات مسيرة يوم 17 يناير 2022."),
                        Told.page(
                                "two",
                                "2022-01-24",
                                "استهدفت جماعة الحوثي مطار أبوظبي بطائرات مسيرة يوم 24 يناير 2022.")))
                .isEqualTo(2);
    }

    @Test
    void anAnnouncementIsNotWhatCameOfIt() {
        assertThat(Told.events(
                        "visit",
                        Told.page(
                                "one",
                                "2022-03-20",
                                "سيزور وزير الخارجية الإسرائيلي يائير لابيد الرباط يوم 24 مارس 2022."),
                        Told.page(
                                "two",
                                "2022-03-25",
                                "زار وزير الخارجية الإسرائيلي يائير لابيد الرباط يوم 24 مارس 2022.")))
                .isEqualTo(2);
    }

    @Test
    void twoPersonsOfOneStateAreTwo() {
        assertThat(
                        meetings(
                                "2023-03-19",
                                "التقى رئيس الوزراء المصري مصطفى مدبولي نائب الرئيس التركي فؤاد أقطاي في القاهرة يوم السبت 18 مارس 2023."))
                .isEqualTo(2);
    }
}

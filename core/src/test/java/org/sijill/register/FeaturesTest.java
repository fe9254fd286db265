package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sijill.event.Status;

/** How much of each feature two statements have. */
class FeaturesTest {
    private static double of(Features feature, Made one, Made other) {
        double much = feature.of(Comparison.of(one.made(), other.made(), act -> act.equals("meet")));
        assertThat(feature.of(Comparison.of(other.made(), one.made(), act -> act.equals("meet"))))
                .isEqualTo(much);
        return much;
    }

    private static Made one() {
        return Made.on("one");
    }

    private static Made other() {
        return Made.on("other");
    }

    @Test
    void differencesCountUpToALimitAndByHowSureTheReadingsAre() {
        assertThat(of(Features.DAYS, one(), other().days(3, 3, true))).isEqualTo(3);
        assertThat(of(Features.DAYS, one(), other().days(9, 9, true))).isEqualTo(5);
        assertThat(of(Features.DAYS, one().undated(), other())).isZero();
        assertThat(of(Features.DAYS, one().confidence(.75), other().days(4, 4, true)))
                .isEqualTo(4);
        assertThat(of(Features.EXTRA, one(), other().actors("EGY", "TUR", "QAT")))
                .isEqualTo(1);
        assertThat(of(Features.EXTRA, one(), other().actors("QAT", "USA", "FRA")))
                .isEqualTo(3);
        assertThat(of(Features.EXTRA, one().confidence(.75), other().actors("EGY", "TUR", "QAT")))
                .isCloseTo(.25, within(1e-9));
    }

    @Test
    void nobodyInCommonIsSaidOnlyOfThoseWhoAreKnown() {
        assertThat(of(Features.NO_ACTOR, one(), other().actors("QAT"))).isEqualTo(1.5);
        assertThat(of(Features.NO_ACTOR, one(), other().actors("EGY", "QAT"))).isZero();
        assertThat(of(Features.NO_ACTOR, one(), other().actors("UNK"))).isZero();
        Made accused = one().act("accuse").actors("EGY").recipients("TUR");
        assertThat(of(
                        Features.TO_APART,
                        accused,
                        other().act("accuse").actors("EGY").recipients("QAT")))
                .isEqualTo(1);
        assertThat(of(
                        Features.TO_APART,
                        accused,
                        other().act("accuse").actors("EGY").recipients("TUR")))
                .isZero();
        assertThat(of(Features.TO_APART, accused, other().act("accuse").actors("EGY")))
                .isZero();
        assertThat(of(Features.TO_APART, one(), other().actors("QAT"))).isZero();
    }

    private static double hosts(Made one, Made other) {
        return of(
                Features.HOSTS,
                one.act("visit").mode("visit").actors("TUR"),
                other.act("visit").mode("visit").actors("TUR"));
    }

    @Test
    void visitsToTwoStatesAreTwoUnlessTheyWereInOnePlace() {
        assertThat(hosts(one().recipients("EGY"), other().recipients("QAT"))).isEqualTo(1);
        assertThat(hosts(one().recipients("EGY"), other().recipients("EGY"))).isZero();
        assertThat(hosts(one().recipients("EGY"), other())).isZero();
        Made toCairo = one().recipients("EGY").place("cairo", "EGY", "Q85");
        assertThat(hosts(toCairo, other().recipients("ARL").place("cairo", "EGY", "Q85")))
                .isZero();
        assertThat(hosts(toCairo, other().recipients("QAT").place("doha", "QAT", "Q3861")))
                .isEqualTo(1);
        assertThat(of(
                        Features.HOSTS,
                        one().act("accuse").recipients("EGY"),
                        other().act("accuse").recipients("QAT")))
                .isZero();
    }

    @Test
    void whatAgreesAndWhatDiffersAreTwoFeatures() {
        Made five = one().claim("killed", 5L), again = other().claim("killed", 5L), nine = other().claim("killed", 9L);
        assertThat(of(Features.TOLL, five, again)).isEqualTo(1);
        assertThat(of(Features.TWO_TOLLS, five, again)).isZero();
        assertThat(of(Features.TOLL, five, nine)).isZero();
        assertThat(of(Features.TWO_TOLLS, five, nine)).isEqualTo(1);
        assertThat(of(Features.TOLL, five, other()) + of(Features.TWO_TOLLS, five, other()))
                .isZero();
        Made gas = one().instrument("treaty", "gas"),
                same = other().instrument("treaty", "gas"),
                loan = other().instrument("loan", "gas");
        assertThat(of(Features.TWO_INSTRUMENTS, gas, same)).isZero();
        assertThat(of(Features.TWO_INSTRUMENTS, gas, loan)).isEqualTo(1);
        assertThat(of(Features.TWO_INSTRUMENTS, gas, other())).isZero();
        Made cairo = one().place("cairo", "EGY", "Q85");
        assertThat(of(Features.PLACE, cairo, other().place("cairo", "EGY", "Q85")))
                .isEqualTo(1);
        assertThat(of(Features.PLACE, cairo, other().place("ankara", "TUR", "Q3640")))
                .isZero();
        assertThat(of(Features.PLACE, cairo, other())).isZero();
    }

    @Test
    void partiesInCommonCountByHowSureTheReadingsAre() {
        assertThat(of(Features.ACTORS, one(), other())).isEqualTo(2);
        assertThat(of(Features.ACTORS, one().confidence(.75), other())).isCloseTo(.5, within(1e-9));
        assertThat(of(Features.ACTORS, one(), other().actors("QAT"))).isZero();
        assertThat(of(Features.NO_ACTOR, one().confidence(.75), other().actors("QAT")))
                .isCloseTo(.75, within(1e-9));
    }

    @Test
    void likeWordsCountByTheirRoot() {
        Made far = other().words("ministers oil paris");
        double near = Comparison.of(one().made(), far.made(), act -> true).near();
        assertThat(near).isBetween(.1, .9);
        assertThat(of(Features.NEAR, one(), far)).isCloseTo(Math.sqrt(near), within(1e-9));
    }

    @Test
    void theMoreSuchActsTheirPagesTellTheMoreItTakes() {
        assertThat(of(Features.RIVALS, one(), other())).isZero();
        assertThat(of(Features.RIVALS, one().rivals(0), other())).isZero();
        assertThat(of(Features.RIVALS, one().rivals(2), other().rivals(3))).isCloseTo(Math.log(6), within(1e-9));
        assertThat(of(Features.RIVALS, one().rivals(20), other().rivals(20))).isEqualTo(4);
    }

    @Test
    void theRestIsOneOrNone() {
        assertThat(of(Features.MODE, one(), other())).isEqualTo(1);
        assertThat(of(Features.MODE, one().mode("visit"), other())).isZero();
        assertThat(of(Features.MARKS, one().marks("oil", "gas"), other().marks("gas")))
                .isEqualTo(1);
        assertThat(of(Features.MARKS, one().marks("oil"), other().marks("gas"))).isZero();
        assertThat(of(Features.MARKS, one(), other())).isZero();
        assertThat(of(Features.BASE, one(), other().actors("QAT"))).isEqualTo(1);
        assertThat(of(Features.STAGES, one(), other().status(Status.DENIED))).isEqualTo(1);
        assertThat(of(Features.STAGES, one(), other())).isZero();
        assertThat(of(Features.LEADS, one(), other().at(300))).isEqualTo(1);
        assertThat(of(Features.LEADS, one(), other())).isZero();
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.event.Status;

/** What two statements have in common and what parts them, the same whichever comes first. */
class ComparisonTest {
    private static Comparison of(Made a, Made b) {
        return Comparison.of(a.made(), b.made(), act -> act.equals("meet"));
    }

    private static Made one() {
        return Made.on("one");
    }

    private static Made other() {
        return Made.on("other");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, .5, 0", ".7, .7, 0", ".9, .8, .1936", "1, .75, .25", "0, 1, 0"})
    void whatBothWereReadSurelyCountsTheMore(double left, double right, double sure) {
        assertThat(of(one().confidence(left), other().confidence(right)).sure()).isCloseTo(sure, within(1e-9));
    }

    @Test
    void betweenEqualsItDoesNotMatterWhoIsNamedAsActor() {
        Comparison turned =
                of(one().actors("EGY").recipients("TUR"), other().actors("TUR").recipients("EGY"));
        assertThat(turned.actors().shared()).isEqualTo(2);
        assertThat(turned.recipients()).isNull();
        Comparison accused = of(
                one().act("accuse").actors("EGY").recipients("TUR"),
                other().act("accuse").actors("TUR").recipients("EGY"));
        assertThat(accused.actors().shared()).isZero();
        assertThat(accused.recipients())
                .isNotNull()
                .satisfies(to -> assertThat(to.shared()).isZero());
        assertThat(accused.persons().shared()).isEqualTo(2);
    }

    @Test
    void daysAreCountedWhereBothAreKnown() {
        assertThat(of(one(), other().days(3, 5, true)).gap()).isEqualTo(3);
        assertThat(of(one().days(-1, 4, false), other().days(3, 5, true)).gap()).isZero();
        assertThat(of(one().undated(), other()).gap()).isEqualTo(-1);
        assertThat(of(one(), other().undated()).gap()).isEqualTo(-1);
    }

    @Test
    void pagesThatSayTheDayThemselvesAreCounted() {
        assertThat(of(one(), other()).said()).isEqualTo(2);
        assertThat(of(one().days(0, 0, false), other()).said()).isEqualTo(1);
        assertThat(of(one(), other().undated()).said()).isEqualTo(1);
        assertThat(of(one().undated(), other().days(0, 3, false)).said()).isZero();
    }

    @Test
    void stagesAndBeginningsDiffer() {
        assertThat(of(one(), other().status(Status.ONGOING)).stages()).isFalse();
        assertThat(of(one(), other().status(Status.PLANNED)).stages()).isTrue();
        assertThat(of(one(), other().at(119)).leads()).isFalse();
        assertThat(of(one(), other().at(120)).leads()).isTrue();
        assertThat(of(one().at(500), other().at(900)).leads()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cairo EGY Q85, al-qahira EGY Q85, 1",
                "cairo EGY Q85, alexandria EGY Q87, -1",
                "cairo EGY Q85, cairo EGY Q1, 1",
                "cairo EGY Q85, egypt EGY EGY, 0",
                "egypt EGY EGY, cairo EGY Q85, 0",
                "cairo EGY Q85, palace EGY ?, 0",
                "cairo EGY Q85, palace ? ?, -1",
                "palace ? ?, cairo EGY Q85, -1",
                "cairo EGY Q85, ankara TUR Q3640, -1",
                "egypt EGY EGY, turkey TUR TUR, -1",
                "cairo EGY Q85, -, 0",
                "-, cairo EGY Q85, 0"
            })
    void aCountryHoldsItsPlacesAndOtherwiseTwoPlacesAreTwo(@Nullable String left, @Nullable String right, int place) {
        assertThat(of(placed(one(), left), placed(other(), right)).place()).isEqualTo(place);
    }

    private static Made placed(Made made, @Nullable String place) {
        if (place == null) return made;
        String[] parts = place.split(" ");
        return made.place(parts[0], parts[1].equals("?") ? null : parts[1], parts[2].equals("?") ? null : parts[2]);
    }

    @Test
    void tollsAreComparedByTheirKind() {
        assertThat(of(one().claim("killed", 5L), other().claim("killed", 5L)).tolls())
                .isEqualTo(1);
        assertThat(of(one().claim("killed", 5L), other().claim("killed", 9L)).tolls())
                .isEqualTo(-1);
        assertThat(of(one().claim("killed", 5L), other().claim("wounded", 5L)).tolls())
                .isZero();
        assertThat(of(one().claim("killed", null), other().claim("killed", 5L)).tolls())
                .isZero();
        assertThat(of(one().claim("killed", 5L), other().claim("killed", null)).tolls())
                .isZero();
        Made both = one().claim("killed", 5L).claim("wounded", 7L);
        assertThat(of(both, other().claim("killed", 5L).claim("wounded", 7L)).tolls())
                .isEqualTo(1);
        assertThat(of(both, other().claim("killed", 5L).claim("wounded", 8L)).tolls())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "treaty, gas, treaty, gas, 1",
                "treaty, gas pipelines, treaty, sea gas, 1",
                "treaty, gas, treaty, water, -1",
                "treaty, gas, loan, gas, -1",
                "treaty, -, treaty, gas, 0",
                "treaty, gas, treaty, -, 0",
                "-, -, treaty, gas, 0",
                "treaty, gas, -, -, 0"
            })
    void instrumentsAreOneByKindAndAWordOfTheirSubjects(
            @Nullable String kind,
            @Nullable String subject,
            @Nullable String otherKind,
            @Nullable String otherSubject,
            int same) {
        Made one = kind == null ? one() : one().instrument(kind, subject);
        Made other = otherKind == null ? other() : other().instrument(otherKind, otherSubject);
        assertThat(of(one, other).instrument()).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 0, HAPPENED, 3, 3",
        "HAPPENED, 3, PLANNED, 0, 3",
        "PLANNED, 3, HAPPENED, 0, -3",
        "HAPPENED, 0, PLANNED, 3, -3",
        "HYPOTHETICAL, 0, DENIED, 3, 3",
        "HAPPENED, 0, DENIED, 3, 0",
        "HAPPENED, 0, ONGOING, 3, 0",
        "PLANNED, 0, HYPOTHETICAL, 3, 0"
    })
    void aPageLagsBehindTheOneThatAnnounces(Status status, int day, Status otherStatus, int otherDay, int lag) {
        Statement one = one().status(status).undated().published(day).made();
        Statement other =
                other().status(otherStatus).undated().published(otherDay).made();
        assertThat(Comparison.lag(one, other)).isEqualTo(lag);
        assertThat(Comparison.lag(
                        one,
                        other().status(otherStatus).undated().published(null).made()))
                .isZero();
        assertThat(Comparison.lag(one().status(status).undated().published(null).made(), other))
                .isZero();
    }

    @Test
    void likeWordsAreNear() {
        assertThat(of(one(), other()).near()).isCloseTo(1, within(.01));
        assertThat(of(one(), other().words("oil gas")).near()).isZero();
    }
}

package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.time.DayFinder.Constraint;
import org.sijill.time.DayFinder.Stretch;

/** What a post held from 1 January 2010 to 31 December 2012 says of the day of a page that names it. */
class TermReasonsTest {
    private static final Constraint MINISTER = held("2010-01-01", "2012-12-31");

    private static Stretch stretch(@Nullable String from, @Nullable String to) {
        return new Stretch(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Constraint held(@Nullable String from, @Nullable String to) {
        return new Constraint(List.of(stretch(from, to)), .95, "a minister");
    }

    private static double on(String day, Constraint... terms) {
        return at(new TermReasons(List.of(terms)).each().getFirst(), day);
    }

    private static double together(String day, Constraint... terms) {
        return at(new TermReasons(List.of(terms)).together(), day);
    }

    private static double at(DayScale.Reason reason, String day) {
        return reason.weights()[DayScale.index(LocalDate.parse(day))];
    }

    @ParameterizedTest
    @CsvSource({"2010-01-01", "2011-06-01", "2012-12-31"})
    void withinItNothingSpeaksAgainstADay(String day) {
        assertThat(on(day, MINISTER)).isZero();
        assertThat(together(day, MINISTER)).isZero();
    }

    @Test
    void beforeItADayIsUnlikelyAndShortlyBeforeItLessSo() {
        assertThat(on("2005-01-01", MINISTER)).isEqualTo(on("2009-11-16", MINISTER));
        assertThat(on("2009-11-17", MINISTER)).isEqualTo(on("2009-12-31", MINISTER));
        assertThat(on("2009-12-31", MINISTER)).isNegative().isGreaterThan(on("2009-11-16", MINISTER));
        assertThat(on("2005-01-01", MINISTER)).isCloseTo(3 * on("2009-12-31", MINISTER), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, 2013-01-30, 2013-01-31",
        "2013-01-31, 2013-06-29, 2013-06-30",
        "2013-06-30, 2014-12-31, 2015-01-01",
        "2015-01-01, 2022-12-29, 2022-12-30"
    })
    void theLongerPastItIsTheLessLikely(String first, String last, String next) {
        assertThat(on(first, MINISTER)).isNegative().isEqualTo(on(last, MINISTER));
        assertThat(on(next, MINISTER)).isLessThan(on(last, MINISTER));
    }

    @Test
    void aFormerMinisterIsLikelierThanOneToCome() {
        assertThat(on("2014-01-01", MINISTER)).isGreaterThan(on("2008-01-01", MINISTER));
    }

    @Test
    void theSurerTheNameTheMoreItSays() {
        Constraint unsure = new Constraint(MINISTER.days(), .8, "perhaps a minister");
        assertThat(on("2005-01-01", unsure)).isNegative().isGreaterThan(on("2005-01-01", MINISTER));
        assertThat(on("2015-06-01", unsure)).isNegative().isGreaterThan(on("2015-06-01", MINISTER));
    }

    @Test
    void ofTwoTermsTheFirstBeginsAndTheLastThatEndedCounts() {
        Constraint twice = new Constraint(
                List.of(stretch("2001-01-01", "2003-12-31"), stretch("2010-01-01", "2012-12-31")), .95, "twice");
        assertThat(on("2000-01-01", twice)).isNegative();
        assertThat(on("2002-01-01", twice)).isZero();
        assertThat(on("2004-01-15", twice)).isNegative().isEqualTo(on("2013-01-15", twice));
        assertThat(on("2009-12-31", twice)).isLessThan(on("2004-01-15", twice));
        assertThat(on("2011-01-01", twice)).isZero();
        assertThat(on("2013-01-15", twice)).isEqualTo(on("2013-01-15", MINISTER));
    }

    @Test
    void anOpenEndSaysNothingOnItsSide() {
        assertThat(on("2030-01-01", held("2010-01-01", null))).isZero();
        assertThat(on("2009-01-01", held("2010-01-01", null))).isNegative();
        assertThat(on("1996-01-01", held(null, "2012-12-31"))).isZero();
        assertThat(on("2013-01-15", held(null, "2012-12-31"))).isNegative();
        assertThat(on("2013-01-15", new Constraint(List.of(), .95, "never"))).isZero();
    }

    @Test
    void togetherTheySayMoreThanOneButLessThanTheirSum() {
        Constraint other = held("2010-01-01", "2012-12-31");
        for (String day : List.of("2005-01-01", "2015-06-01")) {
            double one = together(day, MINISTER);
            double both = together(day, MINISTER, other);
            double sum = on(day, MINISTER) + on(day, other);
            assertThat(both).as(day).isLessThan(one).isGreaterThan(sum);
        }
    }

    @Test
    void aPageThatLooksBackNamesManyOfThatTime() {
        Constraint[] five = {MINISTER, MINISTER, MINISTER, MINISTER, MINISTER};
        Constraint[] four = {MINISTER, MINISTER, MINISTER, MINISTER};
        double past = together("2020-01-01", five) - together("2020-01-01", four);
        double future = together("2005-01-01", five) - together("2005-01-01", four);
        assertThat(past).isNegative().isGreaterThan(on("2020-01-01", MINISTER) / 2);
        assertThat(future).isNegative().isGreaterThan(on("2005-01-01", MINISTER) / 2);
    }

    @Test
    void whatLastedSomeYearsIsAConstraintAndTimesOfOneNameAreOne() {
        Landmark first = era("2001-01-01", "2003-12-31", "the alliance");
        Landmark second = era("2010-01-01", "2012-12-31", "the alliance");
        Landmark event = new Landmark("the attack", LocalDate.parse("2005-01-01"), null, Landmark.Kind.EVENT);
        List<Constraint> eras = TermReasons.eras(List.of(first, event, second, first));
        assertThat(eras).singleElement().satisfies(c -> {
            assertThat(c.reason()).isEqualTo("the alliance");
            assertThat(c.days())
                    .containsExactly(stretch("2001-01-01", "2003-12-31"), stretch("2010-01-01", "2012-12-31"));
            assertThat(c.sure()).isBetween(.5, 1.);
        });
    }

    private static Landmark era(String from, String to, String wording) {
        return new Landmark(wording, LocalDate.parse(from), LocalDate.parse(to), Landmark.Kind.ERA);
    }
}

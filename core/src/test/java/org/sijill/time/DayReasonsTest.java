package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.base.Span;
import org.sijill.time.DayFinder.Clue;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;

/** What a page's times and landmarks say of the day on which it was published. */
class DayReasonsTest {
    private static final Shift TODAY = new Shift(Grain.DAY, 0, Anchor.PAGE),
            YESTERDAY = new Shift(Grain.DAY, -1, Anchor.PAGE);
    private static final Date JUNE_15 = date(null, 6, 15), JUNE = date(null, 6, null);

    private static Date date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return date(year, month, day, null, Direction.NONE);
    }

    private static Date date(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer weekday,
            Direction direction) {
        return new Date(year, month, day, weekday, direction, false, null);
    }

    private static Meaning same(Meaning... tellings) {
        return new Meaning.Same(List.of(tellings));
    }

    private static Clue clue(Meaning meaning, Tense tense, String part) {
        return new Clue(new Expression(0, 1, new Span(0, 1), meaning.toString(), meaning, part), tense, 0);
    }

    private static Clue past(Meaning meaning) {
        return clue(meaning, Tense.PAST, "");
    }

    private static Clue future(Meaning meaning) {
        return clue(meaning, Tense.FUTURE, "");
    }

    private static double on(String day, DayScale.Reason reason) {
        return reason.weights()[DayScale.index(LocalDate.parse(day))];
    }

    /** What the only reason that some clues give says of a day. */
    private static double on(String day, Clue... clues) {
        List<DayScale.Reason> reasons = DayReasons.of(List.of(clues));
        assertThat(reasons).hasSize(1);
        return on(day, reasons.getFirst());
    }

    /** What two tellings of one day say of a day, before what each of them may say alone. */
    private static double told(String day, Meaning.Shift shift, Date date) {
        return on(day, DayReasons.of(List.of(past(same(shift, date)))).getFirst());
    }

    private static double after(String day, Landmark landmark) {
        return on(day, DayReasons.landmarks(List.of(landmark)).getFirst());
    }

    private static Landmark landmark(String day, Landmark.Kind kind) {
        return new Landmark(kind + " of " + day, LocalDate.parse(day), null, kind);
    }

    @Test
    void aDateToldAsPastLiesShortlyBeforeThePage() {
        Clue told = past(date(2020, 6, 15));
        assertThat(on("2020-06-15", told)).isEqualTo(on("2020-06-16", told)).isGreaterThan(on("2020-06-17", told));
        assertThat(on("2020-06-17", told)).isGreaterThan(on("2020-08-20", told));
        assertThat(on("2020-08-20", told)).isGreaterThan(on("2030-01-01", told));
        assertThat(on("2020-06-14", told)).isEqualTo(on("1995-01-01", told)).isLessThan(on("2030-01-01", told));
    }

    @Test
    void theLatestOfSeveralCountsAndEachSpeaksAgainstTheDaysBeforeIt() {
        Clue first = past(date(2020, 6, 15)), last = past(date(2020, 9, 1));
        double none = on("2020-06-14", first), both = on("2020-06-14", last, first);
        assertThat(both).isLessThan(none);
        assertThat(on("2020-08-31", first, last)).isCloseTo(on("2020-08-31", first) + both - none, within(1e-9));
        assertThat(on("2020-09-01", first, last)).isEqualTo(on("2020-09-01", last));
        assertThat(DayReasons.of(List.of(last, first)).getFirst().words())
                .isEqualTo(last.expression().wording());
        assertThat(on("2020-06-14", first, first)).isEqualTo(none);
    }

    @Test
    void manyDatesAfterADaySpeakNoLouderThanSome() {
        List<Clue> clues = new ArrayList<>();
        List<Double> against = new ArrayList<>();
        for (int day = 1; day <= 8; day++) {
            clues.add(past(date(2020, 6, day)));
            against.add(on("2020-05-31", clues.toArray(Clue[]::new)));
        }
        assertThat(against.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(against.subList(3, 8)).containsOnly(against.get(3));
        assertThat(against.get(3)).isCloseTo(against.getFirst() - 5.3, within(1e-9));
    }

    @Test
    void aBareYearOrADateWithoutATenseMayBeToCome() {
        double day = on("2019-12-31", past(date(2020, 1, 1)));
        double year = on("2019-12-31", past(date(2020, null, null)));
        double unsure = on("2019-12-31", clue(date(2020, 1, 1), Tense.UNKNOWN, ""));
        double sinceThen = on("2019-12-31", past(new Meaning.Range(date(2020, 1, 1), null)));
        assertThat(day).isLessThan(year);
        assertThat(year).isLessThan(unsure);
        assertThat(sinceThen).isEqualTo(unsure);
        assertThat(on("2020-09-01", past(date(2020, null, null))))
                .isEqualTo(on("2020-01-01", past(date(2020, null, null))));
        assertThat(on("2020-01-31", past(date(2020, 1, null)))).isEqualTo(on("2020-01-01", past(date(2020, 1, null))));
    }

    @ParameterizedTest
    @CsvSource({"1974-12-31, 0", "1975-01-01, 1", "2035-12-31, 1", "2036-01-01, 0"})
    void whatLiesTooFarOffSaysNothing(LocalDate day, int reasons) {
        Date told = date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        assertThat(DayReasons.of(List.of(past(told)))).hasSize(reasons);
    }

    @Test
    void whatIsNoDateSaysNothing() {
        assertThat(DayReasons.of(List.of(past(date(2021, 2, 29))))).isEmpty();
        assertThat(DayReasons.of(List.of(past(TODAY), past(YESTERDAY)))).isEmpty();
        assertThat(DayReasons.of(List.of(past(date(null, null, 15))))).isEmpty();
        assertThat(DayReasons.of(List.of(past(new Date(null, 9, 1, null, Direction.NONE, true, null)))))
                .isEmpty();
        assertThat(DayReasons.of(List.of(past(new Date(null, 9, 1, null, Direction.NONE, false, TODAY)))))
                .isEmpty();
    }

    @Test
    void theEarliestDateToComeLiesSoonAfterThePage() {
        Clue soon = future(date(2020, 6, 15)), later = future(date(2021, 6, 15));
        assertThat(on("2020-06-10", soon)).isEqualTo(on("2020-06-15", soon)).isGreaterThan(on("2020-05-01", soon));
        assertThat(on("2020-05-01", soon)).isGreaterThan(on("2019-12-01", soon));
        assertThat(on("2020-06-16", soon)).isLessThan(on("2019-12-01", soon));
        assertThat(on("2020-06-10", later, soon)).isEqualTo(on("2020-06-10", soon));
        assertThat(DayReasons.of(List.of(later, soon)).getFirst().words())
                .isEqualTo(soon.expression().wording());
        assertThat(on("2020-06-01", future(date(2020, null, null))))
                .isGreaterThan(on("2020-06-01", future(date(2020, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({"NEXT", "NEXT_TWO"})
    void theNextIsToComeWhateverTheVerb(Direction next) {
        assertThat(on("2020-06-10", past(date(2020, 6, 15, null, next))))
                .isEqualTo(on("2020-06-10", future(date(2020, 6, 15))));
        assertThat(on("2020-06-10", past(date(2020, 6, 15, null, Direction.PAST))))
                .isEqualTo(on("2020-06-10", past(date(2020, 6, 15))));
    }

    @Test
    void aStretchCountsByItsBeginningWhereThatIsReached() {
        Date from = date(2020, 6, 15), to = date(2020, 7, 15);
        assertThat(on("2020-06-20", past(new Meaning.Range(from, to)))).isEqualTo(on("2020-06-20", past(from)));
        assertThat(DayReasons.of(List.of(future(new Meaning.Range(from, to))))).isEmpty();
        assertThat(on("2020-06-20", future(new Meaning.Range(from, null)))).isEqualTo(on("2020-06-20", future(from)));
        assertThat(DayReasons.of(List.of(past(new Meaning.Range(null, to))))).isEmpty();
        assertThat(on("2020-06-20", past(new Meaning.Beyond(1, from)))).isEqualTo(on("2020-06-20", past(from)));
        assertThat(DayReasons.of(List.of(past(new Meaning.Beyond(-1, from))))).isEmpty();
    }

    @Test
    void aPieceCountsByTheWholeThatItIsOf() {
        Date year = date(2020, null, null);
        double whole = on("2020-06-20", past(year));
        assertThat(on("2020-06-20", past(new Meaning.Part(Meaning.Piece.EARLY, year))))
                .isEqualTo(whole);
        assertThat(on("2020-06-20", past(new Meaning.Nth(2, Grain.WEEK, null, year))))
                .isEqualTo(whole);
        assertThat(on("2020-06-20", past(new Meaning.Season(1, year)))).isEqualTo(whole);
        assertThat(on("2020-06-20", past(same(year, date(null, null, null, 1, Direction.NONE)))))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"night", "evening"})
    void aNightOfADateOnAPageOfTodayWasMostlyTheNightBefore(String part) {
        Clue night = clue(date(2024, 3, 5, 2, Direction.NONE), Tense.PAST, part);
        assertThat(on("2024-03-06", night, past(TODAY)))
                .isGreaterThan(on("2024-03-05", night, past(TODAY)))
                .isGreaterThan(on("2024-03-07", night, past(TODAY)));
        for (Clue other : List.of(
                past(YESTERDAY),
                past(new Shift(Grain.DAY, 0, Anchor.TEXT)),
                past(new Shift(Grain.WEEK, 0, Anchor.PAGE))))
            assertThat(on("2024-03-06", night, other)).isEqualTo(on("2024-03-05", night, other));
        Clue morning = clue(date(2024, 3, 5, 2, Direction.NONE), Tense.PAST, "morning");
        assertThat(on("2024-03-06", morning, past(TODAY))).isEqualTo(on("2024-03-05", morning, past(TODAY)));
    }

    @Test
    void aDateWithItsWeekdayIsMostlyOfTheLastDays() {
        Clue bare = past(date(2024, 3, 5)), weekday = past(date(2024, 3, 5, 2, Direction.NONE));
        assertThat(on("2024-03-05", weekday)).isGreaterThan(on("2024-03-05", bare));
        assertThat(on("2026-03-05", weekday)).isLessThan(on("2026-03-05", bare));
    }

    @Test
    void todayToldByItsDateIsTheDayOrOneBeforeIt() {
        Date date = date(null, 5, 3);
        assertThat(told("2015-05-03", TODAY, date)).isZero();
        assertThat(told("2016-05-03", TODAY, date)).isZero();
        assertThat(told("2015-05-04", TODAY, date)).isNegative().isGreaterThan(told("2015-05-05", TODAY, date));
        assertThat(told("2015-05-02", TODAY, date)).isEqualTo(told("2015-05-05", TODAY, date));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1994-12-31, 1995-01-01",
        "0, 1995-01-01, 1995-01-01",
        "0, 2035-12-31, 2035-12-31",
        "1, 2036-01-01, 2035-12-31",
        "-1, 2015-05-02, 2015-05-03",
        "1, 2015-05-02, 2015-05-01"
    })
    void aDayBesideTodayToldByItsDateGivesToday(int by, LocalDate told, String page) {
        Date date = date(null, told.getMonthValue(), told.getDayOfMonth());
        assertThat(told(page, new Shift(Grain.DAY, by, Anchor.PAGE), date)).isZero();
    }

    @Test
    void yesterdayToldByItsWeekdayLeavesADayOfEachWeek() {
        Date tuesday = date(null, null, null, 2, Direction.NONE);
        for (String wednesday : List.of("2024-03-06", "2024-03-13", "1995-01-04"))
            assertThat(told(wednesday, YESTERDAY, tuesday)).as(wednesday).isZero();
        double late = told("2024-03-07", YESTERDAY, tuesday);
        assertThat(late).isNegative().isGreaterThan(told("2024-03-08", YESTERDAY, tuesday));
        assertThat(told("2024-03-05", YESTERDAY, tuesday)).isEqualTo(told("2024-03-08", YESTERDAY, tuesday));
        assertThat(late).isGreaterThan(told("2024-03-07", YESTERDAY, date(null, 3, 5)));
    }

    @Test
    void aLeapDayAWeekdayOrAYearLeavesFewerDays() {
        Date leap = date(null, 2, 29), weekday = date(null, 3, 6, 3, Direction.NONE), year = date(2024, 3, 6);
        assertThat(told("2024-02-29", TODAY, leap)).isZero();
        assertThat(told("2023-03-01", TODAY, leap)).isEqualTo(told("2023-06-01", TODAY, leap));
        assertThat(told("2024-03-06", TODAY, weekday)).isZero();
        assertThat(told("2023-03-06", TODAY, weekday)).isNegative();
        assertThat(told("2024-03-13", TODAY, weekday)).isLessThan(told("2023-03-06", TODAY, weekday));
        assertThat(told("2024-03-06", TODAY, year)).isZero();
        assertThat(told("2023-03-06", TODAY, year)).isEqualTo(told("2023-03-20", TODAY, year));
        assertThat(DayReasons.of(List.of(past(same(TODAY, year))))).hasSize(2);
    }

    @Test
    void ofSeveralTellingsTheFullestDateCountsAndOnlyDaysFromThePage() {
        Date tuesday = date(null, null, null, 2, Direction.NONE), second = date(null, 5, 2);
        for (Meaning told : List.of(same(YESTERDAY, tuesday, second), same(YESTERDAY, second, tuesday)))
            assertThat(on("2015-05-03", DayReasons.of(List.of(past(told))).getFirst()))
                    .isZero();
        for (Meaning told : List.of(
                same(new Shift(Grain.DAY, -1, Anchor.TEXT), tuesday),
                same(new Shift(Grain.WEEK, -1, Anchor.PAGE), tuesday),
                same(YESTERDAY, TODAY),
                same(YESTERDAY, date(null, null, null, 2, Direction.PAST)),
                same(YESTERDAY, new Date(null, 9, 1, null, Direction.NONE, true, null)),
                same(YESTERDAY, new Date(null, null, null, 2, Direction.NONE, false, TODAY))))
            assertThat(DayReasons.of(List.of(past(told)))).as(told.toString()).isEmpty();
    }

    @Test
    void aPageThatRepeatsItselfIsHeardOnce() {
        Clue told = past(same(YESTERDAY, date(null, null, null, 2, Direction.NONE)));
        assertThat(DayReasons.of(List.of(told, told))).hasSize(1);
        assertThat(DayReasons.of(List.of(past(JUNE_15), future(JUNE_15)))).hasSize(1);
        List<Clue> sames = new ArrayList<>(), rounds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sames.add(past(same(new Shift(Grain.DAY, -i, Anchor.PAGE), date(null, null, null, 2, Direction.NONE))));
            rounds.add(past(date(null, 1 + i % 12, 1 + i / 12)));
        }
        assertThat(DayReasons.of(sames)).hasSize(50);
        assertThat(DayReasons.of(rounds)).hasSize(6);
    }

    @Test
    void aDayOfAMonthWithoutItsYearIsOfAnyYear() {
        Clue told = past(JUNE_15), plan = future(JUNE_15);
        assertThat(on("2020-06-15", told)).isEqualTo(on("2010-06-15", told)).isGreaterThan(on("2020-06-17", told));
        assertThat(on("2020-06-17", told)).isGreaterThan(on("2020-07-10", told));
        assertThat(on("2020-07-01", told)).isGreaterThan(on("2020-06-01", told));
        assertThat(on("2020-06-01", plan)).isGreaterThan(on("2020-07-01", plan));
        assertThat(on("1995-01-01", told)).isEqualTo(on("2015-01-01", told));
        assertThat(on("2035-12-31", past(date(null, 1, 5)))).isEqualTo(on("2015-12-31", past(date(null, 1, 5))));
        assertThat(on("1995-01-01", past(date(null, 12, 31)))).isEqualTo(on("2015-01-01", past(date(null, 12, 31))));
    }

    @Test
    void aMonthWithoutItsYearCountsFromItsFirstDay() {
        assertThat(on("2020-06-01", past(JUNE))).isEqualTo(on("2020-07-02", past(JUNE)));
        assertThat(on("2020-07-10", past(JUNE))).isGreaterThan(on("2020-05-10", past(JUNE)));
        assertThat(on("2020-05-10", future(JUNE))).isGreaterThan(on("2020-07-10", future(JUNE)));
    }

    @Test
    void itsWeekdayChoosesTheYears() {
        Clue wednesday = past(date(null, 3, 6, 3, Direction.NONE));
        assertThat(on("2024-03-06", wednesday)).isEqualTo(on("2019-03-06", wednesday));
        assertThat(on("2023-03-06", wednesday)).isLessThan(on("2024-03-20", wednesday));
        Clue leap = past(date(null, 2, 29));
        assertThat(on("2022-03-01", leap)).isLessThan(on("2024-03-01", leap));
        Clue any = past(date(null, 3, null, 3, Direction.NONE));
        assertThat(on("2023-03-06", any)).isEqualTo(on("2024-03-06", any));
    }

    @Test
    void aWeekdayNearTheBeginningIsMostlyThePagesOwnOrTheDayBefore() {
        Date wednesday = date(null, null, null, 3, Direction.NONE);
        Clue first = past(wednesday);
        assertThat(on("2024-03-06", first)).isEqualTo(on("1999-03-03", first)).isGreaterThan(on("2024-03-07", first));
        assertThat(on("2024-03-07", first)).isGreaterThan(on("2024-03-05", first));
        Clue late = new Clue(first.expression(), Tense.PAST, 4);
        assertThat(DayReasons.of(List.of(late))).isEmpty();
        assertThat(DayReasons.of(List.of(future(wednesday)))).isEmpty();
        assertThat(DayReasons.of(List.of(past(date(null, null, null, 3, Direction.PAST)))))
                .isEmpty();
    }

    @Test
    void lastAndNextCountTheMonthsBetween() {
        Clue last = past(date(null, 6, null, null, Direction.PAST)),
                next = future(date(null, 6, null, null, Direction.NEXT));
        assertThat(on("2020-07-01", last)).isEqualTo(on("2020-07-31", last)).isGreaterThan(on("2020-08-01", last));
        assertThat(on("2020-08-31", last)).isGreaterThan(on("2020-06-30", last));
        assertThat(on("2020-06-30", last)).isGreaterThan(on("2020-05-31", last));
        assertThat(on("2020-05-31", next)).isEqualTo(on("2020-05-01", next)).isGreaterThan(on("2020-04-30", next));
        assertThat(on("2020-04-30", next)).isGreaterThan(on("2020-06-01", next));
        assertThat(on("2020-06-01", next)).isGreaterThan(on("2020-07-01", next));
    }

    @Test
    void theCurrentMonthIsThisOneAndItsDayToldAsPastIsOver() {
        Clue month = past(date(null, 6, null, null, Direction.CURRENT));
        assertThat(on("2020-06-01", month)).isEqualTo(on("2020-06-30", month)).isPositive();
        assertThat(on("2020-05-31", month)).isEqualTo(on("2020-07-01", month)).isNegative();
        Clue day = past(date(null, 6, 15, null, Direction.CURRENT));
        assertThat(on("2020-06-15", day)).isEqualTo(on("2020-06-30", day)).isGreaterThan(on("2020-06-14", day));
        assertThat(on("2020-06-14", day)).isEqualTo(on("2020-06-01", day)).isGreaterThan(on("2020-05-31", day));
        Clue plan = future(date(null, 6, 15, null, Direction.CURRENT));
        assertThat(on("2020-06-16", plan)).isEqualTo(on("2020-06-01", plan)).isGreaterThan(on("2020-06-17", plan));
    }

    @Test
    void nothingIsWrittenOfAnEventLongBeforeItAndMostSoonAfter() {
        Landmark event = landmark("2015-05-03", Landmark.Kind.EVENT),
                topic = landmark("2015-05-03", Landmark.Kind.TOPIC),
                plan = landmark("2015-05-03", Landmark.Kind.PLAN),
                brief = landmark("2015-05-03", Landmark.Kind.BRIEF);
        for (Landmark l : List.of(event, topic, plan, brief)) {
            assertThat(after("2015-05-10", l))
                    .isGreaterThan(after("2015-05-02", l))
                    .isGreaterThan(after("2019-05-03", l));
            assertThat(after("2013-05-03", l)).isEqualTo(after("1995-01-01", l)).isLessThan(after("2035-12-31", l));
        }
        assertThat(after("2018-05-03", topic)).isGreaterThan(after("2018-05-03", event));
        assertThat(after("2015-05-04", brief)).isGreaterThan(after("2015-05-04", event));
        assertThat(after("2015-06-10", brief)).isLessThan(after("2015-06-10", event));
        assertThat(after("2015-04-03", plan))
                .isGreaterThan(after("2015-04-03", event))
                .isGreaterThan(after("2015-04-03", topic));
    }

    @Test
    void eachLandmarkIsHeardOnceAndWhatLastedNotAsAnEvent() {
        Landmark event = landmark("2015-05-03", Landmark.Kind.EVENT);
        List<DayScale.Reason> reasons = DayReasons.landmarks(List.of(
                event, event, landmark("2016-05-03", Landmark.Kind.TOPIC), landmark("2017-05-03", Landmark.Kind.ERA)));
        assertThat(reasons)
                .extracting(DayScale.Reason::words)
                .containsExactly("EVENT of 2015-05-03", "TOPIC of 2016-05-03");
    }
}

package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;

/** From meanings to days, on a page of Wednesday 6 March 2024. */
class ResolverTest {
    private static final LocalDate PAGE = LocalDate.of(2024, 3, 6);
    private static final Shift TODAY = new Shift(Grain.DAY, 0, Anchor.PAGE);

    private static String days(Optional<When> when) {
        return when.map(w -> w.isDay() ? w.from() + "" : end(w.from()) + " " + end(w.to()))
                .orElse("nothing");
    }

    private static String end(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }

    private static String on(Meaning meaning, Tense tense) {
        return days(Resolver.resolve(meaning, Context.page(PAGE, tense), ""));
    }

    /** After a time told before. */
    private static String after(When told, Meaning meaning, Tense tense) {
        return days(Resolver.resolve(meaning, Context.page(PAGE, tense).told(told), ""));
    }

    private static When told(String from, String to, Grain grain) {
        return new When(LocalDate.parse(from), LocalDate.parse(to), grain, "absolute", "");
    }

    private static When day(String day) {
        return told(day, day, Grain.DAY);
    }

    private static Date date(
            @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, @Nullable Integer weekday) {
        return new Date(year, month, day, weekday, Direction.NONE, false, null);
    }

    private static Date weekday(int weekday, Direction direction) {
        return new Date(null, null, null, weekday, direction, false, null);
    }

    private static Meaning same(Meaning... tellings) {
        return new Meaning.Same(List.of(tellings));
    }

    private static Length length(int count, Grain grain) {
        return Length.of(grain, count, false);
    }

    private static Length some(Grain grain) {
        return Length.of(grain, 2, true);
    }

    @Test
    void whatADayHangsOnIsTold() {
        Context page = Context.page(PAGE, Tense.PAST).told(day("2021-11-23"));
        assertThat(Resolver.resolve(date(2021, 11, 23, null), page, "").get().basis())
                .isEqualTo("absolute");
        assertThat(Resolver.resolve(TODAY, page, "").get().basis()).isEqualTo("page");
        assertThat(Resolver.resolve(date(null, 5, 1, null), page, "").get().basis())
                .isEqualTo("tense");
        assertThat(Resolver.resolve(weekday(1, Direction.PAST), page, "").get().basis())
                .isEqualTo("page");
        assertThat(Resolver.resolve(new Shift(Grain.DAY, 1, Anchor.TEXT), page, "")
                        .get()
                        .basis())
                .isEqualTo("text");
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2021-11-24", "WEEK, 2021-11-29 2021-12-05", "MONTH, 2021-12-01 2021-12-31"})
    void theNextPieceAfterADayToldBefore(Grain unit, String days) {
        assertThat(after(day("2021-11-23"), new Shift(unit, 1, Anchor.TEXT), Tense.PAST))
                .isEqualTo(days);
    }

    @Test
    void theNextDayAfterAWholeMonthIsNone() {
        When month = told("2021-11-01", "2021-11-30", Grain.MONTH);
        assertThat(after(month, new Shift(Grain.DAY, 1, Anchor.TEXT), Tense.PAST))
                .isEqualTo("nothing");
        assertThat(after(month, new Shift(Grain.MONTH, 1, Anchor.TEXT), Tense.PAST))
                .isEqualTo("2021-12-01 2021-12-31");
        assertThat(after(month, new Shift(Grain.YEAR, 0, Anchor.TEXT), Tense.PAST))
                .isEqualTo("2021-01-01 2021-12-31");
        assertThat(after(
                        told("2021-11-23", "2021-11-23", Grain.RANGE),
                        new Shift(Grain.DAY, 1, Anchor.TEXT),
                        Tense.PAST))
                .isEqualTo("2021-11-24");
        assertThat(on(new Shift(Grain.DAY, 1, Anchor.TEXT), Tense.PAST)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"2, 2024-03-05", "7, 2024-03-03", "6, 2024-03-09", "3, 2024-03-06", "4, 2024-03-07"})
    void todayWithAnotherWeekdayIsTheNearestSuchDay(int weekday, String day) {
        assertThat(on(same(TODAY, weekday(weekday, Direction.NONE)), Tense.PAST))
                .isEqualTo(day);
    }

    @Test
    void ofTwoTellingsTheOneThatSaysMoreDecides() {
        assertThat(on(same(TODAY, date(2021, 11, 23, null)), Tense.PAST)).isEqualTo("2021-11-23");
        assertThat(on(same(TODAY, date(null, 3, 4, null)), Tense.PAST)).isEqualTo("2024-03-04");
        assertThat(on(same(TODAY, date(2021, 2, 30, null)), Tense.PAST)).isEqualTo("2024-03-06");
        assertThat(on(same(TODAY, date(null, 2, 30, null)), Tense.PAST)).isEqualTo("2024-03-06");
        assertThat(on(same(TODAY, new Shift(Grain.DAY, -1, Anchor.PAGE)), Tense.PAST))
                .isEqualTo("2024-03-05");
        assertThat(on(same(date(null, null, null, 1), date(null, 11, 23, null)), Tense.PAST))
                .isEqualTo("2023-11-23");
        assertThat(on(same(date(null, 11, 23, null), date(null, null, null, 1)), Tense.PAST))
                .isEqualTo("2023-11-23");
    }

    @Test
    void aDateOfOurCalendarDecidesOverOneOfTheOther() {
        Date hijri = new Date(1436, 10, 25, null, Direction.NONE, true, null);
        assertThat(on(same(hijri, date(2015, 8, 10, null)), Tense.PAST)).isEqualTo("2015-08-10");
        assertThat(on(same(date(2015, 8, 10, null), hijri), Tense.PAST)).isEqualTo("2015-08-10");
    }

    @Test
    void aRelativeDayThatHangsOnNothingToldLeavesTheDateBesideIt() {
        Shift next = new Shift(Grain.DAY, 1, Anchor.TEXT);
        assertThat(on(same(next, date(null, null, null, 2)), Tense.PAST)).isEqualTo("2024-03-05");
        assertThat(after(day("2021-11-22"), same(next, date(null, null, null, 2)), Tense.PAST))
                .isEqualTo("2021-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "2, YEAR, 2022-01-01 2022-12-31",
        "3, MONTH, 2023-12-01 2023-12-31",
        "1, WEEK, 2024-02-26 2024-03-03",
        "5, DAY, 2024-03-01",
        "5, HOUR, 2024-03-05 2024-03-06",
        "1, DECADE, 2014-01-01 2014-12-31",
        "1, CENTURY, 1924-01-01 1924-12-31"
    })
    void soLongAgoIsThePieceThatWasThen(int count, Grain grain, String days) {
        assertThat(on(new Meaning.Offset(length(count, grain), -1, Anchor.PAGE, false), Tense.PAST))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2, YEAR, 2026-01-01 2026-12-31",
        "5, DAY, 2024-03-11",
        "5, HOUR, 2024-03-06 2024-03-07",
        "1, WEEK, 2024-03-11 2024-03-17"
    })
    void soLongAheadIsThePieceThatWillBeThen(int count, Grain grain, String days) {
        assertThat(on(new Meaning.Offset(length(count, grain), 1, Anchor.PAGE, false), Tense.FUTURE))
                .isEqualTo(days);
    }

    @Test
    void toldInThePastAfterMeansAfterWhatWasToldBefore() {
        Meaning after = new Meaning.Offset(length(2, Grain.MONTH), 1, Anchor.PAGE, false);
        assertThat(on(after, Tense.PAST)).isEqualTo("nothing");
        assertThat(after(told("2021-11-23", "2021-11-25", Grain.RANGE), after, Tense.PAST))
                .isEqualTo("2022-01-01 2022-01-31");
        assertThat(after(day("2021-11-23"), after, Tense.FUTURE)).isEqualTo("2024-05-01 2024-05-31");
    }

    @Test
    void fromAStretchToldBeforeOneCountsBackFromItsBeginningAndOnFromItsEnd() {
        When visit = told("2021-11-20", "2021-11-25", Grain.RANGE);
        assertThat(after(visit, new Meaning.Offset(length(2, Grain.DAY), -1, Anchor.TEXT, false), Tense.PAST))
                .isEqualTo("2021-11-18");
        assertThat(after(visit, new Meaning.Offset(length(2, Grain.DAY), 1, Anchor.TEXT, false), Tense.PAST))
                .isEqualTo("2021-11-27");
    }

    @Test
    void fromNowIsCountedToTheDayAndTheTenseTellsTheWay() {
        Meaning weeks = new Meaning.Offset(length(2, Grain.WEEK), 0, Anchor.PAGE, true);
        assertThat(on(weeks, Tense.FUTURE)).isEqualTo("2024-03-20");
        assertThat(on(weeks, Tense.PAST)).isEqualTo("2024-02-21");
        assertThat(on(new Meaning.Offset(some(Grain.WEEK), 1, Anchor.PAGE, true), Tense.FUTURE))
                .isEqualTo("2024-03-20 ?");
    }

    @Test
    void someTimeAgoHasNoBeginningAndSomeTimeAheadNoEnd() {
        assertThat(on(new Meaning.Offset(some(Grain.YEAR), -1, Anchor.PAGE, false), Tense.PAST))
                .isEqualTo("? 2022-03-06");
        assertThat(on(new Meaning.Offset(some(Grain.YEAR), 1, Anchor.PAGE, false), Tense.FUTURE))
                .isEqualTo("2026-03-06 ?");
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, 0, 2024-02-21 2024-03-06",
        "FUTURE, 0, 2024-03-07 2024-03-20",
        "UNKNOWN, 0, nothing",
        "PAST, 1, 2024-03-07 2024-03-20",
        "FUTURE, -1, 2024-02-21 2024-03-06"
    })
    void aWindowLiesWhereItsWordsOrElseTheTenseSay(Tense tense, int sign, String days) {
        assertThat(on(new Meaning.Window(length(2, Grain.WEEK), sign), tense)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2024-03-05 2024-03-06, ? 2024-03-06", "1, 2024-03-06 2024-03-07, 2024-03-06 ?"})
    void aWindowOfHoursIsTwoDaysAndOneOfSomeDaysIsOpen(int sign, String hours, String open) {
        assertThat(on(new Meaning.Window(length(48, Grain.HOUR), sign), Tense.PAST))
                .isEqualTo(hours);
        assertThat(on(new Meaning.Window(some(Grain.DAY), sign), Tense.PAST)).isEqualTo(open);
        assertThat(on(new Meaning.Window(null, sign), Tense.PAST)).isEqualTo(open);
    }

    @Test
    void anUndatedPageHasNoWindow() {
        assertThat(days(Resolver.resolve(
                        new Meaning.Window(length(2, Grain.WEEK), -1), Context.undated(Tense.PAST), "")))
                .isEqualTo("nothing");
    }

    private static Meaning range(@Nullable Meaning from, @Nullable Meaning to) {
        return new Meaning.Range(from, to);
    }

    @Test
    void aStretchBetweenWeekdaysHoldsTheLastOrTheNextOfThem() {
        assertThat(on(range(weekday(1, Direction.NONE), weekday(4, Direction.NONE)), Tense.PAST))
                .isEqualTo("2024-02-26 2024-02-29");
        assertThat(on(range(weekday(1, Direction.NONE), weekday(4, Direction.NONE)), Tense.FUTURE))
                .isEqualTo("2024-03-11 2024-03-14");
        assertThat(on(range(weekday(1, Direction.NEXT), weekday(4, Direction.NEXT)), Tense.PAST))
                .isEqualTo("2024-03-11 2024-03-14");
        assertThat(on(range(weekday(1, Direction.PAST), weekday(4, Direction.PAST)), Tense.FUTURE))
                .isEqualTo("2024-02-26 2024-02-29");
        assertThat(on(range(weekday(6, Direction.NONE), weekday(2, Direction.NONE)), Tense.PAST))
                .isEqualTo("2024-03-02 2024-03-05");
    }

    @Test
    void weekdaysOfAWeekAreThatWeeks() {
        Shift week = new Shift(Grain.WEEK, 0, Anchor.PAGE);
        Date sunday = new Date(null, null, null, 7, Direction.NONE, false, week);
        Date tuesday = new Date(null, null, null, 2, Direction.NONE, false, week);
        assertThat(on(range(tuesday, sunday), Tense.PAST)).isEqualTo("2024-03-05 2024-03-10");
        assertThat(on(range(sunday, tuesday), Tense.PAST)).isEqualTo("2024-03-03 2024-03-05");
    }

    @Test
    void aWeekdayAndADateAreNoPairOfWeekdays() {
        assertThat(on(range(weekday(1, Direction.NONE), date(null, 3, 8, 5)), Tense.UNKNOWN))
                .isEqualTo("2024-03-04 2024-03-08");
        assertThat(on(range(date(2024, 3, 4, 1), date(2024, 3, 7, 4)), Tense.PAST))
                .isEqualTo("2024-03-04 2024-03-07");
    }

    @Test
    void aStretchThatRunsOverTheNewYearBeginsInTheOld() {
        assertThat(on(range(date(2023, 12, 25, null), date(2023, 1, 5, null)), Tense.PAST))
                .isEqualTo("2022-12-25 2023-01-05");
        assertThat(on(range(date(2023, null, null, null), date(2020, null, null, null)), Tense.PAST))
                .isEqualTo("nothing");
        assertThat(on(range(date(2023, 1, 1, null), date(2022, 1, 1, null)), Tense.PAST))
                .isEqualTo("2022-01-01");
    }

    @Test
    void anEndThatIsNotKnownLeavesNoStretch() {
        assertThat(on(range(date(2023, 2, 30, null), date(2023, 3, 5, null)), Tense.PAST))
                .isEqualTo("nothing");
        assertThat(on(range(date(2023, 3, 5, null), date(2023, 2, 30, null)), Tense.PAST))
                .isEqualTo("nothing");
        Meaning years = new Meaning.Offset(some(Grain.YEAR), -1, Anchor.PAGE, false);
        assertThat(on(range(years, null), Tense.PAST)).isEqualTo("? 2022-03-06");
        assertThat(on(range(years, date(2023, 3, 5, null)), Tense.PAST)).isEqualTo("nothing");
        assertThat(on(range(null, date(2023, 3, 5, null)), Tense.PAST)).isEqualTo("? 2023-03-05");
        assertThat(on(range(date(2023, 3, 5, null), null), Tense.PAST)).isEqualTo("2023-03-05 ?");
    }

    @Test
    void beforeEndsWithATimeAndAfterBeginsWithIt() {
        assertThat(on(new Meaning.Beyond(-1, date(2003, null, null, null)), Tense.PAST))
                .isEqualTo("? 2003-12-31");
        assertThat(on(new Meaning.Beyond(1, date(2003, null, null, null)), Tense.PAST))
                .isEqualTo("2003-01-01 ?");
        assertThat(on(new Meaning.Beyond(1, date(2003, 2, 30, null)), Tense.PAST))
                .isEqualTo("nothing");
    }

    @Test
    void lengthsAndRepeatsDateNothing() {
        assertThat(on(new Meaning.Duration(length(2, Grain.DAY)), Tense.PAST)).isEqualTo("nothing");
        assertThat(on(new Meaning.Every(null), Tense.PAST)).isEqualTo("nothing");
    }

    @Test
    void ofAPageKnownAsAStretchTheAnswerHoldsAllAnswers() {
        Context week = new Context(PAGE, PAGE.plusDays(6), null, Tense.PAST, DayOfWeek.SATURDAY);
        assertThat(days(Resolver.resolve(TODAY, week, ""))).isEqualTo("2024-03-06 2024-03-12");
        assertThat(days(Resolver.resolve(new Shift(Grain.MONTH, 0, Anchor.PAGE), week, "")))
                .isEqualTo("2024-03-01 2024-03-31");
        Context open = new Context(PAGE, null, null, Tense.PAST, DayOfWeek.SATURDAY);
        assertThat(days(Resolver.resolve(TODAY, open, ""))).isEqualTo("nothing");
    }
}

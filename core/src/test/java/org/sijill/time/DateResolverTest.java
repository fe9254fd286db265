package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.time.Meaning.Date;

/** Dates told in part, on a page of Wednesday 6 March 2024. */
class DateResolverTest {
    private static final LocalDate PAGE = LocalDate.of(2024, 3, 6);

    private static String days(@Nullable Days days) {
        if (days == null) return "nothing";
        return days.from().equals(days.to()) ? String.valueOf(days.from()) : days.from() + " " + days.to();
    }

    private static Date date(@Nullable Integer month, @Nullable Integer day, @Nullable Integer weekday, Direction d) {
        return new Date(null, month, day, weekday, d, false, null);
    }

    private static String on(Date date, LocalDate page, Tense tense) {
        return days(DateResolver.resolve(date, page, Context.page(page, tense)));
    }

    /** After a date told before, Tuesday 23 November 2021. */
    private static String after(Date date) {
        LocalDate told = LocalDate.of(2021, 11, 23);
        Context context = Context.page(PAGE, Tense.PAST).told(new When(told, told, Grain.DAY, "absolute", ""));
        return days(DateResolver.resolve(date, PAGE, context));
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, 2, 2021-11-23",
        "FOLLOWING, 2, 2021-11-30",
        "SAME, 3, 2021-11-24",
        "FOLLOWING, 3, 2021-11-24",
        "FOLLOWING, 1, 2021-11-29"
    })
    void aWeekdayAfterADateToldBefore(Direction direction, int weekday, String day) {
        assertThat(after(date(null, null, weekday, direction))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, 5, 2021-05-01 2021-05-31",
        "FOLLOWING, 5, 2022-05-01 2022-05-31",
        "SAME, 12, 2021-12-01 2021-12-31",
        "FOLLOWING, 12, 2021-12-01 2021-12-31",
        "FOLLOWING, 11, 2022-11-01 2022-11-30"
    })
    void aMonthAfterADateToldBefore(Direction direction, int month, String days) {
        assertThat(after(date(month, null, null, direction))).isEqualTo(days);
    }

    @Test
    void whereNothingWasToldBeforeTheSameWeekdayIsNone() {
        assertThat(on(date(null, null, 2, Direction.SAME), PAGE, Tense.PAST)).isEqualTo("nothing");
        assertThat(on(date(null, null, 2, Direction.FOLLOWING), PAGE, Tense.PAST))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, 3, 2024-02-28",
        "PAST_TWO, 3, 2024-02-21",
        "NEXT, 3, 2024-03-13",
        "NEXT_TWO, 3, 2024-03-20",
        "CURRENT, 1, 2024-03-04",
        "CURRENT, 3, 2024-03-06",
        "CURRENT, 7, 2024-03-10",
        "NONE, 3, 2024-03-06",
        "NONE, 4, 2024-02-29"
    })
    void aWeekday(Direction direction, int weekday, String day) {
        assertThat(on(date(null, null, weekday, direction), PAGE, Tense.PAST)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"3, 2024-03-06", "4, 2024-03-07", "2, 2024-03-12"})
    void aWeekdayToCome(int weekday, String day) {
        assertThat(on(date(null, null, weekday, Direction.NONE), PAGE, Tense.FUTURE))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"21, 4, 2024-03-21", "6, 3, 2024-03-06", "5, 1, 2024-02-05", "31, 5, 2024-05-31"})
    void aWeekdayAndADayOfTheMonthMeetInTheNearest(int day, int weekday, String found) {
        assertThat(on(date(null, day, weekday, Direction.NONE), PAGE, Tense.PAST))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"1, 2024-03-01", "31, 2024-03-31"})
    void aDayAloneIsOfThePagesMonth(int day, String found) {
        assertThat(on(date(null, day, null, Direction.NONE), PAGE, Tense.PAST)).isEqualTo(found);
    }

    @Test
    void aDayThatThePagesMonthDoesNotHave() {
        LocalDate february = LocalDate.of(2023, 2, 10);
        assertThat(on(date(null, 28, null, Direction.NONE), february, Tense.PAST))
                .isEqualTo("2023-02-28");
        assertThat(on(date(null, 29, null, Direction.NONE), february, Tense.PAST))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, PAST, 2023-03-06",
        "NEXT, PAST, 2025-03-06",
        "CURRENT, PAST, 2024-03-06",
        "NONE, PAST, 2024-03-06",
        "NONE, FUTURE, 2024-03-06",
        "NONE, UNKNOWN, 2024-03-06"
    })
    void thePagesOwnDayOfAnotherYearOnlyWhereADirectionSaysSo(Direction direction, Tense tense, String day) {
        assertThat(on(date(3, 6, null, direction), PAGE, tense)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1, PAST, 2023-03-06", "4, FUTURE, 2025-03-06", "1, FUTURE, nothing", "7, PAST, 2024-03-06"})
    void theWeekdayChoosesTheYearWhereOneAgrees(int weekday, Tense tense, String day) {
        assertThat(on(date(3, 6, weekday, Direction.NONE), PAGE, tense)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"3, 7, 2024-03-07", "5, 10, 2024-05-10", "5, 11, 2023-05-11", "12, 1, 2023-12-01", "3, 5, 2024-03-05"})
    void toldAsPastButSoonToComeAndLongAgo(int month, int day, String found) {
        assertThat(on(date(month, day, null, Direction.NONE), PAGE, Tense.PAST)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 2024-03-05", "12, 31, 2024-12-31", "1, 1, 2024-01-01", "6, 1, 2024-06-01"})
    void toldAsToComeButJustGoneAndFarAhead(int month, int day, String found) {
        assertThat(on(date(month, day, null, Direction.NONE), PAGE, Tense.FUTURE))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"1, 2024-01-01 2024-01-31", "10, 2023-10-01 2023-10-31", "8, 2024-08-01 2024-08-31"})
    void withoutATenseTheNearest(int month, String days) {
        assertThat(on(date(month, null, null, Direction.NONE), PAGE, Tense.UNKNOWN))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"PAST, 2020-02-29", "NEXT, 2024-02-29"})
    void aLeapDayIsLookedForFurther(Direction direction, String day) {
        assertThat(on(date(2, 29, null, direction), LocalDate.of(2023, 3, 6), Tense.PAST))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2023, 28, 2023-02-28", "2023, 29, nothing", "2024, 29, 2024-02-29"})
    void aDayWithinAMonth(int year, int day, String found) {
        Date february = new Date(year, 2, null, null, Direction.NONE, false, null);
        Date within = new Date(null, null, day, null, Direction.NONE, false, february);
        assertThat(on(within, PAGE, Tense.PAST)).isEqualTo(found);
    }

    @Test
    void withoutThePagesDayAPartIsNotEnough() {
        assertThat(days(DateResolver.resolve(date(3, 6, null, Direction.NONE), null, Context.undated(Tense.PAST))))
                .isEqualTo("nothing");
    }
}

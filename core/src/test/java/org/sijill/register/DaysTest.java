package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Status;

/** On which days an event may have been, for a page of 20 March 2023 or one without a day. */
class DaysTest {
    private static final LocalDate PAGE = LocalDate.of(2023, 3, 20);
    private static final Span SPAN = new Span(0, 1);

    private static Days of(Status status, @Nullable LocalDate page, Report.@Nullable Dated date) {
        Report report = new Report(
                "a#1",
                "meet",
                "CONSULT",
                null,
                List.of(),
                status,
                List.of(),
                List.of(),
                date,
                null,
                null,
                null,
                List.of(),
                List.of(new Report.Telling(SPAN, SPAN, "rule")),
                List.of(),
                1,
                List.of());
        return Days.of(report, new Witness("a", null, page, page, "metadata", Numbers.NONE));
    }

    private static Report.@Nullable Dated date(@Nullable String from, @Nullable String to, String basis) {
        return new Report.Dated(day(from), day(to), SPAN, basis);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** The stretch in days from the page's own, and whether the page says so. */
    private static String around(Days days) {
        int page = (int) PAGE.toEpochDay();
        return days.first() - page + " " + (days.last() - page) + (days.said() ? " said" : "");
    }

    @ParameterizedTest
    @CsvSource({"HAPPENED, -3 0", "ONGOING, -3 0", "DENIED, -3 0", "PLANNED, 0 45"})
    void withoutADateItIsTheNewsOfTheDayOrSoonToCome(Status status, String days) {
        assertThat(around(of(status, PAGE, null))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-03-18, 2023-03-18, HAPPENED, -2 -2 said",
                "2023-03-01, 2023-03-31, HAPPENED, -19 11 said",
                "2022-05-01, 2022-05-31, HAPPENED, -323 -293 said",
                "2023-03-25, -, PLANNED, 5 405 said",
                "2023-03-10, -, ONGOING, -10 0 said",
                "-, 2023-03-20, HAPPENED, -15 0 said",
                "-, 2023-03-18, HAPPENED, -402 -2 said",
            })
    void timeWordsOfItsOwnDecide(@Nullable String from, @Nullable String to, Status status, String days) {
        assertThat(around(of(status, PAGE, date(from, to, "expression")))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-18, 2023-03-18, HAPPENED, -3 0",
        "2023-03-12, 2023-03-12, HAPPENED, -8 0",
        "2023-02-04, 2023-02-04, HAPPENED, -44 0",
        "2023-02-03, 2023-02-03, HAPPENED, -45 -45",
        "2015-07-14, 2015-07-14, HAPPENED, -2806 -2806",
        "2023-03-25, 2023-03-26, PLANNED, 5 6",
    })
    void aDateTakenOverIsOneOfManyDaysItMayHaveBeen(String from, String to, Status status, String days) {
        assertThat(around(of(status, PAGE, date(from, to, "inherited")))).isEqualTo(days);
    }

    @Test
    void aPageWithoutADayKnowsWhatItSaysAndNoMore() {
        assertThat(of(Status.HAPPENED, null, null).known()).isFalse();
        assertThat(around(of(Status.HAPPENED, null, date("2023-03-18", "2023-03-18", "expression"))))
                .isEqualTo("-2 -2 said");
        assertThat(around(of(Status.HAPPENED, null, date("2023-03-18", "2023-03-18", "inherited"))))
                .isEqualTo("-2 -2 said");
    }
}

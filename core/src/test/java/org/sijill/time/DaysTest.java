package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar's pieces around a day, here and in the Hijri reckoning. */
class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-03-06, 0, 2024-03-06, 2024-03-06",
        "DAY, 2024-03-01, -1, 2024-02-29, 2024-02-29",
        "WEEK, 2024-03-06, 0, 2024-03-04, 2024-03-10",
        "WEEK, 2024-03-04, 0, 2024-03-04, 2024-03-10",
        "WEEK, 2024-03-10, -1, 2024-02-26, 2024-03-03",
        "MONTH, 2024-01-31, 1, 2024-02-01, 2024-02-29",
        "MONTH, 2024-01-31, -1, 2023-12-01, 2023-12-31",
        "QUARTER, 2024-03-31, 0, 2024-01-01, 2024-03-31",
        "QUARTER, 2024-04-01, 0, 2024-04-01, 2024-06-30",
        "QUARTER, 2024-02-01, -1, 2023-10-01, 2023-12-31",
        "QUARTER, 2024-11-01, 2, 2025-04-01, 2025-06-30",
        "HALF, 2024-06-30, 0, 2024-01-01, 2024-06-30",
        "HALF, 2024-07-01, 1, 2025-01-01, 2025-06-30",
        "YEAR, 2024-12-31, -1, 2023-01-01, 2023-12-31",
        "DECADE, 2019-12-31, 0, 2010-01-01, 2019-12-31",
        "DECADE, 2020-01-01, -1, 2010-01-01, 2019-12-31",
        "DECADE, 2024-03-06, 1, 2030-01-01, 2039-12-31",
        "CENTURY, 1999-12-31, 0, 1900-01-01, 1999-12-31",
        "CENTURY, 2024-03-06, -1, 1900-01-01, 1999-12-31",
        "CENTURY, 2024-03-06, 1, 2100-01-01, 2199-12-31"
    })
    void thePieceInWhichADayStands(Grain grain, LocalDate day, int by, LocalDate from, LocalDate to) {
        assertThat(Days.piece(grain, day, by)).isEqualTo(new Days(from, to, grain));
    }

    @Test
    void anHourIsNoPieceOfDays() {
        assertThat(Days.piece(Grain.HOUR, LocalDate.of(2024, 3, 6), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1443, , , 2021-08-08, 2022-07-30",
        "1443, 9, , 2022-04-01, 2022-05-02",
        "1443, 12, , 2022-06-29, 2022-07-30",
        "1443, 9, 1, 2022-04-01, 2022-04-03",
        "1443, 9, 30, 2022-04-30, 2022-05-02"
    })
    void hijriDaysAreSureToADayEitherWay(int year, Integer month, Integer day, LocalDate from, LocalDate to) {
        Days days = Hijri.of(year, month, day);
        assertThat(days.from()).isEqualTo(from);
        assertThat(days.to()).isEqualTo(to);
    }

    @Test
    void whereTheHijriReckoningDoesNotReachNothingIsSaid() {
        assertThat(Hijri.of(1299, 1, 1)).isNull();
        assertThat(Hijri.of(2021, null, null)).isNull();
        assertThat(Hijri.year(LocalDate.of(1600, 1, 1))).isZero();
        assertThat(Hijri.year(LocalDate.of(2022, 4, 2))).isEqualTo(1443);
    }
}

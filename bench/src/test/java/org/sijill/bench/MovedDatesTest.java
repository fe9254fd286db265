package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedDatesTest {
    private static final LocalDate OWN = LocalDate.of(2022, 1, 17);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "في 14 يناير 2022 قال; 2022-02-17; في 14 فبراير 2022 قال",
                "في 14 كانون الثاني/يناير الماضي; 2022-02-17; في 14 شباط/فبراير الماضي",
                "في 20 ديسمبر; 2022-01-27; في 30 ديسمبر",
                "منذ دجنبر 2020; 2023-01-17; منذ دجنبر 2021",
                "يوم 23/11/2021 و2021-11-23; 2022-01-18; يوم 24/11/2021 و2021-11-24",
                "منذ عام 2011; 2024-06-01; منذ عام 2013",
                "مارس ضغوطا على 12 وزيرا; 2023-01-17; مارس ضغوطا على 12 وزيرا",
                "في 31 فبراير; 2023-01-17; في 31 فبراير",
            })
    void datesMoveWithTheirPage(String text, LocalDate day, String moved) throws IOException {
        MovedDates dates = new MovedDates(Path.of("../lexicon/ar/calendar"));
        assertThat(dates.moved(text, OWN, day)).isEqualTo(moved);
        assertThat(dates.moved(text, OWN, OWN)).isEqualTo(text);
    }
}

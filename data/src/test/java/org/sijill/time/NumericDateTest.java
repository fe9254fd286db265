package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;

/** Dates in digits, at both ends of what each part may be; on a page of 6 March 2024, told as past. */
class NumericDateTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final TimeReader READER = new TimeReader(LEXICON);
    private static final Context PAGE = Context.page(LocalDate.of(2024, 3, 6), Tense.PAST);

    private static List<String> days(String words) {
        List<String> days = new ArrayList<>();
        for (Sentence s : SENTENCES.of(words))
            for (Expression e : READER.read(s))
                days.add(READER.resolve(e, PAGE)
                        .map(w -> w.isDay() ? w.from().toString() : w.from() + " " + w.to())
                        .orElse("nothing"));
        return days;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021/11/23       | 2021-11-23
            2021.11.23       | 2021-11-23
            23\\11\\2021     | 2021-11-23
            23–11–2021       | 2021-11-23
            23/11، 2021      | 2021-11-23
            5/6، 2021        | 2021-06-05
            1/1/2021         | 2021-01-01
            31/1/2021        | 2021-01-31
            31/12/2021       | 2021-12-31
            15/8/2021 م      | 2021-08-15
            """)
    void dayMonthAndYear(String words, String day) {
        assertThat(days(words)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05/06/2021       | 2021-06-05
            11/23/2021       | 2021-11-23
            11.23.2021       | 2021-11-23
            في 8/15          | 2023-08-15
            في 12/31         | 2023-12-31
            يوم 11.15        | 2023-11-15
            """)
    void theDayComesFirstWhereBothCanBe(String words, String day) {
        assertThat(days(words)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23/11/21         | 2021-11-23
            23/11/49         | 2049-11-23
            23/11/50         | 1950-11-23
            23/11/85         | 1985-11-23
            """)
    void aYearOfTwoDigitsIsTheNearestOfItsKind(String words, String day) {
        assertThat(days(words)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15/8/1351        | 1932-12-13 1932-12-15
            15/8/1442        | 2021-03-27 2021-03-29
            15/8/1442 هـ     | 2021-03-27 2021-03-29
            15/8/1459        | 2037-09-24 2037-09-26
            15/8/1350        | 1350-08-15
            15/8/1460        | 1460-08-15
            """)
    void aYearOfOurTimeInTheOtherEraIsTakenForThat(String words, String day) {
        assertThat(days(words)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/2021           | 2021-01-01 2021-01-31
            12/2021          | 2021-12-01 2021-12-31
            2021/11          | 2021-11-01 2021-11-30
            2021-11          | 2021-11-01 2021-11-30
            2021.11          | 2021-11-01 2021-11-30
            12/1800          | 1800-12-01 1800-12-31
            12/2100          | 2100-12-01 2100-12-31
            """)
    void aMonthAndAYear(String words, String days) {
        assertThat(days(words)).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15/8             | 2023-08-15
            8/15             | 2023-08-15
            في 15/8          | 2023-08-15
            في 5/8           | 2023-08-05
            في 31/12         | 2023-12-31
            في 3-1           | 2024-01-03
            يوم 15/8         | 2023-08-15
            يوم 3-1          | 2024-01-03
            يوم 15.11        | 2023-11-15
            """)
    void aDayWithoutItsYearIsTheLastBefore(String words, String day) {
        assertThat(days(words)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "5/8",
        "3-1",
        "13-1",
        "15.11", // a share, the score of a match, a number
        "13/2021",
        "0/2021",
        "2021-13",
        "2021-00",
        "2021.13",
        "12/12/599", // no month, no year
        "12/1799",
        "12/2101",
        "1799.11", // no year that the press writes so
        "في 32/1",
        "في 13/13",
        "في 0/5",
        "في 5/0",
        "في 115/8",
        "يوم 0.15",
        "يوم 32.15",
        "يوم 150.11",
        "في 15/8/",
        "في 15/8-3",
        "1.2.3",
        "23.11.21" // more than a day and a month, and no year
    })
    void noDate(String words) {
        assertThat(days(words)).isEmpty();
    }
}

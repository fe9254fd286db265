package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of days; {@code -} is an open end. */
class WhenTest {
    private static final When MARCH = when("2024-03-01", "2024-03-31");

    private static When when(String from, String to) {
        return new When(day(from), day(to), Grain.RANGE, "absolute", "");
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, true", "2024-03-31, true", "2024-02-29, false", "2024-04-01, false"})
    void bothEndsAreInIt(String day, boolean in) {
        assertThat(MARCH.contains(LocalDate.parse(day))).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2024-04-30, true",
        "2024-04-01, 2024-04-30, false",
        "2024-02-01, 2024-03-01, true",
        "2024-02-01, 2024-02-29, false",
        "-, 2024-03-01, true",
        "-, 2024-02-29, false",
        "2024-03-31, -, true",
        "2024-04-01, -, false",
        "-, -, true"
    })
    void oneDayInCommonIsEnough(String from, String to, boolean touches) {
        assertThat(MARCH.touches(when(from, to))).isEqualTo(touches);
        assertThat(when(from, to).touches(MARCH)).isEqualTo(touches);
    }

    @Test
    void anOpenEndHoldsAllThatLiesThere() {
        assertThat(when("-", "2024-03-31").contains(LocalDate.MIN)).isTrue();
        assertThat(when("2024-03-01", "-").contains(LocalDate.MAX)).isTrue();
        assertThat(when("-", "-").isDay()).isFalse();
    }

    @Test
    void oneDayIsADay() {
        assertThat(when("2024-03-01", "2024-03-01").isDay()).isTrue();
        assertThat(MARCH.isDay()).isFalse();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> when("2024-03-02", "2024-03-01")).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.sijill.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTest {
    private static Entry entry(@Nullable String from, @Nullable String to) {
        return new Entry(
                "e", "meet", "CONSULT", "happened", null, from, to, true, null, null, List.of(), List.of(), 1, 1, 0);
    }

    private static final List<Entry> ENTRIES = List.of(
            entry("2021-08-11", "2021-08-11"),
            entry("2021-08-01", "2021-08-31"),
            entry("2021-01-01", "2021-12-31"),
            entry("2019-12-31", "2020-01-01"),
            entry(null, "2021-08-11"),
            entry(null, null));

    @Test
    void aPartialDateCountsNoFinerThanItIsKnown() {
        assertThat(Zoom.of(Stretch.ALL, ENTRIES)).isEqualTo(new Zoom(Stretch.ALL, Map.of("2021", 3), 1, 2));
        Stretch year = new Stretch("2021"), month = new Stretch("2021-08");
        assertThat(Zoom.of(year, ENTRIES)).isEqualTo(new Zoom(year, Map.of("2021-08", 2), 1, 2));
        assertThat(Zoom.of(month, ENTRIES)).isEqualTo(new Zoom(month, Map.of("2021-08-11", 1), 1, 2));
    }

    @Test
    void whatIsCountedIsWhatTheStretchFinds() {
        for (String name : List.of("20", "202", "2021", "2021-08", "2021-08-11")) {
            Stretch stretch = new Stretch(name);
            Zoom zoom = Zoom.of(stretch, ENTRIES);
            int counted =
                    zoom.counts().values().stream().mapToInt(Integer::intValue).sum() + zoom.coarse();
            assertThat(counted).as(name).isEqualTo((int)
                    ENTRIES.stream().filter(stretch::holds).count());
        }
    }

    @Test
    void manyYearsAreSeenAsDecadesAndManyDecadesAsCenturies() {
        List<Entry> years = new ArrayList<>();
        for (int year = 1980; year < 2030; year++) years.add(entry(year + "-05-01", year + "-05-01"));
        assertThat(Zoom.of(Stretch.ALL, years).counts()).containsOnlyKeys("198", "199", "200", "201", "202");
        for (int year = 1200; year < 2000; year += 9) years.add(entry(year + "-05-01", year + "-05-01"));
        assertThat(Zoom.of(Stretch.ALL, years).counts()).hasSize(9).containsKey("12");
    }

    @Test
    void aYearHasItsMonthsAndAMonthItsDays() {
        assertThat(new Stretch("2021").parts()).hasSize(12).contains(new Stretch("2021-08"));
        assertThat(new Stretch("2024-02").parts()).hasSize(29).contains(new Stretch("2024-02-29"));
        assertThat(new Stretch("2021-08-11").path())
                .extracting(Stretch::name)
                .containsExactly("20", "202", "2021", "2021-08", "2021-08-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2021-8", "2021-13", "2021-02-30", "year", "2021-08-11T", "%"})
    void whatIsNoBeginningOfADateIsRefused(String name) {
        assertThatThrownBy(() -> new Stretch(name)).isInstanceOf(IllegalArgumentException.class);
    }
}

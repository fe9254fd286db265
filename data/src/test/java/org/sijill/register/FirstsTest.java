package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** «The first visit since …», against what the register knows. */
class FirstsTest {
    private static final String VISIT =
            "زار وزير الخارجية التركي مولود جاويش أوغلو القاهرة يوم 30 أبريل 2022 في أول زيارة ";
    private static final Event SINCE = Told.event("visit", Told.page("one", "2022-05-01", VISIT + "منذ عام 2013.")),
            EVER = Told.event("visit", Told.page("two", "2022-05-01", VISIT + "من نوعها."));

    private static List<Firsts.Verdict> verdicts(Event event, Map<String, LocalDate> before) {
        return Firsts.of(event, e -> before);
    }

    private static String word(Event event, String other) {
        return verdicts(event, Map.of("e1", LocalDate.parse(other))).getFirst().word();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, contradicted",
        "2022-04-29, contradicted",
        "2012-12-31, confirmed so far",
        "2022-04-30, confirmed so far",
        "2022-05-02, confirmed so far"
    })
    void sinceAYear(String other, String word) {
        assertThat(word(SINCE, other)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"1979-01-01, contradicted", "2022-04-29, contradicted", "2022-04-30, confirmed so far"})
    void ever(String other, String word) {
        assertThat(word(EVER, other)).isEqualTo(word);
    }

    @Test
    void theFirstThatContradictsItIsNamed() {
        Map<String, LocalDate> before = new LinkedHashMap<>();
        before.put("e1", LocalDate.parse("2022-06-01"));
        before.put("e2", LocalDate.parse("2020-06-01"));
        before.put("e3", LocalDate.parse("2019-06-01"));
        Firsts.Verdict verdict = verdicts(SINCE, before).getFirst();
        assertThat(verdict.by()).isEqualTo("e2");
        assertThat(verdict.report()).isEqualTo(SINCE.statements().getFirst().id());
        assertThat(verdict.claim().claim()).isEqualTo("first");
    }

    @Test
    void anEventDoesNotContradictItself() {
        assertThat(verdicts(SINCE, Map.of(SINCE.id(), LocalDate.parse("2020-01-01")))
                        .getFirst()
                        .by())
                .isNull();
    }

    @Test
    void withoutADayNothingContradictsIt() {
        Event undated = Told.event(
                "visit",
                Told.undated("three", "زار وزير الخارجية التركي مولود جاويش أوغلو القاهرة في أول زيارة منذ عام 2013."));
        assertThat(undated.date()).isNull();
        assertThat(word(undated, "2020-01-01")).isEqualTo("confirmed so far");
    }

    @Test
    void theRegisterIsAskedOnlyWhereSomebodyClaims() {
        Event plain = Told.event(
                "visit",
                Told.page("four", "2022-05-01", "زار وزير الخارجية التركي مولود جاويش أوغلو القاهرة أمس السبت."));
        assertThat(Firsts.of(plain, e -> {
                    throw new AssertionError("asked");
                }))
                .isEmpty();
    }
}

package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are found by their words, on either engine alike. */
class SearchTest extends RegisterTest {
    private static final List<Filed> PAGES = List.of(
            Own.filed(Own.page(
                    "one",
                    "2023-03-19",
                    "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة أمس.")),
            Own.filed(Own.page("two", "2023-03-19", "أدانت المملكة المغربية الهجوم الذي شنته جماعة الحوثي أمس.")));

    private List<String> found(String text) {
        Asking all = Asking.all();
        Asking asking = new Asking(all.parties(), false, null, null, null, null, null, null, null, text, "date", 10, 0);
        return Own.ask(holding(PAGES), c -> c.events(asking)).stream()
                .map(EventRow::act)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"شكري", "القاهره", "أوغلو اوغلو", "اوغ", "Egypt", "egy شكري", "TUR"})
    void aMeetingIsFoundByAnySpellingOfItsWordsOrTheirBeginnings(String text) {
        assertThat(found(text)).isEqualTo(List.of("meet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"شكري الحوثي", "غلو", "NOT شكري", "OR' شكري", "شكري*x\""})
    void whatDoesNotHoldEveryWordIsNotFound(String text) {
        assertThat(found(text)).isEmpty();
    }
}

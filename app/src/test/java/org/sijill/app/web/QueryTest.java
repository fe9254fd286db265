package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static Query of(String... cells) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) asked.put(cells[i], List.of(cells[i + 1].split(",", -1)));
        return Query.of(asked);
    }

    @Test
    void blankValuesAreNoValues() {
        Query q = of("party", " , EGY,TUR", "act", " ");
        assertThat(q.values("party")).containsExactly("EGY", "TUR");
        assertThat(q.value("party")).isEqualTo("EGY");
        assertThat(q.has("party", "TUR")).isTrue();
        assertThat(q.value("act")).isNull();
        assertThat(q.value("type")).isNull();
    }

    @Test
    void aValueThatIsTooLongIsRefused() {
        assertThat(of("q", "x".repeat(Query.VALUE)).value("q")).hasSize(Query.VALUE);
        assertThatThrownBy(() -> of("q", "x".repeat(Query.VALUE + 1))).isInstanceOf(Problem.class);
    }

    @Test
    void aDayIsRead() {
        assertThat(of("from", "2021-06-13").day("from")).hasToString("2021-06-13");
        assertThat(of().day("from")).isNull();
        assertThatThrownBy(() -> of("from", "2021-02-30").day("from")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "x", "1000000", "٣"})
    void aNumberOutOfItsBoundsIsRefused(String given) {
        assertThat(of("limit", "10").number("limit", 5, 10)).isEqualTo(10);
        assertThat(of().number("limit", 5, 10)).isEqualTo(5);
        assertThatThrownBy(() -> of("limit", given).number("limit", 5, 10)).isInstanceOf(Problem.class);
    }

    @Test
    void anotherQuestionBeginsAtTheBeginningOfItsList() {
        Query q = of("party", "EGY,TUR", "after", "here", "act", "meet");
        assertThat(q.with("party", "MAR").written()).isEqualTo("?party=MAR&act=meet");
        assertThat(q.with("party", (String) null).written()).isEqualTo("?act=meet");
        assertThat(q.with("sort", "oldest").written()).isEqualTo("?party=EGY&party=TUR&act=meet&sort=oldest");
        assertThat(q.and("party", "MAR").written()).isEqualTo("?party=EGY&party=TUR&party=MAR&act=meet");
        assertThat(q.and("party", "TUR").written()).isEqualTo("?party=EGY&party=TUR&act=meet");
        assertThat(q.without("party", "EGY").written()).isEqualTo("?party=TUR&act=meet");
        assertThat(q.onward("there").written()).isEqualTo("?party=EGY&party=TUR&after=there&act=meet");
        assertThat(q.written()).isEqualTo("?party=EGY&party=TUR&after=here&act=meet");
    }

    @Test
    void whatFilesAndFormsAreAskedForIsTheQuestionAlone() {
        Query q = of("party", "EGY", "digits", "arab", "limit", "5", "open", "act", "after", "here", "q", " ");
        assertThat(q.asked()).isEqualTo("?party=EGY&q=%20");
        assertThat(q.carried("party", "open")).containsExactly(Map.entry("digits", "arab"), Map.entry("limit", "5"));
    }

    @Test
    void lettersAreWrittenAsAnAddressMayHoldThem() {
        assertThat(of("q", "a b&c=د").written()).isEqualTo("?q=a%20b%26c%3D%D8%AF");
        assertThat(of().written()).isEmpty();
    }
}

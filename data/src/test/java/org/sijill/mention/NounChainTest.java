package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.base.Clitics;

/** What a word is to the noun before it: the word in question stands between brackets. */
class NounChainTest {
    @ParameterizedTest
    @CsvSource({
        "الهيئة [العامة] للطيران, true",
        "اللجنة الوطنية للثقافة [والفنون], true",
        "المجلس [الأعلى], true",
        "الهيئة [عامة] للطيران, false",
        "الهيئة [المصرية] للطيران, false",
        "هيئة [الطيران], false"
    })
    void anAdjectiveOfTheNounBefore(String marked, boolean describes) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().nouns.describes(m.from())).isEqualTo(describes);
    }

    @ParameterizedTest
    @CsvSource({
        "إدارة الدراسات [وإدارة] البحوث, true",
        "إدارة الدراسات [والبحوث] العلمية, false",
        "إدارة الدراسات [إدارة] البحوث, false",
        "مدير الدراسات [ورئيس] الوزراء, false",
        "مدير الدراسات [وإدارة] كبيرة, false"
    })
    void anotherNounJoinedOn(String marked, boolean joins) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().nouns.joins(m.from())).isEqualTo(joins);
    }

    @ParameterizedTest
    @CsvSource({
        "الهيئة العامة [للطيران] المدني, true, true",
        "الهيئة العامة [وللطيران] المدني, false, true",
        "الهيئة العامة [لطيران] المدينة, false, false",
        "الهيئة العامة [الطيران] المدني, false, false"
    })
    void aNounWithTheArticleUnderAPreposition(String marked, boolean alone, boolean joined) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().nouns.under(m.from(), Clitics.AND)).isEqualTo(alone);
        assertThat(m.scan().nouns.under(m.from(), 0)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "النظام [الغذائي], true",
        "القوة [الشرائية], true",
        "النظام [السوري], false",
        "النظام [الذي] سقط, false",
        "نظام [الغذائي], false"
    })
    void anAdjectiveThatNoGovernmentHas(String marked, boolean thing) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().nouns.thing(m.from())).isEqualTo(thing);
    }
}

package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words can stand in a name: the word in question stands between brackets. */
class NamePartTest {
    @ParameterizedTest
    @CsvSource({
        "قال [كرامدزيتش] أمس, true",
        "قال [آلن] أمس, true",
        "قال [الكرامدزيتش] أمس, false",
        "قال [سو] أمس, false",
        "قال [بن] أمس, false",
        "قال [في] الرباط, false",
        "قال [وزير] أمس, false",
        "قال [مصر] أمس, false",
        "قال [-] أمس, false",
        "قال [وكرامدزيتش] أمس, false"
    })
    void aWordThatMeansNothing(String marked, boolean strange) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().parts.strange(m.from())).isEqualTo(strange);
    }

    @ParameterizedTest
    @CsvSource({
        "قال [محمد] أمس, true",
        "قال محمد [بن] سالم, true",
        "قال محمد [المصري] أمس, true",
        "قال عبد [الله] أمس, true",
        "قال بن [سو] أمس, false",
        "قال [المصري] أمس, false",
        "قال [المصرية] محمد, false",
        "قال [الله] أمس, false",
        "قال [باسمه] أمس, false",
        "قال [المشرعين] أمس, false",
        "قال محمد [المشرعين] أمس, true",
        "قال [على] أمس, false",
        "قال [علي] أمس, true",
        "قال [أمس], false",
        "قال [وجيهنا] أحمد, false",
        "[وطنا] محمد, false",
        "قال [صاحبها] أحمد, false",
        "قال [صاحبه] أحمد, false",
        "قال [وزيرهم] أحمد, false",
        "قال [رئيسهما] أحمد, false",
        "قال [حمزة] أحمد, true",
        "قال [الفرنسيات] محمد, false",
        "قال [الصحفيون] محمد, false",
        "قال محمد [الزيات] أمس, true",
        "قال [كتابا] محمد, false",
        "قال [وزيرا] محمد, false",
        "قال [كرامدا] أمس, true",
        "قال [وأحمد] محمد, false",
        "قال [لأحمد] محمد, false",
        "قال [بسام] محمد, true"
    })
    void aWordThatCanStandInAName(String marked, boolean namable) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().parts.namable(m.from())).isEqualTo(namable);
    }
}

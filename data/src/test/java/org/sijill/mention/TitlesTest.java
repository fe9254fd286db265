package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a name and says of whom it is: the words in question stand between brackets. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "أوقف الصحفي المصري [آلن] كرامدزيتش, EGY",
                "أوقف الصحفي البوسني [آلن] كرامدزيتش, BIH",
                "الصحفي المصري [آلن] كرامدزيتش, EGY",
                "قال الصحفي المصري السابق [آلن] كرامدزيتش, EGY",
                "قال الصحفي المصري الأسبق السابق [آلن] كرامدزيتش, EGY",
                "قال الصحفي المصري البريطاني [آلن] كرامدزيتش, GBR",
                "قال في المصري [آلن] كرامدزيتش, EGY",
                "قال صحفي المصري [آلن] كرامدزيتش, -",
                "قال الصحفي - المصري [آلن] كرامدزيتش, -",
                "قال الصحفي مصري [آلن] كرامدزيتش, -",
                "قال الصحفي السابق [آلن] كرامدزيتش, -",
                "السابق [آلن] كرامدزيتش, -",
                "المصري [آلن] كرامدزيتش, -",
                "[آلن] كرامدزيتش, -"
            })
    void theNationalityOfTheNounBeforeIsThePersons(String marked, String code) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().titles.nationality(m.from())).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "الشيخ [محمد], true",
        "والشيخ [محمد], true",
        "رئيس الوزراء [محمد], true",
        "المصري [محمد], true",
        "مصر [محمد], false",
        "قال [محمد], false",
        "[محمد] الشيخ, false",
        "الشيخ - [محمد], false"
    })
    void aTitlePostOrNationalityRightBefore(String marked, boolean before) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().titles.before(m.from())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "قال [الشيخ] محمد, true",
        "[السيد] محمد, true",
        "زار [الدكتور], true",
        "قال [محمد], false",
        "قال [رئيس] الوزراء, false",
        "قال [والشيخ] محمد, false",
        "قال [-] الشيخ محمد, false"
    })
    void aTitleOfOneWord(String marked, boolean title) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().titles.at(m.from())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "قال [السيد] محمد, 2",
        "قال [الفريق] أول محمد, 3",
        "قال [الأمير] محمد, 2",
        "قال [محمد] سالم, 1",
        "قال [في] الرباط, 1",
        "قال [رئيس] الوزراء محمد, 1"
    })
    void pastTitlesAndRanks(String marked, int end) {
        Marked m = Marked.of(marked);
        assertThat(m.scan().titles.past(m.from())).isEqualTo(end);
    }
}

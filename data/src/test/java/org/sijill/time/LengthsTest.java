package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;

/** How long something lasted, in digits and words. «at least» marks lengths whose count is no number. */
class LengthsTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final TimeReader READER = new TimeReader(LEXICON);

    private static String length(String words) {
        StringBuilder all = new StringBuilder();
        for (Sentence s : SENTENCES.of(words))
            for (Expression e : READER.read(s))
                all.append(all.isEmpty() ? "" : " + ")
                        .append(e.meaning() instanceof Meaning.Duration d ? show(d.length()) : "no length");
        return all.toString();
    }

    private static String show(Length l) {
        StringBuilder shown = new StringBuilder(l.vague() ? "at least " : "");
        if (l.grain() == Grain.HOUR) return shown + "hours";
        shown.append(l.years() > 0 ? l.years() + "y" : "").append(l.months() > 0 ? l.months() + "m" : "");
        return shown.append(l.weeks() > 0 ? l.weeks() + "w" : "")
                .append(l.days() > 0 ? l.days() + "d" : "")
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ثلاثة أشهر                         | 3m
            لمدة اثني عشر شهرا                 | 12m
            لمدة اثنتي عشرة سنة                | 12y
            لمدة خمسة عشر يوما                 | 15d
            لمدة أحد عشر يوما                  | 11d
            لمدة إحدى عشرة سنة                 | 11y
            لمدة تسعة عشر شهرا                 | 19m
            لمدة خمسة وعشرين عاما              | 25y
            لمدة عشرين عاما                    | 20y
            لمدة مئة يوم                       | 100d
            لمدة مئة وعشرين يوما               | 120d
            لمدة مئة وخمسة أيام                | 105d
            لمدة مئة وعشرة أيام                | 110d
            لمدة مئة وخمسة عشر يوما            | 115d
            لمدة مئتي عام                      | 200y
            لمدة ثلاثمئة وخمسة وستين يوما      | 365d
            لمدة ثلاث مئة عام                  | 300y
            لمدة تسعمئة وتسعة وتسعين يوما      | 999d
            لمدة ألف يوم                       | 1000d
            لمدة ألف ومئة يوم                  | 1100d
            لمدة ألف وأربعمئة عام              | 1400y
            لمدة 21 يوما                       | 21d
            لمدة 10 سنوات                      | 10y
            لمدة 1999 يوما                     | 1999d
            لمدة عشرة أعوام                    | 10y
            لمدة عقدين                         | 20y
            لمدة 9 عقود                        | 90y
            لمدة قرنين                         | 200y
            """)
    void counted(String words, String length) {
        assertThat(length(words)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            عامين                              | 2y
            يومين اثنين                        | 2d
            شهر واحد                           | 1m
            سنة واحدة                          | 1y
            أسبوع واحد                         | 1w
            """)
    void oneAndTwoNeedNoNumber(String words, String length) {
        assertThat(length("لمدة " + words)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سنة وشهرين                         | 1y2m
            سنة و3 أشهر                        | 1y3m
            سنة و 3 أشهر                       | 1y3m
            عامين وثلاثة أشهر                  | 2y3m
            سنتين وثلاثة أشهر وخمسة أيام       | 2y3m5d
            شهر وأسبوعين                       | 1m2w
            شهر و5 أيام                        | 1m5d
            3 أشهر، 5 أيام                     | 3m5d
            ثلاثة أيام ويومين                  | 3d + 2d
            سنة وثلاثة رجال                    | ''
            """)
    void unitsOfDifferentSizeAreOneLength(String words, String length) {
        assertThat(length("لمدة " + words)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سنة ونصف                           | 1y6m
            عام ونصف العام                     | 1y6m
            عامين ونصف                         | 2y6m
            عقد ونصف                           | 15y
            قرن ونصف                           | 150y
            شهر ونصف                           | 1m2w
            شهرين ونصف                         | 2m2w
            أسبوعين ونصف                       | 2w3d
            يومين ونصف                         | 2d
            """)
    void halfIsHalfOfTheUnitBeforeIt(String words, String length) {
        assertThat(length("لمدة " + words)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            بضعة أيام                          | at least 2d
            بضع سنوات                          | at least 2y
            عدة أشهر                           | at least 2m
            عدد من السنوات                     | at least 2y
            أكثر من ثلاث سنوات                 | at least 3y
            نحو شهرين                          | at least 2m
            قرابة عام                          | at least 1y
            أكثر من 24 ساعة                    | at least hours
            """)
    void someIsNoNumber(String words, String length) {
        assertThat(length(words)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقع 15 عقدا", // contracts
                "منح الطبيب خمس سنوات من العمر", // an age
                "لمدة أسبوع", // one of a thing without a number is told of more than lengths
                "أحد عشر شخصا",
                "عدد من الوزراء",
                "نصف الأعضاء",
                "ثلاثة أرباع السكان",
                "2000 يوما" // a year, if anything
            })
    void noLength(String words) {
        assertThat(length(words)).isEmpty();
    }
}

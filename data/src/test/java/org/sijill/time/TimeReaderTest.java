package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;

class TimeReaderTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final TimeReader READER = new TimeReader(LEXICON);

    private static List<Expression> read(String text) {
        return SENTENCES.of(text).stream().flatMap(s -> READER.read(s).stream()).toList();
    }

    private static Optional<When> resolve(String text, Context context) {
        return READER.resolve(read(text).get(0), context);
    }

    private static String days(String text, Context context) {
        return resolve(text, context).map(w -> w.from() + " " + w.to()).orElse("nothing");
    }

    private static Context page(String day, Tense tense) {
        return Context.page(LocalDate.parse(day), tense);
    }

    @Test
    void withoutThePagesDayOnlyWhatStandsAloneIsResolved() {
        Context undated = Context.undated(Tense.PAST);
        assertThat(days("23 نونبر 2021", undated)).isEqualTo("2021-11-23 2021-11-23");
        assertThat(resolve("23 نونبر 2021", undated).get().basis()).isEqualTo("absolute");
        for (String text :
                List.of("أمس", "الثلاثاء", "23 نونبر", "العام الماضي", "قبل ثلاثة أيام", "مؤخرا", "شباط الماضي"))
            assertThat(days(text, undated)).as(text).isEqualTo("nothing");
    }

    @Test
    void aPageKnownAsAStretchGivesAStretch() {
        Context week = new Context(
                LocalDate.parse("2024-03-04"), LocalDate.parse("2024-03-10"), null, Tense.PAST, DayOfWeek.SATURDAY);
        assertThat(days("أمس", week)).isEqualTo("2024-03-03 2024-03-09");
        assertThat(days("الشهر الماضي", week)).isEqualTo("2024-02-01 2024-02-29");
    }

    @Test
    void aDateToldBeforeCarriesWhatHangsOnIt() {
        When told = resolve("23 نونبر 2021", Context.undated(Tense.PAST)).get();
        Context after = page("2024-03-06", Tense.PAST).told(told);
        assertThat(days("في اليوم التالي", after)).isEqualTo("2021-11-24 2021-11-24");
        assertThat(days("بعد ذلك بيومين", after)).isEqualTo("2021-11-25 2021-11-25");
        assertThat(days("قبل ذلك بثلاثة أيام", after)).isEqualTo("2021-11-20 2021-11-20");
        assertThat(days("العام ذاته", after)).isEqualTo("2021-01-01 2021-12-31");
        assertThat(days("بعد شهرين من الزيارة", after)).isEqualTo("2022-01-01 2022-01-31");
        assertThat(days("ديسمبر من العام نفسه", after)).isEqualTo("2021-12-01 2021-12-31");
        assertThat(resolve("في اليوم التالي", after).get().basis()).isEqualTo("text");
    }

    @Test
    void theTenseDecidesWhereNoDirectionDoes() {
        assertThat(days("الجمعة", page("2024-03-06", Tense.PAST))).isEqualTo("2024-03-01 2024-03-01");
        assertThat(days("الجمعة", page("2024-03-06", Tense.FUTURE))).isEqualTo("2024-03-08 2024-03-08");
        assertThat(days("29 مارس", page("2017-01-25", Tense.FUTURE))).isEqualTo("2017-03-29 2017-03-29");
        assertThat(days("ديسمبر", page("2024-03-06", Tense.PAST))).isEqualTo("2023-12-01 2023-12-31");
        assertThat(days("ديسمبر", page("2024-03-06", Tense.FUTURE))).isEqualTo("2024-12-01 2024-12-31");
    }

    @Test
    void yearEndsLeapDaysAndFridays() {
        assertThat(days("أمس", page("2024-01-01", Tense.PAST))).isEqualTo("2023-12-31 2023-12-31");
        assertThat(days("ديسمبر الماضي", page("2024-01-01", Tense.PAST))).isEqualTo("2023-12-01 2023-12-31");
        assertThat(days("الشهر المقبل", page("2023-12-31", Tense.FUTURE))).isEqualTo("2024-01-01 2024-01-31");
        assertThat(days("29 فبراير", page("2023-03-06", Tense.PAST))).isEqualTo("2020-02-29 2020-02-29");
        assertThat(days("30 فبراير 2024", page("2024-03-06", Tense.PAST))).isEqualTo("nothing");
        assertThat(days("الجمعة", page("2024-03-08", Tense.PAST))).isEqualTo("2024-03-08 2024-03-08");
        assertThat(days("الجمعة الماضي", page("2024-03-08", Tense.PAST))).isEqualTo("2024-03-01 2024-03-01");
        assertThat(days("الأسبوع الماضي", page("2024-03-08", Tense.PAST))).isEqualTo("2024-02-26 2024-03-03");
    }

    @Test
    void aWeekdayOutweighsALaggingDayOfCrawling() {
        assertThat(days("أمس الجمعة", page("2015-08-09", Tense.PAST))).isEqualTo("2015-08-07 2015-08-07");
    }

    @Test
    void severalTimesInOneSentence() {
        assertThat(read("وصل أمس الثلاثاء إلى الرباط على أن يغادر الخميس بعد زيارة تستغرق يومين"))
                .hasSize(3);
        assertThat(read("الانتفاضتان عامي 1964 و1985")).hasSize(2);
    }

    @Test
    void aPartOfTheDayBeforeItHasNoArticle() {
        String text = "زار الوزير المغرب اليوم";
        assertThat(read(text).getFirst().span().of(text)).isEqualTo("اليوم");
        String evening = "وصل الوزير مغرب اليوم";
        assertThat(read(evening).getFirst().span().of(evening)).isEqualTo("مغرب اليوم");
    }

    @Test
    void anExpressionKnowsItsPlace() {
        String text = "وصل الوزير مساء أمس إلى الرباط";
        Expression e = read(text).get(0);
        assertThat(e.span().of(text)).isEqualTo("مساء أمس");
        assertThat(e.first()).isEqualTo(2);
        assertThat(e.last()).isEqualTo(4);
    }

    @Test
    void durationsAndSetsAreKeptAsSuch() {
        assertThat(read("لمدة يومين").get(0).isDuration()).isTrue();
        assertThat(read("كل خميس").get(0).isSet()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 و",
                "الثلاثاء و",
                "يومي الأحد ",
                "بين ",
                "من 3 إلى ",
                "منذ ",
                "ثلاثة و",
                "أمس (",
                "مطلع ",
                "3/",
                "عام ",
                "كانون ",
                "ألف و",
                "الأسبوع "
            })
    void hostileRepeatsTakeLinearTime(String piece) {
        Sentence sentence = SENTENCES.of(piece.repeat(20_000)).get(0);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> READER.read(sentence));
    }
}

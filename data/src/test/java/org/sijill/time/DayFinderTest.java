package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;

class DayFinderTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final TimeReader READER = new TimeReader(LEXICON);
    private static final Landmarks LANDMARKS = new Landmarks(LEXICON);
    private static final DayFinder FINDER = new DayFinder();

    private static Optional<DayFinder.Found> find(String text, DayFinder.Constraint... constraints) {
        List<DayFinder.Clue> clues = new ArrayList<>();
        List<Sentence> page = SENTENCES.of(text);
        for (Sentence s : page)
            for (Expression e : READER.read(s)) clues.add(new DayFinder.Clue(e, Tense.PAST, s.index()));
        return FINDER.find(clues, LANDMARKS.of(page), List.of(constraints));
    }

    private static DayFinder.Constraint held(String from, String to, String reason) {
        return new DayFinder.Constraint(
                List.of(new DayFinder.Stretch(LocalDate.parse(from), LocalDate.parse(to))), 0.99, reason);
    }

    @Test
    void noReasonsNoDay() {
        assertThat(find("استقبل الوزير نظيره أمس في الرباط")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void aFullDateToldAsTodayIsTheDay() {
        DayFinder.Found found =
                find("استقبل الوزير اليوم الأربعاء 6 مارس 2024 نظيره").get();
        assertThat(found.from()).isEqualTo("2024-03-06");
        assertThat(found.to()).isEqualTo("2024-03-06");
        assertThat(found.reasons()).isNotEmpty();
        assertThat(find("استقبل الوزير أمس الثلاثاء 5 مارس 2024 نظيره").get().from())
                .isEqualTo("2024-03-06");
    }

    @Test
    void termsOfPostsNarrowTogether() {
        DayFinder.Found found = find(
                        "قال الوزير أمس",
                        held("2017-02-01", "2018-03-31", "a secretary of state"),
                        held("2017-01-20", "2021-01-20", "a president"),
                        held("2017-05-14", "2022-05-13", "another president"),
                        held("2016-07-13", "2019-07-24", "a prime minister"),
                        held("2017-04-01", "2018-04-30", "an adviser"))
                .get();
        assertThat(found.from()).isAfterOrEqualTo("2017-01-20");
        assertThat(found.to()).isBeforeOrEqualTo("2018-12-31");
        assertThat(found.reasons()).contains("a secretary of state");
    }

    @Test
    void aWeekdayWithDayAndMonthDecidesTheYear() {
        DayFinder.Found found = find(
                        "وصل اليوم الأربعاء 6 مارس",
                        held("2022-01-01", "2026-12-31", "a minister"),
                        held("2021-01-20", "2025-01-20", "a president"))
                .get();
        assertThat(found.from()).isEqualTo("2024-03-06");
        assertThat(found.to()).isEqualTo("2024-03-06");
    }

    @Test
    void nothingIsWrittenOfAnEventBeforeIt() {
        DayFinder.Found found = find(
                        "بعد طوفان الأقصى",
                        held("2021-01-20", "2025-01-20", "a president"),
                        held("2022-11-01", "2024-05-01", "a minister"))
                .get();
        assertThat(found.from()).isAfterOrEqualTo("2023-08-01");
        assertThat(found.to()).isBeforeOrEqualTo("2025-01-20");
    }

    @Test
    void anEventNamedByTwoWordingsIsALandmarkWhereBothStand() {
        assertThat(LANDMARKS.of(SENTENCES.of("وصل ترامب. ولقي كيم جونغ أون في سنغافورة")))
                .extracting(Landmark::day)
                .contains(LocalDate.parse("2018-06-12"));
        assertThat(LANDMARKS.of(SENTENCES.of("وصل الوزير إلى سنغافورة. ولقي نظيره")))
                .isEmpty();
    }

    @Test
    void aFullDateFurtherDownIsMostlyPastAndOneAtTheBeginningMostlyThePages() {
        String dated = "وصل الوزير يوم الأربعاء 6 مارس 2024 إلى الرباط. ";
        String more = "والتقى نظيره. وبحثا العلاقات. ووقعا اتفاقا. ";
        DayFinder.Constraint president = held("2021-01-20", "2025-01-20", "a president");
        DayFinder.Found above = find(dated + more, president).get();
        assertThat(above.to()).isBeforeOrEqualTo("2024-03-09");
        Optional<DayFinder.Found> below = find(more + dated, president);
        assertThat(below.isEmpty() || days(below.get()) > days(above)).isTrue();
    }

    @Test
    void whatLastedSomeYearsBoundsThePageOnBothSides() {
        DayFinder.Found found = find(
                        "قال ولي ولي العهد",
                        held("2015-01-23", "2026-12-31", "a king"),
                        held("2013-02-01", "2017-01-20", "a secretary of state"),
                        held("2009-01-20", "2017-01-20", "a president"))
                .get();
        assertThat(found.from()).isAfterOrEqualTo("2014-12-01");
        assertThat(found.to()).isBeforeOrEqualTo("2017-12-31");
    }

    @Test
    void aNightToldByItsDateOnAPageOfTodayWasTheNightBefore() {
        DayFinder.Found found = find(
                        "وقع الوزيران صباح اليوم اتفاقا. وكان قد وصل ليل الثلاثاء 5 مارس 2024 إلى الرباط",
                        held("2022-11-01", "2024-05-01", "a minister"),
                        held("2021-01-20", "2025-01-20", "a president"))
                .get();
        assertThat(found.from()).isEqualTo("2024-03-06");
        assertThat(found.to()).isEqualTo("2024-03-06");
    }

    @Test
    void aPageThatLooksBackIsNotOfTheTimeThatItLooksBackTo() {
        DayFinder.Found found = find(
                        "قال الوزير",
                        held("2001-01-20", "2009-01-20", "a president of old"),
                        held("2018-04-26", "2021-01-20", "a secretary of state"),
                        held("2018-04-09", "2019-09-10", "an adviser"),
                        held("2016-07-13", "2019-07-24", "a prime minister"),
                        held("2017-01-20", "2021-01-20", "a president"))
                .get();
        assertThat(found.from()).isAfterOrEqualTo("2018-03-01");
        assertThat(found.to()).isBeforeOrEqualTo("2020-12-31");
    }

    @Test
    void theMoreAWrongAnswerCostsTheWiderOrFewerTheAnswers() {
        List<DayFinder.Constraint> terms = List.of(
                DayFinder.Constraint.of(LocalDate.parse("2017-02-01"), LocalDate.parse("2018-03-31"), "a minister"),
                held("2017-01-20", "2021-01-20", "a president"),
                held("2017-05-14", "2022-05-13", "another president"));
        DayFinder.Found cheap =
                new DayFinder(1).find(List.of(), List.of(), terms).get();
        DayFinder.Found found =
                new DayFinder(5).find(List.of(), List.of(), terms).get();
        assertThat(cheap.from()).isAfterOrEqualTo("2017-05-13");
        assertThat(cheap.to()).isBefore("2018-08-01");
        assertThat(cheap.reasons()).contains("a minister");
        assertThat(days(found)).isGreaterThan(days(cheap)).isLessThan(DayFinder.LONGEST);
        assertThat(new DayFinder(1000).find(List.of(), List.of(), terms)).isEmpty();
    }

    private static long days(DayFinder.Found found) {
        return found.to().toEpochDay() - found.from().toEpochDay();
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of statements: what is decided about each, with what reasons. */
class SamenessTest {
    private static final String MEETING =
            "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة";
    private static final Merging RULE = new Merging(Told.ACTS);

    private static Statement told(String act, String outlet, String published, String text) {
        return Told.page(outlet, published, text).stream()
                .filter(s -> s.report().act().equals(act))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + act + " in " + text));
    }

    private static Statement meeting(String outlet, String published, String end) {
        return told("meet", outlet, published, MEETING + " " + end);
    }

    private static Judgement judged(Statement a, Statement b) {
        Judgement one = RULE.judge(a, b);
        Judgement other = RULE.judge(b, a);
        assertThat(other.relation()).isEqualTo(one.relation());
        assertThat(other.score()).isEqualTo(one.score());
        assertThat(one.byPerson()).isFalse();
        return one;
    }

    private static void barred(Statement a, Statement b, String why) {
        Judgement j = judged(a, b);
        assertThat(j.relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(j.score()).isZero();
        assertThat(j.why()).containsExactly(why);
    }

    @Test
    void oneMeetingOnTwoPagesIsTheSameWithReasons() {
        Judgement j = judged(
                meeting("one", "2023-03-19", "يوم السبت 18 مارس 2023."),
                meeting("two", "2023-03-19", "يوم السبت 18 مارس 2023."));
        assertThat(j.relation()).isEqualTo(Relation.SAME);
        assertThat(j.score()).isBetween(.9, 1.);
        assertThat(j.why())
                .anyMatch(w -> w.startsWith("words in common near the telling +"))
                .anyMatch(w -> w.startsWith("the same place +"))
                .anyMatch(w -> w.startsWith("at the outset -2.0"));
    }

    @Test
    void onePageTellsNoEventTwice() {
        List<Statement> page = Told.page("one", "2023-03-19", MEETING + " أمس. وأدانت فرنسا الهجوم على الخرطوم أمس.");
        barred(page.getFirst(), page.getLast(), "one page tells both");
    }

    @Test
    void aPageCountsItsReportsOfKinActs() {
        List<Statement> page = Told.page(
                "one",
                "2023-03-19",
                MEETING
                        + " أمس. واستقبل ملك الأردن عبد الله الثاني رئيس الوزراء العراقي محمد شياع السوداني في عمان أمس."
                        + " وأدانت فرنسا الهجوم على الخرطوم أمس.");
        assertThat(page).extracting(s -> s.kept().rivals()).contains(1, 2);
        for (Statement s : page)
            assertThat(s.kept().rivals()).isEqualTo((int) page.stream()
                    .filter(o -> SamenessRule.kin(o.report().act())
                            .equals(SamenessRule.kin(s.report().act())))
                    .count());
    }

    @Test
    void twoActsAreTwoEventsButAGatheringHasManyNames() {
        barred(
                meeting("one", "2023-03-19", "أمس."),
                told("visit", "two", "2023-03-19", "زار وزير الخارجية التركي مولود جاويش أوغلو القاهرة أمس."),
                "two acts");
        assertThat(SamenessRule.kin("convene")).isEqualTo(SamenessRule.kin("meet"));
        assertThat(SamenessRule.kin("visit")).isEqualTo("visit");
    }

    @ParameterizedTest
    @CsvSource({"19, true", "22, true", "23, false", "14, true", "13, false"})
    void daysThatBothPagesSayMayLieFourApart(int day, boolean compared) {
        Statement one = meeting("one", "2023-03-25", "يوم 18 مارس 2023.");
        Statement other = meeting("two", "2023-03-25", "يوم " + day + " مارس 2023.");
        if (compared) assertThat(judged(one, other).score()).isPositive();
        else barred(one, other, "5 days apart");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, true", "2023-04-01, false"})
    void daysThatOnePageLeavesToItsOwnMayLieTenApart(String published, boolean compared) {
        Statement one = meeting("one", "2023-03-19", "يوم 18 مارس 2023.");
        Statement other = meeting("two", published, ".");
        if (compared) assertThat(judged(one, other).why()).doesNotContain("11 days apart");
        else barred(one, other, "11 days apart");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-21, true", "2022-03-22, false"})
    void whatIsToldAsDoneDaysAfterTheAnnouncementIsNoEchoOfIt(String published, boolean compared) {
        Statement planned = told(
                "visit", "one", "2022-03-20", "سيزور وزير الخارجية الإسرائيلي يائير لابيد الرباط يوم 21 مارس 2022.");
        Statement done =
                told("visit", "two", published, "زار وزير الخارجية الإسرائيلي يائير لابيد الرباط يوم 21 مارس 2022.");
        if (compared)
            assertThat(judged(planned, done).why())
                    .anyMatch(w -> w.startsWith("one announced, done or denied and the other not -1"));
        else barred(planned, done, "told as done days after it was announced");
    }

    @Test
    void theNearerTheirDaysTheLikelierTheyAreOne() {
        Statement one = meeting("one", "2023-03-25", "يوم 18 مارس 2023.");
        double[] scores = new double[5];
        for (int i = 0; i < scores.length; i++)
            scores[i] = judged(one, meeting("two", "2023-03-25", "يوم " + (18 + i) + " مارس 2023."))
                    .score();
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(scores[4]).isLessThan(scores[0]);
    }

    @Test
    void ofEqualsItDoesNotMatterWhoIsNamedFirst() {
        Statement one = meeting("one", "2023-03-19", "يوم 18 مارس 2023.");
        Statement turned = told(
                "meet",
                "two",
                "2023-03-19",
                "التقى وزير الخارجية التركي مولود جاويش أوغلو نظيره المصري سامح شكري في القاهرة يوم 18 مارس 2023.");
        assertThat(judged(one, turned).relation()).isEqualTo(Relation.SAME);
    }

    @Test
    void whoAccusesWhomMatters() {
        Statement one = told("accuse", "one", "2023-03-19", "اتهمت إيران إسرائيل أمس بشن هجوم على منشأة نووية.");
        Statement again = told("accuse", "two", "2023-03-19", "اتهمت طهران إسرائيل أمس بشن هجوم على منشأة نووية.");
        Statement turned = told("accuse", "three", "2023-03-19", "اتهمت إسرائيل إيران أمس بشن هجوم على منشأة نووية.");
        assertThat(judged(one, again).score()).isGreaterThan(judged(one, turned).score());
        assertThat(judged(one, turned).why())
                .anyMatch(w -> w.startsWith("no actor in common -"))
                .anyMatch(w -> w.startsWith("done to two parties -"));
    }

    @Test
    void otherPersonsOfTheSameStatesAreOthers() {
        Judgement j = judged(
                meeting("one", "2023-03-19", "يوم 18 مارس 2023."),
                told(
                        "meet",
                        "two",
                        "2023-03-19",
                        "التقى رئيس الوزراء المصري مصطفى مدبولي نائب الرئيس التركي فؤاد أقطاي في القاهرة يوم 18 مارس 2023."));
        assertThat(j.relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(j.why()).anyMatch(w -> w.startsWith("other persons -"));
    }

    @Test
    void theSamePostSpeaksForThem() {
        Judgement j = judged(
                told(
                        "meet",
                        "one",
                        "2023-03-19",
                        "التقى وزير الخارجية المصري نظيره التركي في القاهرة يوم 18 مارس 2023."),
                told(
                        "meet",
                        "two",
                        "2023-03-19",
                        "التقى وزير الخارجية المصري نظيره التركي في القاهرة يوم 18 مارس 2023."));
        assertThat(j.why()).contains("the same post +0.42");
    }

    @Test
    void twoCitiesAreTwoPlacesButACountryHoldsItsCities() {
        Statement cairo = meeting("one", "2023-03-19", "يوم 18 مارس 2023.");
        Statement again = meeting("two", "2023-03-19", "يوم 18 مارس 2023.");
        Statement ankara = told(
                "meet",
                "three",
                "2023-03-19",
                "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في أنقرة يوم 18 مارس 2023.");
        assertThat(Comparison.place(cairo, again)).isEqualTo(1);
        assertThat(Comparison.place(cairo, ankara)).isEqualTo(-1);
        assertThat(Comparison.place(ankara, cairo)).isEqualTo(-1);
        assertThat(judged(cairo, ankara).score())
                .isLessThan(judged(cairo, again).score());
    }

    @Test
    void oneTollIsOneAttackTwoTollsAreTwo() {
        Statement five = told("attack", "one", "2023-03-19", "قصفت القوات الروسية مدينة خيرسون أمس فقتل 5 مدنيين.");
        Statement same = told("attack", "two", "2023-03-19", "قصفت القوات الروسية مدينة خيرسون أمس فقتل 5 مدنيين.");
        Statement nine = told("attack", "three", "2023-03-19", "قصفت القوات الروسية مدينة خيرسون أمس فقتل 9 مدنيين.");
        assertThat(judged(five, same).score()).isGreaterThan(judged(five, nine).score());
    }

    @Test
    void anAgreementOnWaterIsNoneOnGas() {
        Statement water =
                told("sign", "one", "2023-03-19", "وقعت مصر وتركيا أمس في القاهرة مذكرة تفاهم في مجال المياه.");
        Statement again =
                told("sign", "two", "2023-03-19", "وقعت مصر وتركيا أمس في القاهرة مذكرة تفاهم في مجال المياه.");
        Statement gas =
                told("sign", "three", "2023-03-19", "وقعت مصر وتركيا أمس في القاهرة مذكرة تفاهم في مجال الغاز.");
        assertThat(judged(water, again).relation()).isEqualTo(Relation.SAME);
        assertThat(judged(water, gas).score()).isLessThan(judged(water, again).score());
    }

    @Test
    void onePagesNewsIsTheOthersBackground() {
        Statement news = meeting("one", "2023-03-19", "يوم 18 مارس 2023.");
        Statement background = Told.page(
                        "two",
                        "2023-03-19",
                        "أعلنت وزارة الخارجية الفرنسية في باريس أن وزيرة الخارجية كاترين كولونا ستزور الرباط الأسبوع المقبل لبحث العلاقات الثنائية والقضايا الإقليمية ذات الاهتمام المشترك. "
                                + MEETING + " يوم 18 مارس 2023.")
                .stream()
                .filter(s -> s.report().act().equals("meet"))
                .findFirst()
                .orElseThrow();
        assertThat(judged(news, background).why())
                .anyMatch(w -> w.equals("one page's news, the other's background -0.35"));
    }

    @Test
    void withoutDaysAndWordsInCommonNothingIsCompared() {
        Statement undated = Told.undated("one", "أدانت الصومال تفجير مقديشو.").getFirst();
        Statement other = told("condemn", "two", "2023-03-19", "استنكرت باكستان بشدة حرق المصحف في ستوكهولم.");
        assertThat(judged(undated, other).why())
                .containsExactly("days not known, no rare word in common, pages far apart or no heavy word in common");
    }
}

package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.register.Event;
import org.sijill.register.Relation;

class JudgementsTest extends RegisterTest {
    private static final String DAY = "2023-03-19T10:00:00Z";
    private static final Filed CAIRO = Own.filed(Own.page(
            "one",
            "2023-03-19",
            "استقبل وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت."));
    private static final Filed CAIRO_TOO = Own.filed(Own.page(
            "two",
            "2023-03-18",
            "أجرى وزير الخارجية المصري سامح شكري محادثات مع نظيره التركي مولود جاويش أوغلو في القاهرة اليوم السبت."));
    private static final Filed ANKARA = Own.filed(Own.page(
            "three",
            "2023-04-14",
            "استقبل وزير الخارجية التركي مولود جاويش أوغلو نظيره المصري سامح شكري في أنقرة يوم الخميس."));

    private static String report(Filed page) {
        return page.article().id() + "#1";
    }

    private static int judge(String where, Filed left, Filed right, Relation relation) {
        int[] number = new int[1];
        Own.change(where, r -> number[0] = r.judge(report(left), report(right), relation, "Amal", "read both", DAY));
        return number[0];
    }

    private static List<Integer> sizes(String where) {
        return Own.events(where).stream()
                .map((Event e) -> e.statements().size())
                .sorted()
                .toList();
    }

    @Test
    void withoutPeopleTheRulesDecide() {
        assertThat(sizes(holding(List.of(CAIRO, CAIRO_TOO, ANKARA)))).containsExactly(1, 2);
    }

    @Test
    void samePutsTogetherWhatRulesHoldApart() {
        String where = holding(List.of(CAIRO, ANKARA));
        judge(where, CAIRO, ANKARA, Relation.SAME);
        assertThat(sizes(where)).containsExactly(2);
    }

    @Test
    void differentPartsWhatRulesHoldTogether() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        assertThat(sizes(where)).containsExactly(1, 1);
    }

    @Test
    void unsureDecidesNothing() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        judge(where, CAIRO, CAIRO_TOO, Relation.UNSURE);
        assertThat(sizes(where)).containsExactly(2);
    }

    @Test
    void theLastWordOnAPairCounts() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        judge(where, CAIRO_TOO, CAIRO, Relation.SAME);
        assertThat(sizes(where)).containsExactly(2);
    }

    @Test
    void undoingLetsTheRulesDecideAgain() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        int number = judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        Own.change(where, r -> r.undo(number, "Amal", "one meeting after all", DAY));
        assertThat(sizes(where)).containsExactly(2);
        assertThat(Own.ask(where, Catalogue::judgements)).isEmpty();
    }

    @Test
    void undoingTheLastWordBringsBackTheOneBefore() {
        String where = holding(List.of(CAIRO, ANKARA));
        judge(where, CAIRO, ANKARA, Relation.SAME);
        int last = judge(where, CAIRO, ANKARA, Relation.DIFFERENT);
        Own.change(where, r -> r.undo(last, "Amal", "no", DAY));
        assertThat(sizes(where)).containsExactly(2);
    }

    @Test
    void ofTwoAlikeTheOneUndoneIsGone() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        int first = judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        int second = judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        Own.change(where, r -> r.undo(first, "Amal", "said twice", DAY));
        assertThat(Own.ask(where, Catalogue::judgements)).containsOnlyKeys(second);
        assertThat(sizes(where)).containsExactly(1, 1);
    }

    @Test
    void nothingIsUndoneTwice() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        int number = judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        Own.change(where, r -> r.undo(number, "Amal", "no", DAY));
        assertThatThrownBy(() -> Own.change(where, r -> r.undo(number, "Amal", "no", DAY)))
                .isInstanceOf(Refused.class)
                .hasMessage("judgement " + number + " is undone already");
    }

    @Test
    void whatPeopleSaidSurvivesReading() {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        judge(where, CAIRO, CAIRO_TOO, Relation.DIFFERENT);
        Own.change(where, r -> r.reread(Own::read, d -> {}));
        assertThat(sizes(where)).containsExactly(1, 1);
    }

    @Test
    void whatPeopleSaidHoldsForPagesFiledLater() {
        String where = holding(List.of(CAIRO, ANKARA));
        judge(where, CAIRO, ANKARA, Relation.SAME);
        Own.file(where, List.of(CAIRO_TOO));
        assertThat(sizes(where)).containsExactly(3);
    }

    @Test
    void anEventStandsForItsReports() {
        String where = holding(List.of(CAIRO, CAIRO_TOO, ANKARA));
        List<String> ids = Own.events(where).stream().map(Event::id).toList();
        Own.change(where, r -> r.judge(ids.get(0), ids.get(1), Relation.SAME, "Amal", "read both", DAY));
        assertThat(sizes(where)).containsExactly(3);
    }

    @Test
    void fulfilsJoinsAnAnnouncementWithWhatCameOfIt() {
        Filed plan = Own.filed(Own.page(
                "four",
                "2023-01-10",
                "من المقرر أن يزور وزير الخارجية التركي مولود جاويش أوغلو القاهرة العام المقبل."));
        String where = holding(List.of(plan, CAIRO));
        judge(where, CAIRO, plan, Relation.FULFILS);
        EventView announced = Own.ask(where, c -> c.event(report(plan)));
        assertThat(announced.outcomes()).hasSize(1);
        assertThat(announced.outcomes().getFirst().score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "rule"})
    void aJudgementNeedsAPerson(String name) {
        String where = holding(List.of(CAIRO, CAIRO_TOO));
        assertThatThrownBy(() -> Own.change(
                        where, r -> r.judge(report(CAIRO), report(CAIRO_TOO), Relation.SAME, name, "read", DAY)))
                .isInstanceOf(Refused.class)
                .hasMessage("a judgement needs the name of a person");
    }
}

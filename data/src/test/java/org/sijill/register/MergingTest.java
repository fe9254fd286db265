package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Statements come and go and people judge: the groups are always those of what is there. */
class MergingTest {
    private static final Merging.Change NOTHING = new Merging.Change(Set.of(), Set.of(), Map.of(), Set.of(), Set.of());

    /** One meeting on three pages, and one of another pair. */
    private static final Statement ONE = meeting(
            "one",
            "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت 18 مارس 2023.");

    private static final Statement TWO = meeting(
            "two",
            "اجتمع وزير الخارجية المصري سامح شكري بنظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت 18 مارس 2023.");
    private static final Statement THREE = meeting(
            "three",
            "أجرى وزير الخارجية المصري سامح شكري محادثات مع نظيره التركي مولود جاويش أوغلو في القاهرة السبت 18 مارس 2023.");
    private static final Statement OTHER = meeting(
            "other",
            "التقى وزير الخارجية القطري محمد بن عبد الرحمن نظيره الإيراني حسين أمير عبد اللهيان في الدوحة يوم السبت 18 مارس 2023.");

    private static Statement meeting(String outlet, String text) {
        return Told.page(outlet, "2023-03-19", text).stream()
                .filter(s -> s.report().act().equals("meet"))
                .findFirst()
                .orElseThrow();
    }

    private static Merging of(Statement... statements) {
        Merging merging = new Merging(Told.ACTS);
        for (Statement s : statements) merging.add(s);
        merging.settle();
        return merging;
    }

    private static Judgement said(Statement a, Statement b, Relation relation) {
        return new Judgement(a.id(), b.id(), relation, 1, "reader", List.of("read both"), "2023-03-20T10:00:00Z");
    }

    private static Map<String, List<Statement>> groups(Merging merging) {
        return new TreeMap<>(merging.groups());
    }

    private static boolean together(Merging merging, Statement a, Statement b) {
        return String.valueOf(merging.groupOf(a.id())).equals(merging.groupOf(b.id()));
    }

    @Test
    void tellingsOfOneEventComeTogether() {
        Merging merging = of(ONE, OTHER, TWO, THREE);
        assertThat(merging.groups()).hasSize(2);
        assertThat(together(merging, ONE, TWO) && together(merging, TWO, THREE)).isTrue();
        assertThat(together(merging, ONE, OTHER)).isFalse();
        String key = String.valueOf(merging.groupOf(ONE.id()));
        assertThat(merging.group(key))
                .containsExactlyInAnyOrder(ONE, TWO, THREE)
                .isSortedAccordingTo(Statement.ORDER);
        assertThat(merging.edges(ONE.id())).contains(TWO.id()).doesNotContain(OTHER.id(), ONE.id());
        assertThat(merging.edges(OTHER.id())).isEmpty();
    }

    @Test
    void aReportIsFiledOnce() {
        Merging merging = of(ONE);
        assertThatThrownBy(() -> merging.add(ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ONE.id());
        assertThat(merging.groups()).hasSize(1);
    }

    @Test
    void whatIsNotThereIsNothing() {
        Merging merging = of(ONE);
        assertThat(merging.statement(ONE.id())).isSameAs(ONE);
        assertThat(merging.statement("nobody")).isNull();
        assertThat(merging.groupOf("nobody")).isNull();
        assertThat(merging.group("nobody")).isEmpty();
        assertThat(merging.edges("nobody")).isEmpty();
        assertThat(merging.ofPage("nobody")).isEmpty();
        merging.remove("nobody");
        assertThat(merging.settle().edged()).isEmpty();
        assertThatThrownBy(() -> merging.restoreGroup("key", List.of("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void theStatementsOfAPageStandInTheirOrderUntilTheyGo() {
        List<Statement> page = Told.page(
                "one",
                "2023-03-19",
                "التقى وزير الخارجية المصري سامح شكري نظيره التركي في القاهرة أمس. وزار الوزير التركي الإسكندرية اليوم. وأدان الوزير المصري الهجوم على الخرطوم.");
        assertThat(page.size()).isGreaterThan(1);
        Merging merging = of(page.reversed().toArray(Statement[]::new));
        String article = page.getFirst().page().article();
        assertThat(merging.ofPage(article)).hasSameElementsAs(page).isSortedAccordingTo(Statement.ORDER);
        for (Statement s : page) merging.remove(s.id());
        assertThat(merging.ofPage(article)).isEmpty();
        merging.settle();
        assertThat(merging.groups()).isEmpty();
    }

    @Test
    void aChangeTellsWhatIsGoneAndWhatIsMade() {
        Merging merging = new Merging(Told.ACTS);
        merging.add(ONE);
        Merging.Change first = merging.settle();
        assertThat(first.gone()).isEmpty();
        assertThat(first.made())
                .singleElement()
                .satisfies(g -> assertThat(merging.group(g)).containsExactly(ONE));
        assertThat(first.edged()).containsExactly(ONE.id());
        String before = String.valueOf(merging.groupOf(ONE.id()));
        merging.add(TWO);
        Merging.Change second = merging.settle();
        assertThat(second.made())
                .singleElement()
                .satisfies(g -> assertThat(merging.group(g)).containsExactlyInAnyOrder(ONE, TWO));
        assertThat(second.edged()).containsExactly(TWO.id());
        assertThat(second.left()).isEmpty();
        if (!second.made().contains(before)) assertThat(second.gone()).containsExactly(before);
        assertThat(merging.settle()).isEqualTo(NOTHING);
    }

    @Test
    void whatIsFarOffIsNoChange() {
        Merging merging = of(ONE, TWO);
        String old = merging.groupOf(ONE.id());
        merging.add(OTHER);
        Merging.Change change = merging.settle();
        assertThat(change.gone()).isEmpty();
        assertThat(change.made()).containsExactly(merging.groupOf(OTHER.id()));
        assertThat(merging.groupOf(ONE.id())).isEqualTo(old);
    }

    @Test
    void aReportThatGoesLeavesTheOthers() {
        Merging merging = of(ONE, TWO, THREE);
        merging.remove(ONE.id());
        Merging.Change change = merging.settle();
        assertThat(change.left()).containsExactly(ONE.id());
        assertThat(change.edged()).contains(ONE.id());
        assertThat(groups(merging)).isEqualTo(groups(of(TWO, THREE)));
        assertThat(merging.edges(TWO.id())).doesNotContain(ONE.id());
        assertThat(merging.edges(ONE.id())).isEmpty();
        merging.add(ONE);
        merging.settle();
        assertThat(groups(merging)).isEqualTo(groups(of(ONE, TWO, THREE)));
    }

    @Test
    void theOnlyReportOfAnEventTakesItAlong() {
        Merging merging = of(OTHER);
        String key = merging.groupOf(OTHER.id());
        merging.remove(OTHER.id());
        Merging.Change change = merging.settle();
        assertThat(change.gone()).containsExactly(key);
        assertThat(change.made()).isEmpty();
        assertThat(merging.groupOf(OTHER.id())).isNull();
    }

    @Test
    void aPersonPartsAndJoinsAndMayTakeItBack() {
        Merging merging = of(ONE, TWO, OTHER);
        merging.judged(said(ONE, TWO, Relation.DIFFERENT));
        merging.settle();
        assertThat(together(merging, ONE, TWO)).isFalse();
        assertThat(merging.edges(ONE.id())).isEmpty();
        merging.judged(said(TWO, ONE, Relation.SAME));
        merging.judged(said(ONE, OTHER, Relation.SAME));
        merging.settle();
        assertThat(together(merging, ONE, TWO) && together(merging, ONE, OTHER)).isTrue();
        merging.unjudged(OTHER.id(), ONE.id());
        merging.unjudged(ONE.id(), TWO.id());
        merging.settle();
        assertThat(groups(merging)).isEqualTo(groups(of(ONE, TWO, OTHER)));
    }

    @Test
    void aPersonsJudgementWaitsForBothReports() {
        Merging merging = new Merging(Told.ACTS);
        merging.judged(said(ONE, OTHER, Relation.SAME));
        merging.judged(said(ONE, TWO, Relation.DIFFERENT));
        merging.add(OTHER);
        merging.settle();
        assertThat(merging.edges(OTHER.id())).isEmpty();
        merging.add(ONE);
        merging.add(TWO);
        merging.settle();
        assertThat(together(merging, ONE, OTHER)).isTrue();
        assertThat(together(merging, ONE, TWO)).isFalse();
    }

    @Test
    void aPersonHoldsTogetherEvenWhatARuleBars() {
        Statement later = Told.page(
                        "later",
                        "2023-06-19",
                        "التقى وزير الخارجية المصري سامح شكري نظيره التركي هاكان فيدان في أنقرة يوم 18 يونيو 2023.")
                .getFirst();
        Merging merging = of(ONE, later);
        assertThat(together(merging, ONE, later)).isFalse();
        merging.judged(said(ONE, later, Relation.SAME));
        merging.settle();
        assertThat(together(merging, ONE, later)).isTrue();
        assertThat(merging.judge(ONE, later).byPerson()).isTrue();
        assertThat(merging.judge(later, ONE).by()).isEqualTo("reader");
    }

    @Test
    void whoCouldNotTellLeavesItToTheRule() {
        Merging merging = of(ONE, TWO);
        merging.judged(said(ONE, TWO, Relation.UNSURE));
        merging.settle();
        assertThat(together(merging, ONE, TWO)).isTrue();
        assertThat(merging.judge(ONE, TWO).byPerson()).isFalse();
    }

    @Test
    void putBackAsItWasItIsAsItWas() {
        Merging old = of(ONE, TWO, THREE, OTHER);
        Judgement parted = said(ONE, THREE, Relation.DIFFERENT);
        old.judged(parted);
        old.settle();
        Merging merging = new Merging(Told.ACTS);
        merging.restore(parted);
        List<Statement> all = List.of(ONE, TWO, THREE, OTHER);
        for (Statement s : all) merging.restore(s);
        for (Statement s : all) for (String other : old.edges(s.id())) merging.restoreEdge(s.id(), other);
        old.groups()
                .forEach((key, group) -> merging.restoreGroup(
                        key, group.stream().map(Statement::id).toList()));
        assertThat(groups(merging)).isEqualTo(groups(old));
        assertThat(merging.settle()).isEqualTo(NOTHING);
        assertThat(merging.ofPage(ONE.page().article())).containsExactly(ONE);
        for (Statement s : List.of(ONE, TWO, THREE, OTHER))
            assertThat(merging.edges(s.id())).isEqualTo(old.edges(s.id()));
        merging.unjudged(ONE.id(), THREE.id());
        merging.settle();
        assertThat(groups(merging)).isEqualTo(groups(of(ONE, TWO, THREE, OTHER)));
    }

    @Test
    void nobodyChangesItsGroupsFromOutside() {
        Merging merging = of(ONE, TWO);
        merging.groups().clear();
        merging.edges(ONE.id()).clear();
        assertThat(together(merging, ONE, TWO)).isTrue();
        assertThat(merging.edges(ONE.id())).containsExactly(TWO.id());
        assertThatThrownBy(() -> merging.ofPage(ONE.page().article()).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

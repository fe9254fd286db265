package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sijill.event.Status;

/** What one page tells as two stays two on all pages; statements that are alike have one voice. */
class BesideTest {
    /** Two tellings that are held to tell one event, unless some page tells both. */
    private static final String CAIRO = "ministers talks cairo", PALACE = "ministers talks palace";

    private static Statement told(String page, int number, String words) {
        return Made.on(page).number(number).words(words).made();
    }

    private static final Statement A = told("a", 1, CAIRO),
            B = told("b", 1, PALACE),
            C1 = told("c", 1, CAIRO),
            C2 = told("c", 2, PALACE),
            D1 = told("d", 1, CAIRO),
            D2 = told("d", 2, PALACE);

    private static Merging of(Statement... statements) {
        Merging merging = new Merging(Map.of());
        for (Statement s : statements) merging.add(s);
        merging.settle();
        return merging;
    }

    private static boolean together(Merging merging, Statement a, Statement b) {
        assertThat(merging.groupOf(a.id())).isNotNull();
        return String.valueOf(merging.groupOf(a.id())).equals(merging.groupOf(b.id()));
    }

    private static Judgement said(Statement a, Statement b, Relation relation) {
        return new Judgement(a.id(), b.id(), relation, 1, "reader", List.of(), "2023-03-20T10:00:00Z");
    }

    @Test
    void aPageThatTellsBothPartsThemEverywhere() {
        Merging merging = of(A, B);
        assertThat(together(merging, A, B)).isTrue();
        assertThat(merging.edges("a#1")).containsExactly("b#1");
        merging.add(C1);
        merging.add(C2);
        Merging.Change change = merging.settle();
        assertThat(together(merging, A, B)).isFalse();
        assertThat(together(merging, A, C1) && together(merging, B, C2)).isTrue();
        assertThat(change.edged()).contains("a#1", "b#1");
        assertThat(merging.edges("a#1")).isEmpty();
        assertThat(merging.edges("b#1")).isEmpty();
        assertThat(new TreeMap<>(merging.groups()))
                .isEqualTo(new TreeMap<>(of(C2, A, C1, B).groups()));
    }

    @Test
    void theyComeTogetherAgainWhenTheLastSuchPageIsGone() {
        Merging merging = of(A, B, C1, C2, D1, D2);
        merging.remove("c#2");
        merging.settle();
        assertThat(together(merging, A, B)).isFalse();
        merging.remove("d#1");
        Merging.Change change = merging.settle();
        assertThat(together(merging, A, B)).isTrue();
        assertThat(change.edged()).contains("a#1").doesNotContain("c#1");
        assertThat(merging.edges("a#1")).containsExactly("b#1");
        assertThat(merging.edges("b#1")).containsExactly("a#1");
        assertThat(new TreeMap<>(merging.groups()))
                .isEqualTo(new TreeMap<>(of(D2, C1, A, B).groups()));
    }

    @Test
    void whoeverIsPutBackIsPartedAsBefore() {
        Merging merging = new Merging(Map.of());
        List<Statement> all = List.of(A, B, C1, C2);
        all.forEach(merging::restore);
        merging.restoreGroup(Event.id("a#1"), List.of("a#1", "c#1"));
        merging.restoreGroup(Event.id("b#1"), List.of("b#1", "c#2"));
        assertThat(merging.settle().made()).isEmpty();
        assertThat(new TreeMap<>(merging.groups()))
                .isEqualTo(new TreeMap<>(of(A, B, C1, C2).groups()));
        merging.remove("c#1");
        merging.settle();
        assertThat(together(merging, A, B)).isTrue();
    }

    @Test
    void aPersonMayHoldTogetherWhatOnePageTellsAsTwo() {
        Merging merging = new Merging(Map.of());
        merging.judged(said(C1, C2, Relation.SAME));
        merging.add(C1);
        merging.add(C2);
        merging.settle();
        assertThat(together(merging, C1, C2)).isTrue();
        merging.unjudged("c#2", "c#1");
        merging.settle();
        assertThat(together(merging, C1, C2)).isFalse();
        merging.judged(said(C1, C2, Relation.SAME));
        merging.settle();
        assertThat(together(merging, C1, C2)).isTrue();
        merging.remove("c#2");
        merging.settle();
        assertThat(merging.edges("c#1")).isEmpty();
    }

    @Test
    void statementsThatAreAlikeHaveOneVoiceButForThoseOfWhomAPersonSpoke() {
        Merging merging = of(A, B, C1, D2);
        assertThat(merging.voice("c#1")).isEqualTo("a#1");
        assertThat(merging.voice("d#2")).isEqualTo("b#1");
        assertThat(merging.edges("c#1")).isEmpty();
        merging.judged(said(C1, D2, Relation.DIFFERENT));
        assertThat(merging.voice("c#1")).isEqualTo("c#1");
        assertThat(merging.voice("d#2")).isEqualTo("d#2");
        merging.unjudged("c#1", "d#2");
        assertThat(merging.voice("c#1")).isEqualTo("a#1");
        assertThat(merging.voice("d#2")).isEqualTo("b#1");
        assertThatThrownBy(() -> merging.voice("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void anotherFirstIsAnotherEnd() {
        Merging merging = of(B, C1);
        assertThat(merging.edges("b#1")).containsExactly("c#1");
        merging.add(A);
        Merging.Change change = merging.settle();
        assertThat(change.edged()).containsExactly("a#1", "c#1");
        assertThat(merging.edges("b#1")).containsExactly("a#1");
        assertThat(merging.settle().edged()).isEmpty();
        merging.remove("a#1");
        change = merging.settle();
        assertThat(change.edged()).containsExactlyInAnyOrder("a#1", "c#1");
        assertThat(change.left()).containsExactly("a#1");
        assertThat(merging.settle().left()).isEmpty();
        merging.add(D1);
        assertThat(merging.settle().edged()).isEmpty();
    }

    @Test
    void whatIsGoneIsFoundByNobody() {
        Merging merging = of(A, B);
        merging.remove("a#1");
        assertThat(merging.edges("b#1")).isEmpty();
        Statement e = told("e", 1, "ministers talks garden");
        merging.add(e);
        merging.settle();
        assertThat(merging.edges("e#1")).containsExactly("b#1");
        merging.remove("b#1");
        Merging.Change change = merging.settle();
        assertThat(change.gone()).doesNotContain(String.valueOf(merging.groupOf("e#1")));
        assertThat(merging.groups().values()).containsExactly(List.of(e));
    }

    @Test
    void aJudgementNamesTheFirstOfTheTwoFirst() {
        Merging merging = of(A, B);
        for (Judgement j : List.of(merging.judge(A, B), merging.judge(B, A))) {
            assertThat(j.left()).isEqualTo("a#1");
            assertThat(j.right()).isEqualTo("b#1");
        }
    }

    @Test
    void pagesWithoutADayOfTheirOwnAreNamed() {
        Statement undated = Made.on("u").published(null).made(),
                again = Made.on("v").published(null).made();
        Merging merging = of(A, undated, again);
        String key = String.valueOf(merging.groupOf("u#1"));
        assertThat(together(merging, A, undated)).isTrue();
        assertThat(merging.undated(key)).containsExactly("u", "v");
        assertThat(merging.size(key)).isEqualTo(3);
        assertThat(of(A, B).undated(Event.id("a#1"))).isEmpty();
        assertThatThrownBy(() -> merging.undated("nothing")).hasMessageContaining("nothing");
    }

    @Test
    void announcementsAndWhatCameOfThemAreNotAlike() {
        Statement planned = Made.on("p").status(Status.PLANNED).made();
        Statement done = Made.on("q").published(3).made();
        Merging merging = of(planned, done);
        assertThat(together(merging, planned, done)).isFalse();
        assertThat(merging.judge(done, planned).why()).containsExactly("told as done days after it was announced");
    }

    @Test
    void aCopyChangesItsGroupAndMovesNobodyElse() {
        Merging merging = of(A, B);
        String key = String.valueOf(merging.groupOf("a#1"));
        merging.add(C1);
        Merging.Change change = merging.settle();
        assertThat(change).isEqualTo(new Merging.Change(Set.of(), Set.of(key), Map.of("c#1", key), Set.of(), Set.of()));
        assertThat(merging.settle()).isEqualTo(new Merging.Change(Set.of(), Set.of(), Map.of(), Set.of(), Set.of()));
        merging.remove("c#1");
        change = merging.settle();
        assertThat(change).isEqualTo(new Merging.Change(Set.of(), Set.of(key), Map.of(), Set.of("c#1"), Set.of()));
    }

    @Test
    void whatComesOutAsItWasIsNoChange() {
        Statement early = Made.on("a").made(),
                wide = Made.on("b").days(0, 8, true).made(),
                late =
                        Made.on("z")
                                .days(8, 8, true)
                                .words("ministers talks cairo oil")
                                .made();
        Merging merging = of(early, wide, late);
        assertThat(together(merging, early, wide)).isTrue();
        assertThat(together(merging, late, wide)).isFalse();
        assertThat(merging.edges("b#1")).containsExactly("a#1", "z#1");
        String key = String.valueOf(merging.groupOf("a#1"));
        Statement other = told("c", 1, PALACE);
        merging.add(other);
        Merging.Change change = merging.settle();
        assertThat(together(merging, early, other)).isTrue();
        assertThat(change.gone()).isEmpty();
        assertThat(change.made()).containsExactly(key);
        assertThat(change.moved()).isEqualTo(Map.of("c#1", key));
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.event.Status;

/** Statements that are as one, what stands for them, and the groups and parts that they make. */
class ChorusTest {
    private static final Statement A = Made.on("a").outlet("x").made(),
            B = Made.on("b").outlet("y").made(),
            C = Made.on("c").outlet("x").made();

    private static Chorus of(Statement... statements) {
        Chorus c = new Chorus(null);
        for (Statement s : statements) c.add(s);
        return c;
    }

    private static List<List<Statement>> parts(Chorus c) {
        return c.parts().stream().sorted(Part.ORDER).map(Part::statements).toList();
    }

    @Test
    void theFirstStandsForAllWheneverItCame() {
        Chorus c = new Chorus(null);
        assertThat(c.isEmpty()).isTrue();
        assertThat(c.add(B)).isTrue();
        assertThat(c.add(C)).isFalse();
        assertThat(c.add(A)).isTrue();
        assertThat(c.first()).isSameAs(A);
        assertThat(c.members()).containsExactly(A, B, C);
        assertThat(c.size()).isEqualTo(3);
        assertThat(c.remove(B)).isFalse();
        assertThat(c.remove(A)).isTrue();
        assertThat(c.members()).containsExactly(C);
        assertThat(c.isEmpty()).isFalse();
        assertThatThrownBy(() -> c.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nobodyIsThereTwiceOrLeavesTwice() {
        Chorus c = of(A, B);
        assertThatThrownBy(() -> c.add(A))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a#1");
        assertThatThrownBy(() -> c.add(B))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("b#1");
        assertThatThrownBy(() -> c.remove(C))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("c#1");
        assertThat(c.size()).isEqualTo(2);
    }

    @Test
    void thoseOfOneOutletAndDayAreOnePart() {
        Chorus c = of(A, B);
        assertThat(parts(c)).containsExactly(List.of(A), List.of(B));
        c.add(C);
        assertThat(parts(c)).containsExactly(List.of(A, C), List.of(B));
        c.remove(A);
        assertThat(parts(c)).containsExactly(List.of(B), List.of(C));
        c.remove(B);
        assertThat(parts(c)).containsExactly(List.of(C));
        c.add(B);
        assertThat(parts(c)).containsExactly(List.of(B), List.of(C));
        assertThatThrownBy(() -> c.parts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void pagesThatTellBothAreCounted() {
        Chorus c = of(A), o = of(B);
        assertThat(c.beside(o)).isFalse();
        assertThat(c.beside(o, 1)).isTrue();
        assertThat(c.beside(o) && o.beside(c)).isTrue();
        assertThat(c.neighbours()).containsExactly(o);
        assertThat(o.neighbours()).containsExactly(c);
        assertThat(c.beside(o, 1)).isFalse();
        assertThat(o.beside(c, -1)).isFalse();
        assertThat(c.beside(o) && o.beside(c)).isTrue();
        assertThat(o.beside(c, -1)).isTrue();
        assertThat(c.beside(o) || o.beside(c)).isFalse();
        assertThat(c.neighbours()).isEmpty();
    }

    @Test
    void onlyTheNewsIsToldOfTheSameEventAndAllOfAnother() {
        Chorus c = of(A, B);
        assertThat(c.tell("event")).containsExactly(A, B);
        assertThat(c.tell("event")).isEmpty();
        c.add(C);
        assertThat(c.tell("event")).containsExactly(C);
        assertThat(c.tell("other")).containsExactly(A, B, C);
        c.remove(A);
        c.add(A);
        c.remove(A);
        assertThat(c.tell("other")).isEmpty();
        c.add(A);
        c.remove(B);
        assertThat(c.tell("other")).containsExactly(A);
    }

    @Test
    void aGroupIsCalledByItsFirstAndHoldsAllInTheirOrder() {
        Statement d = Made.on("d").status(Status.PLANNED).confidence(.4).made();
        Chorus two = of(B, d), one = of(C), other = of(A);
        Group group = Group.of(List.of(two, one, other));
        assertThat(group.key()).isEqualTo(Event.id("a#1"));
        assertThat(group.choruses()).containsExactly(other, two, one);
        assertThat(group.statements()).containsExactly(A, B, C, d);
        assertThat(group.size()).isEqualTo(4);
        assertThat(group.act()).isEqualTo("meet");
        assertThat(group.parts()).extracting(Part::first).containsExactly(A, B, C, d);
        assertThat(Group.of(List.of(two)).statements()).containsExactly(B, d);
    }

    @Test
    void aGroupHasComeAsFarAsThoseWhoAreSurestTogetherTell() {
        Chorus done = of(A),
                planned =
                        of(
                                Made.on("p").status(Status.PLANNED).made(),
                                Made.on("q").status(Status.PLANNED).made());
        assertThat(Group.of(List.of(done)).stage()).isEqualTo(Stage.DONE);
        assertThat(Group.of(List.of(done, planned)).stage()).isEqualTo(Stage.AHEAD);
        assertThat(Group.of(List.of(done, of(B), planned)).stage()).isEqualTo(Stage.DONE);
    }
}

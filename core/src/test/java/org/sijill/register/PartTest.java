package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements alike in all that an event is made of. */
class PartTest {
    private static Made on(String article) {
        return Made.on(article).outlet("x");
    }

    private static int parts(Made one, Made other) {
        List<Part> parts = Part.of(List.of(one.made(), other.made()));
        assertThat(parts.stream().mapToInt(Part::size).sum()).isEqualTo(2);
        return parts.size();
    }

    @Test
    void spansAndNumbersDoNotMatter() {
        assertThat(parts(on("a"), on("b"))).isEqualTo(1);
        assertThat(parts(on("a"), on("b").number(7).at(300).words("others"))).isEqualTo(1);
    }

    @Test
    void allThatAnEventIsMadeOfMatters() {
        for (Made other : List.of(
                on("b").outlet("y"),
                on("b").published(1),
                on("b").published(null),
                on("b").act("visit"),
                on("b").confidence(.9),
                on("b").status(org.sijill.event.Status.ONGOING),
                on("b").actors("EGY"),
                on("b").actors("EGY", "QAT"),
                on("b").recipients("QAT"),
                on("b").place("cairo", "EGY", "Q85"),
                on("b").instrument("treaty", null),
                on("b").claim("killed", 5L),
                on("b").quote("another sentence")))
            assertThat(parts(on("a"), other)).isEqualTo(2);
        assertThat(parts(on("a").claim("killed", 5L), on("b").claim("killed", 6L)))
                .isEqualTo(2);
        assertThat(parts(on("a").claim("killed", 5L), on("b").claim("killed", 5L)))
                .isEqualTo(1);
        assertThat(parts(on("a").instrument("treaty", "gas"), on("b").instrument("treaty", "oil")))
                .isEqualTo(2);
        assertThat(parts(on("a").place("cairo", "EGY", null), on("b").place("cairo", "TUR", null)))
                .isEqualTo(2);
        assertThat(parts(on("a").place("cairo", "EGY", null), on("b").place("cairo", "EGY", null)))
                .isEqualTo(1);
    }

    @Test
    void partsStandInTheOrderOfTheirFirsts() {
        Statement a = on("a").made(), b = on("b").outlet("y").made(), c = on("c").made();
        assertThat(Part.of(List.of(c, b, a))).extracting(Part::statements).containsExactly(List.of(a, c), List.of(b));
        assertThat(Part.of(List.of(b)).getFirst().statements()).containsExactly(b);
    }

    @Test
    void statementsComeAndGoInTheirOrder() {
        Statement a = on("a").made(), b = on("b").made(), c = on("c").made();
        Part part = Part.of(b);
        part.add(c);
        part.add(a);
        assertThat(part.statements()).containsExactly(a, b, c);
        assertThat(part.report()).isSameAs(a.report());
        part.remove(a);
        part.remove(a);
        assertThat(part.statements()).containsExactly(b, c);
        part.remove(c);
        assertThat(part.isEmpty()).isFalse();
        part.remove(b);
        assertThat(part.isEmpty()).isTrue();
        part.remove(b);
        assertThat(part.size()).isZero();
        assertThatThrownBy(() -> part.statements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stands with whom; a page that tells the very same more than once tells it in several choruses. */
class ChorusesTest {
    private static final SamenessRule RULE = new SamenessRule(Map.of());

    private final Set<String> alone = new HashSet<>();
    private final List<String> news = new ArrayList<>();
    private final Choruses choruses = new Choruses(RULE, alone::contains, new Choruses.Listener() {
        @Override
        public void came(Statement s, Chorus c, boolean first) {
            news.add("+" + name(s) + (first ? " first of " : " of ") + c.size());
        }

        @Override
        public void left(Statement s, Chorus c, boolean first) {
            news.add("-" + name(s) + (first ? " first of " : " of ") + c.size());
        }
    });

    private static Statement told(String page, int number) {
        return Made.on(page).number(number).made();
    }

    private static String name(Statement s) {
        return s.id().replace("#", "");
    }

    private final List<Statement> all = new ArrayList<>();

    private void add(Statement... statements) {
        for (Statement s : statements) {
            choruses.add(s);
            all.add(s);
        }
    }

    private void remove(Statement s) {
        choruses.remove(s);
        all.remove(s);
    }

    private String together() {
        Set<Chorus> found = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Statement s : all) found.add(choruses.of(s));
        return found.stream()
                .map(c -> c.members().stream().map(ChorusesTest::name).collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private @Nullable String seat(Statement s) {
        Chorus.Seat seat = choruses.of(s).seat;
        return seat == null ? null : name(s) + " after " + seat.before();
    }

    @Test
    void theSameOnSeveralPagesStandsTogether() {
        Statement other = Made.on("c").actors("QAT", "IRN").made();
        add(told("b", 1), other, told("a", 1));
        assertThat(together()).isEqualTo("[a1 b1, c1]");
        assertThat(news).containsExactly("+b1 first of 1", "+c1 first of 1", "+a1 first of 2");
        assertThat(choruses.of("a#1")).isSameAs(choruses.of("b#1"));
        assertThat(choruses.of("nobody")).isNull();
        assertThat(choruses.statement("c#1")).isSameAs(other);
    }

    @Test
    void whatAPageTellsTwiceStandsWithTheSecondTellingsOfOthers() {
        add(told("a", 1), told("a", 2), told("b", 4), told("b", 9), told("c", 1));
        assertThat(together()).isEqualTo("[a1 b4 c1, a2 b9]");
        remove(told(0));
        assertThat(together()).isEqualTo("[a2 b4 c1, b9]");
    }

    private Statement told(int index) {
        return Objects.requireNonNull(all.get(index));
    }

    @Test
    void theOrderInWhichTheyComeAndGoDoesNotMatter() {
        List<Statement> pages = new ArrayList<>();
        for (String page : List.of("a", "b", "c")) for (int n = 1; n <= 4; n++) pages.add(told(page, n));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(pages, new Random(seed));
            pages.forEach(this::add);
            assertThat(together()).isEqualTo("[a1 b1 c1, a2 b2 c2, a3 b3 c3, a4 b4 c4]");
            assertThat(all).allSatisfy(s -> assertThat(seat(s)).endsWith(" after " + (s.id().charAt(2) - '1')));
            pages.stream()
                    .filter(s -> s.id().endsWith("2") || s.id().equals("c#1"))
                    .forEach(this::remove);
            assertThat(together()).isEqualTo("[a1 b1 c3, a3 b3 c4, a4 b4]");
            pages.stream().filter(all::contains).toList().forEach(this::remove);
            assertThat(choruses.ofPage("a")).isEmpty();
        }
    }

    @Test
    void theStatementsOfAPageStandInTheirOrder() {
        Statement first = told("a", 1), second = told("a", 2), third = told("a", 3);
        add(third, first, second, told("b", 1));
        assertThat(choruses.ofPage("a")).containsExactly(first, second, third);
        remove(second);
        assertThat(choruses.ofPage("a")).containsExactly(first, third);
        assertThat(choruses.statement("a#2")).isNull();
        assertThat(choruses.of("a#2")).isNull();
        assertThatThrownBy(() -> choruses.of(second))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("a#2");
        assertThatThrownBy(() -> choruses.add(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a#1");
    }

    @Test
    void whoIsJudgedStandsAloneAndComesBackAfterwards() {
        Statement a = told("a", 1), b = told("b", 1), again = told("a", 2);
        add(a, b, again);
        alone.add("a#1");
        choruses.reseat(a);
        assertThat(together()).isEqualTo("[a1, a2 b1]");
        assertThat(choruses.of(a).seat).isNull();
        alone.clear();
        choruses.reseat(a);
        assertThat(together()).isEqualTo("[a1 b1, a2]");
        alone.add("a#2");
        choruses.reseat(again);
        remove(again);
        assertThat(together()).isEqualTo("[a1 b1]");
    }

    @Test
    void anEmptyChorusIsForgotten() {
        Statement a = told("a", 1), b = told("b", 1);
        add(a);
        Chorus before = choruses.of(a);
        remove(a);
        add(b);
        assertThat(choruses.of(b)).isNotSameAs(before);
        assertThat(news).containsExactly("+a1 first of 1", "-a1 first of 0", "+b1 first of 1");
    }

    @Test
    void whatSaysTooLittleStandsAlone() {
        Statement a = Made.on("a").words("").made(), b = Made.on("b").words("").made();
        add(a, b);
        assertThat(together()).isEqualTo("[a1, b1]");
        assertThat(choruses.of(a).seat).isNull();
        Statement c = Made.on("c").words("").sketch(1, 2).made(),
                d = Made.on("d").words("").sketch(1, 2).made();
        add(c, d, Made.on("e").words("").sketch(1, 3).made());
        assertThat(together()).isEqualTo("[a1, b1, c1 d1, e1]");
        remove(a);
        assertThat(together()).isEqualTo("[b1, c1 d1, e1]");
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a statement whose days say little is compared with, and that an index finds the same. */
class StrangersTest {
    private static Statement vague(String article, @Nullable Integer published, String words, String... marks) {
        return Made.on(article)
                .undated()
                .published(published)
                .words(words)
                .marks(marks)
                .made();
    }

    /** Whether a register that holds {@code b} finds it for {@code a}. */
    private static boolean found(Statement a, Statement b) {
        Candidates candidates = new Candidates();
        candidates.add(chorus(b));
        return !candidates.near(chorus(a)).isEmpty();
    }

    private static Chorus chorus(Statement s) {
        Chorus c = new Chorus(null);
        c.add(s);
        return c;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, fishing treaty, , true",
                "45, fishing treaty, , true",
                "-45, fishing treaty, , true",
                "46, fishing treaty, , false",
                "-46, fishing treaty, , false",
                "0, border crossing, , false",
                "900, border crossing, mukalla, true",
                "-, fishing treaty, , false",
                "-, border crossing, mukalla, true",
            })
    void vagueOnesAreComparedWhereTheyAreAcquainted(
            @Nullable Integer published, String words, @Nullable String mark, boolean compared) {
        Statement a = vague("one", 0, "fishing treaty signed", "mukalla");
        Statement b = mark == null ? vague("two", published, words) : vague("two", published, words, mark);
        assertThat(SamenessRule.strangers(a, b)).isEqualTo(!compared);
        assertThat(SamenessRule.strangers(b, a)).isEqualTo(!compared);
        assertThat(found(a, b)).isEqualTo(compared);
        assertThat(found(b, a)).isEqualTo(compared);
        boolean meet = Blocks.wideKeys(a).stream().anyMatch(Set.copyOf(Blocks.wideKeys(b))::contains);
        assertThat(meet || !compared).as("they meet on a cluster").isTrue();
    }

    @Test
    void whatKnowsItsDaysIsFoundByThemAndByVagueOnesAsTheseAre() {
        Statement vague = vague("one", 0, "fishing treaty signed"),
                near = Made.on("two").words("fishing treaty").made(),
                far = Made.on("three").published(60).words("fishing treaty").made();
        assertThat(List.of(found(vague, near), found(near, vague))).containsOnly(true);
        assertThat(List.of(found(vague, far), found(far, vague))).containsOnly(false);
        assertThat(found(near, far)).isTrue();
    }
}

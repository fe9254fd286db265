package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.event.Status;

/** Statements of one gist are compared as one. */
class GistTest {
    private static final SamenessRule RULE = new SamenessRule(Map.of());

    private static @Nullable Gist of(Made made) {
        return Gist.of(made.made(), RULE);
    }

    private static Made a() {
        return Made.on("a");
    }

    private static Made b() {
        return Made.on("b");
    }

    @Test
    void pagesOutletsNumbersAndSketchesDoNotMatter() {
        assertThat(of(a()))
                .isNotNull()
                .isEqualTo(of(b().outlet("x").number(3).quote("others").sketch(1, 2)));
    }

    @Test
    void allThatIsComparedMatters() {
        for (Made other : List.of(
                b().act("visit"),
                b().status(Status.PLANNED),
                b().mode("visit"),
                b().rivals(2),
                b().marks("oil"),
                b().confidence(.9),
                b().at(300),
                b().words("ministers talks oil"),
                b().days(1, 1, true),
                b().days(0, 0, false),
                b().published(1),
                b().published(null),
                b().actors("EGY"),
                b().recipients("QAT"),
                b().place("cairo", null, null),
                b().instrument("treaty", null),
                b().claim("killed", 5L))) assertThat(of(a())).isNotEqualTo(of(other));
        assertThat(of(a().place("cairo", "EGY", "Q85"))).isNotEqualTo(of(b().place("cairo", "EGY", "Q1")));
        assertThat(of(a().place("cairo", "EGY", "Q85"))).isNotEqualTo(of(b().place("cairo", "TUR", "Q85")));
        assertThat(of(a().place("cairo", "EGY", "Q85"))).isEqualTo(of(b().place("cairo", "EGY", "Q85")));
        assertThat(of(a().instrument("treaty", "gas"))).isNotEqualTo(of(b().instrument("treaty", "oil")));
        assertThat(of(a().claim("killed", 5L))).isNotEqualTo(of(b().claim("killed", 6L)));
        assertThat(of(a().claim("killed", 5L))).isEqualTo(of(b().claim("killed", 5L)));
        assertThat(of(a().claim("killed", null))).isEqualTo(of(b()));
    }

    @Test
    void whatSaysTooLittleIsKnownByItsPageOrNotAtAll() {
        assertThat(of(a().words(""))).isNull();
        assertThat(of(a().undated().words(""))).isNull();
        assertThat(of(a().words("").sketch(1, 2)))
                .isNotNull()
                .isEqualTo(of(b().words("").sketch(1, 2)));
        assertThat(of(a().words("").sketch(1, 2))).isNotEqualTo(of(b().words("").sketch(1, 3)));
        assertThat(of(a().undated())).isNotNull();
    }
}

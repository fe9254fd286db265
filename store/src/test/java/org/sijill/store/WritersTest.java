package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WritersTest extends RegisterTest {
    private final List<Filed> story = Own.story("abu-dhabi-attack-2022");

    @Test
    void aSecondWriterIsRefusedWithASentence() {
        String where = holding(story);
        Own.change(
                where,
                first -> assertThatThrownBy(() -> Register.open(where, Own.LEXICON))
                        .isInstanceOf(Refused.class)
                        .hasMessageStartingWith("somebody else is writing to the register "));
    }

    @Test
    void aWriterThatHasDoneLetsTheNextOneIn() {
        String where = holding(story.subList(0, 1));
        assertThat(Own.file(where, story)).isEqualTo(new Tally(story.size() - 1, 0, 1, 0));
    }

    @Test
    void readersGoOnMeanwhileAndSeeWhatIsFiled() {
        String where = holding(story.subList(0, 1));
        Own.change(where, writer -> {
            try (Catalogue reader = Catalogue.open(where, Own.LEXICON)) {
                assertThat(reader.stats()).containsEntry("pages", 1);
                writer.file(story);
                assertThat(reader.stats()).containsEntry("pages", story.size());
            }
        });
    }

    @Test
    void aReaderSeesOneMomentThoughPagesAreFiledMeanwhile() {
        String where = holding(story.subList(0, 1));
        int before = Own.events(where).size();
        try (Catalogue reader = Catalogue.open(where, Own.LEXICON)) {
            int[] seen = {0};
            reader.each(v -> {
                if (seen[0]++ == 0) Own.file(where, story);
            });
            assertThat(seen[0]).isEqualTo(before);
        }
        assertThat(Own.events(where)).hasSizeGreaterThan(before);
    }

    @Test
    void whatFailsHalfwayLeavesNothingBehind() {
        String where = holding(story.subList(0, 1));
        List<String> before = Own.record(where);
        Own.change(where, r -> {
            assertThatThrownBy(() -> r.file(java.util.Arrays.asList(story.get(1), null)))
                    .isInstanceOf(NullPointerException.class);
            r.file(story.subList(0, 1));
        });
        holds(where, before);
    }
}

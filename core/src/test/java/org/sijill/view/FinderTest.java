package org.sijill.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FinderTest {
    private static Finder over(String... words) {
        Finder.Builder builder = new Finder.Builder();
        for (String w : words) builder.add(w);
        return builder.build(LexiconFixture.FOLDING, LexiconFixture.CLITICS);
    }

    @Test
    void everyWordMustBeThere() {
        Finder finder = over(" زار لابيد المغرب yair lapid ", " زار بايدن جده ", "");
        assertThat(finder.find("لابيد المغرب").toString()).isEqualTo("{0}");
        assertThat(finder.find("زار").cardinality()).isEqualTo(2);
        assertThat(finder.find("LAPID").toString()).isEqualTo("{0}");
    }

    @Test
    void aWordIsFoundInsideLongerOnesAndSpelledOtherwise() {
        assertThat(over(" وانقره ").find("أنقر").cardinality()).isEqualTo(1);
    }

    @Test
    void noWordsFindEverything() {
        assertThat(over("a", "b").find(" ، ").cardinality()).isEqualTo(2);
    }
}

package org.sijill.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static Finder over(String... words) {
        Finder.Builder builder = new Finder.Builder();
        for (int i = 0; i < words.length; i++) builder.add(i, words[i]);
        return builder.build(text -> List.of(text.strip().split(" +")));
    }

    @Test
    void everyWordMustBeThere() {
        Finder finder = over(" visit lapid morocco ", " visit biden ", "");
        assertThat(finder.find("lapid morocco").toString()).isEqualTo("{0}");
        assertThat(finder.find("visit").cardinality()).isEqualTo(2);
        assertThat(finder.find("visit nobody").isEmpty()).isTrue();
    }

    @Test
    void aWordIsFoundByItsBeginningAlone() {
        Finder finder = over(" ankara ", " ankarawi ", " bankara ");
        assertThat(finder.find("ankara").toString()).isEqualTo("{0, 1}");
    }
}

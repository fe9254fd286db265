package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.base.Folded;
import org.sijill.base.Folding;
import org.sijill.data.Shipped;

class FoldingTest {
    private static final Folding FOLDING = Shipped.LEXICON.folding();

    @Test
    void aByteOrderMarkInsideAWordVanishes() {
        assertThat(FOLDING.fold("وز\uFEFFير").text()).isEqualTo("وزير");
    }

    @Test
    void bareKeepsTheLettersAsTheyWereTyped() {
        assertThat(FOLDING.bare("أَعْلَنَـت\u200F\u00A0وزارة")).isEqualTo("أعلنت وزارة");
        assertThat(FOLDING.bare("\uFEE3\uFEEE\uFED7\uFED4")).isEqualTo("موقف");
    }

    @Test
    void aTextThatIsBareStaysTheSameObject() {
        String text = "أعلنت وزارة الخارجية، أمس";
        assertThat(FOLDING.bare(text)).isSameAs(text);
    }

    @Test
    void everyCharacterFoldsOnceAndItsWayBackNeverDecreases() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < '\uFFFF'; c++) all.append(c);
        Folded once = FOLDING.fold(all.toString());
        assertThat(FOLDING.fold(once.text()).text()).isEqualTo(once.text());
        for (int i = 0; i < once.length(); i++) assertThat(once.origin()[i]).isLessThanOrEqualTo(once.origin()[i + 1]);
    }
}

package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sijill.page.Page;

class FoldsTest {
    private static String text(int page) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) text.append("word").append(page * 1000 + i).append(' ');
        return text.toString();
    }

    private static Map<Integer, Marked> pages(String... texts) {
        Map<Integer, Marked> pages = new TreeMap<>();
        for (String t : texts) pages.put(pages.size() + 1, new Marked(Page.text("p" + pages.size(), t), List.of()));
        return pages;
    }

    @Test
    void pagesAreDealtOutInTurn() {
        Map<Integer, Marked> pages = pages(text(1), text(2), text(3), text(4), text(5), text(6));
        Folds folds = Folds.of(pages, 3);
        for (int part = 0; part < 3; part++) assertThat(folds.part(pages, part)).hasSize(2);
    }

    @Test
    void aCopyComesIntoThePartOfItsOriginal() {
        Folds folds = Folds.of(pages(text(1), text(2), "a headline of its own " + text(1), text(2)), 3);
        assertThat(folds.of(3)).isEqualTo(folds.of(1));
        assertThat(folds.of(4)).isEqualTo(folds.of(2));
    }

    @Test
    void aPageThatWasNotDealtHasNoPart() {
        Folds folds = Folds.of(pages(text(1)), 3);
        assertThatThrownBy(() -> folds.of(7)).hasMessageContaining("no page 7");
    }
}

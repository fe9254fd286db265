package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardTest {
    @Test
    void figuresAreFoundByTheirNames() {
        Board board = Board.of("# Head\n\n## Events\n\n| | seeds | pages |\n|---|---:|---:|\n| found | 0.1 | 0.2 |\n");
        assertThat(board.figure("Events", "found", "pages")).isEqualTo("0.2");
        assertThat(board.figure("Events", "missed", "pages")).isEqualTo("–");
    }

    @Test
    void theBuildHasTheFiguresThatTheQualityPageShows() {
        for (String part : new String[] {"detection", "with parties", "whole record"})
            for (String kind : new String[] {" P", " R", " F1"})
                assertThat(Board.packed().figure("Events", part + kind, "pages"))
                        .as(part + kind)
                        .matches("[01]\\.[0-9]+");
    }
}

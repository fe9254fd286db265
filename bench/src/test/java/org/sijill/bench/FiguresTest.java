package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static Figures figures(Path last, String column, String a, String b) throws IOException {
        Figures f = new Figures(last);
        f.grid("Events", column);
        f.row("F1", List.of(a));
        f.row("right", List.of(b));
        return f;
    }

    @Test
    void whatChangedIsShownByColumn(@TempDir Path folder) throws IOException {
        Path last = folder.resolve("BOARD.md");
        Files.writeString(last, figures(last, "pages", "0.500", "10").markdown());
        assertThat(figures(last, "pages", "0.525", "8").plain())
                .contains("0.525 (+0.025)")
                .contains("8 (-2)");
        assertThat(figures(last, "pages", "0.500", "-").plain()).doesNotContain("(");
        assertThat(figures(last, "other", "0.525", "8").plain()).doesNotContain("(");
    }
}

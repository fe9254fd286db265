package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of the corpus is a test: its pages are read as their goldens say. Pages without a golden yet are passed over. */
class GoldensTest {
    private static final Path CORPUS = Path.of("..", "corpus");

    @TestFactory
    Stream<DynamicNode> corpus() throws IOException {
        Reader reader = new Reader();
        try (Stream<Path> folders = Files.list(CORPUS)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            return all.stream()
                    .map(f -> DynamicContainer.dynamicContainer(f.getFileName().toString(), tests(f, reader)));
        }
    }

    private static Stream<DynamicTest> tests(Path folder, Reader reader) {
        try {
            return CorpusScore.pages(folder).stream()
                    .filter(page -> Files.exists(Goldens.beside(page)))
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> same(page, reader)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void same(Path page, Reader reader) throws IOException {
        String now = Goldens.now(page, reader), then = Goldens.golden(page);
        if (!now.equals(then))
            fail(page
                    + " is read otherwise than its golden says (./dev golden shows all, ./dev golden --accept keeps what is read now):\n"
                    + Difference.between(then, now));
    }

    @TestFactory
    Stream<DynamicTest> sideCarsQuoteTheirPages() throws IOException {
        return CorpusScore.pages(CORPUS).stream()
                .map(page -> DynamicTest.dynamicTest(CORPUS.relativize(page).toString(), () -> {
                    String raw = Files.readString(page);
                    for (SideCar.Event e : SideCar.of(page).events())
                        assertThat(Anchor.in(raw, e.anchor()))
                                .as("anchor in page: " + e.anchor())
                                .isNotNull();
                }));
    }
}

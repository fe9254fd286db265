package org.sijill.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijill.Sijill;
import org.sijill.event.Report;
import org.sijill.page.Page;

/** What the files of acts name as looking like an act and being none. */
class CounterExamplesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Sijill SIJILL = Shipped.SIJILL;

    @Test
    void aCounterExampleTellsNoSuchAct() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("lexicon/ar/acts"))) {
            for (Path file : files.sorted().toList()) {
                YamlNode acts = YamlNode.read(ROOT, file);
                for (YamlNode word : acts.list("words"))
                    for (String text : word.texts("counter"))
                        assertThat(told(text)).as(file + ": " + text).doesNotContain(acts.text("act"));
            }
        }
    }

    private static List<String> told(String text) {
        return SIJILL.read(Page.text("page", text + ".")).reports().stream()
                .map(Report::act)
                .toList();
    }
}

package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijill.export.Exporter;

/** The reference of the exports has each, with every column and no other. */
class ReferenceTest {
    private static final List<Exporter> EXPORTERS = Sample.EXPORTERS.all();

    private static String paper() throws IOException {
        return Files.readString(Path.of("..", "docs", "reference", "exports.md"));
    }

    @Test
    void everyColumnIsExplainedAsTheProgramExplainsIt() throws IOException {
        for (Exporter e : EXPORTERS)
            assertThat(rows(section(e.name()))).as(e.name()).isEqualTo(rows(e));
    }

    @Test
    void everyExportIsListedWithItsPurpose() throws IOException {
        for (Exporter e : EXPORTERS)
            assertThat(paper())
                    .contains("| [" + e.name() + "](#" + e.name() + ") | " + e.purpose() + " | `." + e.suffix() + "`, `"
                            + e.mediaType() + "` |");
    }

    @Test
    void nothingIsExplainedThatThereIsNot() throws IOException {
        List<String> sections = Pattern.compile("(?m)^## (.+)$")
                .matcher(paper())
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(sections).isEqualTo(EXPORTERS.stream().map(Exporter::name).toList());
    }

    private static String section(String name) throws IOException {
        String paper = paper();
        int from = paper.indexOf("\n## " + name + "\n"), to = paper.indexOf("\n## ", from + 4);
        assertThat(from).as("a section " + name).isPositive();
        return paper.substring(from, to < 0 ? paper.length() : to);
    }

    private static String rows(String section) {
        return section.lines().filter(l -> l.startsWith("| `")).collect(Collectors.joining("\n"));
    }

    private static String rows(Exporter e) {
        return e.fields().stream()
                .map(f -> "| `" + f.name() + "` | " + f.meaning().replace("|", "\\|") + " |")
                .collect(Collectors.joining("\n"));
    }
}

package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers say nothing that is not so: links lead somewhere, commands and paths exist. */
class PapersTest {
    private static final Path ROOT = Path.of("..");

    private static List<Path> papers() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(f -> f.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> found(Path paper, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(paper))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path paper : papers())
            for (String link : found(paper, "\\]\\(([^)#]+)\\)"))
                if (!link.contains("://"))
                    assertThat(paper.resolveSibling(link))
                            .as("link in " + paper)
                            .exists();
    }

    @Test
    void commandsExist() throws IOException {
        String dev = Files.readString(ROOT.resolve("dev"));
        for (Path paper : papers()) {
            for (String command : found(paper, "\\./dev ([a-z-]+)"))
                assertThat(dev).as("./dev " + command + " in " + paper).contains("\n./dev " + command);
            for (String command : found(paper, "\\./sijill ([a-z-]+)"))
                assertThat(command).as("command in " + paper).isIn(org.sijill.app.cli.Main.commands());
        }
    }

    @Test
    void samplesThatAreNamedExist() throws IOException {
        for (Path paper : papers())
            for (String file :
                    found(paper, "((?:samples|corpus|lexicon/ar|codebook)/[a-z0-9/.-]+\\.(?:txt|html|tsv|yaml|jsonl))"))
                assertThat(ROOT.resolve(file)).as("named in " + paper).exists();
    }

    @Test
    void theReadmeTellsTheTestCommandThatCiRuns() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("./dev test");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).endsWith("\n./dev test\n");
    }

    @Test
    void everyDecisionIsNumberedAndShort() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            for (Path d : decisions.toList()) {
                assertThat(d.getFileName().toString()).matches("[0-9]{4}-[a-z0-9-]+\\.md");
                assertThat(Files.readString(d))
                        .contains("**Context.**", "**Choice.**", "**Price.**")
                        .hasSizeLessThan(3000);
            }
        }
    }
}

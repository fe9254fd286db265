package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String SAMPLES = Path.of("..", "samples").toString(),
            CORPUS = Path.of("..", "corpus").toString();
    private static final String PAGE =
            Path.of("..", "samples", "single-protest-rabat.txt").toString();

    private record Result(int code, String out, String err) {}

    private static Result run(String in, Set<String> terminals, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminals,
                false);
        int code = Main.run(console, args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Result run(String... args) {
        return run("", Set.of(), args);
    }

    @Test
    void theVersion() {
        assertThat(run("--version").out()).startsWith("sijill ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "explain", "who", "acts", "outlets", "completion"})
    void helpBeginsWithExamples(String command) {
        Result r = run(command, "--help");
        assertThat(r.code()).isZero();
        assertThat(r.out()).startsWith("Examples:").contains("Usage: sijill " + command);
        assertThat(run("help", command).out()).isEqualTo(r.out());
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(run("--help").out())
                .startsWith("Examples:")
                .contains("2   the command line is wrong")
                .contains("3   some input was set aside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read --published tomorrow x",
                "read --format xml x",
                "read --threads 0 x",
                "read --min-confidence 2 x",
                "reed x",
                "explain",
                "read --nothing"
            })
    void aWrongCommandLineIsOneSentenceAndCode2(String line) {
        Result r = run(line.split(" "));
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.out()).isEmpty();
        assertThat(r.err()).startsWith("sijill: ").hasLineCount(1);
    }

    @Test
    void readingNothingFromATerminalAsksWhat() {
        assertThat(run("", Set.of("in"), "read").err()).contains("what is to be read?");
    }

    @Test
    void whatIsMissingIsNamedAndTheRestIsRead() {
        Result r = run("read", "--format", "jsonl", "nowhere.txt", PAGE);
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.out()).hasLineCount(1).startsWith("{\"version\":1,\"article\":{\"id\":");
        assertThat(r.err()).contains("sijill: nowhere.txt: ").contains("1 page read, 1 set aside");
    }

    @Test
    void halfALineOfJsonIsNamedByItsNumber() {
        String good =
                "{\"id\":\"p\",\"text\":\"زار وزير الخارجية المصري تونس اليوم الاثنين والتقى نظيره التونسي في العاصمة.\"}";
        Result r = run(good + "\n{\"id\": \"half\n" + good + "\n", Set.of(), "read", "--format", "jsonl", "-");
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.out()).hasLineCount(2);
        assertThat(r.err()).contains("sijill: -:2: ");
    }

    @Test
    void aPageInAnotherLanguageIsSetAsideWithThatReason() {
        Result r = run(
                "The minister of foreign affairs said on Monday that the two countries will hold a meeting in the capital."
                        .repeat(3),
                Set.of(),
                "read",
                "-");
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err()).contains("sijill: -: it is in another language (en)");
    }

    @Test
    void theSameBytesWhateverTheThreads() {
        String[] args = {"read", "--format", "jsonl", SAMPLES, CORPUS, "--threads", ""};
        args[6] = "1";
        Result one = run(args);
        assertThat(one.out().lines().count()).isGreaterThan(40);
        for (String n : new String[] {"2", "8"}) {
            args[6] = n;
            assertThat(run(args).equals(one)).as(n + " threads").isTrue();
        }
    }

    @Test
    void aPageCannotSteerTheTerminal(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("\u001B[31mpage.txt");
        Files.writeString(
                page,
                "أدان الوزير المصري \u001B[2J\u001B]0;مرحبا\u0007الهجوم على تونس اليوم الاثنين في القاهرة.\n"
                        .repeat(3));
        for (String command : new String[] {"read", "explain"}) {
            Result r = run(command, page.toString());
            assertThat(r.out() + r.err()).doesNotContain("\u001B").doesNotContain("\u0007");
        }
    }

    @Test
    void coloursOnATerminalAlone() {
        assertThat(run("explain", PAGE).out()).doesNotContain("\u001B");
        assertThat(run("", Set.of("out"), "explain", PAGE).out()).contains("\u001B[1m");
    }

    @Test
    void theActsAreListed() {
        assertThat(run("acts").out()).contains("visit").contains("CONSULT");
    }

    @Test
    void theCompletionKnowsEveryCommand() {
        assertThat(run("completion").out())
                .contains("sijill")
                .contains("--min-confidence")
                .contains("explain");
    }

    @Test
    void aReaderThatWentAwayEndsTheRunQuietly() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                gone,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Set.of(),
                false);
        assertThat(Main.run(console, "read", "--format", "jsonl", SAMPLES)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}

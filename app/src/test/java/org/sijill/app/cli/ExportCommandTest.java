package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.app.cli.SampleRegister.Result;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private static Result export(String... more) {
        String[] line = {"export", "--register", SampleRegister.file()};
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return SampleRegister.run(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--party MAR",
                "--status planned",
                "--act visit",
                "--from 2021-01-01 --to 2021-12-31",
                "--type CONSULT --party TUR,EGY"
            })
    void asManyLinesAsTheListCountsEvents(String filter) {
        String[] filters = filter.split(" ");
        String[] line = {"events", "--register", SampleRegister.file(), "--limit", "100000"};
        String[] events = java.util.Arrays.copyOf(line, line.length + filters.length);
        System.arraycopy(filters, 0, events, line.length, filters.length);
        long listed = SampleRegister.run(events)
                .text()
                .lines()
                .filter(l -> l.startsWith("e"))
                .count();
        assertThat(listed).isPositive();
        assertThat(export(filters).text().lines().count()).isEqualTo(listed);
    }

    @Test
    void aFileIsWhatStandardOutputIs() throws IOException {
        Path file = folder.resolve("events.csv");
        assertThat(export("--format", "csv", "-o", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(export("--format", "csv").text());
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedWithASentence() {
        Result r = export("-o", folder.resolve("nowhere").resolve("x.jsonl").toString());
        assertThat(r.code()).isEqualTo(4);
        assertThat(r.err()).contains("cannot be written").hasLineCount(1);
    }

    @Test
    void writingThatFailsLeavesTheOldFileAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "old");
        try {
            WholeFile.write(file, out -> {
                out.write(1);
                throw new IOException("full");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("full");
        }
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aFormatThatThereIsNotIsNamedWithThoseThereAre() {
        Result r = export("--format", "xlsx");
        assertThat(r.code()).isEqualTo(2);
        assertThat(r.err()).contains("'xlsx' is no format").contains("parquet");
    }

    @Test
    void forASpreadsheetBeginsWithAByteOrderMark() {
        assertThat(export("--format", "csv", "--for-spreadsheet").text()).startsWith("\uFEFFid,act");
        assertThat(export("--format", "csv").text()).startsWith("id,act");
        assertThat(export("--format", "jsonl", "--for-spreadsheet").code()).isEqualTo(2);
    }

    @Test
    void helpNamesEveryFormat() {
        String help = SampleRegister.run("export", "--help").text();
        for (String name : new org.sijill.export.Exporters(org.sijill.data.Pack.lexicon()).names())
            if (!name.equals("spreadsheet"))
                assertThat(help.replaceAll("\\s+", " ")).contains(name);
    }

    @Test
    void aReaderThatWentAwayEndsTheRunQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new java.io.OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Set.of(),
                false);
        assertThat(Main.run(console, "export", "--register", SampleRegister.file(), "--format", "geojson"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}

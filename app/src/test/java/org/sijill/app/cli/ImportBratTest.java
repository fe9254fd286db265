package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.app.cli.SampleRegister.Result;

class ImportBratTest {
    @TempDir
    private Path folder;

    private Path register, brat;

    @BeforeEach
    void export() throws IOException {
        register = folder.resolve("own.db");
        brat = Files.createDirectory(folder.resolve("brat"));
        Files.copy(Path.of(SampleRegister.file()), register);
        Path zip = folder.resolve("brat.zip");
        assertThat(SampleRegister.run(
                                "export", "--register", register.toString(), "--format", "brat", "-o", zip.toString())
                        .code())
                .isZero();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry())
                Files.write(brat.resolve(e.getName()), in.readAllBytes());
        }
    }

    private Result bring(String... more) {
        String[] line = {"import-brat", brat.toString(), "--register", register.toString(), "--by", "maryam"};
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return SampleRegister.run(all);
    }

    private String jsonl() {
        return SampleRegister.run("export", "--register", register.toString()).text();
    }

    /** The first row of the baseline: file, report, event, act, status … */
    private String[] first() throws IOException {
        return Files.readAllLines(brat.resolve("baseline.tsv")).get(1).split("\t");
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        Path ann = brat.resolve(first()[0] + ".ann");
        Files.writeString(ann, change.apply(Files.readString(ann)));
    }

    @Test
    void whatNobodyTouchedBringsNothing() {
        Result r = bring();
        assertThat(r.code()).as(r.err()).isZero();
        assertThat(r.text()).isEmpty();
    }

    @Test
    void anotherStatusIsARemarkAndTheRecordStaysAsItWasRead() throws IOException {
        String before = jsonl();
        edit(ann -> ann.replaceFirst("Status E1 \\w+", "Status E1 denied"));
        String said = first()[1] + " status: " + first()[4] + " → denied";
        assertThat(bring().text()).isEqualTo("remark: " + said + "\n");
        assertThat(jsonl()).isEqualTo(before);
        assertThat(SampleRegister.run("event", first()[2], "--register", register.toString())
                        .text())
                .contains("remark")
                .contains("→ denied, by maryam");
    }

    @Test
    void aReportTakenAwayIsARemark() throws IOException {
        edit(ann -> ann.replaceFirst("(?m)^E1\t.*\n", ""));
        assertThat(bring().text()).isEqualTo("remark: " + first()[1] + " report: " + first()[3] + " → -\n");
    }

    @Test
    void anAddedReportIsARemarkOnThePage() throws IOException {
        edit(ann -> ann + "T900\tmeet 0 3\tabc\nE900\tmeet:T900\nA900\tStatus E900 planned\n");
        assertThat(bring().text())
                .contains(" report: - → meet planned Act:0-3")
                .startsWith("remark: " + first()[0] + " ");
    }

    @Test
    void aRelationDrawnIsAJudgementOnce() throws IOException {
        edit(ann -> ann + "R900\tDifferent Arg1:E1 Arg2:E2\n");
        assertThat(bring().text()).startsWith("judgement 1: ").contains(first()[1] + " different ");
        assertThat(bring().text()).isEmpty();
    }

    @Test
    void aNoteNamesAReportOfAnotherPage() throws IOException {
        String other =
                Files.readAllLines(brat.resolve("baseline.tsv")).getLast().split("\t")[1];
        edit(ann -> ann.replaceFirst("(?m)^(#\\d+\tAnnotatorNotes E1\t.*)$", "$1; same " + other));
        assertThat(bring().text()).isEqualTo("judgement 1: " + first()[1] + " same " + other + "\n");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        edit(ann -> ann + "R900\tSame Arg1:E1 Arg2:E2\n");
        String before = jsonl();
        assertThat(bring("--dry-run").text()).contains(" same ");
        assertThat(jsonl()).isEqualTo(before);
    }

    @Test
    void aLineThatIsNotBratsIsNamedAndTheRestIsTaken() throws IOException {
        edit(ann -> ann.replaceFirst("Status E1 \\w+", "Status E1 denied") + "garbage\n");
        Result r = bring();
        assertThat(r.code()).isEqualTo(3);
        assertThat(r.err()).contains(".ann:").contains("garbage");
        assertThat(r.text()).contains("→ denied");
    }

    @Test
    void aFolderWithoutABaselineIsRefused() throws IOException {
        Files.delete(brat.resolve("baseline.tsv"));
        assertThat(bring().code()).isEqualTo(4);
    }
}

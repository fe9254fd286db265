package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.fuzz.Naughty;

/** Naughty strings as what pages carry, as what is asked, as arguments: never a fault of Sijill's own, and nothing lost on the way out. */
class NaughtyCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STRINGS =
            Naughty.strings().stream().filter(s -> !s.isBlank()).toList();

    @TempDir
    private static Path folder;

    private static String register;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, errors, Set.of(), false);
        int code = Main.run(console, args);
        Ran ran = new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(ran.err()).as(String.join(" ", args)).doesNotContain("a fault of Sijill's own", "Exception", "\tat ");
        return ran;
    }

    @BeforeAll
    static void file() throws IOException {
        Path pages = folder.resolve("naughty.jsonl");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < STRINGS.size(); i++)
            lines.add(JSON.writeValueAsString(Map.of(
                    "id", "p" + i,
                    "url", "https://a.example/" + i,
                    "outlet", STRINGS.get(i),
                    "title", "خبر " + STRINGS.get(i),
                    "published", "2022-07-15",
                    "text", "وصل الرئيس المصري عبد الفتاح السيسي إلى تونس أمس في زيارة رقم " + i + " «" + STRINGS.get(i) + "».")));
        Files.write(pages, lines);
        register = folder.resolve("naughty.db").toString();
        assertThat(run("ingest", "--register", register, pages.toString()).code()).isZero();
    }

    @Test
    void comeBackOutAsTheyWentIn() throws IOException {
        Set<String> outlets = new TreeSet<>();
        for (String line : run("export", "--register", register).out().lines().toList())
            for (JsonNode report : JSON.readTree(line).at("/event/reports"))
                outlets.add(report.path("outlet").asText());
        assertThat(outlets).containsAll(STRINGS);
    }

    @Test
    void goIntoEveryFormOfExport() {
        for (String format : List.of(
                "jsonl", "csv", "spreadsheet", "polecat", "parquet", "geojson", "graphml", "gexf", "ical", "atom", "jsonld",
                "timelinejs", "ftm", "brat")) {
            Path file = folder.resolve("out." + format);
            assertThat(run("export", "--register", register, "--format", format, "-o", file.toString()).code())
                    .as(format)
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void areAskedForInEveryWay() {
        for (String s : STRINGS) {
            if (s.indexOf('\0') >= 0 || s.startsWith("@")) continue;
            assertThat(run("events", "--register", register, "--text=" + s).code()).as(s).isNotEqualTo(Exit.INTERNAL);
            assertThat(run("events", "--register", register, "--outlet=" + s, "--place=" + s, "--party=" + s)
                            .code())
                    .as(s)
                    .isNotEqualTo(Exit.INTERNAL);
        }
    }

    @Test
    void areNoPathsAndNoNames() {
        for (String s : STRINGS) {
            if (s.startsWith("@") || s.equals("-")) continue;
            assertThat(run("who", "--", s).code()).as(s).isNotEqualTo(Exit.INTERNAL);
            if (s.length() < 200) assertThat(run("read", "--", folder.resolve("x").toString() + s).code()).as(s).isNotEqualTo(Exit.INTERNAL);
        }
    }
}

package org.sijill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which package of the core may use which, read off the compiled classes by the JDK's own jdeps, and that the core
 * stays pure: no files, network, threads, clock, locale defaults. An arrow that is not listed here breaks the build; a
 * new one wants a decision in {@code docs/decisions}. Arrows between modules are tested in {@code bench}, which comes
 * last in the build.
 */
class ArrowsTest {
    private static final String ROOT = "org.sijill";
    private static final Path CLASSES = Path.of("target", "classes");

    /** From low to high: each may use those before it, and itself. */
    private static final List<String> ORDER =
            List.of("base", "lexicon", "page", "text", "time", "mention", "event", "register", "view");

    private static final List<String> IMPURE = List.of(
            "java.io.File",
            "java.nio.file",
            "java.nio.channels",
            "java.net",
            "java.util.concurrent",
            "java.util.logging",
            "java.sql",
            "javax.",
            "jdk.",
            "sun.");

    /** Calls that ask the machine instead of an argument: class.method(parameters). */
    private static final Pattern ASKS_THE_MACHINE = Pattern.compile(
            "java/time/.*\\.now\\(.*|java/time/Clock\\..*|java/time/ZoneId\\.systemDefault.*"
                    + "|java/lang/System\\.(currentTimeMillis|nanoTime|getenv|getProperty|exit).*|java/lang/Thread\\..*|java/lang/Math\\.random.*"
                    + "|java/util/Random\\.<init>\\(\\)|java/util/Locale\\.getDefault.*|java/lang/String\\.(toLowerCase|toUpperCase)\\(\\)"
                    + "|java/lang/String\\.format\\(Ljava/lang/String;.*|java/lang/String\\.formatted.*|java/lang/String\\.getBytes\\(\\)|java/io/File.*");

    @Test
    void packagesLookOneWayOnly() {
        for (String[] arrow : jdeps()) {
            String from = part(arrow[0]), to = part(arrow[1]);
            if (from.isEmpty() || !arrow[1].startsWith(ROOT) || from.equals(to)) continue;
            assertThat(ORDER).as("packages of the core").contains(from, to);
            assertThat(ORDER.indexOf(to)).as(from + " uses " + to).isLessThan(ORDER.indexOf(from));
        }
    }

    @Test
    void theJdkAndNothingElse() {
        for (String[] arrow : jdeps()) {
            assertThat(arrow[1])
                    .as("used by " + arrow[0])
                    .matches("(java|org\\.sijill|org\\.jspecify)\\..*|org\\.sijill");
            assertThat(IMPURE).as(arrow[0] + " uses " + arrow[1]).noneMatch(arrow[1]::startsWith);
        }
    }

    @Test
    void nothingAsksTheMachine() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList())
                assertThat(CalledMethods.of(file))
                        .as("called by " + file)
                        .noneMatch(m -> ASKS_THE_MACHINE.matcher(m).matches());
        }
    }

    /** {@code org.sijill.event} → {@code event}; the front door → nothing. */
    private static String part(String name) {
        return name.length() <= ROOT.length()
                ? ""
                : name.substring(ROOT.length() + 1).replaceAll("\\..*", "");
    }

    /** Package → package, as jdeps prints them: {@code org.sijill.text -> org.sijill.base classes}. */
    private static List<String[]> jdeps() {
        StringWriter out = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "--ignore-missing-deps",
                        CLASSES.toString());
        List<String[]> arrows = out.toString()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(w -> w.length > 2 && w[0].startsWith(ROOT) && w[1].equals("->"))
                .map(w -> new String[] {w[0], w[2]})
                .toList();
        assertThat(arrows).as(out.toString()).isNotEmpty();
        return arrows;
    }
}

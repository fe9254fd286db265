package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** Which module may use which: {@code core ← data, intake, store, export ← app ← bench}, nothing else, read off the compiled classes. */
class ModulesTest {
    private static final Set<String> MODULES = Set.of("data", "intake", "store", "export", "app", "bench");

    /** Module → the other modules whose packages it may use; the core's are open to all. */
    private static final Map<String, Set<String>> MAY = Map.of(
            "core",
            Set.of(),
            "data",
            Set.of(),
            "intake",
            Set.of(),
            "store",
            Set.of(),
            "export",
            Set.of(),
            "app",
            Set.of("data", "intake", "store", "export"),
            "bench",
            Set.of("data", "intake", "store", "app"));

    @Test
    void modulesLookOneWayOnly() {
        MAY.forEach((module, others) -> jdeps(module)
                .lines()
                .map(l -> l.strip().split("\\s+"))
                .forEach(w -> {
                    if (w.length < 3 || !w[1].equals("->") || !w[2].startsWith("org.sijill.")) return;
                    String to = w[2].split("\\.")[2];
                    if (MODULES.contains(to) && !to.equals(module))
                        assertThat(others).as(w[0] + " uses " + w[2]).contains(to);
                }));
    }

    private static String jdeps(String module) {
        StringWriter out = new StringWriter();
        String classes = Path.of("..", module, "target", "classes").toString();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), "-verbose:package", "--ignore-missing-deps", classes);
        assertThat(out.toString()).contains("org.sijill");
        return out.toString();
    }
}

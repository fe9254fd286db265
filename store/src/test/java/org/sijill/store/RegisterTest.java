package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test of a register that both engines must pass. */
@ParameterizedClass
@EnumSource
abstract class RegisterTest {
    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    String fresh() {
        return engine.fresh(folder);
    }

    String holding(List<Filed> pages) {
        String where = fresh();
        Own.file(where, pages);
        return where;
    }

    /** Fails with the lines that are missing or too many. */
    static void holds(String where, List<String> expected) {
        List<String> missing = new ArrayList<>(expected), more = new ArrayList<>(Own.record(where));
        missing.removeAll(more);
        more.removeAll(expected);
        assertThat(more).as("events made").isEqualTo(missing);
    }

    /** Does something to the tables behind the register's back. */
    static void tamper(String where, Consumer<Handle> work) {
        try (Database d = Database.writer(where)) {
            work.accept(d.handle());
        }
    }
}

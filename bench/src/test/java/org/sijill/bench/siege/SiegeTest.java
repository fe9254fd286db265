package org.sijill.bench.siege;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.bench.Multiplied;
import org.sijill.data.Pack;

/** The routes that the API's own description names, under attack; {@code ./dev siege} does it for longer and by more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiegeTest {
    /** So that a busy machine does not fail the build; {@code ./dev siege} asks for a second. */
    private static final Duration PATIENT = Duration.ofSeconds(8);

    private Besieged server;
    private List<Operation> operations;

    @BeforeAll
    void serve(@TempDir Path folder) throws Exception {
        Path register = folder.resolve("r.db");
        Multiplied.of(Path.of("..", "samples"), register, 1, Pack.lexicon());
        server = Besieged.serve(register, folder.resolve("said"));
        Wire.Reply description = Wire.ask(server.port(), new Wire.Request("GET", "/api/v1/openapi.yaml"));
        operations = Description.operations(description.body());
    }

    @AfterAll
    void end() {
        server.close();
    }

    Stream<Operation> operations() {
        return operations.stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyWrongWayOfAskingIsAnsweredRightly(Operation route) throws Exception {
        List<String> faults = new ArrayList<>();
        for (Assault a : new Assaults(operations).on(route))
            faults.addAll(a.faults(Wire.ask(server.port(), a.request()), PATIENT));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyPartOfAnAddressIsDescribedWithAnExample(Operation route) {
        assertThat(route.address()).as(route.path()).doesNotContain("//", "{").doesNotEndWith("/");
        if (!route.reads()) assertThat(route.body()).as("example of a body").startsWith("{");
    }

    @Test
    void aCrowdLeavesNothingBehindAndNobodyElseWaits() throws Exception {
        List<Assault> assaults = new Assaults(operations).all();
        Decent decent = new Decent(server.port());
        decent.ask(Duration.ofSeconds(1));
        long files = server.files();
        Crowd crowd = new Crowd(server.port(), assaults, PATIENT, Duration.ofSeconds(2));
        double[] took;
        try (crowd) {
            crowd.gather(200);
            took = decent.ask(Duration.ofSeconds(5));
            assertThat(server.files()).as("the crowd is there").isGreaterThan(files + 60);
        }
        assertThat(crowd.faults()).isEmpty();
        assertThat(decent.failed()).isZero();
        assertThat(Decent.quantile(took, 0.99)).isLessThan(PATIENT.toMillis());
        for (int i = 0; i < 100 && server.files() > files + 10; i++) Thread.sleep(100);
        assertThat(server.files()).isLessThanOrEqualTo(files + 10);
        assertThat(server.said()).as("what a crowd can write on the log").isEmpty();
    }
}

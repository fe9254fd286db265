package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijill.lexicon.Names;

/** How much the who's-who knows at the least. */
class WhosWhoTest {
    private static final Names NAMES = Reader.LEXICON.names();

    private static long ids(String table) {
        return rows(table).map(r -> r.get(0)).distinct().count();
    }

    private static Stream<List<String>> rows(String table) {
        try {
            return Files.readAllLines(Path.of("../lexicon/ar/names/" + table + ".tsv")).stream()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> List.of(l.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void people() {
        assertThat(NAMES.people().values().stream().filter(p -> !p.terms().isEmpty()))
                .hasSizeGreaterThan(2_500);
    }

    @Test
    void organisationsAndMovements() {
        assertThat(ids("organisations")).isGreaterThanOrEqualTo(250);
        assertThat(ids("movements")).isGreaterThanOrEqualTo(200);
    }

    @Test
    void portfolios() {
        assertThat(rows("posts")
                        .map(r -> r.get(0))
                        .filter(p -> p.matches("[a-z]+( affairs)? minister"))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void placesWithCoordinatesAndState() {
        assertThat(rows("places")
                        .filter(r -> !r.get(1).equals("-")
                                && !r.get(2).equals("-")
                                && !r.get(3).equals("-"))
                        .map(r -> r.get(0))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3_000);
    }
}

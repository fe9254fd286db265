package org.sijill.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.export.Exporter;
import org.sijill.export.Selection;

/** What is promised of every exporter, asked of each that there is with one sample register. */
class ExportersTest {
    /** A program that opens each format; an exporter without one fails. */
    private static final Map<String, Opener> OPENERS = Map.ofEntries(
            Map.entry("jsonl", Jsons::lines),
            Map.entry("csv", Tables::csv),
            Map.entry("spreadsheet", Tables::csv),
            Map.entry("polecat", Tables::polecat),
            Map.entry("parquet", Tables::parquet),
            Map.entry("geojson", Jsons::geo),
            Map.entry("graphml", Graphs::graphMl),
            Map.entry("gexf", Graphs::gexf),
            Map.entry("ical", Calendars::ical),
            Map.entry("atom", Calendars::atom),
            Map.entry("jsonld", Linked::open),
            Map.entry("timelinejs", Jsons::timeline),
            Map.entry("ftm", Jsons::ftm),
            Map.entry("brat", Standoff::open));

    static List<Exporter> exporters() {
        return Sample.EXPORTERS.all();
    }

    private static Map<String, Map<String, String>> opened(Exporter exporter, Selection events) throws IOException {
        Opener opener = OPENERS.get(exporter.name());
        assertThat(opener).as("a program that opens " + exporter.name()).isNotNull();
        return opener.open(Sample.bytes(exporter, events));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void holdsEveryEventWithTheRegistersValues(Exporter exporter) throws IOException {
        Map<String, Map<String, String>> expected = Facts.of(Sample.ALL), found = opened(exporter, Sample.ALL);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((id, facts) -> assertThat(expected.get(id)).as(id).containsAllEntriesOf(facts));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void whatAPageSaysIsNeverObeyed(Exporter exporter) throws IOException {
        Selection canaries = new Canaries(Sample.ALL);
        Map<String, Map<String, String>> expected = Facts.of(canaries), found = opened(exporter, canaries);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((id, facts) -> facts.forEach((fact, value) -> assertThat(Likeness.of(value))
                .as(id + " " + fact)
                .isEqualTo(Likeness.of(String.valueOf(expected.get(id).get(fact))))));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void theSameRegisterGivesTheSameBytes(Exporter exporter) throws IOException {
        assertThat(Sample.bytes(exporter, Sample.ALL)).isEqualTo(Sample.bytes(exporter, Sample.ALL));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void saysWhatItIs(Exporter exporter) {
        assertThat(exporter.name()).matches("[a-z-]+");
        assertThat(exporter.suffix()).matches("[a-z.]+");
        assertThat(exporter.mediaType()).contains("/");
        assertThat(exporter.purpose()).endsWith(".");
        assertThat(exporter.fields())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.meaning()).isNotBlank());
    }
}

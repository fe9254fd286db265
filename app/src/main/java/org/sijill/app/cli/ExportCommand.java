package org.sijill.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.record.Chosen;
import org.sijill.export.Exporter;
import org.sijill.export.Exporters;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import org.sijill.store.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill export}: events for other programs, all of them or those asked for. */
@Command(
        name = "export",
        header = {
            "Examples:",
            "  sijill export --register diplomacy.db --format jsonl > events.jsonl",
            "  sijill export --register diplomacy.db --format csv --for-spreadsheet --party MAR,ISR -o pair.csv",
            ""
        },
        description =
                "Writes the events asked for, in the order of their ids; the same register gives the same bytes.%n",
        sortOptions = false)
final class ExportCommand extends RegisterCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description =
                    "jsonl, csv, polecat, parquet, geojson, graphml, gexf, ical, atom, jsonld, timelinejs, ftm or brat"
                            + " (${DEFAULT-VALUE}); docs/reference/exports.md has each column.")
    private String format = "jsonl";

    @Option(names = "--for-spreadsheet", description = "With csv: safe to open in Excel by a double click.")
    private boolean forSpreadsheet;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; the file appears whole or not at all. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private Criteria criteria = new Criteria();

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Exporter exporter = exporter(lexicon);
        Asking asking = criteria.asking(List.of(), false);
        try (Catalogue catalogue = reading(lexicon)) {
            Chosen events = new Chosen(catalogue, asking, criteria.title());
            catalogue.atOnce(() -> write(exporter, events));
        }
        return Exit.OK;
    }

    private Exporter exporter(Lexicon lexicon) {
        if (forSpreadsheet && !format.equals("csv")) throw wrong("--for-spreadsheet goes with --format csv alone");
        Exporters exporters = new Exporters(lexicon);
        try {
            return exporters.named(forSpreadsheet ? "spreadsheet" : format);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private void write(Exporter exporter, Chosen events) {
        if (output == null) toStandardOutput(exporter, events);
        else toFile(output, exporter, events);
    }

    private void toStandardOutput(Exporter exporter, Chosen events) {
        try {
            OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
            write(exporter, events, out);
            out.flush();
        } catch (IOException e) {
            throw Output.failed(e);
        }
    }

    private static void toFile(Path file, Exporter exporter, Chosen events) {
        try {
            WholeFile.write(file, out -> write(exporter, events, out));
        } catch (IOException e) {
            throw new Refused(file + " cannot be written: " + e.getMessage());
        }
    }

    /** A failure that comes out of a view of the events is told as what it is. */
    private static void write(Exporter exporter, Chosen events, OutputStream out) throws IOException {
        try {
            exporter.write(events, out);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? new IOException(e) : cause;
        }
    }
}

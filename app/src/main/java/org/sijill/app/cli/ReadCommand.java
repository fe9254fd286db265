package org.sijill.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.app.record.RecordLine;
import org.sijill.app.record.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill read}: pages in, their record out. */
@Command(
        name = "read",
        header = {
            "Examples:",
            "  sijill read samples                          a folder, as a timeline",
            "  sijill read --format jsonl pages.jsonl       one record a line, for programs",
            "  curl -s URL | sijill read --published 2022-07-15 -",
            ""
        },
        description = "Reads Arabic news pages and writes the diplomatic record they tell.%n",
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    /** How a record is written. */
    enum Format {
        text,
        jsonl
    }

    @Parameters(
            paramLabel = "PATH",
            description =
                    "Text dumps, web pages, JSON Lines, WARC or WET archives, feeds, folders or lists (.list) of them; - is standard input, and so is no path at all.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: a timeline for people (default). jsonl: a page a line, for programs.")
    private Format format = Format.text;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out reports whose confidence is below P (0 to 1).")
    private double confidence;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        List<String> from = paths.isEmpty() ? List.of("-") : paths;
        try (Output out = new Output(console.out())) {
            return format == Format.jsonl ? lines(from, out) : timeline(from, out);
        }
    }

    private int lines(List<String> from, Output out) {
        return new Run(console, input)
                .over(from, (page, reading) -> RecordLine.of(page, reading, confidence) + "\n", out::write);
    }

    private int timeline(List<String> from, Output out) {
        Timeline timeline = new Timeline(console.terminal());
        int code = new Run(console, input)
                .over(from, (page, reading) -> reading, reading -> timeline.add(reading, confidence));
        out.write(timeline.size() == 0 ? "No act was found.\n" : timeline.text());
        return code;
    }

    private void check() {
        fail(!(confidence >= 0 && confidence <= 1), "--min-confidence is " + confidence + ", expected 0 to 1");
        fail(
                paths.isEmpty() && console.inIsTerminal(),
                "what is to be read? Name a file or folder, or - for standard input");
    }

    private void fail(boolean wrong, String sentence) {
        if (wrong && spec != null) throw new ParameterException(spec.commandLine(), sentence);
    }
}

package org.sijill.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.data.Pack;
import org.sijill.mention.Directory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill who}: the who's-who asked. */
@Command(
        name = "who",
        header = {
            "Examples:",
            "  sijill who yair-lapid                        all posts of a person",
            "  sijill who \"NAME OR POST\" --on 2022-07-15    in Arabic, as pages write it",
            "  sijill who --learned samples                 posts that pages name and the who's-who does not",
            ""
        },
        description =
                "Says who is called so, or who held a post of a state, with terms and source; with --learned, reads pages"
                        + " and offers rows for the who's-who, which nobody but you writes into it.%n",
        sortOptions = false)
final class WhoCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "A name, a post with its state, or an id; with --learned, pages.")
    private List<String> words = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Only what held on that day.")
    private @Nullable LocalDate on;

    @Option(names = "--learned", description = "Reads the pages and offers terms that the who's-who lacks.")
    private boolean learned;

    @Mixin
    private InputOptions input = new InputOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    WhoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (learned && on != null && spec != null)
            throw new ParameterException(spec.commandLine(), "--on is of no use with --learned");
        return learned ? offer() : answer();
    }

    private int answer() {
        String query = String.join(" ", words);
        List<Directory.Answer> answers = new Directory(Pack.lexicon()).ask(query, on);
        Columns columns = new Columns();
        columns.row("ID", "CODE", "POST", "FROM", "TO", "SOURCE", "NAME");
        for (Directory.Answer a : answers)
            columns.row(
                    a.person().id(),
                    a.term() == null ? a.person().code() : a.term().code(),
                    a.term() == null ? "-" : a.term().post(),
                    a.term() == null ? "-" : or(a.term().from()),
                    a.term() == null ? "-" : or(a.term().to()),
                    or(a.person().wikidata()),
                    a.person().name());
        if (answers.isEmpty())
            console.say("the who's-who does not know '" + query + "'" + (on == null ? "" : " on " + on));
        else
            try (Output out = new Output(console.out())) {
                out.write(columns.toString());
            }
        return Exit.OK;
    }

    private int offer() {
        Learned found = new Learned(Pack.lexicon().names());
        int code = new Run(console, input).over(words, (page, reading) -> reading, found::add);
        try (Output out = new Output(console.out())) {
            out.write(found.rows());
        }
        return code;
    }

    private static String or(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }
}

package org.sijill.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.app.record.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sijill explain}: why a page was read as it was. */
@Command(
        name = "explain",
        header = {"Examples:", "  sijill explain samples/single-postponed-summit.txt", ""},
        description =
                "Shows how a page was read: its day, what was set aside and why, for every report the words, the rule"
                        + " and why each field has its value, and for every trigger that came to nothing the reason.%n",
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PAGE", description = "Pages as for sijill read; - is standard input.")
    private List<String> paths = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Explanation explanation = new Explanation(console.terminal());
        try (Output out = new Output(console.out())) {
            return new Run(console, input).over(paths, explanation::of, out::write);
        }
    }
}

package org.sijill.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sijill completion}: a script that completes commands and options in bash and zsh. */
@Command(
        name = "completion",
        header = {"Examples:", "  source <(sijill completion)", ""},
        description = "Prints a script for bash and zsh that completes commands and options.%n")
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec == null) return Exit.INTERNAL;
        try (Output out = new Output(console.out())) {
            out.write(AutoComplete.bash("sijill", spec.root().commandLine()));
        }
        return Exit.OK;
    }
}

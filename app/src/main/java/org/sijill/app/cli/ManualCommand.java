package org.sijill.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sijill manual}: the manual page, made of what the commands say of themselves. */
@Command(
        name = "manual",
        hidden = true,
        description = "Prints the manual page of all commands, for man and for the archive of a release.%n")
final class ManualCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ManualCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (spec == null) return Exit.INTERNAL;
        try (Output out = new Output(console.out())) {
            out.write(ManualPage.of(spec.root().commandLine()));
        }
        return Exit.OK;
    }
}

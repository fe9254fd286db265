package org.sijill.app.cli;

import java.nio.file.Path;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sijill backup}: a whole copy of a register in one file. */
@Command(
        name = "backup",
        header = {"Examples:", "  sijill backup copy.db --register diplomacy.db", ""},
        description = "Writes a whole and consistent copy of a register while it is in use.%n",
        sortOptions = false)
final class BackupCommand extends RegisterCommand {
    @Parameters(paramLabel = "FILE", description = "Where to; a file that is not there yet.")
    private Path to = Path.of("");

    BackupCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Register.backup(where(), to);
        return Exit.OK;
    }
}

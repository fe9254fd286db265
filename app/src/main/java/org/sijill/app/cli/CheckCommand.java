package org.sijill.app.cli;

import java.util.List;
import org.sijill.app.record.Terminal;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Register;
import picocli.CommandLine.Command;

/** {@code sijill check}: whether a register is whole. */
@Command(
        name = "check",
        header = {"Examples:", "  sijill check --register diplomacy.db", ""},
        description =
                "Checks that the file is sound, no row was changed by the disk, every quote stands on its page, every link has both ends, and events are what the rules make of the pages. Changes nothing; says each fault and ends with code 1 where there is one.%n",
        sortOptions = false)
final class CheckCommand extends RegisterCommand {
    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        List<String> faults = Register.check(where(), lexicon);
        for (String fault : faults) write(Terminal.safe(fault, 400) + "\n");
        console.say(
                switch (faults.size()) {
                    case 0 -> "the register is whole";
                    case 1 -> "1 fault";
                    default -> faults.size() + " faults";
                });
        return faults.isEmpty() ? Exit.OK : Exit.INTERNAL;
    }
}

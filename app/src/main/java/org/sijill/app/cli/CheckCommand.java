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
                "Checks that every quote stands on its page, every link has both ends, and events are what the rules make of the pages. Changes nothing.%n",
        sortOptions = false)
final class CheckCommand extends RegisterCommand {
    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Register register = writing(lexicon)) {
            List<String> faults = register.check();
            for (String fault : faults) write(Terminal.safe(fault, 400) + "\n");
            console.say(faults.isEmpty() ? "the register is whole" : faults.size() + " faults");
            return faults.isEmpty() ? Exit.OK : Exit.INTERNAL;
        }
    }
}

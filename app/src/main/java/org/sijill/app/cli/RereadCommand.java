package org.sijill.app.cli;

import org.sijill.Sijill;
import org.sijill.app.record.Terminal;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Register;
import picocli.CommandLine.Command;

/** {@code sijill reread}: reads every page of a register again. */
@Command(
        name = "reread",
        header = {"Examples:", "  sijill reread --register diplomacy.db", ""},
        description =
                "Reads every page again, as after the lexicon grew, and says what changed: + new, - gone, ~ told otherwise."
                        + " Ids and judgements stay where the words are the same.%n",
        sortOptions = false)
final class RereadCommand extends RegisterCommand {
    RereadCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Sijill sijill = new Sijill(lexicon);
        int[] counts = new int[1];
        try (Register register = writing(lexicon);
                Output out = new Output(console.out())) {
            register.reread(sijill::read, d -> {
                counts[0]++;
                out.write(Terminal.safe(d.toString()) + "\n    «" + Terminal.safe(d.quote(), 160) + "»\n");
            });
        }
        console.say(counts[0] == 1 ? "1 report changed" : counts[0] + " reports changed");
        return Exit.OK;
    }
}

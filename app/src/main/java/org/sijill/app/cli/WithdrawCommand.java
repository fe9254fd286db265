package org.sijill.app.cli;

import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill withdraw}: takes pages out of the record. */
@Command(
        name = "withdraw",
        header = {"Examples:", "  sijill withdraw https://example.org/page --why \"a hoax\" --register diplomacy.db", ""
        },
        description =
                "Withdraws pages: what they told is told no more, events are made anew without it, their text is kept.%n",
        sortOptions = false)
final class WithdrawCommand extends RegisterCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "PAGE",
            description = "An article's id, its address, or the path it came by.")
    private List<String> pages = List.of();

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
    private String why = "";

    WithdrawCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Register register = writing(lexicon)) {
            for (String page : pages) register.withdraw(page, why);
        }
        return Exit.OK;
    }
}

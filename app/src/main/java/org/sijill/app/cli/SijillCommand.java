package org.sijill.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code sijill} itself: what there is. */
@Command(
        name = "sijill",
        header = {
            "Examples:",
            "  sijill read samples                      what the sample pages tell, as a timeline",
            "  sijill read --format jsonl page.html     the same for programs",
            "  sijill explain page.html                 why it was read so",
            "  sijill serve --samples                   the samples in the browser",
            ""
        },
        description = "Reads Arabic news pages and keeps the diplomatic record they describe.%n",
        subcommands = HelpCommand.class,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:a fault of Sijill's own",
            "2:the command line is wrong",
            "3:some input was set aside, each with its reason on standard error; the rest was read",
            "4:what was asked of a register cannot be had; standard error says why"
        },
        footer = {
            "",
            "Environment: NO_COLOR switches colours off; SIJILL_DEBUG shows where a fault arose.",
            "Shell completion: source <(sijill completion)"
        })
final class SijillCommand {}

package org.sijill.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page in the language of {@code man}: what each command that is no secret does, takes and answers. Lines
 * that begin as an order of that language does are guarded. For one use.
 */
final class ManualPage {
    private final StringBuilder out = new StringBuilder(16_000);

    private ManualPage() {}

    static String of(CommandLine program) {
        ManualPage page = new ManualPage();
        page.line(".TH SIJILL 1");
        page.section("NAME");
        page.text("sijill - reads Arabic news pages and keeps the diplomatic record they describe");
        page.section("SYNOPSIS");
        page.text("sijill COMMAND [OPTION]... [ARGUMENT]...");
        page.section("COMMANDS");
        program.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) page.command(name, command.getCommandSpec());
        });
        page.section("EXIT STATUS");
        page.entry("0", "everything was read");
        page.entry("1", "a fault of Sijill's own");
        page.entry("2", "the command line is wrong");
        page.entry("3", "some input was set aside, each with its reason on standard error");
        page.entry("4", "what was asked of a register cannot be had");
        return page.out.toString();
    }

    private void command(String name, CommandSpec spec) {
        line(".SS sijill " + name);
        for (String sentence : spec.usageMessage().description()) text(plain(sentence));
        for (PositionalParamSpec p : spec.positionalParameters()) entry(p.paramLabel(), described(p.description()));
        for (OptionSpec o : spec.options())
            if (!o.hidden()) entry(String.join(", ", o.names()) + value(o), described(o.description()));
    }

    private static String value(OptionSpec o) {
        return o.arity().max() == 0 ? "" : " " + o.paramLabel();
    }

    private static String described(String[] sentences) {
        return plain(String.join(" ", sentences));
    }

    /** Without picocli's marks for colours and line ends. */
    private static String plain(String text) {
        return Ansi.OFF.string(text.replace("%n", "\n")).strip();
    }

    private void section(String name) {
        line(".SH " + name);
    }

    private void entry(String term, String text) {
        line(".TP");
        line("\\fB" + guarded(term) + "\\fR");
        text(text);
    }

    private void text(String text) {
        text.lines().filter(l -> !l.isBlank()).forEach(l -> line(guarded(l.strip())));
    }

    /** A line as words: a backslash and a hyphen stand for themselves, and no dot or quote at its beginning is an order. */
    private static String guarded(String line) {
        String words = line.replace("\\", "\\e").replace("-", "\\-");
        return words.startsWith(".") || words.startsWith("'") ? "\\&" + words : words;
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}

package org.sijill.app.cli;

import org.sijill.store.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** Where the program begins. Ends the process with one of the documented exit codes. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    /** Runs one command line and gives its exit code; writes nowhere but to {@code console}. */
    static int run(Console console, String... args) {
        try {
            if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) return version(console);
            return commands(console).execute(args);
        } catch (Output.Gone | Refused e) {
            return fault(console, e);
        }
    }

    private static int version(Console console) {
        try (Output out = new Output(console.out())) {
            out.write("sijill " + version() + "\n");
        }
        return Exit.OK;
    }

    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static boolean debugging() {
        return System.getenv("SIJILL_DEBUG") != null;
    }

    /** The names of all commands, for papers that name them. */
    public static java.util.Set<String> commands() {
        return new java.util.TreeSet<>(
                commands(Console.system()).getSubcommands().keySet());
    }

    private static CommandLine commands(Console console) {
        CommandLine line = new CommandLine(new SijillCommand());
        line.addSubcommand(new ReadCommand(console));
        line.addSubcommand(new ExplainCommand(console));
        line.addSubcommand(new WhoCommand(console));
        line.addSubcommand(new ActsCommand(console));
        line.addSubcommand(new OutletsCommand(console));
        RegisterCommand.all(console).forEach(line::addSubcommand);
        line.addSubcommand("completion", new CompletionCommand(console));
        line.addSubcommand("manual", new ManualCommand(console));
        help(line);
        line.getSubcommands().values().forEach(Main::help);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
        line.setOut(new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(console.err(), true));
        line.setParameterExceptionHandler((e, a) -> usage(console, e));
        line.setExecutionExceptionHandler((e, l, p) -> fault(console, e));
        return line;
    }

    private static void help(CommandLine line) {
        if (line.getCommandSpec().userObject() instanceof CommandLine.HelpCommand) return;
        line.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this.")
                        .build());
    }

    private static int usage(Console console, CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        console.say(e.getMessage() + "; see " + name + " --help");
        return Exit.USAGE;
    }

    private static int fault(Console console, Exception e) {
        if (e instanceof Output.Gone) return Exit.OK;
        if (debugging()) e.printStackTrace(console.err());
        String message = e.getMessage();
        if (e instanceof Refused) {
            console.say(String.valueOf(message));
            return Exit.REFUSED;
        }
        console.say("a fault of Sijill's own: " + (message == null ? e.toString() : message));
        return Exit.INTERNAL;
    }

    /** The version as the build wrote it into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sijill " + version()};
        }
    }
}

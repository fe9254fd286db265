package org.sijill.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.sijill.app.record.Terminal;

/**
 * Where a command reads and writes, and which of the three streams are terminals. The launcher says so in the property
 * {@code sijill.terminal}; without it none is. Not for several threads.
 */
record Console(InputStream in, OutputStream out, PrintStream err, Set<String> terminals, boolean plain) {
    static Console system() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Set.of(System.getProperty("sijill.terminal", "").split(",")),
                !System.getenv().getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(System.getenv("TERM")));
    }

    boolean inIsTerminal() {
        return terminals.contains("in");
    }

    boolean errIsTerminal() {
        return terminals.contains("err");
    }

    /** How to write to standard output: with colours only on a terminal, and never where NO_COLOR is set. */
    Terminal terminal() {
        return new Terminal(colours());
    }

    boolean colours() {
        return !plain && terminals.contains("out");
    }

    void say(String sentence) {
        err.println("sijill: " + Terminal.safe(sentence));
    }
}

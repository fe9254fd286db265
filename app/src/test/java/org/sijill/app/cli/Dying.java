package org.sijill.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;

/**
 * The program as a process that dies at a write, as if it were killed there: no transaction is taken back, nothing is
 * closed. The number of the write, {@code before} or {@code after} it, and a file that gets the name of every write come
 * before the command line.
 */
final class Dying {
    /** What the process ends with where it died. */
    static final int CODE = 137;

    private Dying() {}

    public static void main(String[] args) {
        int last = Integer.parseInt(args[0]);
        boolean after = args[1].equals("after");
        Path names = Path.of(args[2]);
        Tripwire.arm(new Tripwire.Alarm() {
            private int n;

            @Override
            public void before(String write, Connection connection) {
                note(names, write);
                if (++n == last && !after) Runtime.getRuntime().halt(CODE);
            }

            @Override
            public void after(String write) {
                if (n == last && after) Runtime.getRuntime().halt(CODE);
            }
        });
        Main.main(java.util.Arrays.copyOfRange(args, 3, args.length));
    }

    private static void note(Path names, String write) {
        try {
            Files.writeString(names, write + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

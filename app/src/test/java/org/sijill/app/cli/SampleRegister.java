package org.sijill.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A register made once for all tests of the pages in {@code samples/}, by the command that users have. */
public final class SampleRegister {
    private static final Path FILE = make();

    private SampleRegister() {}

    /** Where it is; nobody may write to it. */
    public static String file() {
        return FILE.toString();
    }

    /** What a command line ends with and writes. */
    public record Result(int code, byte[] out, String err) {
        public String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    public static Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, args, out);
    }

    private static Result run(OutputStream to, String[] args, ByteArrayOutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Set.of(),
                false);
        int code = Main.run(console, args);
        return new Result(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("sijill-samples");
            Path file = folder.resolve("samples.db");
            Result r = run(
                    "ingest",
                    "--register",
                    file.toString(),
                    Path.of("..", "samples").toString());
            if (r.code() != 0) throw new IllegalStateException(r.err());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path f : files.toList()) Files.deleteIfExists(f);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // What is left lies in the machine's folder for temporary files.
        }
    }
}

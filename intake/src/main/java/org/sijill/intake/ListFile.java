package org.sijill.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.sijill.intake.archive.Gunzip;

/**
 * A list of inputs: a path a line, beside the list where it is not absolute; lines that are empty or begin with # are
 * passed over. Told by its ending, {@code .list} or {@code .paths}, also compressed, and only where it is named itself:
 * not inside a folder, not inside a list. Stateless.
 */
final class ListFile {
    private static final int LONGEST_LINE = 4096;

    private ListFile() {}

    static boolean is(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String bare = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
        return bare.endsWith(".list") || bare.endsWith(".paths");
    }

    /** Hands on each path in order. */
    static void each(String name, Consumer<String> path, Consumer<Item> sink) {
        try (InputStream in = open(Path.of(name))) {
            ByteLines lines = new ByteLines(in, LONGEST_LINE);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                String text = new String(line, StandardCharsets.UTF_8).strip();
                if (lines.tooLong())
                    sink.accept(new Item.Bad(name + ":" + lines.number(), "the line is too long for a path"));
                else if (!text.isEmpty() && !text.startsWith("#")) path.accept(beside(name, text));
            }
        } catch (IOException | InvalidPathException e) {
            sink.accept(new Item.Bad(name, "the list cannot be read: " + e.getMessage()));
        }
    }

    private static InputStream open(Path path) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(8);
        boolean packed = Gunzip.isGzip(in.readNBytes(4));
        in.reset();
        return packed ? new Gunzip(in) : in;
    }

    private static String beside(String list, String path) {
        return Path.of(list).resolveSibling(path).toString();
    }
}

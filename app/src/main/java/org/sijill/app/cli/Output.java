package org.sijill.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sijill.store.Refused;

/**
 * Standard output in UTF-8, buffered. A reader that went away ({@code | head}) ends the run quietly; a full disk does not.
 * Not for several threads.
 */
final class Output implements AutoCloseable {
    private final OutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** What it means that standard output takes no more. */
    static RuntimeException failed(IOException e) {
        String why = String.valueOf(e.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("pipe") || pipe()) return new Gone(e);
        return new Refused("standard output cannot be written, what stands there is not whole: " + why);
    }

    /** Whether it is a pipe or a socket, whose only failure is that nobody reads; in some languages its message does not say so. */
    private static boolean pipe() {
        try {
            int kind = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & 0xF000;
            return kind == 0x1000 || kind == 0xC000;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Nobody reads any more. */
    static final class Gone extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        Gone(IOException cause) {
            super(cause);
        }
    }
}

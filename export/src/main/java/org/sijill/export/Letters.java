package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Text on its way out in UTF-8. A fault of the stream is an {@link UncheckedIOException} while events come in, and an
 * {@link IOException} at the end. Closing flushes and leaves the stream open. Not for several threads.
 */
final class Letters implements AutoCloseable {
    private static final int FULL = 1 << 15;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(FULL + 4096);

    Letters(OutputStream out) {
        this.out = out;
    }

    Letters write(String text) {
        waiting.append(text);
        if (waiting.length() >= FULL) {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    private void flush() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }

    @Override
    public void close() throws IOException {
        flush();
        out.flush();
    }
}

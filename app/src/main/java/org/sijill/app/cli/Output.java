package org.sijill.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, buffered. A reader that went away ({@code | head}) ends the run quietly. Not for several threads. */
final class Output implements AutoCloseable {
    private final OutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Gone(e);
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

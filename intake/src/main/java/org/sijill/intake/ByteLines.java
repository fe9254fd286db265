package org.sijill.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one in memory at a time; what goes over the limit is passed over. Not for several threads. */
final class ByteLines {
    private final InputStream in;
    private final int limit;
    private int number;
    private boolean tooLong;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, or null where the stream ends. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') end++;
            if (line.size() + end - at > limit) tooLong = true;
            if (!tooLong) line.write(buffer, at, end - at);
            boolean ended = end < filled;
            at = end + (ended ? 1 : 0);
            if (ended) break;
        }
        if (!any) return null;
        number++;
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line read last went over the limit. */
    boolean tooLong() {
        return tooLong;
    }
}

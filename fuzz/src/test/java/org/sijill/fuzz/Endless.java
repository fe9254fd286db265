package org.sijill.fuzz;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A beginning, one unit very many times, an end: bytes that are never all there. Not for several threads. */
final class Endless extends InputStream {
    private final byte[] start;
    private final byte[] unit;
    private final byte[] end;
    private final long middle;
    private long at;

    Endless(String start, String unit, long times, String end) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.unit = unit.getBytes(StandardCharsets.UTF_8);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        middle = this.unit.length * times;
    }

    @Override
    public int read() {
        long i = at++;
        if (i < start.length) return start[(int) i] & 0xFF;
        i -= start.length;
        if (i < middle) return unit[(int) (i % unit.length)] & 0xFF;
        i -= middle;
        return i < end.length ? end[(int) i] & 0xFF : -1;
    }
}

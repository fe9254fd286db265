package org.sijill.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip file. A member that is cut, damaged or inflates to more than {@value #RATIO} times its size is
 * given up with {@link Damaged}; the next one is looked for from its first byte on, as far back as is still held, and
 * known by what it inflates to. Holds two megabytes. Not for several threads.
 */
final class GzipMembers implements Members, AutoCloseable {
    /** How many bytes one compressed byte may become. */
    static final int RATIO = 200;

    /** A member that inflates to less is harmless whatever its ratio. */
    private static final int HARMLESS = 1 << 20;

    private static final int HELD = 1 << 20;
    private static final int SHORTEST = 18;
    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};

    private final InputStream in;
    private final byte[] held = new byte[2 * HELD];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    /** Bytes that may still be looked at a second time, so that a hostile file costs linear time. */
    private long credit = 256L << 20;

    private int at;
    private int end;
    private long before;
    private boolean ended;
    private long member;
    private long inflated;
    private State state = State.BEHIND;

    private enum State {
        OPEN,
        BEHIND,
        BROKEN
    }

    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public long at() {
        return member;
    }

    @Override
    public boolean next() throws IOException {
        if (state == State.OPEN) state = State.BROKEN;
        boolean found = state == State.BROKEN ? search() : follows();
        if (!found) return false;
        member = before + at;
        state = State.BROKEN;
        header();
        inflater.reset();
        sum.reset();
        inflated = 0;
        state = State.OPEN;
        return true;
    }

    /** Whether another member begins right here; zeros, which some writers pad with, are passed over. */
    private boolean follows() throws IOException {
        while (room(1) > 0 && held[at] == 0) at++;
        if (room(4) == 0) return false;
        if (magic(at)) return true;
        member = before + at;
        throw broken("what stands between its records is no gzip member");
    }

    /** Looks behind the beginning of the broken member for the next that begins like a record. */
    private boolean search() throws IOException {
        long from = Math.max(member + 1, before);
        long back = before + at - from;
        if (back > 0 && back <= credit) {
            at -= (int) back;
            credit -= back;
        }
        while (room(SHORTEST) >= SHORTEST) {
            int last = end - SHORTEST;
            for (; at <= last; at++) if (magic(at) && beginsRecord()) return true;
        }
        return false;
    }

    private boolean magic(int i) {
        return end - i >= 4
                && held[i] == 0x1F
                && held[i + 1] == (byte) 0x8B
                && held[i + 2] == 8
                && (held[i + 3] & 0xE0) == 0;
    }

    private boolean beginsRecord() throws IOException {
        room(HELD / 4);
        int start = at;
        byte[] first = new byte[RECORD.length];
        try {
            header();
            inflater.reset();
            inflater.setInput(held, at, end - at);
            int n = inflater.inflate(first);
            return n == RECORD.length && java.util.Arrays.equals(first, RECORD);
        } catch (DataFormatException | Damaged e) {
            return false;
        } finally {
            at = start;
        }
    }

    private void header() throws IOException {
        if (room(10) < 10) throw new Damaged("its gzip header is cut off");
        int flags = held[at + 3];
        at += 10;
        if ((flags & 4) != 0) {
            if (room(2) < 2) throw new Damaged("its gzip header is cut off");
            int extra = (held[at] & 0xFF) | (held[at + 1] & 0xFF) << 8;
            pass(2 + extra);
        }
        if ((flags & 8) != 0) passText();
        if ((flags & 16) != 0) passText();
        if ((flags & 2) != 0) pass(2);
    }

    private void pass(int n) throws IOException {
        if (room(n) < n) throw new Damaged("its gzip header is cut off");
        at += n;
    }

    private void passText() throws IOException {
        for (int n = 0; n < 65_536; n++) {
            if (room(1) == 0) throw new Damaged("its gzip header is cut off");
            if (held[at++] == 0) return;
        }
        throw new Damaged("its gzip header does not end");
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (state == State.BEHIND) return -1;
        if (state == State.BROKEN) throw new Damaged("it was given up");
        try {
            return inflate(to, from, length);
        } catch (DataFormatException e) {
            throw broken("its compressed bytes are damaged");
        }
    }

    private int inflate(byte[] to, int from, int length) throws IOException, DataFormatException {
        while (true) {
            if (inflater.needsInput()) {
                if (room(1) == 0) throw broken("its compressed bytes are cut off");
                inflater.setInput(held, at, end - at);
            }
            int waiting = inflater.getRemaining();
            int n = inflater.inflate(to, from, length);
            at += waiting - inflater.getRemaining();
            sum.update(to, from, n);
            inflated += n;
            if (inflated > HARMLESS && inflated > RATIO * (before + at - member))
                throw broken("it inflates to more than " + RATIO + " times its size");
            if (n > 0) return n;
            if (inflater.finished()) {
                trailer();
                return -1;
            }
            if (inflater.needsDictionary()) throw broken("its compressed bytes are damaged");
        }
    }

    private void trailer() throws IOException {
        if (room(8) < 8) throw broken("its compressed bytes are cut off");
        boolean whole = number(at) == sum.getValue() && number(at + 4) == (inflated & 0xFFFFFFFFL);
        at += 8;
        if (!whole) throw broken("its checksum is wrong");
        state = State.BEHIND;
    }

    private long number(int i) {
        return (held[i] & 0xFFL)
                | (held[i + 1] & 0xFFL) << 8
                | (held[i + 2] & 0xFFL) << 16
                | (held[i + 3] & 0xFFL) << 24;
    }

    private Damaged broken(String reason) {
        state = State.BROKEN;
        return new Damaged(reason);
    }

    /** How many bytes are held from here on, at least {@code n} of them unless the file ends. */
    private int room(int n) throws IOException {
        while (end - at < n && !ended) {
            if (end == held.length) slide();
            int got = in.read(held, end, held.length - end);
            if (got < 0) ended = true;
            else end += got;
        }
        return end - at;
    }

    private void slide() {
        int keep = Math.min(at, HELD / 2);
        int from = at - keep;
        System.arraycopy(held, from, held, 0, end - from);
        before += from;
        end -= from;
        at = keep;
    }

    @Override
    public void close() {
        inflater.end();
    }
}

package org.sijill.intake.archive;

import java.io.IOException;

/**
 * A look ahead over the open member: grows with what is asked for, keeps all from the mark on. Moving bytes costs
 * linear time whatever is asked. Not for several threads.
 */
final class Window {
    private final Members members;
    private final int most;
    private byte[] bytes = new byte[1 << 18];
    private int at;
    private int to;
    private int mark;
    private long before;
    private boolean ended;
    private boolean broken;

    /** @param longest how many bytes from the mark on may be asked for */
    Window(Members members, int longest) {
        this.members = members;
        most = 2 * longest;
    }

    /** Begins with a freshly opened member. */
    void clear() {
        at = to = mark = 0;
        before = 0;
        ended = broken = false;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    void pass(int n) {
        at += n;
    }

    /** Keeps all from here on, until the next mark. */
    void mark() {
        mark = at;
    }

    int marked() {
        return mark;
    }

    /** Goes back to the mark. */
    void back() {
        at = mark;
    }

    /** How far into the member this is. */
    long position() {
        return before + at;
    }

    /** Whether the member cannot be read on. */
    boolean broken() {
        return broken;
    }

    /** How many bytes there are from here on: {@code n} or more, unless the member ends. */
    int have(int n) throws IOException {
        while (to - at < n && !ended) {
            if (to == bytes.length) room();
            int got = fill();
            if (got < 0) ended = true;
            else to += got;
        }
        return to - at;
    }

    private int fill() throws IOException {
        try {
            return members.read(bytes, to, bytes.length - to);
        } catch (Damaged e) {
            broken = true;
            throw e;
        }
    }

    private void room() {
        int keep = Math.min(mark, at);
        if (keep >= bytes.length / 2 || bytes.length >= most) {
            System.arraycopy(bytes, keep, bytes, 0, to - keep);
            before += keep;
            at -= keep;
            to -= keep;
            mark -= keep;
        } else bytes = java.util.Arrays.copyOf(bytes, Math.min(most, bytes.length * 2));
    }

    void passBlank() throws IOException {
        while (have(1) > 0 && (bytes[at] == '\r' || bytes[at] == '\n')) at++;
    }

    boolean starts(byte[] text) throws IOException {
        return have(text.length) >= text.length && matches(at, text);
    }

    private boolean matches(int i, byte[] text) {
        for (int k = 0; k < text.length; k++) if (bytes[i + k] != text[k]) return false;
        return true;
    }

    /** Whether the member ends here, or {@code text} follows, line ends between passed over. */
    boolean endsBefore(byte[] text) throws IOException {
        passBlank();
        return have(1) == 0 || starts(text);
    }

    /** Goes on to the next line that begins with {@code text}; false where there is none. */
    boolean seek(byte[] text) throws IOException {
        while (true) {
            mark();
            int had = have(Math.max(text.length + 1, 1 << 14));
            if (had <= text.length) return false;
            for (int last = to - text.length; at < last; at++)
                if (bytes[at] == '\n' && matches(at + 1, text)) {
                    at++;
                    return true;
                }
        }
    }
}

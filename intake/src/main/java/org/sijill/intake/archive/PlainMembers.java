package org.sijill.intake.archive;

import java.io.IOException;
import java.io.InputStream;

/** An archive that is not compressed: one member. Not for several threads. */
final class PlainMembers implements Members {
    private final InputStream in;
    private boolean opened;

    PlainMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean next() {
        boolean first = !opened;
        opened = true;
        return first;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return in.read(to, from, length);
    }

    @Override
    public long at() {
        return 0;
    }
}

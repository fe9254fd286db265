package org.sijill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * One file or stream: its name as given and its bytes, the first of them for a look ahead. Not for several threads.
 *
 * @param name the path as given, or {@code -}
 * @param head the first bytes, at most {@link #HEAD}
 * @param bytes all bytes from the first on
 */
record Input(String name, byte[] head, InputStream bytes) {
    static final int HEAD = 65_536;

    static Input of(String name, InputStream stream) throws IOException {
        java.io.BufferedInputStream buffered = new java.io.BufferedInputStream(stream, HEAD);
        buffered.mark(HEAD + 1);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        return new Input(name, head, buffered);
    }

    /** The name's ending in small letters without its dot and without one for gzip, or nothing. */
    String ending() {
        String name = this.name.endsWith(".gz") ? this.name.substring(0, this.name.length() - 3) : this.name;
        int dot = name.lastIndexOf('.');
        return dot <= Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** All bytes; refuses more than the limit. */
    byte[] all(Options.Limits limits) throws IOException, Refusal {
        byte[] all = bytes.readNBytes(limits.bytes() + 1);
        if (all.length > limits.bytes())
            throw new Refusal("it is larger than " + limits.bytes() + " bytes, the most that one page may have");
        return all;
    }
}

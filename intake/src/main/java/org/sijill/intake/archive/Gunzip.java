package org.sijill.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A gzip file as the bytes it was made of; what is damaged or grows beyond measure ends it with {@link Damaged}. Not for several threads. */
public final class Gunzip extends InputStream {
    private final InputStream in;
    private final GzipMembers members;
    private boolean open;

    public Gunzip(InputStream in) {
        this.in = in;
        members = new GzipMembers(in);
    }

    /** Whether a file that begins so is a gzip file. */
    public static boolean isGzip(byte[] head) {
        return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
    }

    /** Whether what is inside a gzip file begins with {@code text}. */
    public static boolean begins(byte[] head, String text) {
        try (Gunzip in = new Gunzip(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(text.length()), StandardCharsets.ISO_8859_1).equals(text);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) return 0;
        while (open || members.next()) {
            open = true;
            int n = members.read(to, from, length);
            if (n >= 0) return n;
            open = false;
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        members.close();
        in.close();
    }
}

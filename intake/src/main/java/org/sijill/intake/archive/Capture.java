package org.sijill.intake.archive;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered, as a response record keeps it: status, media type, charset, and the body with chunks joined
 * and gzip undone. Immutable.
 *
 * @param from where the body begins in the record's buffer
 */
public record Capture(int status, String media, @Nullable String charset, Head head, byte[] buffer, int from, int to) {
    /** Reads the head of the answer; the body is touched by {@link #body} only. */
    public static Capture of(WarcRecord r) throws Damaged {
        return r.media().equals("application/http") ? of(r.buffer(), r.from(), r.to()) : bare(r);
    }

    /** Reads an answer as it came over the wire. */
    public static Capture of(byte[] buffer, int from, int to) throws Damaged {
        int end = Head.end(buffer, from, Math.min(to, from + WarcRecords.HEADER));
        if (end < 0) throw new Damaged("the answer's header does not end within " + WarcRecords.HEADER + " bytes");
        Head head = Head.of(buffer, from, end);
        String type = head.field("content-type");
        return new Capture(status(head.first()), Head.media(type), Head.charset(type), head, buffer, end, to);
    }

    /** Where the header of an answer ends, or -1 where it does not yet. */
    public static int headEnd(byte[] buffer, int to) {
        return Head.end(buffer, 0, to);
    }

    /** A field of the answer's header by its name in small letters. */
    public @Nullable String field(String name) {
        return head.field(name);
    }

    /** Whether the body is as long as the header says, or ends with its last chunk; true where it says nothing. */
    public boolean isWhole() {
        if (isChunked()) return endsWith("0\r\n\r\n");
        String length = head.field("content-length");
        return status == 304 || status == 204 || length == null || length.equals(String.valueOf(to - from));
    }

    /** Whether the header says where the body ends. */
    public boolean isMeasured() {
        return isChunked() || head.field("content-length") != null || status == 304 || status == 204;
    }

    private boolean isChunked() {
        return "chunked".equalsIgnoreCase(head.field("transfer-encoding"));
    }

    private boolean endsWith(String text) {
        if (to - from < text.length()) return false;
        for (int i = 0; i < text.length(); i++) if (buffer[to - text.length() + i] != text.charAt(i)) return false;
        return true;
    }

    private static Capture bare(WarcRecord r) {
        String type = r.head().field("content-type");
        return new Capture(200, r.media(), Head.charset(type), r.head(), r.buffer(), r.from(), r.to());
    }

    private static int status(String line) {
        int space = line.indexOf(' ');
        String rest = space < 0 ? "" : line.substring(space + 1);
        return rest.length() >= 3 && rest.substring(0, 3).chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(rest.substring(0, 3))
                : 0;
    }

    /**
     * The body's bytes, a copy.
     *
     * @param most the longest that is taken
     * @throws Damaged where it is compressed in a way that is not read, broken, or longer
     */
    public byte[] body(int most) throws Damaged {
        byte[] raw = java.util.Arrays.copyOfRange(buffer, from, to);
        if (isChunked()) raw = joined(raw);
        String coding = head.field("content-encoding");
        boolean gzip = raw.length > 2 && raw[0] == 0x1F && raw[1] == (byte) 0x8B;
        if (gzip) raw = inflated(raw, most);
        else if (coding != null
                && (coding.equalsIgnoreCase("br") || coding.equalsIgnoreCase("zstd"))
                && !looksPlain(raw))
            throw new Damaged(
                    "its body is compressed by " + coding.toLowerCase(java.util.Locale.ROOT) + ", which is not read");
        if (raw.length > most) throw new Damaged("its body is longer than " + most + " bytes");
        return raw;
    }

    /** Many archives undo the compression and leave the header. */
    private static boolean looksPlain(byte[] raw) {
        for (int i = 0; i < Math.min(raw.length, 256); i++) if (raw[i] == '<') return true;
        return false;
    }

    /** Chunks put together; what is no chunk is left as it is, for many archives store the body joined already. */
    private static byte[] joined(byte[] raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        int i = 0;
        while (i < raw.length) {
            int line = i;
            int size = 0;
            int digit;
            while (line < raw.length && (digit = Character.digit(raw[line], 16)) >= 0 && line - i < 7) {
                size = size * 16 + digit;
                line++;
            }
            if (line == i) return out.size() == 0 ? raw : out.toByteArray();
            while (line < raw.length && raw[line] != '\n') line++;
            int body = line + 1;
            if (size == 0 || body >= raw.length) break;
            int end = Math.min(raw.length, body + size);
            out.write(raw, body, end - body);
            i = end;
            while (i < raw.length && (raw[i] == '\r' || raw[i] == '\n')) i++;
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] raw, int most) throws Damaged {
        java.io.ByteArrayInputStream in = new java.io.ByteArrayInputStream(raw);
        try (GzipMembers members = new GzipMembers(in)) {
            if (!members.next()) throw new Damaged("its body's compression is broken");
            ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length * 4);
            byte[] some = new byte[1 << 14];
            for (int n = members.read(some, 0, some.length); n >= 0; n = members.read(some, 0, some.length)) {
                if (out.size() + n > most) throw new Damaged("its body is longer than " + most + " bytes");
                out.write(some, 0, n);
            }
            return out.toByteArray();
        } catch (Damaged e) {
            throw new Damaged("its body: " + e.reason());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

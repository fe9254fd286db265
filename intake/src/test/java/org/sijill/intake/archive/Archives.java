package org.sijill.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes archives for tests, record by record. */
public final class Archives {
    public static final String ARABIC =
            "أعلنت وزارة الخارجية اليوم أن الوزير سيزور العاصمة غدا لبحث التعاون بين البلدين، وقال المتحدث باسمها إن الزيارة تأتي تلبية لدعوة تلقاها الأسبوع الماضي من نظيره، وإن الجانبين سيوقعان مذكرة تفاهم.";

    private Archives() {}

    public static byte[] record(String type, String address, String media, byte[] block) {
        return record(type, address, media, block, String.valueOf(block.length));
    }

    /** A record that states {@code length} whatever its block has. */
    public static byte[] record(String type, String address, String media, byte[] block, String length) {
        return bytes(
                ("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                                + "\r\nWARC-Date: 2022-01-18T10:00:00Z\r\nContent-Type: " + media
                                + "\r\nContent-Length: "
                                + length + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                block,
                "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] wet(String address, String text) {
        return record("conversion", address, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] response(String address, String header, byte[] body) {
        byte[] head = ("HTTP/1.1 " + header + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        return record("response", address, "application/http; msgtype=response", bytes(head, body));
    }

    public static byte[] html(String address, String html) {
        return response(
                address, "200 OK\r\nContent-Type: text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    /** Each part a gzip member of its own. */
    public static byte[] members(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(gzip(part));
        return out.toByteArray();
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

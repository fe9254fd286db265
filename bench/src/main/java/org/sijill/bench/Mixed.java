package org.sijill.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Archives as the open web gives them, made of our own pages and of letters drawn at random: one page in fifty is
 * Arabic, the others are of Latin, Cyrillic, Chinese or Persian letters. The same seed gives the same bytes.
 */
final class Mixed {
    private static final int ARABIC_IN = 50;
    private static final String[] SCRIPTS = {
        letters('a', 'z'),
        letters('\u0430', '\u044F'),
        letters('\u4E00', '\u4F00'),
        letters('\u0627', '\u063A') + letters('\u0641', '\u064A') + "\u067E\u0686\u06AF\u06A9\u06CC".repeat(3),
        letters('a', 'z')
    };

    private final Random random = new Random(7);
    private final List<String> arabic;
    private int made;

    /** @param arabic texts of Arabic pages */
    Mixed(List<String> arabic) {
        this.arabic = arabic;
    }

    private static String letters(char from, char to) {
        StringBuilder all = new StringBuilder();
        for (char c = from; c <= to; c++) all.append(c);
        return all.toString();
    }

    /** How many records are Arabic pages. */
    int arabic() {
        return (made + ARABIC_IN - 1) / ARABIC_IN;
    }

    private String text(int letters) {
        if (made % ARABIC_IN == 0) return arabic.get(made / ARABIC_IN % arabic.size());
        String script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        StringBuilder out = new StringBuilder(letters + 16);
        while (out.length() < letters) {
            for (int n = 2 + random.nextInt(9); n > 0; n--) out.append(script.charAt(random.nextInt(script.length())));
            out.append(' ');
        }
        return out.toString();
    }

    /** The next record of a WET file. */
    byte[] wet() {
        byte[] text = text(3_000).getBytes(StandardCharsets.UTF_8);
        return record("conversion", "text/plain", text);
    }

    /** The next record of a WARC file: a page of some 60,000 bytes, most of it markup and scripts. */
    byte[] warc() {
        StringBuilder html = new StringBuilder(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>t</title><script>");
        for (int i = 0; i < 35_000; i++) html.append((char) (' ' + random.nextInt(27) + (i % 7 == 0 ? 0 : 32)));
        html.append("</script></head><body>");
        for (int i = 0; i < 120; i++)
            html.append("<div class=\"menu-")
                    .append(i)
                    .append("\"><a href=\"/")
                    .append(random.nextInt())
                    .append("\"></a></div>");
        for (String line : text(4_000).split("\n"))
            html.append("<p>").append(line).append("</p>");
        return record(
                "response",
                "application/http; msgtype=response",
                html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] record(String kind, String media, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: https://host.example/news/" + made++
                + "\r\nWARC-Date: 2022-01-18T10:00:00Z\r\nContent-Type: " + media + "\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] whole = java.util.Arrays.copyOf(first, first.length + block.length + 4);
        System.arraycopy(block, 0, whole, first.length, block.length);
        System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, whole, whole.length - 4, 4);
        return whole;
    }

    /** Writes records as gzip members until the file has {@code bytes}. */
    void warc(OutputStream file, long bytes) throws IOException {
        long written = 0;
        while (written < bytes) {
            java.io.ByteArrayOutputStream member = new java.io.ByteArrayOutputStream(1 << 16);
            try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
                zip.write(warc());
            }
            member.writeTo(file);
            written += member.size();
        }
    }
}

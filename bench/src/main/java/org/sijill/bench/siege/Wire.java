package org.sijill.bench.siege;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HTTP as bare bytes to a port of this machine, for what no decent client would send. Stateless. */
final class Wire {
    /** What came back; status 0 where the connection was closed without an answer. */
    record Reply(int status, Map<String, String> headers, String body, Duration took) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** What is sent: lines of headers beside Host, and a body. */
    record Request(String method, String target, List<String> headers, String body) {
        Request(String method, String target, String... headers) {
            this(method, target, List.of(headers), "");
        }

        String head(int port) {
            StringBuilder out = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
            if (headers.stream().noneMatch(h -> h.startsWith("Host:")))
                out.append("Host: 127.0.0.1:").append(port).append("\r\n");
            for (String header : headers) out.append(header).append("\r\n");
            return out.append("\r\n").toString();
        }
    }

    private static final int LONGEST = 10_000;

    private Wire() {}

    static Socket open(int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LONGEST);
        socket.setSoTimeout(LONGEST);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Sends a request on a connection of its own and reads all that comes back. */
    static Reply ask(int port, Request request) throws IOException {
        long begun = System.nanoTime();
        try (Socket socket = open(port)) {
            send(
                    socket,
                    request.head(port).replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n") + request.body());
            byte[] answer = all(socket.getInputStream());
            return reply(new String(answer, StandardCharsets.UTF_8), Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (SocketException e) {
            // Refused before all was sent: the answer may be there.
        }
    }

    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) out.write(some, 0, n);
        } catch (SocketException e) {
            // Cut off: what came before counts.
        }
        return out.toByteArray();
    }

    private static Reply reply(String text, Duration took) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0 || !text.startsWith("HTTP/1.1 ")) return new Reply(0, Map.of(), text, took);
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = Math.max(0, lines[i].indexOf(':'));
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Reply(Integer.parseInt(lines[0].substring(9, 12)), headers, text.substring(end + 4), took);
    }
}

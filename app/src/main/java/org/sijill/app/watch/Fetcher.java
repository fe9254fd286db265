package org.sijill.app.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.archive.Capture;

/**
 * Gets pages over HTTP/1.1, one connection a request, each hop through the {@link Gate}. Header, body, hops and the
 * whole time are capped; an answer that is cut off is a fault, not a short page. Sends no cookies and no credentials,
 * runs no scripts. Safe for any number of threads.
 *
 * @param agent what it calls itself
 * @param time how long a request may take with all its hops
 */
record Fetcher(Gate gate, String agent, Duration time) {
    private static final int HOPS = 5;
    private static final int HEADER = 64 << 10;

    /** What was answered in the end, and from where. */
    record Answer(URI from, Capture capture) {}

    /** Whether a hop may be taken, asked before each but the first. */
    interface Permission {
        void ask(URI to) throws IOException;
    }

    /**
     * Gets {@code uri}.
     *
     * @param conditions more header fields
     * @param most how many bytes the answer may have
     */
    Answer get(URI uri, Map<String, @Nullable String> conditions, int most, Permission hops) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        URI at = uri;
        for (int hop = 0; hop <= HOPS; hop++) {
            if (hop > 0) hops.ask(at);
            Capture c = once(at, conditions, most + HEADER, end);
            String to = c.field("location");
            if (c.status() < 300 || c.status() >= 400 || c.status() == 304 || to == null) return new Answer(at, c);
            at = at.resolve(parse(to));
        }
        throw new IOException("it leads from redirect to redirect, more than " + HOPS + " of them");
    }

    /** An address as pages write it. */
    static URI parse(String address) throws IOException {
        try {
            return new URI(address.strip().replace(" ", "%20").replace("|", "%7C"));
        } catch (java.net.URISyntaxException e) {
            throw new Gate.Refusal("it is no address: " + address);
        }
    }

    private Capture once(URI uri, Map<String, @Nullable String> conditions, int most, long end) throws IOException {
        InetAddress address = gate.address(uri);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), left(end));
            plain.setSoTimeout(left(end));
            try (Socket socket = secure ? secured(plain, uri.getHost(), port) : plain) {
                socket.getOutputStream().write(request(uri, conditions));
                socket.getOutputStream().flush();
                return answer(socket, most, end);
            }
        } catch (SocketTimeoutException e) {
            throw new IOException("it takes longer than " + time.toSeconds() + " seconds", e);
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private byte[] request(URI uri, Map<String, @Nullable String> conditions) {
        String ascii = uri.toASCIIString();
        int path = ascii.indexOf('/', ascii.indexOf("://") + 3);
        int query = ascii.indexOf('?');
        String rest = path >= 0 ? ascii.substring(path) : query >= 0 ? "/" + ascii.substring(query) : "/";
        int fragment = rest.indexOf('#');
        StringBuilder out = new StringBuilder("GET ")
                .append(fragment < 0 ? rest : rest.substring(0, fragment))
                .append(" HTTP/1.1\r\nHost: ")
                .append(uri.getHost())
                .append(uri.getPort() > 0 ? ":" + uri.getPort() : "")
                .append("\r\nUser-Agent: ")
                .append(agent)
                .append(
                        "\r\nAccept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
                .append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
        conditions.forEach((name, value) -> {
            if (value != null)
                out.append(name)
                        .append(": ")
                        .append(value.replaceAll("[\\r\\n]", ""))
                        .append("\r\n");
        });
        return out.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Capture answer(Socket socket, int most, long end) throws IOException {
        byte[] bytes = new byte[1 << 14];
        int n = 0;
        int header = -1;
        while (true) {
            socket.setSoTimeout(left(end));
            int got = socket.getInputStream().read(bytes, n, bytes.length - n);
            n += Math.max(0, got);
            if (header < 0) header = Capture.headEnd(bytes, n);
            if (header < 0 && n > HEADER) throw new IOException("its header is longer than " + HEADER + " bytes");
            if (got < 0 && header < 0) throw new IOException("the answer is cut off in its header");
            if (header >= 0) {
                Capture c = Capture.of(bytes, 0, n);
                if (got < 0 ? !c.isWhole() : c.to() - c.from() > length(c))
                    throw new IOException("the answer is cut off");
                if (got < 0 || c.isMeasured() && c.isWhole()) return c;
            }
            if (n > most) throw new IOException("it is longer than " + (most - HEADER) + " bytes");
            if (n == bytes.length) bytes = java.util.Arrays.copyOf(bytes, n * 2);
        }
    }

    /** What the header states, or no bound. */
    private static long length(Capture c) {
        String length = c.field("content-length");
        if (length == null || length.isEmpty() || length.length() > 17 || c.field("transfer-encoding") != null)
            return Long.MAX_VALUE;
        return length.chars().allMatch(d -> d >= '0' && d <= '9') ? Long.parseLong(length) : Long.MAX_VALUE;
    }

    private int left(long end) throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) throw new SocketTimeoutException();
        return (int) left;
    }
}

package org.sijill.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A server on this machine whose pages answer as badly as those of the web do. */
final class FaultyServer implements AutoCloseable {
    static final String TEXT =
            "أعلنت وزارة الخارجية المصرية اليوم أن الوزير سامح شكري سيزور أنقرة غدا لبحث التعاون بين البلدين، وقال المتحدث باسمها إن الزيارة تأتي تلبية لدعوة تلقاها الأسبوع الماضي من نظيره التركي.";

    private final HttpServer server;
    private final Map<String, Integer> hits = new ConcurrentHashMap<>();

    FaultyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", x -> send(x, 404, "text/plain", new byte[0]));
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    int hits(String path) {
        return hits.getOrDefault(path, 0);
    }

    interface Answer {
        void to(HttpExchange x) throws IOException;
    }

    FaultyServer on(String path, Answer answer) {
        server.createContext(path, x -> {
            hits.merge(x.getRequestURI().getPath(), 1, Integer::sum);
            try (x) {
                answer.to(x);
            } catch (IOException e) {
                return; // the other side has gone
            }
        });
        return this;
    }

    FaultyServer page(String path, String text) {
        return on(path, x -> send(x, 200, "text/html; charset=utf-8", html(text).getBytes(StandardCharsets.UTF_8)));
    }

    /** A feed of links with an ETag, which answers 304 to whoever has it. */
    FaultyServer feed(String path, String... pages) {
        StringBuilder items = new StringBuilder();
        for (String page : pages)
            items.append("<item><title>خبر</title><link>")
                    .append(at(page))
                    .append("</link><description>")
                    .append(TEXT)
                    .append("</description><pubDate>Tue, 18 Jan 2022 12:00:00 GMT</pubDate></item>");
        String rss = "<rss version=\"2.0\"><channel><title>okaz</title>" + items + "</channel></rss>";
        return on(path, x -> {
            x.getResponseHeaders().set("ETag", "\"one\"");
            if ("\"one\"".equals(x.getRequestHeaders().getFirst("If-None-Match"))) x.sendResponseHeaders(304, -1);
            else send(x, 200, "application/rss+xml", rss.getBytes(StandardCharsets.UTF_8));
        });
    }

    FaultyServer status(String path, int status) {
        return on(path, x -> send(x, status, "text/plain", new byte[0]));
    }

    FaultyServer redirect(String path, String to) {
        return on(path, x -> {
            x.getResponseHeaders().set("Location", to);
            x.sendResponseHeaders(302, -1);
        });
    }

    /** States more than it sends. */
    FaultyServer cut(String path) {
        return on(path, x -> {
            byte[] body = html(TEXT).getBytes(StandardCharsets.UTF_8);
            x.getResponseHeaders().set("Content-Type", "text/html");
            x.sendResponseHeaders(200, body.length + 1000);
            x.getResponseBody().write(body);
            x.getResponseBody().flush();
        });
    }

    /** A byte now and then, for ever. */
    FaultyServer slow(String path) {
        return on(path, x -> {
            x.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                x.getResponseBody().write('a');
                x.getResponseBody().flush();
                pause();
            }
        });
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Says one encoding and sends another. */
    FaultyServer wrongCharset(String path) {
        return on(
                path,
                x -> send(
                        x, 200, "text/html; charset=iso-8859-1", html(TEXT).getBytes(Charset.forName("windows-1256"))));
    }

    /** Sends without end. */
    FaultyServer endless(String path) {
        return on(path, x -> {
            x.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            while (true) x.getResponseBody().write(block);
        });
    }

    static String html(String text) {
        return "<html><head><title>خبر من العاصمة اليوم صباحا</title></head><body><h1>خبر من العاصمة اليوم صباحا</h1><p>"
                + text + "</p></body></html>";
    }

    static void send(HttpExchange x, int status, String type, byte[] body) throws IOException {
        x.getResponseHeaders().set("Content-Type", type);
        x.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) x.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

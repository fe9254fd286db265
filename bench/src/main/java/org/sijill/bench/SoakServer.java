package org.sijill.bench;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on this machine with four feeds that grow, whose every third answer is a fault until it is told to be quiet.
 * Each tenth page is gone for good. Safe for several threads.
 */
final class SoakServer implements AutoCloseable {
    private static final int FEEDS = 4, SHOWN = 60, GONE = 10;
    /** Pages come a day apart, as if years went by: on one day their scrambled events would all be held together, and merging them would be what is measured. */
    private static final ZonedDateTime FIRST = ZonedDateTime.of(2000, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private final String text;
    private volatile int pages;
    private volatile boolean quiet;

    /** @param text the text of every page, beside its own name */
    SoakServer(String text) throws IOException {
        this.text = text;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    List<String> feeds() {
        return java.util.stream.IntStream.range(0, FEEDS)
                .mapToObj(f -> at("/feed/" + f))
                .toList();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Publishes one more page on each feed, no faster than they can be read. */
    void publish() {
        pages++;
    }

    void quieten() {
        quiet = true;
    }

    /** Pages that its feeds named, gone ones among them. */
    int published() {
        return pages * FEEDS;
    }

    int faults() {
        return faults.get();
    }

    private void answer(HttpExchange x) {
        try (x) {
            String path = x.getRequestURI().getPath();
            if (path.equals("/robots.txt")) send(x, 404, "text/plain", new byte[0]);
            else if (!quiet && asked.incrementAndGet() % 3 == 0) fault(x, path);
            else if (path.startsWith("/feed/")) feed(x, path.substring(6));
            else page(x, path);
        } catch (IOException e) {
            return; // the other side has gone
        }
    }

    private void feed(HttpExchange x, String feed) throws IOException {
        int last = pages;
        String tag = "\"" + last + "\"";
        x.getResponseHeaders().set("ETag", tag);
        if (tag.equals(x.getRequestHeaders().getFirst("If-None-Match"))) {
            x.sendResponseHeaders(304, -1);
            return;
        }
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>feed</title>");
        for (int n = quiet ? 0 : Math.max(0, last - SHOWN); n < last; n++)
            rss.append("<item><link>")
                    .append(at("/page/" + feed + "/" + n))
                    .append("</link><pubDate>")
                    .append(RFC_1123_DATE_TIME.format(FIRST.plusDays(n)))
                    .append("</pubDate></item>");
        send(
                x,
                200,
                "application/rss+xml",
                rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void page(HttpExchange x, String path) throws IOException {
        int n = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        if (n % GONE == 0) send(x, 410, "text/plain", new byte[0]);
        else send(x, 200, "text/html; charset=utf-8", html(path).getBytes(StandardCharsets.UTF_8));
    }

    private void fault(HttpExchange x, String path) throws IOException {
        switch (faults.incrementAndGet() % 5) {
            case 0 -> send(x, 503, "text/plain", new byte[0]);
            case 1 -> {
                x.getResponseHeaders().set("Location", at(path));
                x.sendResponseHeaders(302, -1);
            }
            case 2 -> {
                x.sendResponseHeaders(200, 100_000);
                x.getResponseBody().write(new byte[500]);
            }
            case 3 -> {
                pause(300);
                send(x, 500, "text/plain", new byte[0]);
            }
            default -> {
                if (path.startsWith("/page/"))
                    send(x, 200, "text/html; charset=iso-8859-1", html(path).getBytes(Charset.forName("windows-1256")));
                else send(x, 200, "application/rss+xml", "<rss><channel><item><link>".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Each page has words of its own, in an order of their own: copies of one text would be one event, and its merging would be what is measured. */
    private String html(String path) {
        List<String> words = new java.util.ArrayList<>(List.of(text.split("\\s+")));
        java.util.Collections.shuffle(words, new java.util.Random(path.hashCode()));
        String own = String.join(" ", words.subList(0, Math.min(80, words.size())));
        return "<html><head><title>" + path + "</title></head><body><h1>" + path + "</h1><p>" + own + "</p><p>" + path
                + "</p></body></html>";
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange x, int status, String type, byte[] body) throws IOException {
        x.getResponseHeaders().set("Content-Type", type);
        x.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) x.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

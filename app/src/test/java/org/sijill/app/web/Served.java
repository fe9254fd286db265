package org.sijill.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.store.Filed;
import org.sijill.store.Register;

/** A register of given pages on a free port, and a client that asks it. */
final class Served implements AutoCloseable {
    static final Lexicon LEXICON = Pack.lexicon();
    static final Sijill SIJILL = new Sijill(LEXICON);

    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    final String register;

    private Served(String register, boolean editors, String token) {
        this.register = register;
        server = Server.start(
                new Setup(register, "127.0.0.1", 0, editors, token, () -> LocalDate.of(2022, 7, 31)), LEXICON);
    }

    static Served of(Path folder, boolean editors, List<Page> pages) {
        String register = folder.resolve("r.db").toString();
        try (Register r = Register.open(register, LEXICON)) {
            List<Filed> filed = new ArrayList<>();
            for (Page p : pages) filed.add(r.ready(p, SIJILL.read(p)));
            r.file(filed);
        }
        return new Served(register, editors, "open-sesame");
    }

    /** A page as an outlet publishes it. */
    static Page page(String id, String outlet, String day, String title, String text) {
        return new Page(
                id,
                "https://" + id + ".example/1",
                outlet,
                title,
                LocalDate.parse(day),
                title + "\n" + text,
                List.of());
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) request.headers(headers);
        return send(request.GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) request.headers(headers);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

package org.sijill.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Lexicon;

/**
 * The register on a port: hands requests to the {@link Clerk} and sends its answers with what keeps a reader safe. Where
 * only this machine is served, requests that name another host are refused. Safe for any number of threads.
 */
public final class Server implements AutoCloseable {
    /** Nothing but our own files, no script in a page, no frame around it. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "X-Frame-Options", "DENY");
    /** The web server says nothing of its own unless something is wrong. */
    private static final java.util.logging.Logger QUIET = java.util.logging.Logger.getLogger("io.helidon");
    /** The largest form that is read. */
    private static final int FORM = 20_000;

    private final Desk desk;
    private final Clerk clerk;
    private final WebServer server;
    private final boolean local;

    private Server(Setup setup, Lexicon lexicon) {
        desk = new Desk(setup, lexicon);
        clerk = new Clerk(desk);
        local = setup.local();
        QUIET.setLevel(java.util.logging.Level.WARNING);
        server = WebServer.builder()
                .address(address(setup.host()))
                .port(setup.port())
                .shutdownHook(false)
                .maxPayloadSize(FORM)
                .routing(routing -> routing.any(this::serve))
                .build()
                .start();
    }

    /** Opens the register and begins to serve it. */
    public static Server start(Setup setup, Lexicon lexicon) {
        return new Server(setup, lexicon);
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no host " + host, e);
        }
    }

    /** The port that was taken. */
    public int port() {
        return server.port();
    }

    private void serve(ServerRequest in, ServerResponse out) {
        Map<String, String> headers = new HashMap<>();
        in.headers().forEach(h -> headers.put(h.name().toLowerCase(java.util.Locale.ROOT), h.get()));
        Clerk.Request request = new Clerk.Request(
                in.prologue().method().text(),
                in.path().path(),
                values(in.query()),
                in.query().rawValue().length(),
                headers,
                form(in, headers),
                json(in, headers));
        Answer answer = local && !ours(request.header("host"))
                ? Answer.of(Answer.TEXT, "This register is served to this machine alone.\n")
                        .status(421)
                : clerk.answer(head(request));
        send(answer, request, out);
    }

    /** Asked for the head alone, the whole is made and its body left out. */
    private static Clerk.Request head(Clerk.Request r) {
        return r.method().equals("HEAD")
                ? new Clerk.Request("GET", r.path(), r.query(), r.queryLength(), r.headers(), r.form(), r.body())
                : r;
    }

    private static boolean ours(String host) {
        String name = host.replaceAll(":[0-9]+$", "");
        return name.equals("127.0.0.1") || name.equals("localhost") || name.equals("[::1]") || name.isEmpty();
    }

    private static Map<String, List<String>> form(ServerRequest in, Map<String, String> headers) {
        boolean form = in.prologue().method().equals(Method.POST)
                && headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded");
        return form ? values(in.content().as(Parameters.class)) : Map.of();
    }

    private static String json(ServerRequest in, Map<String, String> headers) {
        boolean json = in.prologue().method().equals(Method.POST)
                && headers.getOrDefault("content-type", "").startsWith("application/json");
        return json ? in.content().as(String.class) : "";
    }

    private static Map<String, List<String>> values(Parameters parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String name : parameters.names()) all.put(name, parameters.all(name, List::of));
        return all;
    }

    private static void send(Answer answer, Clerk.Request request, ServerResponse out) {
        SAFETY.forEach(out::header);
        answer.headers().forEach(out::header);
        String tag = tag(answer.body());
        boolean known =
                answer.status() == 200 && request.header("if-none-match").contains(tag);
        if (answer.status() == 200) out.header("ETag", tag);
        if (!answer.headers().containsKey("Cache-Control")) out.header("Cache-Control", "no-cache");
        out.header("Vary", "Accept, Accept-Language");
        out.header("Content-Type", answer.type());
        out.status(known ? 304 : answer.status());
        if (known) out.send();
        else if (request.method().equals("HEAD")) {
            out.header(CONTENT_LENGTH, String.valueOf(answer.body().length));
            out.send();
        } else out.send(answer.body());
    }

    private static final HeaderName CONTENT_LENGTH = HeaderNames.CONTENT_LENGTH;

    /** A tag that changes with the body. */
    static String tag(byte[] body) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : body) hash = (hash ^ b) * 0x100000001b3L;
        return "\"" + Long.toHexString(hash) + "-" + Integer.toHexString(body.length) + "\"";
    }

    @Override
    public void close() {
        server.stop();
        desk.close();
    }
}

package org.sijill.app.web;

import io.helidon.common.parameters.Parameters;
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
 * The register on a port: hands requests to the {@link Clerk} and sends its answers. Where
 * only this machine is served, requests that name another host are refused. Safe for any number of threads.
 */
public final class Server implements AutoCloseable {
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
                .connectionOptions(connection -> connection.tcpNoDelay(true))
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
        new Sending(request, out).send(answer, fault -> clerk.failed(request, fault));
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

    @Override
    public void close() {
        server.stop();
        desk.close();
    }
}

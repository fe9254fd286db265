package org.sijill.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.BadRequestException;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sijill.lexicon.Lexicon;

/**
 * The register on a port: hands requests to the {@link Clerk} and sends its answers. Where
 * only this machine is served, requests that name another host are refused. Safe for any number of threads.
 */
public final class Server implements AutoCloseable {
    /** The web server's own log, which whoever goes away half-way could fill. */
    private static final Logger QUIET = Logger.getLogger("io.helidon");
    /** The most bytes of a body that are read. */
    static final int BODY = 20_000;
    /** The longest first line of a request that is read to its end, to say that it is too long. */
    private static final int LINE = 16_000;

    private static final String HTTP = "http_1_1", FORM = "application/x-www-form-urlencoded";
    /** How many connections are held at once; further ones wait to be let in. */
    private static final int CONNECTIONS = 3_000;

    private final Desk desk;
    private final Clerk clerk;
    private final Hourglass hourglass;
    private final Patience patience;
    private final WebServer server;
    private final boolean local;

    private Server(Setup setup, Lexicon lexicon, Patience patience) {
        this.patience = patience;
        hourglass = new Hourglass(patience.look());
        desk = new Desk(setup, lexicon);
        clerk = new Clerk(desk);
        local = setup.local();
        QUIET.setLevel(System.getenv("SIJILL_DEBUG") == null ? Level.SEVERE : Level.WARNING);
        server = WebServer.builder()
                .address(address(setup.host()))
                .port(setup.port())
                .shutdownHook(false)
                .maxPayloadSize(BODY)
                .maxTcpConnections(CONNECTIONS)
                .backlog(CONNECTIONS) // who was let go comes again at once with hundreds like him
                .idleConnectionTimeout(patience.idle())
                .idleConnectionPeriod(patience.look())
                .connectionOptions(connection -> connection.tcpNoDelay(true))
                .directHandlers(Doorman.everywhere())
                .addProtocol(Http1Config.builder()
                        .name(HTTP) // else the web server would wait for a letter to tell two protocols apart
                        .maxPrologueLength(LINE)
                        .addReceiveListener(begun())
                        .build())
                .routing(routing -> routing.any(this::serve))
                .build()
                .start();
    }

    /** Opens the register and begins to serve it. */
    public static Server start(Setup setup, Lexicon lexicon) {
        return start(setup, lexicon, Patience.USUAL);
    }

    static Server start(Setup setup, Lexicon lexicon, Patience patience) {
        return new Server(setup, lexicon, patience);
    }

    /** Turns the hourglass when the first line of a request is there. */
    private Http1ConnectionListener begun() {
        return new Http1ConnectionListener() {
            @Override
            public void prologue(ConnectionContext context, HttpPrologue prologue) {
                hourglass.turn(patience.request());
            }
        };
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
        in.headers().forEach(h -> headers.put(h.name().toLowerCase(Locale.ROOT), h.get()));
        Clerk.Request request = request(in, headers);
        if (request.header("connection").toLowerCase(Locale.ROOT).contains("close")) last(out);
        Answer answer = local && !ours(request.header("host"))
                ? Answer.of(Answer.TEXT, "This register is served to this machine alone.\n")
                        .status(421)
                : clerk.answer(head(request));
        new Sending(request, out, hourglass, patience).send(answer, fault -> clerk.failed(request, fault));
    }

    /** Makes an answer the last of its connection; the web server by itself says so and waits for more. */
    private static void last(ServerResponse out) {
        out.header(HeaderValues.CONNECTION_CLOSE);
        out.whenSent(() -> {
            throw new CloseConnectionException("as asked");
        });
    }

    /** The whole request with all of its body, read as fast as is asked of whoever sends it; refuses what is none. */
    private Clerk.Request request(ServerRequest in, Map<String, String> headers) {
        try {
            String body = framed(headers) && in.content().hasEntity()
                    ? new String(in.content().as(byte[].class), StandardCharsets.UTF_8)
                    : "";
            return request(in, headers, body);
        } catch (HttpException | RequestException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("no request", e);
        } catch (RuntimeException e) {
            throw new CloseConnectionException("the other end went away", e);
        } finally {
            hourglass.lay();
        }
    }

    /** Whether it is said in one way where a body ends. */
    private static boolean framed(Map<String, String> headers) {
        String length = headers.get("content-length");
        if (length != null && (!length.matches("[0-9]{1,10}") || headers.containsKey("transfer-encoding")))
            throw new BadRequestException("no length");
        return true;
    }

    private static Clerk.Request request(ServerRequest in, Map<String, String> headers, String body) {
        boolean form = headers.getOrDefault("content-type", "").startsWith(FORM);
        return new Clerk.Request(
                in.prologue().method().text(),
                in.path().path(),
                values(in.query()),
                in.query().rawValue().length(),
                headers,
                form ? values(UriQuery.create(body)) : Map.of(),
                body);
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

    private static Map<String, List<String>> values(Parameters parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String name : parameters.names()) all.put(name, parameters.all(name, List::of));
        return all;
    }

    @Override
    public void close() {
        server.stop();
        hourglass.close();
        desk.close();
    }
}

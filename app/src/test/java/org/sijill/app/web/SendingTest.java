package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A body that is made while it is sent. */
class SendingTest {
    private static final Clerk.Request GET = new Clerk.Request("GET", "/", Map.of(), 0, Map.of(), Map.of(), "");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static WebServer server(Answer answer, Hourglass hourglass, Patience patience) {
        return WebServer.builder()
                .port(0)
                .shutdownHook(false)
                .routing(r -> r.any((in, out) -> new Sending(GET, out, hourglass, patience)
                        .send(answer, fault -> Answer.of(Answer.TEXT, "sorry").status(500))))
                .build()
                .start();
    }

    private static HttpResponse<String> sent(Answer answer) throws Exception {
        Hourglass hourglass = new Hourglass(Duration.ofSeconds(1));
        WebServer server = server(answer, hourglass, Patience.USUAL);
        try (hourglass;
                HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }

    private static Answer failing(int after) {
        return Answer.written(Answer.TEXT, out -> {
            for (int i = 0; i < after; i++) out.write('x');
            throw new IllegalStateException("the register is gone");
        });
    }

    @Test
    void aLongBodyArrivesWhole() throws Exception {
        Answer answer = Answer.written(Answer.TEXT, out -> {
            for (int i = 0; i < 50_000; i++) out.write("line\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        assertThat(sent(answer).body().lines().toList()).hasSize(50_000).containsOnly("line");
    }

    @Test
    void aFaultBeforeTheFirstLetterIsAnswered() throws Exception {
        HttpResponse<String> answer = sent(failing(100));
        assertThat(List.of(answer.statusCode(), answer.body())).isEqualTo(List.of(500, "sorry"));
    }

    @Test
    void whoeverDoesNotTakeAnAnswerIsLetGo() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Answer endless = Answer.written(Answer.TEXT, out -> {
            try {
                while (true) out.write(new byte[10_000]);
            } catch (RuntimeException | IOException e) {
                end.complete(e);
                throw e;
            }
        });
        Patience little = new Patience(SECOND, SECOND, SECOND, 1 << 30, Duration.ofMillis(50));
        Hourglass hourglass = new Hourglass(little.look());
        WebServer server = server(endless, hourglass, little);
        try (hourglass;
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(end.get(20, TimeUnit.SECONDS)).isNotNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void halfABodyIsBrokenOffAndNotTakenForTheWhole() {
        assertThatThrownBy(() -> sent(failing(300_000))).isInstanceOf(IOException.class);
    }
}

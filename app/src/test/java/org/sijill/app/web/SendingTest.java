package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A body that is made while it is sent. */
class SendingTest {
    private static final Clerk.Request GET = new Clerk.Request("GET", "/", Map.of(), 0, Map.of(), Map.of(), "");

    private static HttpResponse<String> sent(Answer answer) throws Exception {
        WebServer server = WebServer.builder()
                .port(0)
                .shutdownHook(false)
                .routing(r -> r.any((in, out) -> new Sending(GET, out)
                        .send(answer, fault -> Answer.of(Answer.TEXT, "sorry").status(500))))
                .build()
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
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
    void halfABodyIsBrokenOffAndNotTakenForTheWhole() {
        assertThatThrownBy(() -> sent(failing(300_000))).isInstanceOf(IOException.class);
    }
}

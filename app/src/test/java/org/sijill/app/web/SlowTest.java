package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.store.Register;

/** Whoever draws a request out is let go, however steadily the bytes drip. */
class SlowTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void serve() {
        String register = folder.resolve("r.db").toString();
        Register.open(register, Served.LEXICON).close();
        server = Server.start(
                new Setup(register, "127.0.0.1", 0, false, "open-sesame", () -> LocalDate.of(2022, 7, 31)),
                Served.LEXICON,
                new Patience(Duration.ofSeconds(2), SECOND, SECOND, 1000, Duration.ofMillis(100)));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    /** Sends the beginning, then a letter every tenth of a second until the server has had enough. */
    private static Duration held(String beginning) throws Exception {
        long begun = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 150 && !ended(socket); i++)
                socket.getOutputStream().write('x');
        } catch (SocketException e) {
            // Ended while a letter was sent.
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean ended(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ",
                "POST /api/v1/judgements HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{",
                "POST /api/v1/judgements HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 9000\r\n\r\nx"
            })
    void aRequestThatDripsIsEnded(String beginning) throws Exception {
        assertThat(held(beginning)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aConnectionThatIsSilentIsEnded() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(8000);
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void otherRequestsOnTheSameConnectionAreNotHurried() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            for (int i = 0; i < 4; i++) {
                socket.getOutputStream()
                        .write("HEAD /ar/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 200");
                Thread.sleep(600);
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }
}

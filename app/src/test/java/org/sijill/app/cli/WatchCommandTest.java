package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.data.Pack;
import org.sijill.store.Register;

/** The watch as a process that somebody ends. */
class WatchCommandTest {
    @TempDir
    Path folder;

    @Test
    void it_ends_cleanly_when_it_is_told_to() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] rss =
                ("<rss version=\"2.0\"><channel><title>okaz</title><item><link>http://a.example/1</link><description>"
                                + "أعلنت وزارة الخارجية أن الوزير سيزور العاصمة غدا لبحث التعاون بين البلدين.</description></item></channel></rss>")
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext("/rss", x -> {
            x.sendResponseHeaders(200, rss.length);
            x.getResponseBody().write(rss);
            x.close();
        });
        server.createContext("/robots.txt", x -> {
            x.sendResponseHeaders(404, -1);
            x.close();
        });
        server.start();
        try {
            Path feeds = Files.writeString(
                    folder.resolve("feeds.yaml"),
                    "delay: 1ms\nfeeds:\n  - address: http://127.0.0.1:"
                            + server.getAddress().getPort() + "/rss\n");
            Path said = folder.resolve("said.txt");
            Path register = folder.resolve("r.db");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xss4m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "watch",
                            feeds.toString(),
                            "--register",
                            register.toString(),
                            "--allow-private")
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            for (int i = 0; i < 600 && !Files.readString(said).contains("1 filed"); i++) Thread.sleep(100);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(said)).contains("told to end").contains("1 page filed");
            assertThat(process.exitValue()).isZero();
            assertThat(Register.check(register.toString(), Pack.lexicon())).isEmpty();
        } finally {
            server.stop(0);
        }
    }
}

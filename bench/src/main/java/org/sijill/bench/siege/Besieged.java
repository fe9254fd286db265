package org.sijill.bench.siege;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code sijill serve} in a process of its own, whose heap, threads and open files can be counted. Not for several threads. */
final class Besieged implements AutoCloseable {
    static final String TOKEN = "open-sesame";

    private static final Pattern PORT = Pattern.compile("serving on http://[^ ]+:([0-9]+)/");
    private static final Pattern USED = Pattern.compile(" used ([0-9]+)K");

    private final Process process;
    private final Path said;
    private final int port;

    private Besieged(Process process, Path said, int port) {
        this.process = process;
        this.said = said;
        this.port = port;
    }

    /** Serves a register with this process's own classes. */
    static Besieged serve(Path register, Path said) throws IOException, InterruptedException {
        String classes = System.getProperty("sijill.class.path", System.getProperty("java.class.path"));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                "org.sijill.app.cli.Main",
                "serve",
                "--register",
                register.toString(),
                "--port",
                "0",
                "--editors");
        java.environment().put("SIJILL_TOKEN", TOKEN);
        java.environment().remove("JAVA_TOOL_OPTIONS"); // a JVM tells of them where the server would
        Process process =
                java.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        return new Besieged(process, said, port(process, said));
    }

    private static int port(Process process, Path said) throws IOException, InterruptedException {
        while (process.isAlive()) {
            Matcher port = PORT.matcher(Files.readString(said));
            if (port.find()) return Integer.parseInt(port.group(1));
            Thread.sleep(50);
        }
        throw new IllegalStateException("the server did not start: " + Files.readString(said));
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** What it wrote after it had begun to serve. */
    String said() throws IOException {
        return PORT.matcher(Files.readString(said)).replaceFirst("").replaceFirst("^.*\n", "");
    }

    long threads() throws IOException {
        return Files.readAllLines(of("status")).stream()
                .filter(l -> l.startsWith("Threads:"))
                .mapToLong(l -> Long.parseLong(l.substring(8).strip()))
                .sum();
    }

    long files() throws IOException {
        try (var all = Files.list(of("fd"))) {
            return all.count();
        }
    }

    private Path of(String name) {
        return Path.of("/proc", String.valueOf(process.pid()), name);
    }

    /** What the heap holds once it is cleared of what nobody holds, in megabytes. */
    double heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info").replaceAll("(?s)Metaspace.*", ""));
        long sum = 0;
        while (used.find()) sum += Long.parseLong(used.group(1));
        return sum / 1024.0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(List.of(jcmd.toString(), String.valueOf(process.pid()), command)).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

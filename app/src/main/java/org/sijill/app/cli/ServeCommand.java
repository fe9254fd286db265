package org.sijill.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.Server;
import org.sijill.app.web.Setup;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Filed;
import org.sijill.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sijill serve}: the register as pages and an API. */
@Command(
        name = "serve",
        header = {
            "Examples:",
            "  sijill serve --samples                        the sample pages, to look around",
            "  sijill serve --register diplomacy.db --port 8080",
            ""
        },
        description =
                "Shows a register in the browser, in Arabic and English, and answers programs under /api/v1. Serves this machine alone unless --host says otherwise; needs no network.%n",
        sortOptions = false)
final class ServeCommand extends RegisterCommand {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7117",
            description = "The port (${DEFAULT-VALUE}); 0 takes a free one.")
    private int port = 7117;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to bind (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--samples", description = "Reads the sample pages into a register that is thrown away afterwards.")
    private boolean samples;

    @Option(
            names = "--editors",
            description = "Lets readers judge which reports belong together, with their name and reason.")
    private boolean editors;

    ServeCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        if (port < 0 || port > 65535) throw wrong("--port is " + port + ", expected 0 to 65535");
        if (!samples) return serve(where(), lexicon);
        Path folder = folder();
        try {
            String register = folder.resolve("samples.db").toString();
            file(register, lexicon);
            return serve(register, lexicon);
        } finally {
            remove(folder);
        }
    }

    private int serve(String register, Lexicon lexicon) {
        String token = System.getenv("SIJILL_TOKEN");
        Setup setup = new Setup(
                register, host, port, editors, token == null || token.isBlank() ? null : token, LocalDate::now);
        try (Server server = Server.start(setup, lexicon)) {
            console.say("serving on http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                    + "/ (Ctrl-C ends it)");
            untilStopped();
        }
        return Exit.OK;
    }

    /** Waits until the process is asked to end. */
    private static void untilStopped() {
        Thread serving = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            serving.interrupt();
            try {
                serving.join(3000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            // Asked to end: what was opened is closed by those who opened it.
        }
    }

    private void file(String register, Lexicon lexicon) {
        List<Filed> pages = new ArrayList<>();
        try (Register writing = Register.open(register, lexicon)) {
            Run run = new Run(console, new InputOptions());
            run.over(lexicon, List.of(samplePages()), writing::ready, pages::add);
            writing.ran(lastRun("serve --samples", writing.file(pages), run.setAside()));
        }
    }

    /** The folder of sample pages, beside the program or where one is. */
    private String samplePages() {
        String home = System.getProperty("sijill.home");
        for (Path root : home == null ? List.of(Path.of("")) : List.of(Path.of(home), Path.of("")))
            if (Files.isDirectory(root.resolve("samples")))
                return root.resolve("samples").toString();
        throw wrong("the folder samples is not here; name a register with --register");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sijill");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(p);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.sijill.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The project's scorers, Python scripts in a folder {@code shared} beside the checkout, which not everybody has. Files
 * that pass between them stay in {@code .cache/score}, the misses too. Not for several threads.
 */
final class Scorers {
    private final Path shared;
    private final Path work;

    Scorers(Path root) throws IOException {
        Path beside = root.toAbsolutePath().normalize().getParent();
        shared = beside == null ? Path.of("shared") : beside.resolve("shared");
        work = root.resolve(".cache/score");
        Files.createDirectories(work);
    }

    boolean present() {
        return Files.isDirectory(shared.resolve("tools")) && Files.isDirectory(shared.resolve("gold")) && python();
    }

    private static boolean python() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            if (Files.isExecutable(Path.of(folder, "python3"))) return true;
        return false;
    }

    Path shared(String path) {
        return shared.resolve(path);
    }

    Path work(String name) {
        return work.resolve(name);
    }

    /** Runs a scorer with its standard output into {@code to}. */
    void run(Path to, String tool, Object... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("python3", shared.resolve("tools").resolve(tool).toString()));
        for (Object a : args) command.add(a.toString());
        Process p = new ProcessBuilder(command)
                .redirectOutput(to.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (p.waitFor() != 0)
                throw new IOException(String.join(" ", command) + " ended with code " + p.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What a scorer prints. */
    String ask(String tool, Object... args) throws IOException {
        Path answer = work("answer.txt");
        run(answer, tool, args);
        return Files.readString(answer, StandardCharsets.UTF_8);
    }
}

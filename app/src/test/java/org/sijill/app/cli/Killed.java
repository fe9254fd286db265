package org.sijill.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command as a process of its own that is killed, by a signal at some moment or by itself at a write. */
record Killed(Path folder, List<String> command) {
    Killed {
        command = List.copyOf(command);
    }

    private ProcessBuilder process(String main, List<String> before) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        line.addAll(before);
        line.addAll(command);
        return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said().toFile());
    }

    private Path said() {
        return folder.resolve("said");
    }

    /** What the process wrote last, for whoever wants to know why it failed. */
    String words() throws IOException {
        return Files.readString(said());
    }

    /** Kills it after so many milliseconds; false where it had ended by then, well. */
    boolean after(long millis) throws IOException, InterruptedException {
        Process p = process("org.sijill.app.cli.Main", List.of()).start();
        if (p.waitFor(millis, TimeUnit.MILLISECONDS)) {
            if (p.exitValue() != 0) throw new AssertionError(command + " ended with " + p.exitValue() + ": " + words());
            return false;
        }
        p.destroyForcibly().waitFor();
        return true;
    }

    /** Lets it die at a write; false where it came to its end before, well. */
    boolean at(int write, boolean after) throws IOException, InterruptedException {
        Process p = dying(write, after).start();
        int code = p.waitFor();
        if (code != 0 && code != Dying.CODE) throw new AssertionError(command + " ended with " + code + ": " + words());
        return code == Dying.CODE;
    }

    /** Lets it come to its end and gives the names of its writes, the first of which is number 1. */
    List<String> writes() throws IOException, InterruptedException {
        Files.deleteIfExists(names());
        at(Integer.MAX_VALUE, false);
        return Files.exists(names()) ? Files.readAllLines(names()) : List.of();
    }

    private ProcessBuilder dying(int write, boolean after) {
        return process(
                "org.sijill.app.cli.Dying",
                List.of(String.valueOf(write), after ? "after" : "before", names().toString()));
    }

    private Path names() {
        return folder.resolve("writes");
    }
}

package org.sijill.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other people's hostile cases, which are fetched ({@code ./dev naughty}) and not kept here: the Big List of Naughty
 * Strings and the tree-construction cases of html5lib, both MIT. They are looked for in {@code target/borrowed} and
 * beside the checkout; where they are in neither, our own stand alone.
 */
public final class Borrowed {
    private static final List<Path> PLACES =
            List.of(Path.of("target", "borrowed"), Path.of("..", "..", "shared", "data", "robustness"));

    private Borrowed() {}

    /** The Big List, or nothing. */
    public static List<String> naughty() {
        try (Stream<Path> files = files("blns.json")) {
            Path list = files.findFirst().orElse(null);
            return list == null ? List.of() : List.of(new ObjectMapper().readValue(list.toFile(), String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The markup of every case of html5lib, or nothing. */
    static List<String> markup() {
        List<String> cases = new ArrayList<>();
        try (Stream<Path> files = files(".dat")) {
            for (Path f : files.filter(f -> f.toString().contains("tree-construction")).toList())
                cases.addAll(cases(Files.readString(f, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** What stands between {@code #data} and {@code #errors} in each case of a file. */
    static List<String> cases(String file) {
        List<String> cases = new ArrayList<>();
        for (String part : ("\n" + file).split("\n#data\n")) {
            int end = part.indexOf("\n#errors");
            if (end >= 0) cases.add(part.substring(0, end));
        }
        return cases;
    }

    private static Stream<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path place : PLACES) {
            if (!Files.isDirectory(place) || !found.isEmpty()) continue;
            try (Stream<Path> all = Files.walk(place)) {
                all.filter(f -> f.toString().endsWith(ending)).sorted().forEach(found::add);
            }
        }
        return found.stream();
    }
}

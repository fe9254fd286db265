package org.sijill.app.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/** Reads text dumps and JSON Lines in UTF-8. */
public final class Intake {
    private final Options options;
    private final ObjectMapper json = new ObjectMapper();

    public Intake(Lexicon lexicon, Options options) {
        this.options = options;
    }

    public void read(List<String> paths, InputStream stdin, Consumer<Item> sink) {
        for (String path : paths) one(path, stdin, sink);
    }

    private void one(String path, InputStream stdin, Consumer<Item> sink) {
        try {
            if (path.equals("-")) stream("-", stdin, sink);
            else if (Files.isDirectory(Path.of(path))) folder(Path.of(path), sink);
            else if (!Files.exists(Path.of(path))) sink.accept(new Item.Bad(path, "there is no such file"));
            else
                try (InputStream in = Files.newInputStream(Path.of(path))) {
                    stream(path, in, sink);
                }
        } catch (IOException e) {
            sink.accept(new Item.Bad(path, "it cannot be read: " + e.getMessage()));
        }
    }

    private void folder(Path folder, Consumer<Item> sink) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".jsonl"))
                    .sorted()
                    .forEach(f -> one(f.toString(), InputStream.nullInputStream(), sink));
        }
    }

    private void stream(String name, InputStream in, Consumer<Item> sink) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader.mark(4096);
        boolean lines = name.endsWith(".jsonl") || reader.read() == '{';
        reader.reset();
        if (lines) jsonLines(name, reader, sink);
        else {
            java.io.StringWriter all = new java.io.StringWriter();
            reader.transferTo(all);
            sink.accept(new Item.Good(new Page(name, null, options.outlet(), null, options.published(), all.toString(), List.of())));
        }
    }

    private void jsonLines(String name, BufferedReader reader, Consumer<Item> sink) throws IOException {
        int n = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            n++;
            if (line.isBlank()) continue;
            sink.accept(line(name + ":" + n, line));
        }
    }

    private Item line(String at, String line) {
        try {
            JsonNode o = json.readTree(line);
            String text = field(o, "text");
            if (text == null) return new Item.Bad(at, "it has no text");
            String published = field(o, "published"), id = field(o, "id"), outlet = field(o, "outlet");
            return new Item.Good(new Page(
                    id == null ? at : id,
                    field(o, "url"),
                    outlet == null ? options.outlet() : outlet,
                    field(o, "title"),
                    published == null ? options.published() : LocalDate.parse(published),
                    text,
                    List.of()));
        } catch (IOException | java.time.DateTimeException e) {
            return new Item.Bad(at, "it is no JSON object of a page");
        }
    }

    private static @Nullable String field(JsonNode o, String name) {
        JsonNode v = o.get(name);
        return v == null || v.isNull() ? null : v.asText();
    }
}

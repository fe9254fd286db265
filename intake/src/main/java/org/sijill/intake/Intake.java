package org.sijill.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.archive.Gunzip;
import org.sijill.lexicon.Lexicon;

/**
 * The front door for pages: files, folders and standard input, told apart by content first and ending second. Items
 * come in the order of the input, a folder's files in order of their names, a list's in its own; no more than one page is
 * held. Whatever an input holds, it gives pages or a sentence that says why not; only what {@code sink} throws goes through. In a folder,
 * files whose names have other endings than those of pages are passed over.
 *
 * <p>Immutable, safe for any number of threads, each with its own call.
 */
public final class Intake {
    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "html",
            "htm",
            "xhtml",
            "shtml",
            "mhtml",
            "jsonl",
            "ndjson",
            "jsonlines",
            "json",
            "xml",
            "rss",
            "atom",
            "warc",
            "wet",
            "gz",
            "");

    private final Context context;

    public Intake(Lexicon lexicon, Options options) {
        this.context = new Context(lexicon, options, new Decoder());
    }

    /** Reads {@code paths} in order; {@code -} is {@code stdin}. */
    public void read(List<String> paths, InputStream stdin, Consumer<Item> sink) {
        for (String path : paths) {
            if (path.equals("-")) stream("-", stdin, sink);
            else if (ListFile.is(path)) ListFile.each(path, p -> path(p, sink), sink);
            else path(path, sink);
        }
    }

    private void path(String name, Consumer<Item> sink) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            sink.accept(new Item.Bad(name, "it is no path: " + e.getReason()));
            return;
        }
        if (Files.isDirectory(path)) folder(path, sink);
        else if (!Files.exists(path)) sink.accept(new Item.Bad(name, "there is no such file"));
        else file(name, path, sink);
    }

    private void folder(Path folder, Consumer<Item> sink) {
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            sink.accept(new Item.Bad(folder.toString(), "the folder cannot be read: " + complaint(e)));
            return;
        }
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            if (name.startsWith(".") || Files.isSymbolicLink(child) && Files.isDirectory(child)) continue;
            if (Files.isDirectory(child)) folder(child, sink);
            else if (ENDINGS.contains(ending(name))) file(child.toString(), child, sink);
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Reads one stream, {@code name} told of every page of it that has no name of its own. */
    public void read(String name, InputStream in, Consumer<Item> sink) {
        stream(name, in, sink);
    }

    /**
     * The entries of a feed.
     *
     * @param charset the encoding that its carrier names
     * @throws IOException with a sentence where it cannot be read
     */
    public Feed feed(byte[] bytes, @Nullable String charset) throws IOException {
        try {
            return Feed.of(bytes, charset, context.decoder());
        } catch (Refusal e) {
            throw new IOException(e.reason(), e);
        }
    }

    /** The page that a feed's entry is by itself. */
    public Item entry(String source, Feed feed, Feed.Entry entry) {
        return Parse.now(source, () -> FeedReader.page(source, feed, entry, context));
    }

    /** The page at an address, as it was fetched. */
    public Item web(String address, byte[] html, @Nullable String charset) {
        return Parse.now(address, () -> {
            String declared = charset != null ? charset : HtmlReader.declared(html);
            return HtmlReader.page(address, context.decoder().decode(html, declared), address, context);
        });
    }

    private void file(String name, Path path, Consumer<Item> sink) {
        try (InputStream in = Files.newInputStream(path)) {
            stream(name, in, sink);
        } catch (IOException e) {
            sink.accept(new Item.Bad(name, "it cannot be read: " + complaint(e)));
        }
    }

    private void stream(String name, InputStream in, Consumer<Item> sink) {
        Guarded guarded = new Guarded(sink);
        try {
            Input input = unpacked(Input.of(name, in));
            if (input.head().length == 0) throw new Refusal("it is empty");
            Sniff sniff = Sniff.of(input, context.decoder());
            for (Reader reader : Readers.ALL)
                if (reader.knows(input, sniff)) {
                    reader.read(input, sniff, context, guarded);
                    return;
                }
        } catch (Refusal e) {
            sink.accept(new Item.Bad(name, e.reason()));
        } catch (IOException e) {
            sink.accept(new Item.Bad(name, "it cannot be read: " + complaint(e)));
        } catch (RuntimeException | StackOverflowError e) {
            if (guarded.failed) throw e;
            sink.accept(new Item.Bad(name, "it cannot be read: " + e));
        }
    }

    /** What is compressed, but an archive, whose compression is its own affair. */
    private static Input unpacked(Input input) throws IOException {
        if (!Gunzip.isGzip(input.head()) || ArchiveReader.isArchive(input)) return input;
        return Input.of(input.name(), new Gunzip(input.bytes()));
    }

    private static String complaint(Exception e) {
        return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    }

    /** Tells the sink's own failures from a reader's. */
    private static final class Guarded implements Consumer<Item> {
        private final Consumer<Item> sink;
        private boolean failed;

        Guarded(Consumer<Item> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Item item) {
            failed = true;
            sink.accept(item);
            failed = false;
        }
    }
}

package org.sijill.cluster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.util.LongAccumulator;
import org.sijill.Reading;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.page.Article;
import org.sijill.page.Page;
import org.sijill.store.Codec;

/**
 * Reads shards, each into a file of its own that is there whole or not at all, so that work that was interrupted goes
 * on with the shards that are missing. Travels to the machines that work.
 */
final class ShardReading implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Storage files;
    private final String folder;
    private final LongAccumulator pages;
    private final LongAccumulator aside;

    /** @param folder where the files of read shards lie */
    ShardReading(Storage files, String folder, LongAccumulator pages, LongAccumulator aside) {
        this.files = files;
        this.folder = folder;
        this.pages = pages;
        this.aside = aside;
    }

    String file(Shard shard) {
        return folder + "/" + shard.id() + ".jsonl.gz";
    }

    boolean isDone(Shard shard) throws IOException {
        return files.exists(file(shard));
    }

    void read(Shard shard) throws IOException {
        String draft = folder + "/_" + shard.id() + "." + UUID.randomUUID();
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(files.begin(draft)), StandardCharsets.UTF_8))) {
            read(shard, out);
        } catch (IOException | RuntimeException e) {
            files.remove(draft);
            throw e;
        }
        files.place(draft, file(shard));
    }

    private void read(Shard shard, BufferedWriter out) throws IOException {
        Intake intake = new Intake(Machine.here().lexicon, Options.none());
        Consumer<Item> sink = item -> take(item.opened(), out);
        try (InputStream in = files.open(shard.path())) {
            intake.read(shard.path(), in, sink);
        }
    }

    private void take(Item item, BufferedWriter out) {
        if (!(item instanceof Item.Good good)) {
            aside.add(item instanceof Item.Passed p ? p.records() : 1);
            return;
        }
        Staged read = read(good.page());
        if (read == null) {
            aside.add(1);
            return;
        }
        pages.add(1);
        try {
            out.write(Codec.write(read));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read of a page, or null where it is no article or Sijill fails on it. */
    private static @org.jspecify.annotations.Nullable Staged read(Page page) {
        try {
            Reading r = Machine.here().sijill.read(page);
            Article a = r.article();
            if (a.text().isEmpty()) return null;
            Article bare = new Article(
                    a.id(),
                    a.source(),
                    a.url(),
                    a.outlet(),
                    a.country(),
                    a.title(),
                    a.day(),
                    a.language(),
                    a.text(),
                    List.of());
            return new Staged(page, bare, r.reports());
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }
}

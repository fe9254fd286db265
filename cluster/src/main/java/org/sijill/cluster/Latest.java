package org.sijill.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.sijill.store.Codec;
import scala.Tuple2;

/**
 * The pages that were read, each once: of several captures of one page the last in the order of the input counts, as a
 * register keeps the newest version. Travels to the machines that work.
 */
final class Latest implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ShardReading reading;
    private final Storage files;

    Latest(ShardReading reading, Storage files) {
        this.reading = reading;
        this.files = files;
    }

    /** One capture and its place in the input. */
    private record Capture(long place, String json) implements Serializable {
        private static final long serialVersionUID = 1L;

        static Capture later(Capture a, Capture b) {
            return a.place >= b.place ? a : b;
        }
    }

    JavaRDD<String> of(JavaSparkContext context, List<Shard> shards) {
        return context.parallelize(shards, shards.size())
                .flatMapToPair(this::captures)
                .reduceByKey(Capture::later)
                .map(t -> t._2().json());
    }

    private Iterator<Tuple2<String, Capture>> captures(Shard shard) throws IOException {
        long[] place = {(long) shard.order() << 32};
        Iterator<String> lines = lines(shard);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .map(json ->
                        new Tuple2<>(Codec.read(json, Staged.class).article().id(), new Capture(place[0]++, json)))
                .iterator();
    }

    /** The pages of a shard that was read, in their order. */
    Iterator<String> lines(Shard shard) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(files.open(reading.file(shard))), StandardCharsets.UTF_8));
        return in.lines().onClose(() -> close(in)).iterator();
    }

    private static void close(BufferedReader in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Iterator<String> told(String json) {
        return Codec.read(json, Staged.class).statements().stream()
                .map(Told::write)
                .iterator();
    }
}

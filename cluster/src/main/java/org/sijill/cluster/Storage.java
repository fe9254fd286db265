package org.sijill.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Files wherever Spark finds them: on this machine, in HDFS, in S3. Travels to the machines that work. */
final class Storage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<String> LISTS = Set.of("list", "paths", "list.gz", "paths.gz");

    private final SerializableConfiguration configuration;

    Storage(Configuration configuration) {
        this.configuration = new SerializableConfiguration(configuration);
    }

    private FileSystem system(Path path) throws IOException {
        return path.getFileSystem(configuration.value());
    }

    InputStream open(String path) throws IOException {
        Path p = new Path(path);
        return system(p).open(p);
    }

    boolean exists(String path) throws IOException {
        Path p = new Path(path);
        return system(p).exists(p);
    }

    /** Writes a file that is there whole or not at all. */
    OutputStream begin(String path) throws IOException {
        Path p = new Path(path);
        return system(p).create(p, true);
    }

    /** Puts a file that was written under another name in its place. */
    void place(String from, String to) throws IOException {
        Path source = new Path(from), target = new Path(to);
        FileSystem system = system(source);
        if (system.exists(target)) system.delete(target, false);
        if (!system.rename(source, target) && !system.exists(target))
            throw new IOException("cannot rename " + from + " to " + to);
    }

    void remove(String path) throws IOException {
        Path p = new Path(path);
        system(p).delete(p, false);
    }

    /** All input files that {@code inputs} name: files, files of folders in order of their names, and what lists name. */
    List<Shard> shards(List<String> inputs) throws IOException {
        List<String> all = new ArrayList<>();
        for (String input : inputs) {
            if (isList(input)) all.addAll(list(input));
            else expand(new Path(input), all);
        }
        List<Shard> shards = new ArrayList<>();
        for (String path : all) shards.add(new Shard(shards.size(), path));
        return shards;
    }

    private static boolean isList(String name) {
        return LISTS.stream().anyMatch(e -> name.endsWith("." + e));
    }

    private List<String> list(String path) throws IOException {
        List<String> paths = new ArrayList<>();
        InputStream in = path.endsWith(".gz") ? new GZIPInputStream(open(path)) : open(path);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                if (!line.isBlank() && !line.startsWith("#")) paths.add(beside(path, line.strip()));
        }
        return paths;
    }

    private static String beside(String list, String path) {
        boolean whole = path.startsWith("/") || path.contains("://");
        Path folder = new Path(list).getParent();
        return whole || folder == null ? path : new Path(folder, path).toString();
    }

    private void expand(Path path, List<String> all) throws IOException {
        FileSystem system = system(path);
        if (!system.getFileStatus(path).isDirectory()) {
            all.add(path.toString());
            return;
        }
        FileStatus[] children = system.listStatus(path);
        Arrays.sort(children, Comparator.comparing(c -> c.getPath().getName()));
        for (FileStatus child : children) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_") && !name.endsWith(".yaml") && !name.endsWith(".golden"))
                expand(child.getPath(), all);
        }
    }
}

package org.sijill.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sijill.export.BratReader;
import org.sijill.export.Corrections;

/** Any bytes as what carries pages and what brings corrections back. */
class CarrierTargets {
    @FuzzTest
    void jsonLines(byte[] bytes) {
        Machine.taken("fuzz.jsonl", Machine.behind("{\"id\":\"1\",", bytes));
    }

    @FuzzTest
    void warc(byte[] bytes) {
        Machine.taken("fuzz.warc", Machine.behind("WARC/1.0\r\n", bytes));
    }

    @FuzzTest
    void packedWarc(byte[] bytes) {
        Machine.taken("fuzz.warc.gz", Machine.behind("\u001F", bytes));
    }

    @FuzzTest
    void feed(byte[] bytes) {
        Machine.taken("fuzz.xml", Machine.behind("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", bytes));
    }

    /** A NUL parts the baseline from the annotations. */
    @FuzzTest
    void brat(byte[] bytes) throws IOException {
        int cut = 0;
        while (cut < bytes.length && bytes[cut] != 0) cut++;
        Path folder = Files.createTempDirectory("brat");
        Path baseline = folder.resolve("baseline.tsv"), page = folder.resolve("a.ann");
        try {
            Files.write(baseline, Machine.behind("# baseline\na\ta#1\te1\tvisit\thappened\t\t\n", java.util.Arrays.copyOf(bytes, cut)));
            Files.write(page, java.util.Arrays.copyOfRange(bytes, Math.min(bytes.length, cut + 1), bytes.length));
            Corrections found = BratReader.read(folder);
            if (found == null) throw new AssertionError("nothing");
        } finally {
            Files.deleteIfExists(baseline);
            Files.deleteIfExists(page);
            Files.deleteIfExists(folder);
        }
    }
}

package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./dev golden}: how the pages of the corpus are read now against the goldens beside them ({@code PAGE.golden});
 * with {@code --accept} what is read now becomes the golden. Ends with code 1 where they differ.
 */
public final class Goldens {
    private Goldens() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]).resolve("corpus");
        boolean accept = List.of(args).contains("--accept");
        Reader reader = new Reader();
        int changed = 0;
        List<Path> pages = CorpusScore.pages(corpus);
        for (Path page : pages) {
            String now = now(page, reader), then = golden(page);
            if (now.equals(then)) continue;
            changed++;
            if (accept) Files.writeString(beside(page), now);
            else System.out.println(corpus.relativize(page) + "\n" + Difference.between(then, now));
        }
        System.out.println(pages.size() + " pages, " + changed
                + (accept ? " goldens rewritten" : " read otherwise than their goldens"));
        if (changed > 0 && !accept) System.exit(1);
    }

    /** What is read of a page now. */
    static String now(Path page, Reader reader) {
        return Golden.of(reader.read(reader.pages(page).getFirst()));
    }

    static Path beside(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceAll("\\.txt$", ".golden"));
    }

    /** The golden of a page, empty where it has none yet. */
    static String golden(Path page) throws IOException {
        return Files.exists(beside(page)) ? Files.readString(beside(page)) : "";
    }
}

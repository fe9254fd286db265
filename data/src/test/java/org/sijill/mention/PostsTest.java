package org.sijill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every post of the lexicon is of a kind that the codebook explains. */
class PostsTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void everyPostIsOfAKind() throws IOException {
        List<String> kinds = Files.readAllLines(ROOT.resolve("codebook/posts.yaml")).stream()
                .filter(l -> l.startsWith("  - name: "))
                .map(l -> l.substring("  - name: ".length()))
                .toList();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        List<String> posts = Files.readAllLines(ROOT.resolve("lexicon/ar/names/posts.tsv")).stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> l.substring(0, l.indexOf('\t')))
                .distinct()
                .toList();
        assertThat(posts)
                .allMatch(p -> kinds.stream()
                        .anyMatch(k -> p.equals(k)
                                || p.endsWith(" " + k)
                                || p.startsWith(k + " ")
                                || p.startsWith("secretary general of the ")));
    }
}

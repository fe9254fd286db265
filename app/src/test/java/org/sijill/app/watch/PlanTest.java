package org.sijill.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of feeds, and what is said of a wrong one. */
class PlanTest {
    @TempDir
    Path folder;

    private Plan read(String yaml) throws IOException {
        return Plan.read(Files.writeString(folder.resolve("feeds.yaml"), yaml));
    }

    @Test
    void a_feed_has_what_the_file_says_of_all_unless_it_says_otherwise() throws IOException {
        Plan plan = read(
                "contact: desk@example.org\ndelay: 2s\nevery: 1h\npages: yes\nfeeds:\n  - address: https://a.example/rss\n    outlet: okaz\n  - address: https://b.example/atom\n    every: 15m\n    pages: no\n");
        assertThat(plan.delay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(plan.feeds())
                .containsExactly(
                        new Plan.Feed("https://a.example/rss", "okaz", Duration.ofHours(1), true),
                        new Plan.Feed("https://b.example/atom", null, Duration.ofMinutes(15), false));
    }

    @Test
    void a_wrong_file_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("feeds:\n  - address: a.example/rss\n")).hasMessageContaining("feeds.yaml:2");
        assertThatThrownBy(() -> read("delay: soon\nfeeds:\n  - address: https://a.example/rss\n"))
                .hasMessageContaining("«soon», expected a time such as 30s");
        assertThatThrownBy(() -> read("feed:\n  - address: https://a.example/rss\n"))
                .hasMessageContaining("nearest valid «feeds»");
        assertThatThrownBy(() -> read("every: 1h\n")).hasMessageContaining("no feeds");
    }
}

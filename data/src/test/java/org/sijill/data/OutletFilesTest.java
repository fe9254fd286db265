package org.sijill.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/** Outlet files: what they may say, what they are refused for, and that those shipped are in order. */
class OutletFilesTest {
    private static final String GOOD =
            "id: rival\ncountry: MAR\nmonths: [moroccan]\nkind: site\nhosts:\n  - rival.example\nnames:\n  - Rival\n";

    @TempDir
    Path root;

    private List<Table> read(String... files) throws IOException {
        OutletFiles outlets =
                new OutletFiles(Set.of("moroccan", "egyptian"), s -> s.toLowerCase(java.util.Locale.ROOT));
        Files.createDirectories(root.resolve("outlets"));
        for (int i = 0; i < files.length; i++) {
            Path file = Files.writeString(root.resolve("outlets/" + (i == 0 ? "rival" : "second") + ".yaml"), files[i]);
            outlets.add(YamlNode.read(root, file));
        }
        return outlets.tables();
    }

    @Test
    void a_file_becomes_rows() throws IOException {
        List<Table> tables = read(
                GOOD
                        + "furniture:\n  - kind: share\n    match: begins\n    text: Follow Rival\nwording:\n  - means: ISR\n    text: that state\n");
        assertThat(tables.get(0).rows()).containsExactly(List.of("rival", "MAR", "moroccan", "site", ""));
        assertThat(tables.get(1).rows()).containsExactly(List.of("rival", "rival.example"));
        assertThat(tables.get(2).rows()).containsExactly(List.of("rival", "Rival"));
        assertThat(tables.get(3).rows()).containsExactly(List.of("rival", "share", "begins", "Follow Rival"));
        assertThat(tables.get(4).rows()).containsExactly(List.of("rival", "ISR", "that state"));
    }

    @Test
    void faults_name_file_line_and_nearest_word() {
        assertThatThrownBy(() -> read(GOOD.replace("moroccan", "morocan")))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("outlets/rival.yaml:3")
                .hasMessageContaining("nearest valid «moroccan»");
        assertThatThrownBy(() -> read(GOOD.replace("kind: site", "kind: sites")))
                .hasMessageContaining("nearest valid «site»");
        assertThatThrownBy(() -> read(GOOD.replace("hosts:", "host:"))).hasMessageContaining("nearest valid «hosts»");
        assertThatThrownBy(() -> read(GOOD.replace("rival.example", "https://www.rival.example/")))
                .hasMessageContaining("outlets/rival.yaml:6")
                .hasMessageContaining("without scheme");
        assertThatThrownBy(() -> read(GOOD.replace("id: rival", "id: other"))).hasMessageContaining("the file's name");
        assertThatThrownBy(() -> read(GOOD.replace("MAR", "Morocco"))).hasMessageContaining("ISO 3166");
    }

    @Test
    void a_host_and_a_name_belong_to_one_outlet() {
        assertThatThrownBy(
                        () -> read(GOOD, GOOD.replace("id: rival", "id: second").replace("Rival", "Second")))
                .hasMessageContaining("host rival.example, which rival has already");
        assertThatThrownBy(() ->
                        read(GOOD, GOOD.replace("id: rival", "id: second").replace("rival.example", "second.example")))
                .hasMessageContaining("name rival, which rival has already");
    }

    @Test
    void seventy_outlets_and_more_are_shipped() {
        Lexicon lexicon = Shipped.LEXICON;
        assertThat(lexicon.table("outlets/outlets").rows()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(lexicon.table("outlets/hosts").rows()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(lexicon.table("outlets/furniture").rows()).isNotEmpty();
    }
}

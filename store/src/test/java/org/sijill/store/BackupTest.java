package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    private String holding(List<Filed> pages) {
        String where = Engine.SQLITE.fresh(folder);
        Own.file(where, pages);
        return where;
    }

    @Test
    void aBackupHoldsWhatTheRegisterHeldWhileAWriterWorks() {
        List<Filed> story = Own.story("abu-dhabi-attack-2022");
        String where = holding(story.subList(0, 2));
        List<String> before = Own.record(where);
        Path copy = folder.resolve("copy.db");
        Own.change(where, r -> {
            Register.backup(where, copy);
            r.file(story);
        });
        RegisterTest.holds(copy.toString(), before);
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        String where = holding(List.of());
        assertThatThrownBy(() -> Register.backup(where, taken))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("is there already; nothing was written");
        assertThat(taken).hasContent("mine");
    }

    @Test
    void aServerIsBackedUpWithItsOwnTools() {
        String where = Engine.POSTGRES.fresh(folder);
        Own.file(where, List.of());
        assertThatThrownBy(() -> Register.backup(where, folder.resolve("copy.db")))
                .isInstanceOf(Refused.class)
                .hasMessage("a register on a server is backed up with pg_dump");
    }
}

package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.store.Register;

class ClerkTest {
    /** Asks while so many files are written. */
    private static Answer during(Desk desk, int files, Map<String, String> headers) {
        if (files == 0)
            return new Clerk(desk)
                    .answer(new Clerk.Request("GET", "/api/v1/events", Map.of(), 0, headers, Map.of(), ""));
        Answer[] answer = new Answer[1];
        desk.apart(catalogue -> answer[0] = during(desk, files - 1, headers));
        return answer[0];
    }

    @Test
    void aFifthFileIsToComeAgainWhileListsGoOn(@TempDir Path folder) {
        String register = folder.resolve("r.db").toString();
        Register.open(register, Served.LEXICON).close();
        Setup setup = new Setup(register, "127.0.0.1", 0, false, "open-sesame", () -> LocalDate.of(2022, 7, 31));
        Desk desk = new Desk(setup, Served.LEXICON);
        Map<String, String> csv = Map.of("accept", "text/csv");
        try {
            Answer fifth = during(desk, 4, csv);
            assertThat(fifth.status()).isEqualTo(503);
            assertThat(fifth.headers()).containsKey("Retry-After");
            assertThat(during(desk, 4, Map.of()).status()).isEqualTo(200);
            assertThat(during(desk, 3, csv).status()).isEqualTo(200);
            assertThat(during(desk, 0, csv).status()).isEqualTo(200);
        } finally {
            desk.close();
        }
    }
}

package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import org.sijill.store.EventRow;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Question;
import org.sijill.view.Stretch;

/** The command line asks the register, the pages ask the entries in memory: both must find the same. */
class AlikeTest {
    private static Asking asking(List<String> parties, String act, String status, String place, String text) {
        LocalDate from = text == null ? LocalDate.of(2021, 8, 1) : null;
        return new Asking(parties, false, act, null, status, from, null, place, null, text, "-date", 1000, 0);
    }

    private static Question question(Asking a) {
        Question q = new Question(
                java.util.Map.of(), a.from(), a.to(), a.place(), a.text(), Stretch.ALL, Question.Order.NEWEST);
        for (String party : a.parties()) q = q.with(Facet.PARTY, party);
        if (a.act() != null) q = q.with(Facet.ACT, a.act());
        return a.status() == null ? q : q.with(Facet.STATUS, a.status());
    }

    @Test
    void thePagesFindWhatTheCommandLineFinds(@TempDir Path folder) {
        try (Served served = Served.of(folder, false, Stories.VISIT);
                Catalogue catalogue = Catalogue.open(served.register, Served.LEXICON)) {
            Shelf shelf = Shelf.of(
                    catalogue, LocalDate.of(2022, 7, 31), () -> Catalogue.open(served.register, Served.LEXICON));
            int found = 0;
            for (Asking a : List.of(
                    asking(List.of(), null, null, null, null),
                    asking(List.of("ISR", "MAR"), null, null, null, null),
                    asking(List.of(), "visit", null, "MAR", null),
                    asking(List.of(), null, null, "الرباط", null),
                    asking(List.of(), null, "planned", null, null),
                    asking(List.of(), null, null, null, "لابيد"),
                    asking(List.of(), null, null, null, "lapid mor"),
                    asking(List.of(), null, null, null, "nothing"))) {
                List<String> ids =
                        catalogue.events(a).stream().map(EventRow::id).toList();
                assertThat(shelf.ask(question(a)).list(1000))
                        .as(a.toString())
                        .extracting(Entry::id)
                        .isEqualTo(ids);
                found += ids.size();
            }
            assertThat(found).isGreaterThan(8);
        }
    }
}

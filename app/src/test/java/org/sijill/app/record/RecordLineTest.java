package org.sijill.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.Reading;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Status;
import org.sijill.mention.Mention;
import org.sijill.page.Article;
import org.sijill.page.Page;

class RecordLineTest {
    private static final String TEXT = "😀 زار الوزير تونس";

    private static Article article(String text) {
        return new Article(
                "a1",
                "p.txt",
                null,
                "barid",
                "EGY",
                null,
                new Article.Day(LocalDate.of(2022, 7, 15), LocalDate.of(2022, 7, 15), "text", List.of()),
                "ar",
                text,
                List.of(
                        new Article.Piece(new Span(0, 5), -1, "furniture"),
                        new Article.Piece(new Span(5, 5 + text.length()), 0, null)));
    }

    private static Report report() {
        return new Report(
                "a1#1",
                "visit",
                "CONSULT",
                "visit",
                List.of("DIPLOMATIC"),
                Status.HAPPENED,
                List.of(new Report.Side("EGY", "minister", null, null, new Span(7, 13))),
                List.of(new Report.Side("TUN", null, null, "TUN", new Span(14, 18))),
                new Report.Dated(LocalDate.of(2022, 7, 14), null, null, "expression"),
                new Report.Where("تونس", "TUN", null, 36.80278, 10.17972, new Span(14, 18)),
                null,
                null,
                List.of(new Report.Claim("killed", null, 3L, "USA", new Span(3, 6))),
                List.of(new Report.Telling(new Span(3, 6), new Span(0, 18), "visit/1")),
                List.of(new Report.Link("place", new Span(14, 18), "reference")),
                0.8,
                List.of());
    }

    @Test
    void isTheContractLetterForLetter() {
        Mention time = new Mention(
                "m1",
                new Span(3, 6),
                "زار",
                "time",
                null,
                null,
                null,
                null,
                LocalDate.of(2022, 1, 1),
                null,
                Double.NaN,
                Double.NaN,
                null);
        Page page = Page.text("p.txt", "قائمة" + TEXT);
        String line = RecordLine.of(page, new Reading(article(TEXT), List.of(time), List.of(report()), List.of()), 0);
        assertThat(line)
                .isEqualTo(
                        "{\"version\":1,\"article\":{\"id\":\"a1\",\"source\":\"p.txt\",\"url\":null,\"outlet\":\"barid\",\"title\":null,"
                                + "\"published\":{\"from\":\"2022-07-15\",\"to\":\"2022-07-15\",\"basis\":\"text\"},\"language\":\"ar\",\"text\":\"😀 زار الوزير تونس\","
                                + "\"removed\":[{\"text\":\"قائمة\",\"why\":\"furniture\"}]},"
                                + "\"mentions\":[{\"id\":\"m1\",\"span\":[2,5],\"text\":\"زار\",\"kind\":\"time\",\"entity\":null,\"from\":null,\"to\":\"2022-01-01\"}],"
                                + "\"reports\":[{\"id\":\"a1#1\",\"act\":\"visit\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"contexts\":[\"DIPLOMATIC\"],\"status\":\"happened\","
                                + "\"actors\":[{\"code\":\"EGY\",\"post\":\"minister\",\"name\":null,\"entity\":null,\"span\":[6,12]}],"
                                + "\"recipients\":[{\"code\":\"TUN\",\"post\":null,\"name\":null,\"entity\":\"TUN\",\"span\":[13,17]}],"
                                + "\"date\":{\"from\":\"2022-07-14\",\"to\":null,\"span\":null,\"basis\":\"expression\"},"
                                + "\"place\":{\"name\":\"تونس\",\"country\":\"TUN\",\"entity\":null,\"lat\":36.80278,\"lon\":10.17972,\"span\":[13,17]},"
                                + "\"attribution\":null,\"instrument\":null,\"claims\":[{\"claim\":\"killed\",\"count\":3,\"whose\":\"USA\",\"span\":[2,5]}],"
                                + "\"mentions\":[{\"trigger\":[2,5],\"sentence\":[0,17],\"rule\":\"visit/1\"}],\"links\":[{\"field\":\"place\",\"span\":[13,17],\"by\":\"reference\"}],\"confidence\":0.8}]}");
    }

    @Test
    void reportsBelowTheConfidenceAreLeftOut() {
        Reading reading = new Reading(article(TEXT), List.of(), List.of(report()), List.of());
        assertThat(RecordLine.of(Page.text("p.txt", "قائمة" + TEXT), reading, 0.81))
                .endsWith("\"reports\":[]}");
    }

    @Test
    void staysOneLineOfValidTextWhateverThePageHolds() {
        String hostile = "أ\u2028ب\u0085ج\u001B[0m\u0000\"\\\n\uD83D د";
        Reading reading = new Reading(article(hostile), List.of(), List.of(), List.of());
        String line = RecordLine.of(Page.text("p", "قائمة" + hostile), reading, 0);
        assertThat(line).contains("أ\\u2028ب\\u0085ج\\u001b[0m\\u0000\\\"\\\\\\n\uFFFD د");
        assertThat(line.lines().count()).isEqualTo(1);
    }
}

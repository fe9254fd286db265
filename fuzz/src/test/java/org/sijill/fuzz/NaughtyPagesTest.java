package org.sijill.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.Reading;
import org.sijill.app.record.RecordLine;
import org.sijill.intake.Item;
import org.sijill.page.Page;

/** Naughty strings on pages: each page is read, and what is written of it reads back letter for letter. */
class NaughtyPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BEFORE = "الرئيس المصري يزور تونس\nوصل الرئيس المصري إلى تونس أمس، وقال إن «";
    private static final String AFTER = "» كلمة في خطابه بالعاصمة.\nوأدان وزير الخارجية الهجوم على أبوظبي.";

    private static JsonNode written(Page page, Reading reading) throws JsonProcessingException {
        String line = RecordLine.of(page, reading, 0);
        assertThat(line).doesNotContain("\n", "\r");
        return JSON.readTree(line);
    }

    /** Spans of the record in code points lead to the words that it quotes. */
    private static void quoted(JsonNode record) {
        String text = record.at("/article/text").asText();
        for (JsonNode m : record.path("mentions")) {
            int from = text.offsetByCodePoints(0, m.at("/span/0").asInt());
            int to = text.offsetByCodePoints(0, m.at("/span/1").asInt());
            assertThat(text.substring(from, to)).isEqualTo(m.path("text").asText());
        }
    }

    /** What stands for a letter that was lost when the page was saved: a line full of them is refused. */
    private static final char LOST = '\uFFFD';

    @Test
    void inText() throws JsonProcessingException {
        for (String s : Naughty.strings()) {
            Page page = Page.text(s.isEmpty() ? "empty" : s, BEFORE + s + AFTER + "\n" + s);
            Reading reading = Machine.proven(page);
            JsonNode record = written(page, reading);
            assertThat(record.at("/article/text").asText())
                    .isEqualTo(reading.article().text());
            assertThat(record.at("/article/source").asText()).isEqualTo(page.source());
            quoted(record);
        }
    }

    @Test
    void inEveryFieldOfJsonLines() throws JsonProcessingException {
        for (String s : Naughty.strings()) {
            Map<String, String> fields = Map.of(
                    "id", "x" + s, "url", s, "outlet", s, "title", s, "published", s, "text", BEFORE + s + AFTER);
            byte[] line = JSON.writeValueAsBytes(fields);
            List<Item> items = Machine.taken("naughty.jsonl", line);
            if (s.indexOf(LOST) >= 0) {
                assertThat(items).singleElement().isInstanceOf(Item.Bad.class);
                continue;
            }
            assertThat(items).as(s).singleElement().isInstanceOf(Item.Good.class);
            Page page = ((Item.Good) items.getFirst()).page();
            assertThat(page.source()).isEqualTo("x" + s);
            JsonNode record = written(page, Machine.proven(page));
            assertThat(record.at("/article/source").asText()).isEqualTo("x" + s);
        }
    }

    @Test
    void inMarkup() {
        for (String s : Naughty.strings()) {
            String html = "<html><head><title>" + s + "</title></head><body><a href=\"" + s + "\">" + s + "</a><p>"
                    + BEFORE + s + AFTER + "</p></body></html>";
            Machine.taken("naughty.html", html.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void borrowedMarkupIsRead() {
        for (String html : Borrowed.markup())
            Machine.taken("case.html", Machine.behind("<!DOCTYPE html><body>", html.getBytes(StandardCharsets.UTF_8)));
    }

    /** Cases of our own in html5lib's shape, whose document is the text that a reader sees. */
    @Test
    void markupOfOurOwnSaysWhatAReaderSees() {
        String file = Machine.resource("markup.dat");
        List<String> cases = Borrowed.cases(file);
        String[] parts = file.split("\n#document\n");
        assertThat(cases).hasSizeGreaterThan(20).hasSize(parts.length - 1);
        for (int i = 0; i < cases.size(); i++) {
            int end = parts[i + 1].indexOf("\n\n#data");
            String expected = (end < 0 ? parts[i + 1] : parts[i + 1].substring(0, end)).strip();
            List<Item> items = Machine.taken(
                    "case.html", Machine.behind("<!DOCTYPE html>", cases.get(i).getBytes(StandardCharsets.UTF_8)));
            assertThat(items.getFirst()).as(cases.get(i)).isInstanceOf(Item.Good.class);
            Page page = ((Item.Good) items.getFirst()).page();
            assertThat(page.raw().strip()).as(cases.get(i)).isEqualTo(expected);
        }
    }
}

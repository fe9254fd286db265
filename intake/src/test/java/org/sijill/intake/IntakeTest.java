package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.intake.archive.Archives;
import org.sijill.page.Page;

/** Pages in order out of files, folders and streams; a sentence for each input that gives none; nothing stops the rest. */
class IntakeTest {
    private static final String TEXT = "أعلنت وزارة الخارجية أن الوزير سيزور العاصمة غدا لبحث التعاون بين البلدين.";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, content).toString();
    }

    private static List<Item> read(Options options, String... paths) {
        List<Item> items = new ArrayList<>();
        new Intake(Corpus.LEXICON, options)
                .read(List.of(paths), InputStream.nullInputStream(), i -> items.add(i.opened()));
        return items;
    }

    private static Page good(Item item) {
        return ((Item.Good) item).page();
    }

    private static String bad(Item item) {
        return ((Item.Bad) item).reason();
    }

    @Test
    void content_is_sniffed_before_the_ending_is_believed() throws IOException {
        String html = file(
                "a.txt", "<!DOCTYPE html><html><head><title>x</title></head><body><p>" + TEXT + "</p></body></html>");
        String lines = file(
                "b.txt", "{\"id\":\"one\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"two\",\"text\":\"" + TEXT + "\"}\n");
        String dump = file("c.html", TEXT);
        List<Item> items = read(Options.none(), html, lines, dump);
        assertThat(items).hasSize(4);
        assertThat(good(items.get(0)).blocks()).isNotEmpty();
        assertThat(items.subList(1, 3)).extracting(i -> good(i).source()).containsExactly("one", "two");
        assertThat(good(items.get(3)).raw()).isEqualTo(TEXT);
    }

    @Test
    void a_page_is_the_same_in_every_carrier() throws IOException {
        String html = "<html><body><h1>عنوان الخبر من العاصمة اليوم</h1><p>" + TEXT + "</p></body></html>";
        String json =
                new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(java.util.Map.of("html", html));
        List<Item> items = read(
                Options.none(),
                file("a.html", html),
                file("b.jsonl", json),
                file("c.json", "{\n  \"text\": \"" + TEXT + "\"\n}\n"),
                file("d.txt", TEXT));
        assertThat(good(items.get(0)).raw()).isEqualTo(good(items.get(1)).raw());
        assertThat(good(items.get(0)).blocks()).isEqualTo(good(items.get(1)).blocks());
        assertThat(good(items.get(2)).raw()).isEqualTo(good(items.get(3)).raw());
    }

    /** The page but for the path by which it came. */
    private static Page bare(Item item) {
        Page p = good(item);
        return new Page("", p.url(), p.outlet(), p.title(), p.published(), p.raw(), p.blocks());
    }

    @Test
    void the_same_text_is_an_equal_page_in_every_format() throws IOException {
        String text = TEXT + "\n" + TEXT.repeat(3);
        String address = "https://a.example/news/1";
        String fields = "\"url\":\"" + address + "\",\"text\":\"" + text.replace("\n", "\\n") + "\"";
        byte[] wet = Archives.wet(address, text);
        String rss = "<rss version=\"2.0\"><channel><item><link>" + address + "</link><description>" + text
                + "</description></item></channel></rss>";
        List<Item> items = read(
                Options.none(),
                file("a.jsonl", "{" + fields + "}"),
                file("a.wet", wet),
                file("a.wet.gz", Archives.members(wet)),
                file(
                        "a.warc",
                        Archives.record("resource", address, "text/plain", text.getBytes(StandardCharsets.UTF_8))),
                file("a.xml", rss),
                file("b.jsonl.gz", Archives.gzip(("{" + fields + "}\n").getBytes(StandardCharsets.UTF_8))));
        assertThat(items).hasSize(6).allSatisfy(i -> assertThat(bare(i)).isEqualTo(bare(items.getFirst())));
    }

    @Test
    void the_same_markup_is_an_equal_page_in_every_format() throws IOException {
        String html =
                "<html><head><link rel=canonical href=https://a.example/news/1></head><body><article><h1>عنوان الخبر من العاصمة اليوم</h1><p>"
                        + TEXT.repeat(3) + "</p></article></body></html>";
        String address = "https://a.example/news/1";
        byte[] warc = Archives.html(address, html);
        String json = new com.fasterxml.jackson.databind.ObjectMapper()
                .writeValueAsString(java.util.Map.of("html", html, "url", address));
        List<Item> items = read(
                Options.none(),
                file("a.html", html),
                file("a.jsonl", json),
                file("a.warc", warc),
                file("a.warc.gz", Archives.members(warc)),
                file("b.warc.gz", Archives.gzip(warc)));
        assertThat(items).hasSize(5).allSatisfy(i -> assertThat(bare(i)).isEqualTo(bare(items.getFirst())));
    }

    @Test
    void json_lines_give_their_fields() throws IOException {
        String path = file(
                "a.jsonl",
                "{\"id\":7,\"url\":\"https://example.org/7\",\"outlet\":\"okaz\",\"title\":\"عنوان\",\"published\":\"2022-01-18T10:00:00Z\",\"text\":\""
                        + TEXT + "\",\"other\":[1]}");
        Page p = good(read(new Options(LocalDate.of(2000, 1, 1), "other", Options.Limits.usual()), path)
                .getFirst());
        assertThat(p)
                .isEqualTo(new Page(
                        "7", "https://example.org/7", "okaz", "عنوان", LocalDate.of(2022, 1, 18), TEXT, List.of()));
    }

    @Test
    void options_say_what_the_input_does_not() throws IOException {
        Page p = good(read(new Options(LocalDate.of(2022, 1, 18), "okaz", Options.Limits.usual()), file("a.txt", TEXT))
                .getFirst());
        assertThat(p.published()).isEqualTo(LocalDate.of(2022, 1, 18));
        assertThat(p.outlet()).isEqualTo("okaz");
    }

    @Test
    void a_folder_is_read_in_order_of_names() throws IOException {
        file("b.txt", TEXT);
        file("a/z.txt", TEXT);
        file("a/c.jsonl", "{\"text\":\"" + TEXT + "\"}");
        file("notes.yaml", "no: page");
        assertThat(read(Options.none(), folder.toString()))
                .extracting(i -> good(i).source().substring(folder.toString().length() + 1))
                .containsExactly("a/c.jsonl", "a/z.txt", "b.txt");
    }

    @Test
    void standard_input_is_read_for_a_hyphen() {
        List<Item> items = new ArrayList<>();
        new Intake(Corpus.LEXICON, Options.none())
                .read(
                        List.of("-"),
                        new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                        i -> items.add(i.opened()));
        assertThat(good(items.getFirst())).isEqualTo(Page.text("-", TEXT));
    }

    @Test
    void a_bad_line_says_where_and_why_and_the_rest_is_read() throws IOException {
        String path = file(
                "a.jsonl",
                String.join(
                        "\n",
                        "{\"text\":\"" + TEXT + "\"}",
                        "{\"text\":\"half",
                        "",
                        "{\"id\":\"x\"}",
                        "[1,2]",
                        "{\"text\":\"\"}",
                        "{\"text\":{\"a\":1}}",
                        "{\"text\":" + "[".repeat(500) + "]".repeat(500) + "}",
                        "{\"text\":\"" + TEXT + "\"}"));
        List<Item> items = read(Options.none(), path);
        assertThat(items).hasSize(8);
        assertThat(items.getFirst()).isInstanceOf(Item.Good.class);
        assertThat(items.getLast()).isInstanceOf(Item.Good.class);
        assertThat(items.subList(1, 7))
                .extracting(i -> ((Item.Bad) i).input().substring(path.length()))
                .containsExactly(":2", ":4", ":5", ":6", ":7", ":8");
        assertThat(bad(items.get(1))).contains("no whole JSON object").contains("ends in the middle");
        assertThat(bad(items.get(2))).isEqualTo("it has neither «text» nor «html»");
        assertThat(bad(items.get(3))).isEqualTo("it is no JSON object");
        assertThat(bad(items.get(4))).isEqualTo("it is empty");
        assertThat(bad(items.get(5))).isEqualTo("its «text» is no string");
        assertThat(bad(items.get(6))).contains("nest");
    }

    @Test
    void every_bad_input_has_its_sentence() throws IOException {
        byte[] noise = new byte[4_000];
        new java.util.Random(1).nextBytes(noise);
        List<Item> items = read(
                Options.none(),
                folder.resolve("missing.txt").toString(),
                file("empty.txt", ""),
                file("blank.txt", " \n\t\n"),
                file("a.pdf", "%PDF-1.7 x"),
                file("noise.txt", noise),
                file("a.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}),
                file("lost.txt", "?? ???? ???? ?????? ?? ?????? ???? ???"),
                file("feed.xml", "<?xml version='1.0'?><rss></rss>"),
                file("nothing.html", "<html><body><script>x()</script></body></html>"),
                file("a\u0000b".replace('\u0000', '_'), TEXT));
        assertThat(items.subList(0, 9)).allMatch(Item.Bad.class::isInstance);
        assertThat(bad(items.get(0))).isEqualTo("there is no such file");
        assertThat(bad(items.get(1))).isEqualTo("it is empty");
        assertThat(bad(items.get(2))).isEqualTo("it is empty");
        assertThat(bad(items.get(3))).contains("a PDF file");
        assertThat(bad(items.get(4))).contains("no text");
        assertThat(bad(items.get(5))).contains("gzip");
        assertThat(bad(items.get(6))).contains("letters were lost");
        assertThat(bad(items.get(7))).contains("feed");
        assertThat(bad(items.get(8))).isEqualTo("it shows no text");
        assertThat(items.get(9)).isInstanceOf(Item.Good.class);
    }

    @Test
    void pages_over_the_limits_are_refused() throws IOException {
        Options small = new Options(null, null, new Options.Limits(1_000, 20_000, 100, Duration.ofSeconds(5)));
        String big = file("big.txt", TEXT.repeat(50));
        String huge = file("huge.txt", TEXT.repeat(500));
        String line = file("a.jsonl", "{\"text\":\"" + TEXT.repeat(500) + "\"}\n{\"text\":\"" + TEXT + "\"}\n");
        List<Item> items = read(small, big, huge, line);
        assertThat(bad(items.get(0))).contains("more than the 1000");
        assertThat(bad(items.get(1))).contains("larger than 20000 bytes");
        assertThat(bad(items.get(2))).contains("longer than 20000 bytes");
        assertThat(items.get(3)).isInstanceOf(Item.Good.class);
        String slow = file("slow.html", "<html><body>" + "<div><p>كلمة</p></div>".repeat(400) + "</body></html>");
        Options hasty = new Options(null, null, new Options.Limits(100_000, 100_000, 100, Duration.ofNanos(1)));
        assertThat(bad(read(hasty, slow).getFirst())).contains("takes longer");
    }

    @Test
    void what_the_sink_throws_goes_through() throws IOException {
        String path = file("a.txt", TEXT);
        assertThatThrownBy(() -> new Intake(Corpus.LEXICON, Options.none())
                        .read(List.of(path), InputStream.nullInputStream(), i -> {
                            throw new IllegalStateException("the sink is full");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the sink is full");
    }
}

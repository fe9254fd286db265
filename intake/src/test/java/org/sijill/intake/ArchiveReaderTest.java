package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.intake.archive.Archives.ARABIC;
import static org.sijill.intake.archive.Archives.bytes;
import static org.sijill.intake.archive.Archives.gzip;
import static org.sijill.intake.archive.Archives.html;
import static org.sijill.intake.archive.Archives.members;
import static org.sijill.intake.archive.Archives.record;
import static org.sijill.intake.archive.Archives.response;
import static org.sijill.intake.archive.Archives.wet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.page.Page;

/** Archives give their Arabic news pages and say what else they hold. */
class ArchiveReaderTest {
    private static final String HTML =
            "<html><body><h1>عنوان الخبر من العاصمة اليوم</h1><p>" + ARABIC + "</p></body></html>";

    @TempDir
    Path folder;

    private List<Item> read(String name, byte[] content) throws IOException {
        return items(Files.write(folder.resolve(name), content).toString());
    }

    private static List<Item> items(String path) {
        List<Item> items = new ArrayList<>();
        new Intake(Corpus.LEXICON, Options.none())
                .read(List.of(path), InputStream.nullInputStream(), i -> items.add(i.opened()));
        return items;
    }

    private static Page good(Item item) {
        return ((Item.Good) item).page();
    }

    @Test
    void a_response_gives_its_page_and_its_address() throws IOException {
        Page p = good(read("a.warc.gz", members(html("https://a.example/news/1", HTML)))
                .getFirst());
        assertThat(p.url()).isEqualTo("https://a.example/news/1");
        assertThat(p.raw()).contains(ARABIC);
        assertThat(p.published())
                .as("the day of capture is not that of publication")
                .isNull();
    }

    @Test
    void what_is_no_arabic_page_is_counted_not_named() throws IOException {
        String french = "<p>" + "Le ministre se rendra demain dans la capitale. ".repeat(20) + "</p>";
        List<Item> items = read(
                "a.warc.gz",
                members(
                        record("warcinfo", "", "application/warc-fields", new byte[3]),
                        record("request", "http://a/1", "application/http", new byte[3]),
                        html("http://a.example/news/1", HTML),
                        html("http://a.example/news/2", french),
                        html("http://a.example/tag/x", HTML),
                        response("http://a.example/news/3", "404 Not Found\r\nContent-Type: text/html", new byte[0]),
                        response("http://a.example/news/4", "200 OK\r\nContent-Type: image/png", new byte[9])));
        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isInstanceOf(Item.Good.class);
        assertThat(((Item.Passed) items.get(1)).records()).isEqualTo(6);
        assertThat(((Item.Passed) items.get(1)).reasons())
                .isEqualTo(
                        "2 no page, 1 no answer with a page, 1 no web page by its type, 1 a list, a search or a file by its address, 1 not in Arabic");
    }

    @Test
    void the_answer_s_charset_chunks_and_compression_are_undone() throws IOException {
        byte[] windows = HTML.getBytes(Charset.forName("windows-1256"));
        byte[] chunked = bytes(
                (Integer.toHexString(100) + "\r\n").getBytes(StandardCharsets.US_ASCII),
                java.util.Arrays.copyOf(windows, 100),
                ("\r\n" + Integer.toHexString(windows.length - 100) + "\r\n").getBytes(StandardCharsets.US_ASCII),
                java.util.Arrays.copyOfRange(windows, 100, windows.length),
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        List<Item> items = read(
                "a.warc",
                bytes(
                        response(
                                "http://a.example/1",
                                "200 OK\r\nContent-Type: text/html; charset=windows-1256",
                                windows),
                        response(
                                "http://a.example/1",
                                "200 OK\r\ncontent-type: text/html\r\nTransfer-Encoding: chunked",
                                chunked),
                        response(
                                "http://a.example/1",
                                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                                gzip(HTML.getBytes(StandardCharsets.UTF_8)))));
        assertThat(items).hasSize(3).allSatisfy(i -> assertThat(good(i)).isEqualTo(good(items.getFirst())));
        assertThat(good(items.getFirst()).raw()).contains(ARABIC);
    }

    @Test
    void a_damaged_record_is_named_with_its_place_and_the_rest_is_read() throws IOException {
        byte[] first = wet("http://a.example/1", ARABIC);
        byte[] wrong = record("conversion", "http://a.example/2", "text/plain", new byte[50], "20");
        List<Item> items = read("a.wet", bytes(first, wrong, wet("http://a.example/3", ARABIC)));
        assertThat(items).hasSize(3);
        assertThat(((Item.Bad) items.get(1)).input()).endsWith("a.wet:" + first.length);
        assertThat(((Item.Bad) items.get(1)).reason()).isEqualTo("a record is passed over: its stated length is wrong");
        assertThat(good(items.get(2)).url()).isEqualTo("http://a.example/3");
    }

    @Test
    void a_body_that_is_a_bomb_costs_its_record() throws IOException {
        byte[] bomb = gzip(new byte[50 << 20]);
        List<Item> items = read(
                "a.warc.gz",
                members(
                        response(
                                "http://a.example/1",
                                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                                bomb),
                        html("http://a.example/2", HTML)));
        assertThat(((Item.Bad) items.get(0)).reason()).contains("its body");
        assertThat(good(items.get(1)).url()).isEqualTo("http://a.example/2");
    }

    @Test
    void other_files_may_be_compressed_too() throws IOException {
        assertThat(good(read("a.txt.gz", gzip(ARABIC.getBytes(StandardCharsets.UTF_8)))
                                .getFirst())
                        .raw())
                .isEqualTo(ARABIC);
        assertThat(good(read("a.jsonl.gz", gzip(("{\"text\":\"" + ARABIC + "\"}\n").getBytes(StandardCharsets.UTF_8)))
                                .getFirst())
                        .raw())
                .isEqualTo(ARABIC);
    }

    @Test
    void a_list_names_inputs_beside_it() throws IOException {
        Files.write(folder.resolve("a.wet.gz"), members(wet("http://a.example/1", ARABIC)));
        Files.writeString(folder.resolve("b.txt"), ARABIC);
        List<Item> items =
                read("all.list", "# archives\na.wet.gz\n\nb.txt\nnone.wet.gz\n".getBytes(StandardCharsets.UTF_8));
        assertThat(items).hasSize(3);
        assertThat(good(items.get(0)).url()).isEqualTo("http://a.example/1");
        assertThat(good(items.get(1)).source())
                .isEqualTo(folder.resolve("b.txt").toString());
        assertThat(((Item.Bad) items.get(2)).reason()).isEqualTo("there is no such file");
    }

    @Test
    void archives_are_found_in_folders() throws IOException {
        Files.write(folder.resolve("a.wet.gz"), members(wet("http://a.example/1", ARABIC)));
        Files.write(folder.resolve("b.warc"), html("http://a.example/2", HTML));
        assertThat(items(folder.toString()))
                .extracting(i -> good(i).url())
                .containsExactly("http://a.example/1", "http://a.example/2");
    }
}

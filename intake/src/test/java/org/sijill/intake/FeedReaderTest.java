package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.page.Page;

/** A feed gives a page an entry, and a feed that is not quite XML does too. */
class FeedReaderTest {
    private static final String TEXT = "أعلنت وزارة الخارجية أن الوزير سيزور العاصمة غدا لبحث التعاون بين البلدين.";

    private static List<Item> read(byte[] bytes) {
        List<Item> items = new ArrayList<>();
        new Intake(Corpus.LEXICON, Options.none())
                .read("feed.xml", new ByteArrayInputStream(bytes), i -> items.add(i.opened()));
        return items;
    }

    private static List<Item> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page good(Item item) {
        return ((Item.Good) item).page();
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>okaz</title>"
                + items + "</channel></rss>";
    }

    private static String item(String inner) {
        return "<item><link>https://a.example/1</link><title>عنوان</title><pubDate>Tue, 18 Jan 2022 22:30:00 +0300</pubDate>"
                + inner + "</item>";
    }

    @Test
    void a_feed_without_entries_says_so() {
        assertThat(read(rss(""))).singleElement().isEqualTo(new Item.Passed("feed.xml", 0, "the feed holds no entry"));
    }

    @Test
    void an_rss_entry_is_a_page() {
        assertThat(good(read(rss(item("<description>" + TEXT + "</description>")))
                        .getFirst()))
                .isEqualTo(new Page(
                        "feed.xml",
                        "https://a.example/1",
                        "okaz",
                        "عنوان",
                        LocalDate.of(2022, 1, 18),
                        TEXT,
                        List.of()));
    }

    @Test
    void the_fullest_content_counts_and_its_markup_is_read() {
        Page p = good(read(rss(item("<description>قصير</description><content:encoded><![CDATA[<p>" + TEXT
                        + "</p><script>x()</script><p>فقرة ثانية من الخبر نفسه.</p>]]></content:encoded>")))
                .getFirst());
        assertThat(p.raw()).isEqualTo(TEXT + "\nفقرة ثانية من الخبر نفسه.");
    }

    @Test
    void an_atom_entry_is_a_page() {
        Page p = good(read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>okaz</title><entry><title>عنوان</title>"
                        + "<link href=\"https://a.example/2\"/><updated>2022-01-18T10:00:00Z</updated><content type=\"text\">"
                        + TEXT + "</content></entry></feed>")
                .getFirst());
        assertThat(p.url()).isEqualTo("https://a.example/2");
        assertThat(p.published()).isEqualTo(LocalDate.of(2022, 1, 18));
        assertThat(p.raw()).isEqualTo(TEXT);
    }

    @Test
    void a_feed_that_is_not_quite_xml_is_read() {
        assertThat(good(read(rss(item("<description>" + TEXT + " \u0007 & &nbsp; &#2;</description>")))
                                .getFirst())
                        .raw())
                .startsWith(TEXT);
    }

    @Test
    void the_declared_encoding_is_heard() {
        byte[] bytes = rss(item("<description>" + TEXT + "</description>"))
                .replace("utf-8", "windows-1256")
                .getBytes(Charset.forName("windows-1256"));
        assertThat(good(read(bytes).getFirst()).raw()).isEqualTo(TEXT);
    }

    @Test
    void a_document_type_is_refused() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + rss(item("<description>&b;</description>")).substring(38);
        assertThat(((Item.Bad) read(bomb).getFirst()).reason()).startsWith("the feed cannot be read");
    }

    @Test
    void a_cut_feed_says_so() {
        String whole = rss(item("<description>" + TEXT + "</description>"));
        assertThat(((Item.Bad) read(whole.substring(0, whole.length() - 40)).getFirst()).reason())
                .startsWith("the feed cannot be read");
    }
}

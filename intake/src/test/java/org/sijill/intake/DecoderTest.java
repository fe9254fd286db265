package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes to text: every encoding of Arabic pages, declared, undeclared and declared wrongly, and text encoded twice. */
class DecoderTest {
    private static final String TEXT =
            "أعلنت وزارة الخارجية، اليوم الثلاثاء، أن الوزير سيزور العاصمة غدا لبحث التعاون بين البلدين.\nوقال المتحدث إن الزيارة تستمر يومين.";

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void every_encoding_is_told_without_a_declaration(String name) throws Refusal {
        assertThat(decoder.decode(TEXT.getBytes(Charset.forName(name)), null)).isEqualTo(TEXT);
        assertThat(decoder.decode(
                        ("\uFEFF" + TEXT)
                                .getBytes(name.startsWith("UTF") ? Charset.forName(name) : StandardCharsets.UTF_8),
                        null))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,windows-1256",
        "UTF-8,ISO-8859-1",
        "windows-1256,UTF-8",
        "windows-1256,ISO-8859-1",
        "ISO-8859-6,windows-1256",
        "windows-1256,ISO-8859-6",
        "ISO-8859-6,utf-8",
        "UTF-16LE,UTF-8",
        "UTF-8,no-such-charset"
    })
    void a_wrong_declaration_is_noticed(String real, String declared) throws Refusal {
        assertThat(decoder.decode(TEXT.getBytes(Charset.forName(real)), declared))
                .isEqualTo(TEXT);
    }

    @Test
    void every_shipped_page_comes_back_from_every_encoding() throws Refusal {
        for (Corpus.Story s : Corpus.stories(20))
            for (String name : List.of("windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-8")) {
                Charset charset = Charset.forName(name);
                String text = s.text();
                String able = new String(text.getBytes(charset), charset);
                assertThat(decoder.decode(text.getBytes(charset), null))
                        .as(name)
                        .isEqualTo(able);
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "windows-1252"})
    void text_encoded_twice_is_repaired(String way) throws Refusal {
        assertThat(decoder.decode(twice(TEXT, way).getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo(TEXT);
    }

    /** As browsers do, the places that windows-1252 leaves free become control characters. */
    private static String twice(String text, String way) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {b}, Charset.forName(way));
            out.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
        }
        return out.toString();
    }

    @Test
    void text_encoded_twice_with_losses_is_refused() {
        String broken = twice(TEXT, "windows-1252")
                .replace('\u0081', '?')
                .replace('\u0084', '?')
                .replace('\u00A7', '?')
                .replace('\u201E', '?');
        assertThatThrownBy(() -> decoder.decode(broken.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("encoded twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16LE"})
    void a_web_page_with_or_against_its_own_declaration(String name) throws IOException {
        for (String declared : List.of("<meta charset='windows-1256'>", "<meta charset=utf-8>", "")) {
            String html = "<html><head>" + declared + "</head><body><p>" + TEXT.replace("\n", "</p><p>")
                    + "</p></body></html>";
            List<Item> items = new ArrayList<>();
            new Intake(Corpus.LEXICON, Options.none())
                    .read(
                            List.of("-"),
                            new ByteArrayInputStream(html.getBytes(Charset.forName(name))),
                            i -> items.add(i.opened()));
            assertThat(items)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Item.Good.class, g -> assertThat(g.page().raw()).isEqualTo(TEXT));
        }
    }
}

package org.sijill.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Arabic is told by its bytes in every encoding it comes in, and from its neighbours in the same script. */
class LettersTest {
    private static final String FRENCH =
            "Le ministère des Affaires étrangères a annoncé aujourd'hui que le ministre se rendra demain dans la capitale. ";
    private static final String PERSIAN =
            "وزارت امور خارجه امروز اعلام کرد که وزیر فردا برای گفتگو درباره همکاری میان دو کشور به پایتخت می‌رود و یادداشت تفاهم امضا می‌کند و گزارش چاپ شده است ";
    private static final String RUSSIAN = "Министерство иностранных дел сообщило сегодня о визите министра в столицу. ";

    private static boolean arabic(String text, Charset charset, boolean markup) {
        byte[] b = text.getBytes(charset);
        return Letters.areArabic(b, 0, b.length, markup);
    }

    @Test
    void arabic_in_its_encodings() {
        for (String charset : new String[] {"UTF-8", "windows-1256", "ISO-8859-6"})
            assertThat(arabic(Archives.ARABIC, Charset.forName(charset), false))
                    .as(charset)
                    .isTrue();
    }

    @Test
    void arabic_as_numeric_references() {
        StringBuilder html = new StringBuilder("<p>");
        Archives.ARABIC.chars().forEach(c -> html.append("&#").append(c).append(';'));
        assertThat(arabic(html.toString(), StandardCharsets.US_ASCII, true)).isTrue();
    }

    @Test
    void other_languages_are_not() {
        for (String text : new String[] {FRENCH, PERSIAN, RUSSIAN})
            assertThat(arabic(text.repeat(5), StandardCharsets.UTF_8, false))
                    .as(text)
                    .isFalse();
        assertThat(arabic(FRENCH.repeat(5), StandardCharsets.ISO_8859_1, false)).isFalse();
        assertThat(arabic(RUSSIAN.repeat(5), Charset.forName("windows-1251"), false))
                .isFalse();
    }

    @Test
    void markup_and_scripts_are_not_counted() {
        String html = "<html><head><script>" + "var x = function() { return window; };".repeat(200) + "</script><style>"
                + "body { margin: 0 }".repeat(200) + "</style></head><body class=\"" + "long-name ".repeat(300)
                + "\"><p>"
                + Archives.ARABIC + "</p></body></html>";
        assertThat(arabic(html, StandardCharsets.UTF_8, true)).isTrue();
        assertThat(arabic(html, StandardCharsets.UTF_8, false)).isFalse();
    }

    @Test
    void a_page_with_an_arabic_menu_and_a_long_text_in_french_is_not() {
        assertThat(arabic(Archives.ARABIC + FRENCH.repeat(20), StandardCharsets.UTF_8, false))
                .isFalse();
    }

    @Test
    void addresses_of_lists_are_told_from_those_of_articles() {
        for (String list : new String[] {
            "https://a.example",
            "https://a.example/",
            "http://a.example/tag/x",
            "http://a.example/search?q=1",
            "http://a.example/i.jpg"
        }) assertThat(Prefilter.isList(list)).as(list).isTrue();
        for (String page : new String[] {
            "https://a.example/2022/1/18/story",
            "https://a.example/?p=77",
            "https://a.example/news.php?id=3",
            "https://a.example/a.html"
        }) assertThat(Prefilter.isList(page)).as(page).isFalse();
    }
}

package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.base.Span;
import org.sijill.page.Article;
import org.sijill.page.Page;

/** The pieces of an article tile its page, and the kept ones are its text, letter for letter. */
class TilingTest {
    private static final List<String> LINES = List.of(
            "الرئيسية | سياسة | رياضة | فن",
            "القائمة",
            "سياسة",
            "Partager",
            "شارك الخبر",
            "فيسبوك تويتر واتساب",
            "اقرأ أيضا",
            "اقرأ أيضا: خبر آخر من المدينة",
            "أعلن وزير الخارجية أن بلاده ستوقع الاتفاق خلال الأسبوع المقبل في العاصمة.",
            "وقال المتحدث في مؤتمر صحفي إن المباحثات كانت مثمرة.",
            "مباحثات في العاصمة بين الوزيرين حول التعاون",
            "الثلاثاء 18 يناير 2022 - 09:30",
            "• جانب من اللقاء",
            "المصدر: وكالات",
            "اترك تعليقا",
            "deux × 5 =",
            "***",
            "17",
            "www.example.org",
            "جميع الحقوق محفوظة",
            "< عودة",
            "\u200f",
            "\u00a0",
            "\t ",
            "",
            "",
            "\u0000",
            "😀",
            "ﻻ",
            "a",
            "©",
            "الكلمات المفتاحية",
            "التعليقات (2)",
            "?",
            "\ud800");
    private static final List<String> BREAKS = List.of("\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", "\f", "\n \n");

    static void assertTiles(Page page, Article article) {
        int at = 0;
        StringBuilder text = new StringBuilder();
        for (Article.Piece p : article.pieces()) {
            assertThat(p.raw().from()).as("pieces follow each other").isEqualTo(at);
            assertThat(p.raw().isEmpty()).isFalse();
            at = p.raw().to();
            if (!p.kept()) {
                assertThat(p.at()).isEqualTo(-1);
                continue;
            }
            String words = p.raw().of(page.raw());
            assertThat(new Span(p.at(), p.at() + words.length()).of(article.text()))
                    .isEqualTo(words);
            if (!text.isEmpty()) text.append('\n');
            text.append(words);
        }
        assertThat(at).isEqualTo(page.raw().length());
        assertThat(article.text()).endsWith(text.toString());
        if (!article.text().contentEquals(text)) assertThat(article.text()).startsWith(page.title());
        assertThat(article.text()).doesNotContain("\n\n").doesNotStartWith("\n").doesNotEndWith("\n");
    }

    /** The same for a page of very many pieces, without an assertion for each. */
    static void assertTilesQuickly(Page page, Article article) {
        int at = 0;
        for (Article.Piece p : article.pieces()) {
            boolean fits = p.raw().from() == at
                    && !p.raw().isEmpty()
                    && (!p.kept() || article.text().startsWith(p.raw().of(page.raw()), p.at()));
            if (!fits) throw new AssertionError("piece " + p + " after " + at);
            at = p.raw().to();
        }
        assertThat(at).isEqualTo(page.raw().length());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void random_dumps_are_tiled(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            StringBuilder raw = new StringBuilder();
            for (int k = random.nextInt(30); k > 0; k--)
                raw.append(LINES.get(random.nextInt(LINES.size()))).append(BREAKS.get(random.nextInt(BREAKS.size())));
            String title = random.nextInt(3) == 0 ? LINES.get(8 + random.nextInt(3)) : null;
            Page page = new Page("random", null, null, title, null, raw.toString(), List.of());
            assertTiles(page, Corpus.CLEANER.clean(page));
        }
    }

    @Test
    void shipped_pages_are_tiled() {
        List<Page> pages = Corpus.pages();
        assertThat(pages).hasSizeGreaterThan(40);
        pages.forEach(p -> assertTiles(p, Corpus.CLEANER.clean(p)));
    }

    @Test
    void web_pages_are_tiled() throws Refusal {
        Context context = new Context(Corpus.LEXICON, Options.none(), new Decoder());
        for (Corpus.Story s : Corpus.stories(3))
            for (var shape : Templates.all().values()) {
                Page page = HtmlReader.page("test", shape.apply(s), null, context);
                assertTiles(page, Corpus.CLEANER.clean(page));
            }
    }

    @Test
    void cleaning_an_article_again_takes_no_sentence_from_it() {
        for (Page p : Corpus.pages()) {
            String once = Corpus.CLEANER.clean(p).text();
            String twice = Corpus.clean(once).text();
            assertThat(twice.lines().filter(l -> l.endsWith(".")))
                    .containsExactlyElementsOf(
                            once.lines().filter(l -> l.endsWith(".")).toList());
        }
    }
}

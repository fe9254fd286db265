package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import org.sijill.page.Article;
import org.sijill.page.Page;

/** The article out of web pages of fourteen shapes, beside readability4j on the same pages in the same run. */
class WebPageTest {
    private static final int STORIES = 6;

    private static Article read(String html) throws Refusal {
        Context context = new Context(Corpus.LEXICON, Options.none(), new Decoder());
        Page page = HtmlReader.page("test", html, null, context);
        return Corpus.CLEANER.clean(page);
    }

    private static double f1(String wanted, String found) {
        Map<String, Integer> left = new HashMap<>();
        int wantedWords = 0;
        for (String w : wanted.split("[^\\p{L}\\p{N}\\p{M}]+"))
            if (!w.isEmpty()) {
                left.merge(w, 1, Integer::sum);
                wantedWords++;
            }
        int same = 0;
        int foundWords = 0;
        for (String w : found.split("[^\\p{L}\\p{N}\\p{M}]+")) {
            if (w.isEmpty()) continue;
            foundWords++;
            if (left.merge(w, -1, Integer::sum) >= 0) same++;
        }
        return 2.0 * same / Math.max(1, wantedWords + foundWords);
    }

    @Test
    void finds_the_article_better_than_readability() throws Refusal {
        List<Corpus.Story> stories = Corpus.stories(STORIES);
        assertThat(stories).hasSize(STORIES);
        double ours = 0;
        double theirs = 0;
        int n = 0;
        StringBuilder table = new StringBuilder();
        for (Map.Entry<String, Function<Corpus.Story, String>> shape :
                Templates.all().entrySet()) {
            double a = 0;
            double b = 0;
            for (Corpus.Story s : stories) {
                String html = shape.getValue().apply(s);
                a += f1(s.text(), read(html).text());
                var rival = new Readability4J("http://example.org/a", html).parse();
                b += f1(s.text(), rival.getTitle() + "\n" + rival.getTextContent());
                n++;
            }
            table.append(
                    String.format("%-32s ours %.4f readability4j %.4f%n", shape.getKey(), a / STORIES, b / STORIES));
            ours += a;
            theirs += b;
        }
        System.out.println(table + String.format("%d pages: ours %.4f readability4j %.4f", n, ours / n, theirs / n));
        assertThat(n).isGreaterThanOrEqualTo(40);
        assertThat(ours / n).as(table.toString()).isGreaterThanOrEqualTo(0.97).isGreaterThanOrEqualTo(theirs / n);
    }

    @Test
    void reads_headline_day_and_outlet_from_the_pages_data() throws Refusal {
        Corpus.Story s = Corpus.stories(1).getFirst();
        Article a = read(Templates.all().get("boxes with data").apply(s));
        assertThat(a.title()).isEqualTo(s.headline());
        assertThat(a.text()).isEqualTo(s.text());
        assertThat(a.outlet()).isEqualTo("مرآة الساحل");
        assertThat(a.day()).isNotNull();
        assertThat(a.day().from()).hasToString("2022-01-18");
        assertThat(a.day().basis()).isEqualTo("metadata");
    }

    @Test
    void says_why_each_block_is_set_aside() throws Refusal {
        Corpus.Story s = Corpus.stories(1).getFirst();
        Article a = read(Templates.all().get("blog engine with sidebar").apply(s));
        assertThat(a.pieces().stream().filter(p -> !p.kept()).map(Article.Piece::why))
                .contains("nav", "caption", "comments", "aside", "footer", "date line")
                .doesNotContainNull();
    }

    @Test
    void takes_the_body_from_the_data_where_the_page_shows_none() throws Refusal {
        Corpus.Story s = Corpus.stories(1).getFirst();
        String html = Templates.all()
                .get("boxes with data")
                .apply(s)
                .replaceAll("(?s)<body>.*</body>", "<body><h1>" + s.headline() + "</h1><p>جار التحميل</p></body>");
        assertThat(read(html).text()).contains(s.paragraphs());
    }

    @Test
    void stays_in_one_piece_on_deep_and_broken_markup() throws Refusal {
        String deep = "<html><body>" + "<div><b>".repeat(20_000)
                + "أعلنت الوزارة اليوم عن بدء تنفيذ الاتفاق الموقع بين البلدين في العاصمة." + "</p></table>".repeat(50);
        assertThat(read(deep).text()).contains("أعلنت الوزارة");
    }
}

package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.page.Article;
import org.sijill.page.Page;

/**
 * The five pages that the project began with, where they lie beside the checkout: not one word of a body lost, not one
 * line of boilerplate kept. Their texts are others', so the expectation is a digest of the lines that a reader marked as the article's.
 */
class SeedsTest {
    private static final List<String> FURNITURE = List.of(
            "Partager",
            "Commentaire",
            "Akismet",
            "logo",
            "اترك تعليق",
            "إرسال تعليق",
            "نموذج الاتصال",
            "أحدث أقدم",
            "المصدر:",
            "رئيس التحرير",
            "WhatsApp",
            "الحقول الإلزامية");

    @ParameterizedTest
    @CsvSource({
        "seed-000, 8, 5, b88ca1df3644711c, menu repeat comments comments newsletter",
        "seed-001, 17, 3, e340873cb9e56607, comments comment-form comment-form",
        "seed-002, 13, 7, 5f52a04aefbaf2f8, menu repeat share repeat comments captcha comments",
        "seed-003, 15, 6, 4e3ac9cbaebbc93e, link outlet menu label caption repeat",
        "seed-004, 17, 2, 53a66dbb5c38015c, caption source",
    })
    void keeps_the_article_and_nothing_else(String doc, int kept, int aside, String digest, String rules)
            throws Exception {
        Page page = page(doc);
        Article a = Corpus.CLEANER.clean(page);
        List<Article.Piece> seen =
                a.pieces().stream().filter(p -> !"white space".equals(p.why())).toList();
        assertThat(seen.stream().filter(p -> !p.kept()).map(Article.Piece::why)).containsExactly(rules.split(" "));
        assertThat(seen.stream().filter(Article.Piece::kept)).hasSize(kept);
        assertThat(seen).hasSize(kept + aside);
        assertThat(FURNITURE).noneMatch(a.text()::contains);
        assertThat(digest(a.text())).isEqualTo(digest);
    }

    private static Page page(String doc) {
        Path seeds = Corpus.root().resolve("../shared/gold/seeds.jsonl").normalize();
        assumeTrue(Files.exists(seeds), "the seed pages are not beside this checkout");
        String text = Corpus.read(List.of(seeds.toString())).size() == 5 ? raw(seeds, doc) : "";
        return Page.text(doc, text);
    }

    private static String raw(Path seeds, String doc) {
        try {
            var json = new com.fasterxml.jackson.databind.ObjectMapper();
            for (String line : Files.readAllLines(seeds))
                if (json.readTree(line).path("doc").asText().equals(doc))
                    return json.readTree(line).path("text").asText();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("no page " + doc);
    }

    private static String digest(String text) throws Exception {
        byte[] d = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(d, 0, 8);
    }
}

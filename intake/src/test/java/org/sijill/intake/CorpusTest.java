package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.page.Article;
import org.sijill.page.Page;

/** The shipped pages, which carry the furniture of eleven made-up outlets: their prose stays, their furniture goes. */
class CorpusTest {
    private static final List<String> FURNITURE = List.of(
            "Partager",
            "Facebook",
            "Commentaire",
            "Tweet",
            "الأكثر قراءة",
            "اقرأ أيضا",
            "إقرأ أيضا",
            "قد يهمك",
            "مواضيع ذات صلة",
            "أخبار ذات صلة",
            "مقالات ذات صلة",
            "أخبار متعلقة",
            "أخبار أخرى",
            "تعليقات",
            "رمز التحقق",
            "حجم الخط",
            "حجم النص",
            "نسخ الرابط",
            "جميع الحقوق محفوظة",
            "تخطَّ إلى المحتوى",
            "صدر الصورة",
            "كلمات دالة",
            "كلمات مفتاحية",
            "الكلمات المفتاحية",
            "المقال السابق",
            "المقال التالي",
            "النشرة الإخبارية",
            "البث المباشر",
            "الشروط والأحكام",
            "حمل تطبيق",
            "ملفات تعريف الارتباط");

    @Test
    void no_sentence_of_the_prose_is_lost() {
        for (Page page : Corpus.pages()) {
            if (!page.blocks().isEmpty()) continue;
            String text = Corpus.CLEANER.clean(page).text();
            List<String> prose = page.raw()
                    .lines()
                    .map(String::strip)
                    .filter(l -> l.length() >= 100 && l.endsWith("."))
                    .toList();
            assertThat(prose).as(page.source()).isNotEmpty().allMatch(text::contains);
        }
    }

    @Test
    void no_furniture_is_kept() {
        for (Page page : Corpus.pages()) {
            Article article = Corpus.CLEANER.clean(page);
            assertThat(FURNITURE).as(page.source()).noneMatch(article.text()::contains);
        }
    }

    @Test
    void every_dump_has_a_headline_of_its_own() {
        for (Page page : Corpus.pages()) {
            Article article = Corpus.CLEANER.clean(page);
            assertThat(article.title()).as(page.source()).isNotBlank();
            assertThat(article.text()).as(page.source()).startsWith(article.title());
            assertThat(article.text().lines().filter(l -> l.equals(article.title())))
                    .as(page.source())
                    .hasSize(1);
        }
    }
}

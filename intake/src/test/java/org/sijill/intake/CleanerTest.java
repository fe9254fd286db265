package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.page.Article;
import org.sijill.page.Page;

/** The rules of cleaning a text dump, a line in, a verdict out. */
class CleanerTest {
    private static final String HEAD = "الوزيران يبحثان التعاون بين البلدين في العاصمة";
    private static final String LEAD =
            "بحث وزير الخارجية مع نظيره، اليوم الثلاثاء، سبل تعزيز التعاون بين البلدين في مجالات عدة.";
    private static final String MORE =
            "وأكد الجانبان في ختام اللقاء على مواصلة التشاور حول القضايا ذات الاهتمام المشترك.";

    private static String why(Article a, String page, String line) {
        return a.pieces().stream()
                .filter(p -> p.raw().of(page).equals(line))
                .map(p -> String.valueOf(p.why()))
                .findFirst()
                .orElse("not a piece");
    }

    private static String why(String line, String... page) {
        String raw = String.join("\n", page);
        return why(Corpus.clean(raw), raw, line);
    }

    @Test
    void menus_go_and_the_headline_stays() {
        assertThat(why(
                        "الرئيسية سياسة مجتمع اقتصاد رياضة",
                        "الرئيسية سياسة مجتمع اقتصاد رياضة",
                        "سياسة",
                        HEAD,
                        LEAD,
                        MORE))
                .isEqualTo("menu");
        assertThat(why(HEAD, "القائمة", "سياسة", HEAD, LEAD, MORE)).isEqualTo("null");
    }

    @Test
    void a_headline_told_again_is_kept_once() {
        String raw = String.join("\n", HEAD, "Partager", HEAD, LEAD, MORE);
        assertThat(Corpus.clean(raw).text()).isEqualTo(String.join("\n", HEAD, LEAD, MORE));
    }

    @Test
    void related_pages_inside_the_body_go_and_the_body_goes_on() {
        String raw = String.join(
                "\n", HEAD, LEAD, "اقرأ أيضا", "أسعار الخضر تعود إلى الانخفاض", "افتتاح معرض الكتاب في المدينة", MORE);
        assertThat(Corpus.clean(raw).text()).isEqualTo(String.join("\n", HEAD, LEAD, MORE));
    }

    @Test
    void a_subhead_of_the_body_stays() {
        assertThat(why("تعاون ثنائي", HEAD, LEAD, "تعاون ثنائي", MORE, LEAD)).isEqualTo("null");
    }

    @Test
    void a_verb_that_looks_like_furniture_stays() {
        String verb = "شارك الوزير في أعمال القمة التي انعقدت أمس في العاصمة بحضور عدد من القادة.";
        assertThat(why(verb, HEAD, verb, MORE)).isEqualTo("null");
        String wrote = "كتب الرئيس في رسالة إلى نظيره أن بلاده ملتزمة بما اتفق عليه الجانبان.";
        assertThat(why(wrote, HEAD, LEAD, wrote)).isEqualTo("null");
    }

    @Test
    void a_list_of_states_and_a_result_are_no_menu() {
        assertThat(why("السعودية، مصر، الأردن", HEAD, LEAD, "السعودية، مصر، الأردن", MORE))
                .isEqualTo("null");
        assertThat(why("تونس ـ المغرب : 2ـ0", HEAD, LEAD, "تونس ـ المغرب : 2ـ0", MORE))
                .isEqualTo("null");
    }

    @Test
    void comments_go_to_the_end_of_the_page() {
        assertThat(why(
                        "قارئ: شكرا لكم على هذا الخبر المهم جدا ونتمنى المزيد.",
                        HEAD,
                        LEAD,
                        MORE,
                        LEAD,
                        "التعليقات (1)",
                        "قارئ: شكرا لكم على هذا الخبر المهم جدا ونتمنى المزيد."))
                .isEqualTo("comments");
    }

    @Test
    void a_sum_to_be_done_by_who_comments_goes() {
        assertThat(why("deux × 5 =", HEAD, LEAD, MORE, "Poster un Commentaire", "deux × 5 ="))
                .isEqualTo("captcha");
        assertThat(why("رمز التحقق: 2 + 3 = ؟", HEAD, LEAD, MORE, "رمز التحقق: 2 + 3 = ؟"))
                .isEqualTo("captcha");
    }

    @Test
    void a_sentence_broken_over_lines_keeps_its_end() {
        assertThat(why(
                        "إلى مواصلة المشاورات خلال الأشهر المقبلة",
                        HEAD,
                        LEAD,
                        "وقال المتحدث باسم الوزارة في تصريح للصحافة إن الجانبين اتفقا في ختام اللقاء الذي جمعهما على الدعوة",
                        "إلى مواصلة المشاورات خلال الأشهر المقبلة",
                        "إرسال تعليق"))
                .isEqualTo("null");
    }

    @Test
    void reads_the_day_off_the_date_line_in_every_tradition() {
        for (String line : List.of(
                "الثلاثاء 18 يناير 2022 - 09:30",
                "18 جانفي 2022",
                "18 كانون الثاني 2022",
                "18/01/2022",
                "2022-01-18",
                "١٨ يناير ٢٠٢٢",
                "18 يناير/ كانون الثاني 2022",
                "الثلاثاء 15 جمادى الآخرة 1443هـ - 18 يناير 2022م",
                "تاريخ النشر: 18 يناير 2022")) {
            Article a = Corpus.clean(String.join("\n", HEAD, line, LEAD, MORE));
            assertThat(a.day()).as(line).isNotNull();
            assertThat(a.day().from()).as(line).isEqualTo(LocalDate.of(2022, 1, 18));
            assertThat(a.day().basis()).isEqualTo("text");
            assertThat(a.text()).as(line).isEqualTo(String.join("\n", HEAD, LEAD, MORE));
        }
    }

    @Test
    void knows_the_outlet_by_address_name_and_line() {
        assertThat(Corpus.CLEANER
                        .clean(new Page("x", "https://www.jawharafm.net/ar/a/1", null, null, null, LEAD, List.of()))
                        .country())
                .isEqualTo("TUN");
        assertThat(Corpus.CLEANER
                        .clean(new Page("x", null, "febrayer.com", null, null, LEAD, List.of()))
                        .outlet())
                .isEqualTo("febrayer");
        assertThat(Corpus.CLEANER
                        .clean(new Page("x", null, "Jawhara FM", null, null, LEAD, List.of()))
                        .outlet())
                .isEqualTo("jawhara");
        assertThat(Corpus.CLEANER
                        .clean(new Page("x", null, "مجلة لا يعرفها أحد", null, null, LEAD, List.of()))
                        .outlet())
                .isEqualTo("مجلة لا يعرفها أحد");
        assertThat(Corpus.clean(String.join("\n", HEAD, LEAD, MORE, "المصدر: الميادين نت"))
                        .outlet())
                .isEqualTo("almayadeen");
        assertThat(Corpus.clean(String.join("\n", "أقسام: الأخبار الشرق الأوسط العالم", HEAD, LEAD, MORE))
                        .outlet())
                .isNull();
    }

    @Test
    void a_title_of_the_carrier_becomes_the_first_paragraph() {
        Page page = new Page("x", null, null, HEAD, null, LEAD + "\n\n" + MORE, List.of());
        assertThat(Corpus.CLEANER.clean(page).text()).isEqualTo(String.join("\n", HEAD, LEAD, MORE));
        Page told = new Page("x", null, null, HEAD, null, HEAD + "\n" + LEAD, List.of());
        assertThat(Corpus.CLEANER.clean(told).text()).isEqualTo(HEAD + "\n" + LEAD);
    }

    @Test
    void an_id_hangs_on_the_address_else_on_the_content() {
        Page a = new Page("a", "https://example.org/1", null, null, null, LEAD, List.of());
        Page b = new Page("b", "https://example.org/1", null, null, null, MORE, List.of());
        assertThat(Corpus.CLEANER.clean(a).id())
                .isEqualTo(Corpus.CLEANER.clean(b).id())
                .matches("[0-9a-f]{16}");
        assertThat(Corpus.clean(LEAD).id()).isNotEqualTo(Corpus.clean(MORE).id());
    }
}

package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.page.Article;

/** A page in another language is set aside whole, with its code. */
class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The foreign minister said on Tuesday that the two countries have agreed to resume talks in the capital.",
                "fr | Le ministre des affaires étrangères a déclaré que les deux pays se sont mis d'accord pour reprendre les discussions dans la capitale.",
                "fa | وزیر امور خارجه گفت که دو کشور برای از سرگیری گفتگوها در پایتخت توافق کرده‌اند و این نشست هفته آینده برگزار می‌شود.",
                "ur | وزیر خارجہ نے کہا ہے کہ دونوں ممالک نے دارالحکومت میں مذاکرات دوبارہ شروع کرنے پر اتفاق کیا ہے۔",
                "ps | د بهرنیو چارو وزیر وویل چې دواړه هېوادونه په پلازمېنه کې د خبرو اترو بیا پیلولو ته چمتو دي او سبا به سره ګوري.",
                "ckb | وەزیری دەرەوە ڕایگەیاند کە هەردوو وڵات لەسەر دەستپێکردنەوەی گفتوگۆکان لە پایتەخت ڕێککەوتوون و ئەم کۆبوونەوەیە لە هەفتەی داهاتوو دەکرێت.",
            })
    void another_language_is_set_aside(String code, String text) {
        Article a = Corpus.clean(text.strip());
        assertThat(a.language()).isEqualTo(code);
        assertThat(a.text()).isEmpty();
        assertThat(a.pieces())
                .isNotEmpty()
                .allMatch(p -> !p.kept() && String.valueOf(p.why()).equals("language " + code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت الوزارة أن الاجتماع سيعقد في العاصمة خلال الأسبوع المقبل بحضور ممثلي البلدين.",
                "قال السيد قویة في الاجتماع إن الولایات ستختار الرد علی الهجوم في گوگل والمسیرة الجدیدة للبلاد.",
                "أعلنت الوزارة اليوم عن إطلاق خدمة جديدة مع شركة Google عبر تطبيق WhatsApp في كل المدن.",
            })
    void arabic_with_foreign_letters_is_arabic(String text) {
        Article a = Corpus.clean(text);
        assertThat(a.language()).isEqualTo("ar");
        assertThat(a.text()).isEqualTo(text);
    }
}

package org.sijill.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Word;
import org.sijill.text.Words;
import org.sijill.time.TimeReader;

class SinceFirstTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Words WORDS =
            new Words(LEXICON, new Function(LEXICON.table("ar/function"), LEXICON.folding()));

    /** The time words left of a sentence. */
    private static List<String> left(String text) {
        Sentence s = new Sentences(LEXICON.folding()).of(text).getFirst();
        List<Word> words = s.tokens().stream().map(WORDS::of).toList();
        return new SinceFirst(LEXICON)
                .without(new TimeReader(LEXICON).read(s), words).stream()
                        .map(e -> e.span().of(text))
                        .toList();
    }

    @Test
    void sinceWhenSomethingIsTheFirstDatesNoAct() {
        assertThat(left("وصل الوزير أمس في أول زيارة من نوعها منذ عشر سنوات")).containsExactly("أمس");
        assertThat(left("وهذه القمة هي الأولى بينهما منذ عام 2011")).isEmpty();
    }

    @Test
    void sinceWhenSomethingLastsStays() {
        assertThat(left("يخوض الأسرى إضرابا عن الطعام منذ أسبوع")).hasSize(1);
    }

    @Test
    void aFirstFarBeforeIsAnotherMatter() {
        assertThat(
                        left(
                                "وقال رئيس أول حكومة بعد الحرب إن القوات التي نشرتها بلاده على طول الحدود الشرقية تنتظر أمرا منذ أسبوع"))
                .isNotEmpty();
    }
}

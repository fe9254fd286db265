package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;

/** Tokens lead back to the letters as they were typed. */
class TokensTest {
    private static final Sentences SENTENCES = new Sentences(Shipped.LEXICON.folding());

    private static List<Token> tokens(String text) {
        return SENTENCES.of(text).getFirst().tokens();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ولايران", "وَلايران", "و\u200Fلـايران", "\uFEFFولايران", "و\u064E\u200Bلاي\u0640ران"})
    void aLetterIsFoundBehindMarksThatNobodySees(String word) {
        Token t = tokens(word).getFirst();
        assertThat(t.word()).isEqualTo("ولايران");
        assertThat(word.charAt(t.at(0))).isEqualTo('و');
        assertThat(word.charAt(t.at(1))).isEqualTo('ل');
        assertThat(word.substring(t.at(2))).endsWith("ران").startsWith("ا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"وزارة", "وزارةٌ", "وزارۃ", "وزار\uFE93", "وزارة\u200F"})
    void aTaaMarbutaIsKnownInEverySpelling(String word) {
        assertThat(tokens(word).getFirst().marbuta()).isTrue();
        assertThat(tokens("وزاره").getFirst().marbuta()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"هنأ", "وهنأ", "هنأَ", "هن\uFE84"})
    void whatEndsInAHamzaIsNoSmallWord(String word) {
        Lexicon lexicon = Shipped.LEXICON;
        Words words = new Words(lexicon, new Function(lexicon.table("ar/function"), lexicon.folding()));
        assertThat(words.of(tokens(word).getFirst()).isSmall()).isFalse();
        assertThat(words.of(tokens("هنا").getFirst()).isSmall()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"استدعاه", "وتبناه", "نفاها", "التقاهم", "يتلقاه"})
    void aVerbThatEndsInAlefMaqsuraIsKnownBeforeAPronoun(String word) {
        Lexicon lexicon = Shipped.LEXICON;
        Words words = new Words(lexicon, new Function(lexicon.table("ar/function"), lexicon.folding()));
        assertThat(words.of(tokens(word).getFirst()).forms()).anyMatch(Word.Form::finite);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال «نعم» أمس", "قال \"نعم\" أمس", "قال “نعم” أمس", "قال „نعم“ أمس"})
    void quotesOfEveryStyleOpenAndClose(String text) {
        assertThat(tokens(text).stream().map(Token::word)).containsExactly("قال", "«", "نعم", "»", "امس");
    }

    @Test
    void aQuoteBehindABracketOpens() {
        assertThat(tokens("قال (\"نعم\") أمس").stream().map(Token::word))
                .containsExactly("قال", "(", "«", "نعم", "»", ")", "امس");
    }
}

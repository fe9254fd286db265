package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;

/** The phrases of {@code phrases.txt} are the specification: a line below a value is a test. */
class PhrasesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final TimeReader READER = new TimeReader(LEXICON);

    record Phrase(String value, Tense tense, String words) {
        @Override
        public String toString() {
            return words + " = " + value;
        }
    }

    static Stream<Phrase> phrases() throws IOException {
        List<Phrase> all = new ArrayList<>();
        String value = "";
        Tense tense = Tense.PAST;
        try (InputStream in = PhrasesTest.class.getResourceAsStream("phrases.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("== ")) {
                    tense = line.endsWith(" future") ? Tense.FUTURE : Tense.PAST;
                    value = line.substring(3).replace(" future", "");
                } else all.add(new Phrase(value, tense, line));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void meansWhatItStandsUnder(Phrase phrase) {
        List<String> values = new ArrayList<>();
        for (Sentence s : SENTENCES.of(phrase.words()))
            for (Expression e : READER.read(s))
                values.add(READER.resolve(e, Context.page(DAY, phrase.tense()))
                        .map(PhrasesTest::show)
                        .orElse("nothing"));
        if (phrase.value().equals("none")) assertThat(values).isEmpty();
        else assertThat(values).containsExactly(phrase.value());
    }

    private static String show(When when) {
        if (when.isDay()) return when.from().toString();
        return (when.from() == null ? "?" : when.from()) + " " + (when.to() == null ? "?" : when.to());
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(phrases().count()).isGreaterThanOrEqualTo(400);
        assertThat(phrases().filter(p -> p.value().equals("none")).count()).isGreaterThanOrEqualTo(30);
    }
}

package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.app.record.RecordLine;
import org.sijill.page.Page;

/** A page gives the same bytes wherever and beside whatever it is read ({@code ./dev one-answer} asks other JDKs and heaps as well). */
class OneAnswerTest {
    private static final Reader READER = new Reader();
    private static final List<Page> PAGES = READER.pages(Path.of("..", "corpus"));
    private static final Map<String, String> ANSWER = answer(PAGES.stream());

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private static Map<String, String> answer(Stream<Page> pages) {
        return pages.collect(Collectors.toMap(
                Page::source, p -> RecordLine.of(p, READER.read(p).reading(), 0)));
    }

    @AfterEach
    void homeAgain() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, Etc/GMT-12", "tr-TR, Etc/GMT+12", "fa-IR-u-nu-arabext, Asia/Tehran"})
    void inEveryLanguageAndTimeZone(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Reader there = new Reader();
        for (Page p : PAGES.subList(0, 12))
            assertThat(RecordLine.of(p, there.read(p).reading(), 0)).isEqualTo(ANSWER.get(p.source()));
    }

    @Test
    void inEveryOrderAndByManyAtOnce() {
        List<Page> shuffled = new ArrayList<>(PAGES);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(answer(shuffled.parallelStream())).isEqualTo(ANSWER);
    }
}

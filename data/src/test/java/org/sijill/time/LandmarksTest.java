package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentences;

/** Which landmarks a page names. */
class LandmarksTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private final Landmarks landmarks = new Landmarks(LEXICON);

    private List<String> named(String page) {
        return landmarks.of(SENTENCES.of(page)).stream().map(Landmark::wording).toList();
    }

    @Test
    void aPageNamesWhatItsWordsAre() {
        assertThat(landmarks.of(SENTENCES.of("قصف الطيران خان شيخون صباحا")))
                .contains(new Landmark("خان شيخون", LocalDate.parse("2017-04-04"), null, Landmark.Kind.EVENT));
        assertThat(landmarks.of(SENTENCES.of("وقالت إدارة أوباما إنها تأسف")))
                .contains(new Landmark(
                        "إدارة أوباما",
                        LocalDate.parse("2009-01-20"),
                        LocalDate.parse("2017-01-20"),
                        Landmark.Kind.ERA));
        assertThat(named("التقى الوزير نظيره في مكتبه")).isEmpty();
        assertThat(named("")).isEmpty();
    }

    @Test
    void aWordingStandsWholeAndInOneSentence() {
        assertThat(named("وصل إلى خان")).doesNotContain("خان شيخون");
        assertThat(named("وصل إلى خان. شيخون بلدة")).doesNotContain("خان شيخون");
        assertThat(named("وصل إلى خان قرب شيخون")).doesNotContain("خان شيخون");
        assertThat(named("وصل إلى خان شيخون")).contains("خان شيخون");
        assertThat(named("شيخون خان")).doesNotContain("خان شيخون");
    }

    @Test
    void articlesAndWhatIsWrittenOntoTheFirstWordMakeNoDifference() {
        assertThat(named("وذكر بخان شيخون مرة")).contains("خان شيخون");
        assertThat(named("وقالت الإدارة أوباما")).contains("إدارة أوباما");
        assertThat(named("اداره اوباما")).contains("إدارة أوباما");
    }

    @Test
    void wordingsThatAreJoinedAllStandOnThePageInAnyOrder() {
        String both = "زلزال المغرب + الحوز";
        assertThat(named("وصل إلى الحوز. وكان زلزال المغرب مدمرا")).contains(both);
        assertThat(named("بعد زلزال المغرب في الحوز")).contains(both);
        assertThat(named("بعد زلزال المغرب")).doesNotContain(both);
        assertThat(named("وصل إلى الحوز أمس")).doesNotContain(both);
        assertThat(named("زلزال المغرب ثم زلزال المغرب")).doesNotContain(both);
    }

    @Test
    void eachIsNamedOnceHoweverOftenItIsWritten() {
        assertThat(named("خان شيخون. وخان شيخون. وفي خان شيخون")).containsOnlyOnce("خان شيخون");
    }

    @Test
    void everyRowIsFoundByItsOwnWords() {
        List<String> lost = new ArrayList<>();
        for (List<String> row : LEXICON.table("ar/calendar/landmarks").rows())
            if (!named(row.get(3).replace(" + ", ". ")).contains(row.get(3))) lost.add(row.get(3));
        assertThat(lost).isEmpty();
    }
}

package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sijill.register.Event;

class FilingTest extends RegisterTest {
    private static final String ADDRESS = "https://news.example/1";
    private static final String FIRST =
            "استقبل وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم الأحد.";
    private static final String SECOND = FIRST + "\nوأدانت الخارجية المصرية تصريحات الحكومة الإثيوبية.";

    private static Filed first() {
        return Own.filed(Own.at(ADDRESS, "news", "2023-03-19", FIRST));
    }

    private static Filed second() {
        return Own.filed(Own.at(ADDRESS, "news", "2023-03-19", SECOND));
    }

    private static List<String> acts(String where) {
        return Own.events(where).stream().map(Event::act).sorted().toList();
    }

    @Test
    void filingTwiceChangesNothing() {
        String where = holding(Own.corpus());
        List<String> once = Own.record(where);
        Tally again = Own.file(where, Own.corpus());
        assertThat(again).isEqualTo(new Tally(0, 0, Own.corpus().size(), 0));
        assertThat(once).isNotEmpty();
        holds(where, once);
    }

    @Test
    void aPageTwiceInOneBatchIsFiledOnce() {
        assertThat(Own.file(fresh(), List.of(first(), first()))).isEqualTo(new Tally(1, 0, 1, 0));
    }

    @Test
    void aPageThatChangesTwiceInOneBatchKeepsItsReportsIds() {
        String where = fresh();
        assertThat(Own.file(where, List.of(first(), second(), first()))).isEqualTo(new Tally(1, 2, 0, 0));
        assertThat(Own.record(where)).isEqualTo(Own.record(holding(List.of(first()))));
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
    }

    @Test
    void aChangedPageBecomesANewVersionAndTheOldOneIsKept() {
        String where = holding(List.of(first()));
        assertThat(Own.file(where, List.of(second()))).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(acts(where)).containsExactly("condemn", "meet");
        assertThat(Own.ask(where, Catalogue::stats)).containsEntry("pages", 1).containsEntry("versions", 2);
    }

    @Test
    void aReportThatTheNewVersionStillTellsKeepsItsId() {
        String where = holding(List.of(first()));
        String id = Own.events(where).getFirst().statements().getFirst().id();
        Own.file(where, List.of(second()));
        assertThat(Own.ask(where, c -> c.event(id)).event().act()).isEqualTo("meet");
    }

    @Test
    void whatTheNewVersionNoLongerTellsIsNoEvent() {
        String where = holding(List.of(second()));
        Own.file(where, List.of(first()));
        assertThat(acts(where)).containsExactly("meet");
    }

    @Test
    void aWithdrawnPageTellsNothingAndStaysOut() {
        List<Filed> story = Own.story("abu-dhabi-attack-2022");
        String where = holding(story.subList(1, story.size()));
        List<String> without = Own.record(where);
        Own.file(where, story);
        assertThat(Own.record(where)).isNotEqualTo(without);
        Own.change(where, r -> r.withdraw(story.getFirst().article().id(), "asked to"));
        assertThat(Own.file(where, story)).isEqualTo(new Tally(0, 0, story.size() - 1, 1));
        holds(where, without);
    }

    @Test
    void aPageIsWithdrawnByItsAddress() {
        String where = holding(List.of(first()));
        Own.change(where, r -> r.withdraw(ADDRESS, "asked to"));
        assertThat(acts(where)).isEmpty();
    }

    @Test
    void withdrawingWhatIsNotThereIsRefused() {
        String where = holding(List.of(first()));
        assertThatThrownBy(() -> Own.change(where, r -> r.withdraw("https://nowhere.example", "asked to")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("https://nowhere.example");
    }

    @Test
    void pageByPageGivesWhatOneBatchGives() {
        String single = fresh();
        Own.change(single, r -> Own.corpus().forEach(f -> r.file(List.of(f))));
        holds(single, Own.record(holding(Own.corpus())));
    }

    @Test
    void theOrderOfFilingChangesNothing() {
        List<String> expected = Own.record(holding(Own.corpus()));
        for (int seed = 0; seed < 3; seed++) {
            List<Filed> shuffled = new ArrayList<>(Own.corpus());
            Collections.shuffle(shuffled, new Random(seed));
            String where = fresh();
            Own.change(where, r -> {
                for (int i = 0; i < shuffled.size(); i += 7)
                    r.file(shuffled.subList(i, Math.min(shuffled.size(), i + 7)));
            });
            holds(where, expected);
        }
    }
}

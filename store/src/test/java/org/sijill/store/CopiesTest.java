package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sijill.Reading;
import org.sijill.event.Report;
import org.sijill.page.Page;
import org.sijill.register.Event;
import org.sijill.register.Relation;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/** A register that holds many pages of one text. */
class CopiesTest extends RegisterTest {
    private static final String TEXT =
            "استقبل وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت.\n"
                    + "وسيزور وزير الخارجية المصري سامح شكري أنقرة الشهر المقبل.\nوأدانت الخارجية المصرية تصريحات الحكومة الإثيوبية.";
    private static final int COPIES = 120;
    private static final String DAY = "2024-01-01T00:00:00Z";
    private static final List<Filed> ALL = copies();

    /** On three days and without any. */
    private static List<Filed> copies() {
        List<Filed> all = new ArrayList<>();
        for (int i = 0; i < COPIES; i++)
            all.add(Own.filed(Own.at(
                    "https://copies.example/" + i,
                    "outlet" + i % 4,
                    i % 4 == 3 ? null : "2023-03-" + (19 + i % 4),
                    TEXT)));
        all.sort((a, b) -> a.article().id().compareTo(b.article().id()));
        return all;
    }

    private String inBatches(List<Filed> pages, int batch) {
        String where = fresh();
        for (int i = 0; i < pages.size(); i += batch)
            Own.file(where, pages.subList(i, Math.min(pages.size(), i + batch)));
        return where;
    }

    private static String first(String where) {
        return Own.events(where).stream()
                .filter(e -> e.act().equals("meet"))
                .flatMap(e -> e.statements().stream())
                .map(Statement::id)
                .min(String::compareTo)
                .orElseThrow();
    }

    @Test
    void allAreKeptAndCountAsOneVoice() {
        String where = holding(ALL);
        Event meeting = Own.events(where).stream()
                .filter(e -> e.act().equals("meet"))
                .max((a, b) -> a.statements().size() - b.statements().size())
                .orElseThrow();
        EventRow row = Own.ask(where, c -> c.events(Asking.all())).stream()
                .filter(r -> r.id().equals(meeting.id()))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.statements()).hasSizeGreaterThan(80);
        assertThat(row.reports()).isEqualTo(meeting.statements().size());
        assertThat(row.voices()).isEqualTo(1).isEqualTo(meeting.voices());
        assertThat(row.disagreements()).isEqualTo(meeting.disagreements().size());
    }

    @Test
    void filedInAnyOrderAndInManySittingsTheyAreTheSameAndWhole() {
        List<String> expected = Own.record(holding(ALL));
        List<Filed> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(1));
        String where = inBatches(shuffled, 31);
        holds(where, expected);
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
    }

    @Test
    void theFirstOfThemMayBeWithdrawn() {
        String where = inBatches(ALL.reversed(), 50);
        Own.change(where, r -> {
            for (Filed f : ALL.subList(0, 3)) r.withdraw(f.article().id(), "asked to");
        });
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
        holds(where, Own.record(holding(ALL.subList(3, ALL.size()))));
    }

    @Test
    void aPersonsWordOnOneOfThemHoldsAndCanBeTakenBack() {
        String where = holding(ALL), first = first(where);
        List<String> before = Own.record(where);
        String other = Own.events(where).stream()
                .filter(e -> e.act().equals("meet"))
                .flatMap(e -> e.statements().stream())
                .map(Statement::id)
                .max(String::compareTo)
                .orElseThrow();
        int[] number = new int[1];
        Own.change(where, r -> number[0] = r.judge(first, other, Relation.DIFFERENT, "Amal", "read both", DAY));
        String one = Own.ask(where, c -> c.event(first).event().id()),
                two = Own.ask(where, c -> c.event(other).event().id());
        assertThat(one).isNotEqualTo(two);
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
        Own.change(where, r -> r.undo(number[0], "Amal", "one after all", DAY));
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
        holds(where, before);
    }

    /** A reader that overlooks all that some of the pages tell. */
    private static Reading poorly(Page page) {
        Reading full = Own.read(page);
        return page.source().endsWith("7")
                ? new Reading(full.article(), full.mentions(), List.of(), full.notices())
                : full;
    }

    @Test
    void readAgainTheyAreAsBefore() {
        String where = holding(ALL.subList(0, 20));
        List<String> before = Own.record(where);
        Own.change(where, r -> r.reread(CopiesTest::poorly, d -> {}));
        assertThat(Own.record(where)).isNotEqualTo(before);
        assertThat(Register.check(where, Own.LEXICON)).isEmpty();
        Own.change(where, r -> r.reread(Own::read, d -> {}));
        holds(where, before);
    }

    /** A page that tells all that it tells two or three times over. */
    private static Filed repeating(int n) {
        Page page = Own.at("https://copies.example/again/" + n, "outlet", "2023-03-19", TEXT);
        Reading once = Own.read(page);
        List<Report> all = new ArrayList<>(once.reports());
        for (int k = 0; k < once.reports().size() * (1 + n % 2); k++)
            all.add(Identity.named(all.get(k), once.article().id() + '#' + (all.size() + 1)));
        return Filed.of(
                page, new Reading(once.article(), once.mentions(), all, once.notices()), new Statements(Own.LEXICON));
    }

    @Test
    void whatOnePageTellsTwiceIsTwoEventsAndSoAreItsCopies() {
        List<Filed> pages = new ArrayList<>();
        for (int n = 0; n < 12; n++) pages.add(repeating(n));
        String where = holding(pages);
        assertThat(Own.events(where).stream().filter(e -> e.act().equals("meet")))
                .extracting(e -> e.statements().size())
                .containsExactlyInAnyOrder(12, 12, 6);
        Collections.shuffle(pages, new Random(2));
        String other = inBatches(pages, 5);
        holds(other, Own.record(where));
        Own.change(other, r -> r.withdraw(pages.getFirst().article().id(), "asked to"));
        assertThat(Register.check(other, Own.LEXICON)).isEmpty();
    }
}

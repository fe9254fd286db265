package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages that carry one text are one in all that is compared, and all of them are kept. */
class CopiesTest {
    private static final String TEXT =
            "التقى وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في أنقرة أمس.\n"
                    + "وسيزور وزير الخارجية التركي القاهرة الأسبوع المقبل.\n"
                    + "وأدانت الخارجية المصرية الهجوم الذي استهدف العاصمة التركية، كما أدانت الخارجية المصرية الهجوم الذي استهدف إسطنبول.";
    private static final String OTHER = "عاجل: " + TEXT;
    private static final String VISIT = "زار وزير الخارجية التركي مولود جاويش أوغلو القاهرة أمس.";

    /** Copies on three days, each fifth with another beginning, and a few pages of their own. */
    private static final List<List<Statement>> PAGES = pages(60);

    private static List<List<Statement>> pages(int number) {
        List<List<Statement>> all = new ArrayList<>();
        LocalDate day = LocalDate.of(2021, 9, 8);
        for (int i = 0; i < number; i++)
            all.add(Told.page("outlet" + i, day.plusDays(i % 3).toString(), i % 5 == 0 ? OTHER : TEXT));
        for (int i = 0; i < 4; i++)
            all.add(Told.page("visit" + i, day.plusDays(8 + i % 2).toString(), VISIT));
        return all;
    }

    private static final class Kept {
        final Merging merging = new Merging(Told.ACTS);
        final Outcomes outcomes = new Outcomes(merging, Told.ACTS);

        Kept add(List<List<Statement>> pages, int batch) {
            for (int i = 0; i < pages.size(); i += batch) {
                pages.subList(i, Math.min(pages.size(), i + batch)).forEach(p -> p.forEach(merging::add));
                settle();
            }
            return this;
        }

        Kept remove(List<Statement> page) {
            page.forEach(s -> merging.remove(s.id()));
            return settle();
        }

        Kept settle() {
            outcomes.settle(merging.settle());
            return this;
        }

        Map<String, String> events() {
            Map<String, String> events = new TreeMap<>();
            merging.groups().forEach((id, group) -> {
                Event e = EventMaker.of(group);
                events.put(
                        id,
                        e.statements().stream().map(Statement::id).toList() + " " + e.voices() + e.disagreements()
                                + e.wording() + outcomes.of(id));
            });
            return events;
        }
    }

    private static Map<String, String> told(List<List<Statement>> pages) {
        return new Kept().add(pages, pages.size()).events();
    }

    private static List<List<Statement>> without(List<List<Statement>> pages, int... gone) {
        List<List<Statement>> rest = new ArrayList<>(pages);
        for (int page :
                IntStream.of(gone).boxed().sorted(Collections.reverseOrder()).toList()) rest.remove(page);
        return rest;
    }

    private static Judgement judgement(Relation relation, String left, String right) {
        return new Judgement(left, right, relation, 1, "Amal", List.of("read both"), "2024-01-01T00:00:00Z");
    }

    private static String meeting(int page) {
        for (Statement s : PAGES.get(page)) if (s.report().act().equals("meet")) return s.id();
        throw new IllegalStateException("page " + page + " tells no meeting");
    }

    @Test
    void allCopiesTellOneEventAndAreKept() {
        List<List<Statement>> meetings =
                new ArrayList<>(new Kept().add(PAGES, 7).merging.groups().values());
        meetings.removeIf(g -> !g.getFirst().report().act().equals("meet"));
        assertThat(meetings).singleElement().satisfies(g -> assertThat(g).hasSize(60));
        assertThat(EventMaker.of(meetings.getFirst()).voices()).isEqualTo(1);
    }

    @Test
    void theOrderOfCopiesChangesNothing() {
        Map<String, String> expected = told(PAGES);
        for (int seed = 0; seed < 4; seed++) {
            List<List<Statement>> shuffled = new ArrayList<>(PAGES);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new Kept().add(shuffled, 1 + seed * 3).events()).isEqualTo(expected);
        }
    }

    @Test
    void aCopyThatGoesLeavesTheOthersAsIfItHadNeverCome() {
        List<List<Statement>> order = new ArrayList<>(PAGES);
        order.sort((a, b) -> Statement.ORDER.compare(a.getFirst(), b.getFirst()));
        for (int page : new int[] {0, 1, 30, order.size() - 1})
            assertThat(new Kept().add(order, 9).remove(order.get(page)).events())
                    .isEqualTo(told(without(order, page)));
        Kept kept = new Kept().add(order, 9);
        for (int i = 0; i < 40; i++) kept.remove(order.get(i));
        assertThat(kept.events()).isEqualTo(told(order.subList(40, order.size())));
    }

    @Test
    void aCopyThatGoesAndComesBackIsNoChange() {
        Kept kept = new Kept().add(PAGES, 9);
        for (List<Statement> page : PAGES.subList(0, 5)) {
            page.forEach(s -> kept.merging.remove(s.id()));
            page.forEach(kept.merging::add);
        }
        assertThat(kept.settle().events()).isEqualTo(told(PAGES));
    }

    @Test
    void whatWasPutBackGoesOnAsIfItHadNeverBeenAway() {
        Kept first = new Kept().add(PAGES.subList(0, 40), 9), second = new Kept();
        PAGES.subList(0, 40).forEach(p -> p.forEach(second.merging::restore));
        for (List<Statement> page : PAGES.subList(0, 40))
            for (Statement s : page)
                for (String o : first.merging.edges(s.id()))
                    if (s.id().compareTo(o) < 0) second.merging.restoreEdge(s.id(), o);
        first.merging
                .groups()
                .forEach((key, group) -> second.merging.restoreGroup(
                        key, group.stream().map(Statement::id).toList()));
        for (String key : first.merging.groups().keySet())
            first.outcomes.proposals(key).forEach(second.outcomes::restore);
        assertThat(second.events()).isEqualTo(first.events());
        assertThat(second.add(PAGES.subList(40, PAGES.size()), 9).events()).isEqualTo(told(PAGES));
        assertThat(second.remove(PAGES.get(3)).events()).isEqualTo(told(without(PAGES, 3)));
    }

    @Test
    void peoplePartCopiesAndTheyStayPartedInAnyOrder() {
        Judgement j = judgement(Relation.DIFFERENT, meeting(1), meeting(2));
        Kept before = new Kept(), after = new Kept().add(PAGES, 9);
        before.merging.judged(j);
        before.add(PAGES, 9);
        after.merging.judged(j);
        after.settle();
        assertThat(after.events()).isEqualTo(before.events());
        assertThat(after.merging.groupOf(meeting(1))).isNotEqualTo(after.merging.groupOf(meeting(2)));
        after.merging.unjudged(meeting(1), meeting(2));
        assertThat(after.settle().events()).isEqualTo(told(PAGES));
    }

    @Test
    void peopleHoldACopyTogetherWithWhatRulesHoldApart() {
        String visit = PAGES.getLast().getFirst().id();
        Judgement j = judgement(Relation.SAME, meeting(4), visit);
        Kept before = new Kept(), after = new Kept().add(PAGES, 9);
        before.merging.restore(j);
        before.add(PAGES, 5);
        after.merging.judged(j);
        after.settle();
        assertThat(after.merging.groupOf(meeting(4))).isEqualTo(after.merging.groupOf(visit));
        assertThat(after.events()).isEqualTo(before.events());
    }

    @Test
    void anEventOfFirstsSaysWhatTheWholeEventSays() {
        Kept kept = new Kept().add(PAGES, 9);
        kept.merging.groups().forEach((key, group) -> {
            Event whole = EventMaker.of(group), firsts = kept.merging.event(key);
            assertThat(firsts.statements().size())
                    .isLessThanOrEqualTo(whole.statements().size());
            assertThat(said(firsts)).isEqualTo(said(whole));
            assertThat(kept.merging.size(key)).isEqualTo(group.size());
        });
    }

    private static List<@Nullable Object> said(Event e) {
        List<@Nullable Object> said = new ArrayList<>(List.of(
                e.id(),
                e.act(),
                e.type(),
                e.contexts(),
                e.status(),
                e.actors(),
                e.recipients(),
                e.voices(),
                e.wording()));
        Collections.addAll(said, e.mode(), e.date(), e.place(), e.instrument());
        for (Event.Disagreement d : e.disagreements()) {
            said.add(d.field());
            for (Event.Reading r : d.values()) said.add(r.value());
        }
        return said;
    }

    @Test
    void theThousandthCopyChangesNoMoreThanTheTenth() {
        Kept kept = new Kept().add(pages(1000), 100);
        List<Statement> copy = Told.page("late", "2021-09-09", TEXT);
        copy.forEach(kept.merging::add);
        Merging.Change change = kept.merging.settle();
        assertThat(change.moved().keySet())
                .isEqualTo(new TreeSet<>(copy.stream().map(Statement::id).toList()));
        assertThat(change.made()).hasSameSizeAs(copy);
        assertThat(change.gone()).isEmpty();
    }
}

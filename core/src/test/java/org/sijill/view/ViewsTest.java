package org.sijill.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.base.Span;

class ViewsTest {
    private static Entry entry(String act, String status, String day, String... parties) {
        return new Entry(
                act + day,
                act,
                "CONSULT",
                status,
                null,
                day,
                day,
                true,
                null,
                null,
                List.of(parties),
                List.of(),
                1,
                1,
                0);
    }

    @Test
    void marksThatOverlapAreCutNotNested() {
        Marked m = Marked.of(
                "abcdef",
                new Span(0, 6),
                List.of(new Marked.Mark(new Span(1, 4), "actor"), new Marked.Mark(new Span(3, 5), "place")));
        assertThat(m.runs())
                .extracting(r -> r.text() + r.marks())
                .containsExactly("a[]", "bc[actor]", "d[actor, place]", "e[place]", "f[]");
    }

    @Test
    void onlyWhatHappenedMakesTheCourse() {
        Course c = Course.of(
                List.of(
                        entry("meet", "happened", "2021-08-11"),
                        entry("attack", "happened", "2021-08-20"),
                        entry("attack", "denied", "2021-08-21"),
                        entry("meet", "planned", "2021-09-01"),
                        entry("unscored", "happened", "2021-09-01")),
                Map.of("meet", 1.0, "attack", -10.0));
        assertThat(c.stretches()).containsExactly(new Course.Stretch("2021-08", 2, -4.5));
        assertThat(c.uncounted()).isEqualTo(1);
    }

    @Test
    void aLongCourseIsToldByCoarserStretches() {
        Course c = Course.of(
                List.of(entry("meet", "happened", "2000-01-01"), entry("meet", "happened", "2021-08-11")),
                Map.of("meet", 1.0));
        assertThat(c.grain()).isEqualTo("year");
        assertThat(c.length()).isEqualTo(22);
    }

    @Test
    void aNetworkKeepsTheCommonestAndSaysHowManyItLeaves() {
        List<Entry> entries = List.of(
                entry("meet", "happened", "2021-01-01", "EGY", "ISR", "MAR"),
                entry("meet", "happened", "2021-01-02", "EGY", "MAR"),
                entry("attack", "happened", "2021-01-03", "MAR", "TUR"));
        Ego ego = Ego.of("MAR", entries, Map.of("meet", 1.0, "attack", -10.0), 2);
        assertThat(ego.neighbours()).extracting(Ego.Neighbour::code).containsExactly("EGY", "ISR");
        assertThat(ego.left()).isEqualTo(1);
        assertThat(ego.ties()).containsExactly(new Ego.Tie("EGY", "ISR", 1));
    }
}

package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Status;

/** A statement made small is compared and grouped as the whole one. */
class LeanTest {
    private static final SamenessRule RULE = new SamenessRule(Map.of());

    private final Lean lean = new Lean();

    private static Statement told(Statement s, List<Report.Telling> tellings) {
        Report r = s.report();
        return new Statement(
                new Report(
                        r.id(),
                        r.act(),
                        r.type(),
                        r.mode(),
                        r.contexts(),
                        r.status(),
                        r.actors(),
                        r.recipients(),
                        r.date(),
                        r.place(),
                        r.attribution(),
                        r.instrument(),
                        r.claims(),
                        tellings,
                        List.of(new Report.Link("date", null, "page")),
                        r.confidence(),
                        List.of("a reason")),
                s.page(),
                s.kept(),
                s.near(),
                s.days(),
                s.actors(),
                s.recipients(),
                s.all(),
                s.place());
    }

    private static Report.Telling telling(int from) {
        return new Report.Telling(new Span(from, from + 4), new Span(from, from + 40), "meet/«met»");
    }

    @Test
    void itIsJudgedAsTheWholeOneIs() {
        List<Statement> all = List.of(
                Made.on("a").sketch(1, 2).made(),
                Made.on("b")
                        .recipients("QAT")
                        .place("doha gulf", "QAT", "Q3861")
                        .made(),
                Made.on("c").actors().claim("killed", 5L).made(),
                Made.on("d")
                        .act("sign")
                        .instrument("treaty", "gas")
                        .marks("oil")
                        .made(),
                Made.on("e").status(Status.PLANNED).outlet("x").undated().made());
        for (Statement a : all) {
            assertThat(Gist.of(lean.of(a), RULE)).isEqualTo(Gist.of(a, RULE));
            assertThat(lean.of(a).country()).isEqualTo(a.country());
            for (Statement b : all)
                if (a != b)
                    assertThat(RULE.judge(lean.of(a), lean.of(b)))
                            .usingRecursiveComparison()
                            .isEqualTo(RULE.judge(a, b));
        }
    }

    @Test
    void whetherItsPageBeginsWithItIsKeptAndWhyItWasReadSoIsNot() {
        Statement late = told(Made.on("a").made(), List.of(telling(700), telling(300))),
                early = told(Made.on("a").made(), List.of(telling(700), telling(60), telling(300)));
        assertThat(lean.of(late).leads()).isEqualTo(late.leads()).isFalse();
        assertThat(lean.of(early).leads()).isEqualTo(early.leads()).isTrue();
        assertThat(lean.of(early).report().because()).isEmpty();
        assertThat(lean.of(early).report().links()).isEmpty();
        assertThat(lean.of(early).report().mentions()).containsExactly(telling(60));
    }

    @Test
    void wordsAndPagesAreHeldOnce() {
        Statement one = lean.of(Made.on("a").number(1).act(new String("visit")).made()),
                two = lean.of(Made.on("a").number(2).act(new String("visit")).made());
        assertThat(two.report().act()).isSameAs(one.report().act());
        assertThat(two.page()).isSameAs(one.page());
    }
}

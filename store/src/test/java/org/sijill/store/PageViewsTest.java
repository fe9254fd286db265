package org.sijill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageViewsTest extends RegisterTest {
    /** Without a day, and told by no other page. */
    private static final Filed LONE =
            Own.filed(Own.page("three", null, "أدانت المملكة المغربية الهجوم الذي شنته جماعة الحوثي."));

    private static String id(Filed f) {
        return f.article().id();
    }

    private static List<String> ids(List<PageView.Sheet> sheets) {
        return sheets.stream().map(PageView.Sheet::id).toList();
    }

    @Test
    void aPageIsFoundByItsIdItsAddressAndItsPath() {
        String where = holding(Talks.ALL);
        PageView page = Own.ask(where, c -> c.page(id(Talks.CAIRO)));
        assertThat(page.came()).isEqualTo(Talks.CAIRO.page());
        assertThat(page.reports()).hasSize(1);
        assertThat(page.events())
                .containsEntry(
                        Talks.report(Talks.CAIRO),
                        Talks.event(where, Talks.CAIRO).event().id());
        Own.look(where, c -> assertThat(c.page(Talks.CAIRO.page().url())).isEqualTo(page));
        assertThatThrownBy(() -> Own.ask(where, c -> c.page("nowhere")))
                .isInstanceOf(Refused.class)
                .hasMessage("the register holds no page nowhere");
    }

    @Test
    void aWithdrawnPageIsShownWithTheReasonAndListedNowhere() {
        String where = holding(Talks.ALL);
        Own.change(where, r -> r.withdraw(id(Talks.CAIRO), "asked to"));
        PageView page = Own.ask(where, c -> c.page(id(Talks.CAIRO)));
        assertThat(page.withdrawn()).isEqualTo("asked to");
        assertThat(page.reports()).isEmpty();
        assertThat(ids(Own.ask(where, c -> c.pages(null, 10, 0))))
                .containsExactly(id(Talks.ANKARA), id(Talks.CAIRO_TOO), id(Talks.PLAN));
    }

    @Test
    void theLatestPagesComeFirstInPartsAndOfOneOutlet() {
        String where = holding(Talks.ALL);
        assertThat(ids(Own.ask(where, c -> c.pages(null, 2, 1)))).containsExactly(id(Talks.CAIRO), id(Talks.CAIRO_TOO));
        assertThat(ids(Own.ask(where, c -> c.pages("one", 10, 0)))).containsExactly(id(Talks.CAIRO), id(Talks.PLAN));
    }

    @Test
    void whatIsNotHeldIsLeftOut() {
        String where = holding(Talks.ALL);
        Own.look(
                where,
                c -> assertThat(c.sheets(List.of(id(Talks.PLAN), "nowhere"))).containsOnlyKeys(id(Talks.PLAN)));
        Own.look(where, c -> assertThat(c.pageRow("nowhere")).isNull());
        PageRow row = Own.ask(where, c -> c.pageRow(id(Talks.PLAN)));
        assertThat(row.text()).isEqualTo(Talks.PLAN.article().text());
        assertThat(row.outlet()).isEqualTo("one");
    }

    @Test
    void aPageWhoseDayOthersTellIsNotUndated() {
        String where = holding(List.of(LONE, Talks.UNDATED, Talks.CAIRO, Talks.CAIRO_TOO));
        assertThat(ids(Own.ask(where, c -> c.undated(10)))).containsExactly(id(LONE));
        Own.look(where, c -> assertThat(c.page(id(LONE)).narrowed()).isNull());
        assertThat(Own.ask(where, c -> c.page(id(Talks.UNDATED))).narrowed())
                .isNotNull()
                .isEqualTo(Talks.event(where, Talks.UNDATED).days().get(id(Talks.UNDATED)));
        Own.look(
                where,
                c -> assertThat(c.dating())
                        .containsEntry("none", 1)
                        .containsEntry("others", 1)
                        .containsEntry("metadata", 2));
    }
}

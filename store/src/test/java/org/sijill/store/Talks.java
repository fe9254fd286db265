package org.sijill.store;

import java.util.List;

/** Pages about talks of two foreign ministers: one plan, one meeting told twice, another one a month later; one page more without a day. */
final class Talks {
    static final Filed PLAN = Own.filed(Own.page(
            "one", "2023-01-10", "من المقرر أن يزور وزير الخارجية التركي مولود جاويش أوغلو القاهرة العام المقبل."));
    static final Filed CAIRO = Own.filed(Own.page(
            "one",
            "2023-03-19",
            "استقبل وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت."));
    static final Filed CAIRO_TOO = Own.filed(Own.page(
            "two",
            "2023-03-18",
            "أجرى وزير الخارجية المصري سامح شكري محادثات مع نظيره التركي مولود جاويش أوغلو في القاهرة اليوم السبت."));
    static final Filed ANKARA = Own.filed(Own.page(
            "three",
            "2023-04-14",
            "استقبل وزير الخارجية التركي مولود جاويش أوغلو نظيره المصري سامح شكري في أنقرة يوم الخميس."));
    /** Of the meeting in Cairo, whose other pages tell when this one was published. */
    static final Filed UNDATED = Own.filed(Own.page(
            "four",
            null,
            "استقبل وزير الخارجية المصري سامح شكري نظيره التركي مولود جاويش أوغلو في القاهرة يوم السبت."));
    /** Those with a day. */
    static final List<Filed> ALL = List.of(PLAN, CAIRO, CAIRO_TOO, ANKARA);

    private Talks() {}

    /** The first report of a page. */
    static String report(Filed page) {
        return page.article().id() + "#1";
    }

    /** The event that the first report of a page is part of. */
    static EventView event(String where, Filed page) {
        return Own.ask(where, c -> c.event(report(page)));
    }
}

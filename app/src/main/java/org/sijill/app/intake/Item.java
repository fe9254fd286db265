package org.sijill.app.intake;

import org.sijill.page.Page;

/** What came of one input: a page, or why there is none. */
public sealed interface Item {
    record Good(Page page) implements Item {}

    record Bad(String input, String reason) implements Item {}
}

package org.sijill.intake;

import org.sijill.page.Page;

/** What came of one input: a page, or why there is none. */
public sealed interface Item {
    /** A page that was read. */
    record Good(Page page) implements Item {}

    /**
     * An input, or a line or record of one, that gave no page.
     *
     * @param input the path as given, with the line behind a colon where it has lines
     * @param reason a sentence that says what is wrong
     */
    record Bad(String input, String reason) implements Item {}
}

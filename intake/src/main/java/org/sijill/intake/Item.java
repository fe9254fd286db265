package org.sijill.intake;

import java.util.function.Supplier;
import org.sijill.page.Page;

/** What came of one input: a page, or why there is none. */
public sealed interface Item {
    /** A page that was read. */
    record Good(Page page) implements Item {}

    /**
     * An input, or a line or record of one, that gave no page.
     *
     * @param input the path as given, with the line or the record's place behind a colon where it has such
     * @param reason a sentence that says what is wrong
     */
    record Bad(String input, String reason) implements Item {}

    /**
     * What an archive holds beside Arabic news pages, told once at its end, or that a feed holds nothing; no fault of
     * the input.
     *
     * @param records how many were passed over
     * @param reasons how many for which reason
     */
    record Passed(String input, int records, String reasons) implements Item {}

    /**
     * A page whose bytes are at hand and not parsed yet, so that any thread can do that.
     *
     * @param work gives a {@link Good} or a {@link Bad}, always the same
     */
    record Raw(Supplier<Item> work) implements Item {}

    /** The item with its page parsed: never a {@link Raw}. */
    default Item opened() {
        return this instanceof Raw raw ? raw.work().get() : this;
    }
}

package org.sijill.intake;

import org.sijill.page.Page;

/** The making of one page out of bytes at hand. */
interface Parse {
    Page page() throws Refusal;

    /** The page, or why there is none; {@code input} names where it came from. */
    static Item now(String input, Parse parse) {
        try {
            return new Item.Good(parse.page());
        } catch (Refusal e) {
            return new Item.Bad(input, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            return new Item.Bad(input, "it cannot be read: " + e);
        }
    }

    /** An item that is parsed when it is opened. */
    static Item later(String input, Parse parse) {
        return new Item.Raw(() -> now(input, parse));
    }
}

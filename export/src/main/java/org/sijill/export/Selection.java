package org.sijill.export;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The events that are to be exported, and where more about them can be found. Not for several threads. */
public interface Selection {
    /** Gives every event, in the order of ids, one at a time; asked again it gives the same. */
    void each(Consumer<Row> sink);

    /** The page of that id as the register holds it; null where it holds none. */
    @Nullable
    PageText page(String article);

    /** What was asked for, in words; for titles. */
    default String title() {
        return "Sijill";
    }

    /** An address for an event: of a page about it where there is one. */
    default String address(String event) {
        return "urn:sijill:event:" + event;
    }

    /**
     * A page's own headline and body.
     *
     * @param text verbatim, the text that spans count in
     */
    record PageText(
            String article,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            String language,
            String text) {}
}

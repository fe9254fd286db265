package org.sijill.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads pages of one format. Implementations hold no state and are listed in {@link Readers}. */
interface Reader {
    /** Whether {@code input} is of this format, by its content; its ending counts only where content leaves it open. */
    boolean knows(Input input, Sniff sniff);

    /** Hands every page of {@code input} to {@code sink} in order, and a {@link Item.Bad} for each that cannot be read. */
    void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException, Refusal;
}

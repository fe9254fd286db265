package org.sijill.intake;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Knows what no reader can read and says so in a sentence: binary files, XML that is no feed. Stateless. */
final class UnreadReader implements Reader {
    @Override
    public boolean knows(Input input, Sniff sniff) {
        return what(input, sniff) != null;
    }

    private static @Nullable String what(Input input, Sniff sniff) {
        String binary = Sniff.binary(input.head(), sniff.isWide());
        if (binary != null) return binary;
        return sniff.isXml() ? "an XML file that is no feed" : null;
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws Refusal {
        throw new Refusal("it is " + what(input, sniff) + ", which is not read");
    }
}

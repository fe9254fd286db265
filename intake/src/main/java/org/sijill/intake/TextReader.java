package org.sijill.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.sijill.page.Page;

/** Reads a page as a text dump: one file, one page. Knows every text that no other reader does. Stateless. */
final class TextReader implements Reader {
    @Override
    public boolean knows(Input input, Sniff sniff) {
        return true;
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException, Refusal {
        Options options = context.options();
        String text = context.decoder().decode(input.all(options.limits()), null);
        Texts.check(text, options.limits());
        sink.accept(new Item.Good(
                new Page(input.name(), null, options.outlet(), null, options.published(), text, List.of())));
    }
}

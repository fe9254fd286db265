package org.sijill.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Page;

/** Reads a web page. Stateless. */
final class HtmlReader implements Reader {
    @Override
    public boolean knows(Input input, Sniff sniff) {
        return sniff.isHtml();
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException, Refusal {
        String html = context.decoder().decode(input.all(context.options().limits()), null);
        sink.accept(new Item.Good(page(input.name(), html, null, context)));
    }

    static Page page(String source, String html, @Nullable String url, Context context) throws Refusal {
        Texts.check(html, context.options().limits());
        String raw = org.jsoup.Jsoup.parse(html).wholeText();
        return new Page(source, url, context.options().outlet(), null, context.options().published(), raw, List.of());
    }
}

package org.sijill.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.sijill.page.Page;

/** Reads RSS and Atom feeds, a page an entry; the outlet of its pages is the feed's title. Stateless. */
final class FeedReader implements Reader {
    @Override
    public boolean knows(Input input, Sniff sniff) {
        if (!sniff.isXml()) return false;
        String head = sniff.text()
                .substring(0, Math.min(sniff.text().length(), 8_192))
                .toLowerCase(Locale.ROOT);
        return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf");
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException, Refusal {
        Feed feed = Feed.of(input.all(context.options().limits()), null, context.decoder());
        if (feed.entries().isEmpty()) sink.accept(new Item.Passed(input.name(), 0, "the feed holds no entry"));
        for (Feed.Entry entry : feed.entries())
            sink.accept(
                    Parse.now(input.name() + ":" + entry.address(), () -> page(input.name(), feed, entry, context)));
    }

    /** The page that an entry is by itself. */
    static Page page(String source, Feed feed, Feed.Entry entry, Context context) throws Refusal {
        Options options = context.options();
        Page bare = entry.isMarkup()
                ? HtmlReader.page(source, "<article>" + entry.content() + "</article>", entry.address(), context)
                : plain(source, entry, options);
        return new Page(
                source,
                entry.address(),
                options.outlet() != null ? options.outlet() : feed.title(),
                entry.title(),
                entry.published() != null ? entry.published() : options.published(),
                bare.raw(),
                bare.blocks());
    }

    private static Page plain(String source, Feed.Entry entry, Options options) throws Refusal {
        Texts.check(entry.content(), options.limits());
        return Page.text(source, entry.content());
    }
}

package org.sijill.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.page.Page;

/**
 * A web page to a {@link Page}: its seen text, a block a line, with the reason for each block that is not the
 * article's; headline, day and outlet as the page's own data give them. Stateless.
 */
final class WebPage {
    private static final int LONGEST = 400;

    private final Context context;
    private final Folding folding;
    private final MainText mainText;

    WebPage(Context context) {
        this.context = context;
        this.folding = context.lexicon().folding();
        Set<String> words = new HashSet<>();
        for (List<String> row : context.lexicon().table("languages").rows())
            if (row.get(0).equals("ar") && row.get(1).equals("word")) words.add(row.get(2));
        this.mainText = new MainText(words);
    }

    /** Refuses a page over the limits of size and time; markup nested deeper than the limit is taken flat. */
    Page read(String source, String html, @Nullable String url) throws Refusal {
        Options.Limits limits = context.options().limits();
        Deadline deadline = new Deadline(limits.time());
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        Document document = parser.parseInput(html, url == null ? "" : url);
        deadline.check();
        Metadata metadata = Metadata.of(document, limits);
        List<WebBlock> blocks = BlockCutter.cut(document, deadline);
        WebBlock headline = headline(blocks, metadata.title() != null ? metadata.title() : document.title());
        Markup markup = new Markup(context.lexicon(), blocks, headline == null ? null : headline.owner());
        for (WebBlock b : blocks) if (b != headline) b.aside(markup.why(b.owner()));
        mainText.select(blocks, headline, metadata.body(), markup);
        deadline.check();
        return page(source, url, metadata, headline, withHiddenBody(blocks, metadata.body(), document));
    }

    /** The block that is the page's headline: the first heading that the metadata's title tells, else a first-level heading of three words or more. */
    private @Nullable WebBlock headline(List<WebBlock> blocks, @Nullable String title) {
        String wanted = title == null ? "" : folding.word(title);
        WebBlock first = null;
        WebBlock named = null;
        for (WebBlock b : blocks) {
            String tag = b.owner().normalName();
            if (tag.length() != 2 || tag.charAt(0) != 'h' && !named(b, wanted)) continue;
            if (named(b, wanted)
                    && (named == null || tag.equals("h1") && !named.owner().nameIs("h1"))) named = b;
            if (first == null && tag.equals("h1") && b.words().size() >= 3) first = b;
        }
        if (named == null && !wanted.isEmpty())
            named = blocks.stream()
                    .filter(b -> b.linkDensity() < 0.5 && named(b, wanted))
                    .findFirst()
                    .orElse(null);
        return named != null ? named : first;
    }

    private boolean named(WebBlock b, String wanted) {
        if (b.text().length() > LONGEST) return false;
        String own = folding.word(b.text());
        if (own.isEmpty() || wanted.isEmpty() || b.words().size() < 3) return false;
        return own.equals(wanted)
                || wanted.contains(own) && b.words().size() >= 4 && own.length() * 2 > wanted.length();
    }

    /** The blocks, and behind them the text that JSON-LD gives where the page itself shows little of it. */
    private static List<WebBlock> withHiddenBody(List<WebBlock> blocks, @Nullable String body, Document document) {
        if (body == null) return blocks;
        int seen = 0;
        for (WebBlock b : blocks)
            if (b.why() == null && b.isProse()) seen += b.text().length();
        if (seen * 3 > body.length()) return blocks;
        List<WebBlock> all = new ArrayList<>();
        for (WebBlock b : blocks) {
            if (b.why() == null && b.isProse()) b.aside("told in the article's data");
            all.add(b);
        }
        Element holder = document.body();
        body.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> all.add(new WebBlock(l, holder, 0)));
        return all;
    }

    private Page page(
            String source, @Nullable String url, Metadata m, @Nullable WebBlock headline, List<WebBlock> blocks)
            throws Refusal {
        Options options = context.options();
        StringBuilder raw = new StringBuilder();
        List<Page.Block> spans = new ArrayList<>(blocks.size());
        for (WebBlock b : blocks) {
            if (!raw.isEmpty()) raw.append('\n');
            int from = raw.length();
            raw.append(b.text());
            spans.add(new Page.Block(new Span(from, raw.length()), b.why()));
        }
        if (raw.isEmpty()) throw new Refusal("it shows no text");
        Texts.check(raw.toString(), options.limits());
        return new Page(
                source,
                url != null ? url : m.url(),
                options.outlet() != null ? options.outlet() : m.outlet(),
                headline != null ? headline.text() : m.title(),
                m.published() != null ? m.published() : options.published(),
                raw.toString(),
                List.copyOf(spans));
    }
}

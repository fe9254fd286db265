package org.sijill.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Page;

/** Reads a web page; its encoding as {@link Decoder} finds it, the page's own declaration heard. Stateless. */
final class HtmlReader implements Reader {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "shtml");

    @Override
    public boolean knows(Input input, Sniff sniff) {
        return sniff.isHtml()
                || ENDINGS.contains(input.ending()) && sniff.text().startsWith("<");
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException, Refusal {
        byte[] bytes = input.all(context.options().limits());
        sink.accept(Parse.later(
                input.name(),
                () -> page(input.name(), context.decoder().decode(bytes, declared(bytes)), null, context)));
    }

    /** The encoding that a meta element among the first bytes names, or null. */
    static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8_192), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) return null;
        int from = at + 8;
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) from++;
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_:".indexOf(head.charAt(to)) >= 0)) to++;
        return to > from ? head.substring(from, to) : null;
    }

    /** Refuses a page over the limits; a page in a JSON string has its own encoding behind it. */
    static Page page(String source, String html, @Nullable String url, Context context) throws Refusal {
        Texts.check(html, context.options().limits());
        return new WebPage(context).read(source, html, url);
    }
}

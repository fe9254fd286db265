package org.sijill.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.page.Page;

/**
 * A page out of one JSON object. Fields of other names are passed over, and so is a {@code published} that is no date of
 * ISO 8601: the page is then one without a date. Stateless.
 */
final class JsonPage {
    private JsonPage() {}

    static Page of(JsonNode node, String path, Context context) throws Refusal {
        if (!node.isObject()) throw new Refusal("it is no JSON object");
        String id = string(node, "id");
        String text = string(node, "text");
        String html = string(node, "html");
        if (text == null && html == null) throw new Refusal("it has neither «text» nor «html»");
        Page page = html != null && text == null
                ? HtmlReader.page(id != null ? id : path, html, string(node, "url"), context)
                : plain(id != null ? id : path, text == null ? "" : text, context);
        return filled(page, node, context.options());
    }

    private static Page plain(String source, String text, Context context) throws Refusal {
        String sound = TwiceEncoded.repair(text);
        Texts.check(sound, context.options().limits());
        return new Page(source, null, null, null, null, sound, List.of());
    }

    /** What the carrier says goes before what the page's markup says, and that before the caller's options. */
    private static Page filled(Page page, JsonNode node, Options options) throws Refusal {
        String url = string(node, "url");
        String outlet = string(node, "outlet");
        String title = string(node, "title");
        LocalDate published = Days.of(string(node, "published"));
        return new Page(
                page.source(),
                url != null ? url : page.url(),
                first(outlet, page.outlet(), options.outlet()),
                title != null ? TwiceEncoded.repair(title) : page.title(),
                published != null ? published : page.published() != null ? page.published() : options.published(),
                page.raw(),
                page.blocks());
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b, @Nullable String c) {
        return a != null ? a : b != null ? b : c;
    }

    /** The field as a string; a number counts as its figures. */
    private static @Nullable String string(JsonNode node, String field) throws Refusal {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) return null;
        if (value.isContainerNode()) throw new Refusal("its «" + field + "» is no string");
        String s = value.asText();
        return s.isBlank() && !field.equals("text") && !field.equals("html") ? null : s;
    }
}

package org.sijill.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.sijill.page.Page;

/**
 * Reads JSON Lines, one page a line: {@code id, url, outlet, title, published} and {@code text} or {@code html}; also a
 * single object spread over several lines. A bad line gives a {@link Item.Bad} with its number, and reading goes on.
 * Holds one line at a time. Stateless.
 */
final class JsonLinesReader implements Reader {
    private static final Set<String> ENDINGS = Set.of("jsonl", "ndjson", "jsonlines");

    @Override
    public boolean knows(Input input, Sniff sniff) {
        return sniff.isJson() || ENDINGS.contains(input.ending()) && !sniff.isHtml();
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException, Refusal {
        Options.Limits limits = context.options().limits();
        ObjectReader json = Json.reader(limits);
        if (!ENDINGS.contains(input.ending()) && !firstLineIsWhole(sniff, json)) {
            String all = context.decoder().decode(input.all(limits), null);
            sink.accept(Parse.now(input.name(), () -> one(input.name(), all, json, context)));
            return;
        }
        ByteLines lines = new ByteLines(narrow(input, sniff, limits), limits.bytes());
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String where = input.name() + ":" + lines.number();
            if (lines.tooLong())
                sink.accept(new Item.Bad(
                        where,
                        "the line is longer than " + limits.bytes() + " bytes, the most that one page may have"));
            else if (!blank(line)) sink.accept(later(where, input.name(), line, json, context));
        }
    }

    private static boolean firstLineIsWhole(Sniff sniff, ObjectReader json) {
        int end = sniff.text().indexOf('\n');
        if (end < 0) return true;
        try {
            return json.readTree(sniff.text().substring(0, end)).isObject();
        } catch (JsonProcessingException e) {
            return sniff.text().substring(0, end).strip().length() > 60;
        }
    }

    /** The bytes as they are; UTF-16, whose lines cannot be told by bytes, goes through UTF-8. */
    private static java.io.InputStream narrow(Input input, Sniff sniff, Options.Limits limits)
            throws IOException, Refusal {
        if (!sniff.isWide()) return input.bytes();
        return new ByteArrayInputStream(
                new String(input.all(limits), sniff.charset()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) if (b < 0 || b > ' ') return false;
        return true;
    }

    /** Decoding and parsing wait until a thread has time for them. */
    private static Item later(String where, String path, byte[] line, ObjectReader json, Context context) {
        return Parse.later(where, () -> one(path, context.decoder().decode(line, null), json, context));
    }

    private static Page one(String path, String text, ObjectReader json, Context context) throws Refusal {
        try {
            return JsonPage.of(json.readTree(text), path, context);
        } catch (JsonProcessingException e) {
            throw new Refusal("it is no whole JSON object: " + Json.complaint(e));
        }
    }
}

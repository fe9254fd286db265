package org.sijill.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.archive.Capture;
import org.sijill.intake.archive.Damaged;
import org.sijill.intake.archive.Gunzip;
import org.sijill.intake.archive.Prefilter;
import org.sijill.intake.archive.WarcRecord;
import org.sijill.intake.archive.WarcRecords;
import org.sijill.intake.archive.Why;
import org.sijill.page.Page;

/**
 * Reads web archives, WARC and WET, compressed or not: a page a response, resource or conversion record. What
 * {@link Prefilter} passes over is counted and told once, at the end. A damaged record is named and costs itself alone.
 * The day of the capture is not taken for that of publication. Stateless.
 */
final class ArchiveReader implements Reader {
    private static final List<String> ENDINGS = List.of(".warc.gz", ".wet.gz", ".warc", ".wet");

    /** So many damaged records are named; the others are counted. */
    private static final int NAMED = 100;

    @Override
    public boolean knows(Input input, Sniff sniff) {
        return isArchive(input) || sniff.text().startsWith("WARC/");
    }

    /** Whether what is behind the compression is an archive: by its beginning, or by its name where that is damaged. */
    static boolean isArchive(Input input) {
        boolean packed = Gunzip.isGzip(input.head());
        return packed && Gunzip.begins(input.head(), "WARC/")
                || ENDINGS.stream().anyMatch(e -> input.name().endsWith(e) && (packed || !e.endsWith(".gz")));
    }

    @Override
    public void read(Input input, Sniff sniff, Context context, Consumer<Item> sink) throws IOException {
        PassedOver passed = new PassedOver();
        int damaged = 0;
        try (WarcRecords records = new WarcRecords(input.bytes(), Gunzip.isGzip(input.head()))) {
            boolean more = true;
            while (more) {
                try {
                    WarcRecord record = records.next();
                    more = record != null;
                    if (record != null) take(record, input.name(), context, sink, passed);
                } catch (Damaged e) {
                    if (damaged++ < NAMED)
                        sink.accept(new Item.Bad(
                                input.name() + ":" + records.at(), "a record is passed over: " + e.reason()));
                    else passed.count(Why.DAMAGE);
                }
            }
        }
        if (!passed.isEmpty()) sink.accept(passed.in(input.name()));
    }

    private static void take(WarcRecord record, String name, Context context, Consumer<Item> sink, PassedOver passed)
            throws Damaged {
        Why why = Prefilter.of(record);
        if (why == null && !record.isText()) {
            Capture capture = Capture.of(record);
            why = Prefilter.of(capture, record.address());
            byte[] html = why == null ? capture.body(Prefilter.LONGEST) : null;
            if (html != null) why = Prefilter.of(html);
            if (why == null && html != null) sink.accept(page(record, name, html, capture.charset(), context));
        } else if (why == null) sink.accept(text(record, name, context));
        if (why != null) passed.count(why);
    }

    /** Parsing waits until a thread has time for it. */
    private static Item page(WarcRecord record, String name, byte[] html, @Nullable String charset, Context context) {
        String address = record.address();
        return Parse.later(name + ":" + record.at(), () -> {
            String declared = charset != null ? charset : HtmlReader.declared(html);
            return HtmlReader.page(name, context.decoder().decode(html, declared), address, context);
        });
    }

    private static Item text(WarcRecord record, String name, Context context) {
        byte[] bytes = java.util.Arrays.copyOfRange(record.buffer(), record.from(), record.to());
        String address = record.address();
        Options options = context.options();
        return Parse.later(name + ":" + record.at(), () -> {
            String text = context.decoder().decode(bytes, null);
            Texts.check(text, options.limits());
            return new Page(name, address, options.outlet(), null, options.published(), text, List.of());
        });
    }
}

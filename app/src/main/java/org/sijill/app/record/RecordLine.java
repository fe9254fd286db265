package org.sijill.app.record;

import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.event.Report;
import org.sijill.export.CodePoints;
import org.sijill.export.ContractParts;
import org.sijill.export.Json;
import org.sijill.mention.Mention;
import org.sijill.page.Article;
import org.sijill.page.Page;

/**
 * One page's reading as one line of the public contract, version 1: keys in the contract's order, null where it says
 * null, spans in code points of {@code article.text}. The same reading gives the same bytes, always.
 */
public final class RecordLine {
    private final Json json = new Json();
    private final ContractParts parts;

    private RecordLine(String text) {
        parts = ContractParts.of(json, new CodePoints(text));
    }

    /** The line, without its line feed; reports of less than {@code confidence} are left out. */
    public static String of(Page page, Reading reading, double confidence) {
        return new RecordLine(reading.article().text()).line(page, reading, confidence);
    }

    private String line(Page page, Reading reading, double confidence) {
        json.open('{').key("version").whole(1).key("article");
        article(page, reading.article());
        json.key("mentions").open('[');
        for (Mention m : reading.mentions()) mention(m);
        json.close(']').key("reports").open('[');
        for (Report r : reading.reports()) if (r.confidence() >= confidence) report(r);
        return json.close(']').close('}').toString();
    }

    private void article(Page page, Article a) {
        json.open('{')
                .key("id")
                .text(a.id())
                .key("source")
                .text(a.source())
                .key("url")
                .text(a.url());
        json.key("outlet").text(a.outlet()).key("title").text(a.title()).key("published");
        Article.Day day = a.day();
        if (day == null) json.none();
        else {
            parts.days(day.from(), day.to());
            json.key("basis").text(day.basis()).close('}');
        }
        json.key("language")
                .text(a.language())
                .key("text")
                .text(a.text())
                .key("removed")
                .open('[');
        for (Article.Piece piece : a.pieces()) {
            String words = piece.kept() ? "" : piece.raw().of(page.raw());
            if (!words.isBlank())
                json.open('{')
                        .key("text")
                        .text(words.strip())
                        .key("why")
                        .text(piece.why())
                        .close('}');
        }
        json.close(']').close('}');
    }

    private void mention(Mention m) {
        json.open('{').key("id").text(m.id());
        parts.span(m.span());
        json.key("text").text(m.text()).key("kind").text(m.kind()).key("entity").text(m.entity());
        switch (m.kind()) {
            case "person", "post" -> {
                json.key("code").text(m.code()).key("post").text(m.post());
                if (m.inferred() != null) json.key("inferred").text(m.inferred());
            }
            case "time" -> json.key("from").day(m.from()).key("to").day(m.to());
            case "place" -> {
                json.key("country").text(m.country());
                parts.degrees(m.lat(), m.lon());
            }
            default -> json.key("code").text(m.code());
        }
        json.close('}');
    }

    private void report(Report r) {
        json.open('{').key("id").text(r.id()).key("act").text(r.act());
        json.key("type").text(r.type()).key("mode").text(r.mode()).key("contexts");
        parts.texts(r.contexts());
        json.key("status").text(r.status().word()).key("actors");
        parts.sides(r.actors());
        json.key("recipients");
        parts.sides(r.recipients());
        json.key("date");
        date(r.date());
        json.key("place");
        parts.place(r.place());
        json.key("attribution");
        attribution(r.attribution());
        json.key("instrument");
        parts.instrument(r.instrument());
        json.key("claims").open('[');
        for (Report.Claim c : r.claims()) claim(c);
        json.close(']').key("mentions").open('[');
        for (Report.Telling t : r.mentions()) telling(t);
        json.close(']').key("links").open('[');
        for (Report.Link l : r.links()) link(l);
        json.close(']').key("confidence").number(r.confidence(), 3).close('}');
    }

    private void date(Report.@Nullable Dated d) {
        if (d == null) json.none();
        else {
            parts.days(d.from(), d.to());
            parts.span(d.span());
            json.key("basis").text(d.basis()).close('}');
        }
    }

    private void attribution(Report.@Nullable Attribution a) {
        if (a == null) json.none();
        else {
            json.open('{').key("text").text(a.text());
            parts.span(a.span());
            json.key("kind").text(a.kind()).key("code").text(a.code()).close('}');
        }
    }

    private void claim(Report.Claim c) {
        json.open('{').key("claim").text(c.claim());
        if (c.scope() != null) json.key("scope").text(c.scope());
        Long count = c.count();
        if (count != null) json.key("count").whole(count);
        if (c.whose() != null) json.key("whose").text(c.whose());
        parts.span(c.span());
        json.close('}');
    }

    private void telling(Report.Telling t) {
        json.open('{').key("trigger");
        parts.range(t.trigger());
        json.key("sentence");
        parts.range(t.sentence());
        json.key("rule").text(t.rule()).close('}');
    }

    private void link(Report.Link l) {
        json.open('{').key("field").text(l.field());
        parts.span(l.span());
        json.key("by").text(l.by()).close('}');
    }
}

package org.sijill.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;

/**
 * The parts that the contract has in a page's line and in an event's line alike, written one after the other into one
 * {@link Json}. A page's parts point at its words, an event's do not. Not for several threads.
 */
public final class ContractParts {
    private final Json json;
    private final @Nullable CodePoints points;

    private ContractParts(Json json, @Nullable CodePoints points) {
        this.json = json;
        this.points = points;
    }

    /** Parts whose spans are code points of the text that {@code points} counts. */
    public static ContractParts of(Json json, CodePoints points) {
        return new ContractParts(json, points);
    }

    /** Parts without spans. */
    static ContractParts of(Json json) {
        return new ContractParts(json, null);
    }

    public void texts(List<String> values) {
        json.open('[');
        for (String v : values) json.text(v);
        json.close(']');
    }

    public void sides(List<Report.Side> sides) {
        json.open('[');
        for (Report.Side s : sides) {
            json.open('{').key("code").text(s.code()).key("post").text(s.post());
            json.key("name").text(s.name()).key("entity").text(s.entity());
            span(s.span());
            json.close('}');
        }
        json.close(']');
    }

    public void place(Report.@Nullable Where w) {
        if (w == null) {
            json.none();
            return;
        }
        json.open('{').key("name").text(w.name()).key("country").text(w.country());
        json.key("entity").text(w.entity());
        degrees(w.lat(), w.lon());
        span(w.span());
        json.close('}');
    }

    public void degrees(double lat, double lon) {
        json.key("lat").number(lat, 5).key("lon").number(lon, 5);
    }

    public void instrument(Report.@Nullable Instrument i) {
        if (i == null) {
            json.none();
            return;
        }
        json.open('{').key("kind").text(i.kind()).key("subject").text(i.subject());
        span(i.span());
        json.close('}');
    }

    /** The beginning of an object with two days, which the caller closes. */
    public void days(@Nullable LocalDate from, @Nullable LocalDate to) {
        json.open('{').key("from").day(from).key("to").day(to);
    }

    /** The key {@code span} and its value, where the parts point at words. */
    public void span(@Nullable Span span) {
        if (points == null) return;
        json.key("span");
        if (span == null) json.none();
        else range(span);
    }

    /** A span by itself. */
    public void range(Span span) {
        if (points == null) throw new IllegalStateException("these parts point at no words");
        json.open('[').whole(points.at(span.from())).whole(points.at(span.to())).close(']');
    }
}

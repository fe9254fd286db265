package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.event.Status;
import org.sijill.page.Article;
import org.sijill.page.Page;
import org.sijill.text.Sentence;

/**
 * A story of the gold files as if its pages had been read without a fault: every event that a page tells becomes that
 * page's report, told where people marked it. What people annotate once for all pages of a story stands in each report.
 */
final class GoldStory {
    private static final Span NOWHERE = new Span(0, 0);

    private final JsonNode story;

    GoldStory(JsonNode story) {
        this.story = story;
    }

    /** The reading that a perfect reader would give of {@code page}, whose article is {@code article}. */
    Reading reading(Page page, Article article, List<Sentence> sentences) {
        String doc = page.source().substring(page.source().indexOf('/') + 1);
        List<Report> reports = new ArrayList<>();
        for (JsonNode event : story.path("events")) {
            List<Report.Telling> tellings = new ArrayList<>();
            for (JsonNode anchor : event.path("tellings").path(doc))
                tellings(anchor.asText(), article.text(), sentences, tellings);
            if (!tellings.isEmpty()) reports.add(report(article.id() + '#' + (reports.size() + 1), event, tellings));
        }
        return new Reading(article, List.of(), reports, List.of());
    }

    private static void tellings(String anchor, String text, List<Sentence> sentences, List<Report.Telling> tellings) {
        for (int at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) {
            Span span = new Span(at, at + anchor.length());
            for (Sentence s : sentences)
                if (s.span().from() <= at && at < s.span().to()) {
                    tellings.add(new Report.Telling(span, s.span(), "gold"));
                    break;
                }
        }
    }

    private static Report report(String id, JsonNode event, List<Report.Telling> tellings) {
        return new Report(
                id,
                event.path("act").asText(),
                event.path("type").asText(),
                text(event.path("mode")),
                List.of(),
                Status.valueOf(event.path("status").asText().toUpperCase(Locale.ROOT)),
                sides(event.path("actors")),
                sides(event.path("recipients")),
                dated(event.path("date")),
                where(event.path("place")),
                null,
                null,
                List.of(),
                tellings,
                List.of(),
                1,
                List.of());
    }

    private static List<Report.Side> sides(JsonNode parties) {
        List<Report.Side> sides = new ArrayList<>();
        for (JsonNode p : parties)
            sides.add(new Report.Side(p.path("code").asText(), text(p.path("post")), text(p.path("name")), null, null));
        return sides;
    }

    private static Report.@Nullable Dated dated(JsonNode date) {
        LocalDate from = day(date.path("from")), to = day(date.path("to"));
        return from == null && to == null ? null : new Report.Dated(from, to, null, "expression");
    }

    private static Report.@Nullable Where where(JsonNode place) {
        String name = text(place.path("name"));
        return name == null
                ? null
                : new Report.Where(name, text(place.path("country")), null, Double.NaN, Double.NaN, NOWHERE);
    }

    private static @Nullable LocalDate day(JsonNode n) {
        String text = text(n);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(JsonNode n) {
        return n.isTextual() ? n.asText() : null;
    }
}

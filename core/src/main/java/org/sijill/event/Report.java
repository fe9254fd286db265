package org.sijill.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * One event as one page tells it, however often it tells it. The fields are the public contract's; spans are UTF-16
 * offsets into the article's text, which writers turn into code points.
 *
 * @param id article id, {@code #}, number from 1
 * @param mode PLOVER's mode, or null
 * @param mentions every telling, the fullest first
 * @param links how each value came to the report whose words stand in none of its tellings' sentences
 * @param confidence 0 to 1, calibrated
 */
public record Report(
        String id,
        String act,
        String type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        List<Side> actors,
        List<Side> recipients,
        @Nullable Dated date,
        @Nullable Where place,
        @Nullable Attribution attribution,
        @Nullable Instrument instrument,
        List<Claim> claims,
        List<Telling> mentions,
        List<Link> links,
        double confidence,
        List<String> because) {
    /** A report kept before there were links has none. */
    public Report {
        links = Objects.requireNonNullElse(links, List.of());
    }

    /** The same event with other sides. */
    Report sides(List<Side> actors, List<Side> recipients) {
        return but(status, actors, recipients, links);
    }

    /** The same event with another status. */
    Report status(Status status) {
        return but(status, actors, recipients, links);
    }

    /** The same event with its links. */
    Report linked(List<Side> actors, List<Side> recipients, List<Link> links) {
        return but(status, actors, recipients, links);
    }

    private Report but(Status status, List<Side> actors, List<Side> recipients, List<Link> links) {
        return new Report(
                id,
                act,
                type,
                mode,
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                attribution,
                instrument,
                claims,
                mentions,
                links,
                confidence,
                because);
    }

    /**
     * A party: whom it speaks for, its post, its name as the page spells it, its id in the who's-who or a page-local
     * one, and the words that name it ({@code span} null where nothing on the page does).
     */
    public record Side(
            String code,
            @Nullable String post,
            @Nullable String name,
            @Nullable String entity,
            @Nullable Span span) {}

    /** When: either end null where it is open; {@code basis} is {@code expression} or {@code inherited}. */
    public record Dated(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Span span,
            String basis) {
        /** Whether it was taken over from what else the page tells: no time words stand by the telling itself. */
        public boolean inherited() {
            return basis.equals("inherited");
        }
    }

    /** Where: the words, the country (ISO 3166 alpha-3) where known, degrees where known (NaN otherwise). */
    public record Where(
            String name, @Nullable String country, @Nullable String entity, double lat, double lon, Span span) {}

    /** Whose word it is; kind: official agency outlet document anonymous reports. */
    public record Attribution(
            String text, Span span, String kind, @Nullable String code) {}

    /** What was signed, lent, voted, given. */
    public record Instrument(String kind, @Nullable String subject, Span span) {}

    /** What the page claims about the event: first, killed, wounded, detained, sum … */
    public record Claim(
            String claim,
            @Nullable String scope,
            @Nullable Long count,
            @Nullable String whose,
            Span span) {}

    /** One telling: the trigger word, its sentence, the grammar rule that found it. */
    public record Telling(Span trigger, Span sentence, String rule) {}

    /**
     * How a value came to the report from outside the sentences that tell it.
     *
     * @param field actor, recipient, name, date, place or attribution
     * @param span the words elsewhere on the page that give it, or null where none do
     * @param by reference, dateline, inherited, or page (the day or the country of the page itself, which no words give)
     */
    public record Link(String field, @Nullable Span span, String by) {}
}

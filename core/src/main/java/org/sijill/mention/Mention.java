package org.sijill.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;

/**
 * A stretch of the article that names somebody, something, a place or a time.
 *
 * @param kind person post state organisation group place time outlet
 * @param entity id in the who's-who, or a page-local id such as {@code ~3}
 * @param code whom it speaks for, or null
 * @param post the post named, or null
 * @param from for a time, the first day; null when open
 * @param country for a place, ISO 3166 alpha-3
 * @param lat degrees, NaN where unknown
 * @param inferred why an entity that the words do not name is given all the same, or null
 */
public record Mention(
        String id,
        Span span,
        String text,
        String kind,
        @Nullable String entity,
        @Nullable String code,
        @Nullable String post,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        double lat,
        double lon,
        @Nullable String inferred) {
    /** The same mention under another id. */
    Mention id(String id) {
        return new Mention(id, span, text, kind, entity, code, post, from, to, country, lat, lon, inferred);
    }
}

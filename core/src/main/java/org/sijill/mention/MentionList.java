package org.sijill.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.lexicon.Names;

/** The mentions of a page as they are found, and ids of its own for what the who's-who does not list. */
final class MentionList {
    private final String text;
    private final List<Mention> found = new ArrayList<>();
    private final Map<String, String> locals = new HashMap<>();

    MentionList(String text) {
        this.text = text;
    }

    /** The page's own id for what is called {@code key}, the same each time. */
    String local(String key) {
        return locals.computeIfAbsent(key, k -> "~" + (locals.size() + 1));
    }

    /** A state by its code. */
    void state(Span span, @Nullable String code) {
        add(span, "state", code, code, null, null);
    }

    /** Somebody or something that speaks for the state {@code code}. */
    void add(
            Span span,
            String kind,
            @Nullable String entity,
            @Nullable String code,
            @Nullable String post,
            @Nullable String inferred) {
        found.add(new Mention(
                "", span, span.of(text), kind, entity, code, post, null, null, null, Double.NaN, Double.NaN, inferred));
    }

    /** A place in the state {@code code}. */
    void place(Span span, @Nullable String entity, @Nullable String code, Names.@Nullable Spot spot) {
        found.add(new Mention(
                "",
                span,
                span.of(text),
                "place",
                entity,
                code,
                null,
                null,
                null,
                code,
                spot == null ? Double.NaN : spot.lat(),
                spot == null ? Double.NaN : spot.lon(),
                null));
    }

    /** Days that words of time stand for. */
    void time(Mentions.Time time) {
        found.add(new Mention(
                "",
                time.span(),
                time.span().of(text),
                "time",
                null,
                null,
                null,
                time.from(),
                time.to(),
                null,
                Double.NaN,
                Double.NaN,
                null));
    }

    /** All of them in the order of the text, the longer before what stands in it, numbered. */
    List<Mention> numbered() {
        found.sort(Comparator.comparingInt((Mention m) -> m.span().from())
                .thenComparing(m -> -m.span().to()));
        List<Mention> numbered = new ArrayList<>(found.size());
        for (Mention m : found) numbered.add(m.id("m" + (numbered.size() + 1)));
        return numbered;
    }
}

package org.sijill.register;

import java.util.List;

/**
 * What one event is to another: {@code from} fulfils or cancels {@code to}, which announced it.
 *
 * @param from id of the later event
 * @param to id of the announcement
 * @param score 0 to 1, or 1 where a person said so
 */
public record Link(String from, String to, Relation relation, double score, List<String> why) {
    public Link {
        why = List.copyOf(why);
    }
}

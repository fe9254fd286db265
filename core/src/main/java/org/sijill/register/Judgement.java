package org.sijill.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about two reports, by whom and why. Rules decide anew whenever they are asked; what people decide
 * is appended to the register, outranks every rule and is never forgotten, only undone by name.
 *
 * @param left a report's id
 * @param right a report's id
 * @param score how sure: 0 to 1
 * @param by {@code rule}, or the name of a person
 * @param why reasons, each a few words; for a person, their own
 * @param at when a person said so, ISO 8601; null for a rule
 */
public record Judgement(
        String left,
        String right,
        Relation relation,
        double score,
        String by,
        List<String> why,
        @Nullable String at) {
    /** Who rules are called in {@code by}. */
    public static final String RULE = "rule";

    public Judgement {
        why = List.copyOf(why);
        if (left.equals(right))
            throw new IllegalArgumentException("report " + left + " cannot be judged against itself");
    }

    public boolean byPerson() {
        return !by.equals(RULE);
    }
}

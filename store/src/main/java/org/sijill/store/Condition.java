package org.sijill.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;

/** An {@link Asking} as a condition in SQL that both engines take, with its arguments. Not for several threads. */
final class Condition {
    private final StringBuilder sql = new StringBuilder(" FROM event WHERE 1 = 1");
    final List<Object> arguments = new ArrayList<>();

    /** @param server whether it is asked of PostgreSQL */
    static Condition of(Asking asking, Lexicon lexicon, boolean server) {
        Condition c = new Condition();
        for (String code : asking.parties())
            c.and("parties LIKE ? ESCAPE '!'", "% " + escape(code.toUpperCase(Locale.ROOT)) + " %");
        if (asking.only())
            c.and(
                    "length(parties) = ?",
                    asking.parties().stream().mapToInt(p -> p.length() + 1).sum() + 1);
        c.equal("act", asking.act());
        c.equal("type", asking.type() == null ? null : asking.type().toUpperCase(Locale.ROOT));
        c.equal("status", asking.status());
        if (asking.from() != null || asking.to() != null) c.and("(day_from IS NOT NULL OR day_to IS NOT NULL)");
        if (asking.from() != null)
            c.and("COALESCE(day_to, '9999') >= ?", asking.from().toString());
        if (asking.to() != null)
            c.and("COALESCE(day_from, '0000') <= ?", asking.to().toString());
        if (asking.outlet() != null) c.and("outlets LIKE ? ESCAPE '!'", "%\n" + escape(asking.outlet()) + "\n%");
        EventWords words = new EventWords(lexicon);
        if (asking.place() != null)
            for (String w : words.of(asking.place()))
                c.and("(country = ? OR places LIKE ? ESCAPE '!')", w.toUpperCase(Locale.ROOT), begins(w));
        Set<String> text = asking.text() == null ? Set.of() : words.of(asking.text());
        if (!text.isEmpty()) c.and(TextIndex.condition(server), TextIndex.sought(text, server));
        return c;
    }

    /** Narrows to what some page had told by a day. */
    Condition toldBy(LocalDate day) {
        and("COALESCE(told, day_from, '0000') <= ?", day.toString());
        return this;
    }

    String sql() {
        return sql.toString();
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) and(column + " = ?", value);
    }

    private void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        arguments.addAll(List.of(values));
    }

    /** A word of a list of words that begins so. */
    private static String begins(String word) {
        return "% " + escape(word) + "%";
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

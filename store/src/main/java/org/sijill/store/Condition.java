package org.sijill.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Lexicon;

/** An {@link Asking} as a condition in SQL that both engines take, with its arguments. Not for several threads. */
final class Condition {
    private final StringBuilder sql = new StringBuilder(" FROM event WHERE 1 = 1");
    final List<Object> arguments = new ArrayList<>();

    static Condition of(Asking asking, Lexicon lexicon) {
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
        if (asking.from() != null)
            c.and("COALESCE(day_to, '9999') >= ?", asking.from().toString());
        if (asking.to() != null)
            c.and("COALESCE(day_from, '0000') <= ?", asking.to().toString());
        if (asking.outlet() != null) c.and("outlets LIKE ? ESCAPE '!'", "%\n" + escape(asking.outlet()) + "\n%");
        c.words(asking.place(), lexicon, "(country = ? OR words LIKE ? ESCAPE '!')");
        c.words(asking.text(), lexicon, null);
        return c;
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

    /** Every word must occur as the beginning of a word, its article left off. */
    private void words(@Nullable String text, Lexicon lexicon, @Nullable String orCode) {
        if (text == null) return;
        for (String word : lexicon.folding().word(text).split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty()) continue;
            String like = "%" + escape(stem(word, lexicon.clitics())) + "%";
            if (orCode == null) and("words LIKE ? ESCAPE '!'", like);
            else and(orCode, word.toUpperCase(Locale.ROOT), like);
        }
    }

    private static String stem(String word, Clitics clitics) {
        return clitics.bare(word);
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

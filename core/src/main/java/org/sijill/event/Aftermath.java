package org.sijill.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.text.Function;
import org.sijill.text.Word;
import org.sijill.time.Expression;
import org.sijill.time.Grain;
import org.sijill.time.Length;
import org.sijill.time.Meaning;
import org.sijill.time.Tense;
import org.sijill.time.When;

/**
 * The day of an act from which another is counted («استقال بعد يومين من فوز حزبه», «غداة القمة»): so long before the
 * day that its sentence tells of what came after, else before the page's own. One use, one thread.
 */
final class Aftermath {
    /** How many words may stand between the time words and the act, and after it up to a time of its own. */
    private static final int NEAR = 3, OWN = 8;

    /** Acts that go on: «after two weeks of the shelling» counts from no day. */
    private static final Set<String> LASTING = Set.of("attack", "protest", "arrest", "restrict", "investigate");

    private final Dates dates;
    private final Chain chain;
    private final List<Expression> times;
    private final Item act;
    private final boolean lasting;

    /** @param name the act's in the codebook */
    Aftermath(Dates dates, Chain chain, List<Expression> times, Item act, String name) {
        lasting = act.frames().stream().anyMatch(f -> f.form().is(Feature.PLURAL))
                || LASTING.contains(name)
                        && act.frames().getFirst().form().cut().has(Clitics.ARTICLE);
        this.dates = dates;
        this.chain = chain;
        this.times = times;
        this.act = act;
    }

    /** The day, or the stretch where the distance is told no finer; null where none is counted from the act. */
    Report.@Nullable Dated day() {
        if (timed()) return null;
        for (Expression e : times) {
            Length length = length(e);
            LocalDate after = length == null ? null : after(e.first());
            if (length != null && after != null) return told(length, after, e);
        }
        int morrow = morrow();
        LocalDate after = morrow < 0 ? null : after(morrow);
        if (after == null) return null;
        LocalDate day = after.minusDays(1);
        return new Report.Dated(day, day, chain.sentence.tokens().get(morrow).span(), "expression");
    }

    /** The length of «after two days from» right before the act, or null. */
    private @Nullable Length length(Expression e) {
        if (!(e.meaning() instanceof Meaning.Offset o) || o.sign() < 0 || o.anchor() != Meaning.Anchor.TEXT)
            return null;
        boolean vague = o.length().vague() || o.length().grain().compareTo(Grain.DAY) < 0;
        boolean span = lasting && e.last() + 1 == act.first();
        return vague || span || !leads(e.last()) || !from(e.last()) ? null : o.length();
    }

    private boolean from(int word) {
        Word w = chain.words.get(word);
        return w.is(Function.Sort.PREP_MIN) || w.is(Function.Sort.PREP_ALA);
    }

    /** Whether nothing but a few nouns stands between a word and the act. */
    private boolean leads(int word) {
        if (word >= act.first() || act.first() - word > NEAR) return false;
        for (Item it : chain.items)
            if (it.first() >= word && it.last() <= act.first() && (it.is(Item.Kind.VERB) || it.is(Item.Kind.COMMA)))
                return false;
        return true;
    }

    private int morrow() {
        for (int i = act.first() - 1; i >= 0 && i >= act.first() - NEAR; i--)
            if (chain.words.get(i).is(Function.Sort.MORROW) && leads(i)) return i;
        return -1;
    }

    /** Whether the act has a time of its own right after it. */
    private boolean timed() {
        for (Expression e : times) {
            if (e.first() <= act.first() || e.first() - act.last() > OWN || e.isDuration()) continue;
            if (!parted(act.last(), e.first())) return true;
        }
        return false;
    }

    private boolean parted(int from, int to) {
        for (Item it : chain.items)
            if (it.first() >= from && it.last() <= to && (it.is(Item.Kind.COMMA) || it.is(Item.Kind.VERB))) return true;
        return false;
    }

    /** The day of what came after: the last one that the sentence tells before the word, else one told after the act's own clause, else the page's. */
    private @Nullable LocalDate after(int word) {
        LocalDate before = null;
        LocalDate later = null;
        for (Expression e : times) {
            if (e.isDuration() || e.isSet() || e.hangsOnText()) continue;
            When when = dates.resolve(e, Tense.PAST);
            if (when == null || !when.isDay()) continue;
            if (e.last() <= word) before = when.from();
            else if (later == null && e.first() > act.last()) later = when.from();
        }
        return before != null ? before : later != null ? later : dates.today();
    }

    private static Report.Dated told(Length length, LocalDate after, Expression e) {
        LocalDate day = length.from(after, -1);
        return switch (length.grain()) {
            case DAY, HOUR -> new Report.Dated(day, day, e.span(), "expression");
            case WEEK -> new Report.Dated(day.minusDays(3), day.plusDays(3), e.span(), "expression");
            case MONTH, QUARTER, HALF, RANGE -> {
                LocalDate first = day.withDayOfMonth(1);
                yield new Report.Dated(first, first.plusMonths(1).minusDays(1), e.span(), "expression");
            }
            default ->
                new Report.Dated(day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31), e.span(), "expression");
        };
    }
}

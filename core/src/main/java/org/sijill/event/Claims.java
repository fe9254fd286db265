package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Amounts.Amount;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/**
 * What a sentence claims about its events, by {@code lexicon/ar/claims.tsv} and {@code lexicon/ar/amounts.tsv}: the
 * first of its kind, how many were killed, wounded, held, freed, displaced, missing or present, and sums of money.
 * A rough number has no count but a scope («dozens»). A number without people or a cue beside it is none. Immutable.
 */
final class Claims {
    /** A claim, the acts that it is about (none: any), and how many letters may stand between it and their trigger. */
    record Found(Report.Claim claim, Set<String> acts, int reach) {}

    private record Cue(String claim, Set<String> acts) {}

    /** The most that are read of one sentence. */
    private static final int MOST = 64;

    private static final int SINCE = 12;

    private static final int FAR = Integer.MAX_VALUE;
    private static final int NEAR = 60;
    private static final int CLOSE = 30;

    /** Acts that money is paid, promised, asked or taken for. */
    private static final Set<String> PAID = Set.of(
            "aid",
            "sign",
            "pledge",
            "sanction",
            "convict",
            "request",
            "withhold",
            "ratify",
            "seize",
            "reject",
            "concede",
            "cooperate",
            "accuse",
            "restrict",
            "release");

    private final Map<String, Phrases<Cue>> cues = new HashMap<>();
    private final Phrases<String> currencies;
    private final Amounts amounts;

    Claims(Lexicon lexicon) {
        amounts = new Amounts(lexicon);
        for (String how : List.of("before", "after", "scope", "ordinal", "since", "persons", "one", "two", "skip"))
            cues.put(how, new Phrases<>(lexicon.folding()));
        for (List<String> row : lexicon.table("ar/claims").rows()) {
            Phrases<Cue> phrases = cues.get(row.get(1));
            if (phrases == null)
                throw new IllegalArgumentException("lexicon/ar/claims.tsv: no such column how: " + row.get(1));
            phrases.add(
                    row.get(3),
                    new Cue(
                            row.get(0),
                            row.get(2).isEmpty() ? Set.of() : Set.of(row.get(2).split(" "))));
        }
        currencies = new Phrases<>(lexicon.folding());
        for (List<String> row : lexicon.table("ar/amounts").rows())
            if (row.get(0).equals("currency")) currencies.add(row.get(2), row.get(1));
    }

    private Phrases.@Nullable Found<Cue> cue(String how, Line line, int i) {
        Phrases<Cue> of = cues.get(how);
        return of == null || i >= line.size() ? null : of.at(line, i);
    }

    /** The claims of a line, in order, the first {@value #MOST} of them. */
    List<Found> of(String text, Line line) {
        List<Found> found = new ArrayList<>();
        int counted = 0;
        for (int i = 0; i < line.size() && found.size() < MOST; i++) {
            first(text, line, i, found);
            if (i >= counted) counted = before(line, i, found);
            if (i >= counted) counted = after(line, i, found);
        }
        return found;
    }

    private void first(String text, Line line, int i, List<Found> found) {
        var scope = cue("scope", line, i);
        boolean alone = scope == null;
        if (scope == null) {
            var ordinal = cue("ordinal", line, i);
            if (ordinal == null || line.word(i).definite() || line.timed(i) || !noun(line, ordinal.end())) return;
            scope = new Phrases.Found<>(ordinal.value(), ordinal.stem(), ordinal.end() + 1);
        }
        int end = scope.end();
        Span since = since(line, end);
        Span words = line.span(i, end);
        Report.Claim claim = new Report.Claim(
                "first", since == null ? null : since.of(text), null, null, since == null ? words : words.union(since));
        found.add(new Found(claim, scope.value().acts(), alone && since == null ? CLOSE : NEAR));
    }

    private static boolean noun(Line line, int i) {
        return i < line.size()
                && !line.mark(i)
                && !line.word(i).isSmall()
                && !line.word(i).definite()
                && !line.timed(i);
    }

    /** Since when, or where, up to the clause's end. */
    private @Nullable Span since(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + SINCE) && !line.mark(i); i++) {
            if (cue("since", line, i) == null) continue;
            int end = i + 1;
            while (end < Math.min(line.size(), i + SINCE)
                    && !line.mark(end)
                    && (line.timed(end)
                            || end < i + 5
                                    && !line.word(end).verbal()
                                    && !line.word(end).isSmall())) end++;
            return end > i + 1 ? line.span(i, end) : null;
        }
        return null;
    }

    /** «مقتل ثلاثة جنود»: a cue, then who and how many. Returns the token after what was read, or {@code i}. */
    private int before(Line line, int i, List<Found> found) {
        var cue = cue("before", line, i);
        if (cue == null) return i;
        List<Cue> both = new ArrayList<>(List.of(cue.value()));
        int k = cue.end();
        var joined = cue("before", line, k);
        if (joined != null) {
            both.add(joined.value());
            k = joined.end();
        }
        for (int s = 0; s < 4 && k < line.size() && cue("skip", line, k) != null; s++) k++;
        Counted counted = counted(line, k, true);
        if (counted == null) return i;
        for (Cue c : both) {
            String scope = both.size() > 1
                    ? both.get(0).claim() + " and " + both.get(1).claim()
                    : null;
            found.add(new Found(claim(c.claim(), counted, scope, line, i), c.acts(), FAR));
        }
        return counted.end();
    }

    /** «12 قتيلا», «عشرات الجرحى», «200 مليون دولار»: a number, then what it counts. */
    private int after(Line line, int i, List<Found> found) {
        var pair = cue("two", line, i);
        var cue = cue("after", line, i);
        if (pair != null && cue != null) {
            Counted two = new Counted(2L, null, null, cue.end());
            found.add(new Found(
                    claim(cue.value().claim(), two, null, line, i), cue.value().acts(), FAR));
            return cue.end();
        }
        Amount amount = amounts.at(line, i);
        if (amount == null) return i;
        int k = past(line, amount.end());
        if (sum(line, i, amount, found)) return k;
        cue = cue("after", line, k);
        if (cue == null && cue("persons", line, k) != null) {
            int beyond = past(line, k + 1);
            cue = cue("after", line, beyond);
            if (cue != null && beyond > k + 2) cue = null;
        }
        if (cue == null) return i;
        Counted counted = new Counted(amount.count(), amount.vague(), whose(line, k, cue.end() + 2), cue.end());
        found.add(new Found(
                claim(cue.value().claim(), counted, null, line, i), cue.value().acts(), FAR));
        return cue.end();
    }

    private boolean sum(Line line, int i, Amount amount, List<Found> found) {
        var currency = amount.end() < line.size() ? currencies.at(line, amount.end()) : null;
        if (currency == null) return false;
        String scope = amount.vague() == null ? currency.value() : amount.vague() + " " + currency.value();
        found.add(new Found(
                new Report.Claim("sum", scope, amount.count(), null, line.span(i, currency.end())), PAID, FAR));
        return true;
    }

    private record Counted(
            @Nullable Long count,
            @Nullable String vague,
            @Nullable String whose,
            int end) {}

    private static Report.Claim claim(String name, Counted c, @Nullable String scope, Line line, int from) {
        return new Report.Claim(
                name, c.vague() != null ? c.vague() : scope, c.count(), c.whose(), line.span(from, c.end()));
    }

    /** How many of whom at token {@code k}: a number with people or a pause after it, a pair, one person. */
    private @Nullable Counted counted(Line line, int k, boolean alone) {
        if (k >= line.size()) return null;
        Amount amount = amounts.at(line, k);
        if (amount != null) {
            int next = past(line, amount.end());
            var who = cue("persons", line, next);
            if (who == null) who = cue("after", line, next);
            if (who == null && !(alone && amount.vague() == null && pause(line, amount.end()))) return null;
            int end = who == null ? amount.end() : who.end();
            return new Counted(amount.count(), amount.vague(), whose(line, amount.end(), end + 1), end);
        }
        var two = cue("two", line, k);
        if (two != null) return new Counted(2L, null, whose(line, k, two.end() + 1), two.end());
        var one = cue("one", line, k);
        return one == null || line.word(k).definite()
                ? null
                : new Counted(1L, null, whose(line, k, one.end() + 1), one.end());
    }

    /** Past the «من» of «العشرات من». */
    private static int past(Line line, int i) {
        return i < line.size() && line.word(i).is(Function.Sort.PREP_MIN) ? i + 1 : i;
    }

    private static boolean pause(Line line, int i) {
        return i >= line.size()
                || line.mark(i) && !line.token(i).isMark('%')
                || line.word(i).isSmall() && !line.word(i).is(Function.Sort.PREP_FI);
    }

    private static @Nullable String whose(Line line, int from, int to) {
        for (int i = from; i < Math.min(line.size(), to); i++) {
            Party p = line.party(i);
            if (p != null && p.code() != null && !p.prepositioned()) return p.code();
        }
        return null;
    }
}

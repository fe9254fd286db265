package org.sijill.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * What was signed, lent, voted, given, by {@code lexicon/ar/instruments.tsv}: the noun at the trigger or in its clause,
 * and its subject, which stands right after it («اتفاقية تعاون عسكري») or behind a word of
 * {@code lexicon/ar/subjects.tsv} («بشأن»). The span goes from the noun to the subject's end. Immutable.
 */
final class Instruments {
    private static final int BEFORE = 6;
    private static final int AFTER = 16;
    private static final int GAP = 9;
    private static final int LONGEST = 9;

    private record Kind(String name, Set<String> acts) {}

    private final Phrases<Kind> kinds;
    private final Phrases<String> subjects;

    Instruments(Lexicon lexicon) {
        kinds = new Phrases<>(lexicon.folding());
        for (List<String> row : lexicon.table("ar/instruments").rows())
            kinds.add(
                    row.get(2),
                    new Kind(row.get(0), new HashSet<>(List.of(row.get(1).split(" ")))));
        subjects = new Phrases<>(lexicon.folding());
        for (List<String> row : lexicon.table("ar/subjects").rows()) subjects.add(row.get(1), row.get(0));
    }

    /** The instrument of a telling of {@code act} whose trigger is token {@code k}, or null. */
    Report.@Nullable Instrument of(String act, String text, Line line, int k) {
        for (int i = k; i < Math.min(line.size(), k + AFTER); i++) {
            Report.Instrument found = at(act, text, line, i);
            if (found != null) return found;
            if (i > k + 2 && stops(line, i)) break;
        }
        for (int i = k - 1; i >= Math.max(0, k - BEFORE) && !line.mark(i); i--) {
            Report.Instrument found = at(act, text, line, i);
            if (found != null) return found;
        }
        return null;
    }

    private static boolean stops(Line line, int i) {
        Word w = line.word(i);
        return w.is(Function.Sort.COMP) || w.is(Function.Sort.SUB) || w.is(Function.Sort.IF);
    }

    private Report.@Nullable Instrument at(String act, String text, Line line, int i) {
        if (line.party(i) != null) return null;
        var found = kinds.at(line, i);
        if (found == null || !found.value().acts().contains(act)) return null;
        Span subject = subject(line, found.end());
        Span whole = bare(line, i, found.stem(), line.span(i, found.end()));
        if (subject != null) whole = whole.union(subject);
        return new Report.Instrument(found.value().name(), subject == null ? null : subject.of(text), whole);
    }

    /** Without the conjunction and the preposition that are written onto the first word. */
    private static Span bare(Line line, int i, String stem, Span span) {
        Word w = line.word(i);
        for (Clitics.Cut c : w.cuts()) {
            if (!c.stem().endsWith(stem)) continue;
            boolean doubled = c.has(Clitics.LI) && c.has(Clitics.ARTICLE);
            int own = c.flags() & (Clitics.AND | Clitics.SO | (doubled ? 0 : Clitics.BI | Clitics.LI | Clitics.KA));
            if (c.stem().length() - stem.length() == 0 || c.stem().length() - stem.length() == 2)
                return new Span(line.token(i).at(Integer.bitCount(own)), span.to());
        }
        return span;
    }

    private @Nullable Span subject(Line line, int end) {
        int next = end;
        while (next < line.size() && "skip".equals(about(line, next))) next++;
        boolean definite = end > 0 && line.word(end - 1).definite();
        if (next < line.size()
                && opens(line, next)
                && !(definite && !line.word(next).definite())) return until(line, next);
        for (int i = end; i < Math.min(line.size(), end + GAP) && !closes(line, i); i++) {
            var about = subjects.at(line, i);
            if (about == null || about.value().equals("skip")) {
                if (i == end && line.word(i).is(Function.Sort.REL)) continue;
                if (forWhat(line, i)) return until(line, i);
                continue;
            }
            int from = about.end();
            return from < line.size() && !closes(line, from) ? until(line, from) : null;
        }
        return null;
    }

    private @Nullable String about(Line line, int i) {
        var found = subjects.at(line, i);
        return found == null ? null : found.value();
    }

    /** A noun right after the instrument that is neither a party nor a small word nor a verb. */
    private static boolean opens(Line line, int i) {
        Word w = line.word(i);
        return !closes(line, i)
                && w.sorts().isEmpty()
                && !w.cuts().isEmpty()
                && line.party(i) == null
                && !line.timed(i)
                && !finite(w)
                && !joined(w);
    }

    /** A purpose written onto its noun: «اتفاقية لتبادل الأسرى». */
    private static boolean forWhat(Line line, int i) {
        Word w = line.word(i);
        return w.sorts().isEmpty()
                && line.party(i) == null
                && !line.timed(i)
                && w.forms().stream().anyMatch(f -> f.cut().has(Clitics.LI) && !f.finite());
    }

    private static boolean joined(Word w) {
        return w.forms().stream().anyMatch(f -> f.cut().has(Clitics.AND))
                && w.forms().stream().noneMatch(f -> f.cut().flags() == 0);
    }

    private static boolean finite(Word w) {
        return w.forms().stream().anyMatch(Word.Form::finite)
                && w.forms().stream().allMatch(f -> f.finite() && f.cut().flags() != Clitics.ARTICLE);
    }

    private static boolean closes(Line line, int i) {
        Word w = line.word(i);
        return line.mark(i) || stops(line, i) || w.is(Function.Sort.PREP_TIME) || w.is(Function.Sort.BY);
    }

    /** From token {@code from} to the end of what it begins: a mark, a party's preposition, a time, a verb, a relative word. */
    private static @Nullable Span until(Line line, int from) {
        int i = from;
        while (i < line.size() && i < from + LONGEST && !closes(line, i) && !line.timed(i)) {
            Word w = line.word(i);
            if (i > from
                    && (w.is(Function.Sort.PREP_MAA)
                            || w.is(Function.Sort.PREP_BAYNA)
                            || w.is(Function.Sort.REL)
                            || w.is(Function.Sort.PREP_ILA)
                            || finite(w)
                            || given(line, i))) break;
            i++;
        }
        while (i > from
                && (line.word(i - 1).isSmall() || line.word(i - 1).word().length() == 1)) i--;
        return i == from ? null : line.span(from, i);
    }

    /** A party that something goes to. */
    private static boolean given(Line line, int i) {
        Party p = line.party(i);
        return p != null && p.first() == i && p.has(Clitics.LI) && p.sort() != Party.Sort.NISBA;
    }
}

package org.sijill.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.time.Expression;

/** Turns a sentence's tokens, parties and times into the chain of {@link Item items} that the grammar reads. */
final class Chain {
    private static final Map<Function.Sort, Slot> SLOTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Function.Sort.PREP_FI, Slot.FI),
            Map.entry(Function.Sort.PREP_MIN, Slot.MIN),
            Map.entry(Function.Sort.PREP_ILA, Slot.ILA),
            Map.entry(Function.Sort.PREP_ALA, Slot.ALA),
            Map.entry(Function.Sort.PREP_AN, Slot.AN),
            Map.entry(Function.Sort.PREP_MAA, Slot.MAA),
            Map.entry(Function.Sort.PREP_BAYNA, Slot.BAYNA),
            Map.entry(Function.Sort.PREP_LADA, Slot.LADA),
            Map.entry(Function.Sort.PREP_DID, Slot.DID),
            Map.entry(Function.Sort.PREP_NAHWA, Slot.NAHWA),
            Map.entry(Function.Sort.PREP_HAWLA, Slot.HAWLA)));

    private static final Comparator<Fit> LIKELIEST = Comparator.comparingInt(
                    (Fit f) -> f.form().cut().cost())
            .thenComparingInt(f -> -f.lastToken())
            .thenComparingInt(f -> f.frame().isAct() ? 0 : 1)
            .thenComparingInt(f -> f.frame().needs().isEmpty() ? 1 : 0)
            .thenComparingDouble(f -> -f.frame().weight());

    final Sentence sentence;
    final List<Word> words;
    final List<Item> items = new ArrayList<>();
    private final Lexicon lexicon;

    Chain(Lexicon lexicon, Sentence sentence, List<Word> words, List<Party> parties, List<Expression> times) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.words = words;
        List<Object> pieces = new ArrayList<>(parties);
        for (Expression t : times) if (free(t, parties)) pieces.add(t);
        if (pieces.size() > 1) pieces.sort(Comparator.comparingInt(Chain::first));
        int at = 0;
        int i = 0;
        while (i < words.size()) {
            if (at < pieces.size() && first(pieces.get(at)) == i) {
                i = piece(pieces.get(at++));
            } else {
                i = token(i);
            }
            while (at < pieces.size() && first(pieces.get(at)) < i) at++;
        }
        Constructions.mark(items, words, lexicon);
    }

    private static boolean free(Expression t, List<Party> parties) {
        for (Party p : parties) if (p.first() < t.last() && t.first() < p.last()) return false;
        return true;
    }

    private static int first(Object piece) {
        return piece instanceof Party p ? p.first() : ((Expression) piece).first();
    }

    private int piece(Object piece) {
        if (piece instanceof Expression t) {
            items.add(
                    Item.of(Kind.TIME, t.first(), t.last(), words.get(t.first()).flags()));
            return t.last();
        }
        Party p = (Party) piece;
        items.add(new Item(Kind.PARTY, p.first(), p.last(), p.flags(), p, List.of(), slot(p.flags()), Set.of()));
        return p.last();
    }

    private static @Nullable Slot slot(int flags) {
        if ((flags & Clitics.BI) != 0) return Slot.BI;
        if ((flags & Clitics.LI) != 0) return Slot.LI;
        return null;
    }

    private int token(int i) {
        Token t = sentence.tokens().get(i);
        if (t.kind() == Token.Kind.MARK) {
            items.add(Item.of(mark(t), i, i + 1, 0));
            return i + 1;
        }
        Word w = words.get(i);
        Slot slot = null;
        if (!w.sorts().isEmpty()) for (Function.Sort s : w.sorts()) if (SLOTS.containsKey(s)) slot = SLOTS.get(s);
        if (w.isSmall()) {
            items.add(new Item(
                    slot != null ? Kind.PREPOSITION : Kind.SMALL,
                    i,
                    i + 1,
                    w.flags(),
                    null,
                    List.of(),
                    slot,
                    w.sorts()));
            return i + 1;
        }
        return meaning(i, w);
    }

    private static Kind mark(Token t) {
        return switch (t.word().charAt(0)) {
            case '\u060C', ',' -> Kind.COMMA;
            case '.', ':', ';', '\u061B', '!', '?', '\u061F', '\u2026' -> Kind.STOP;
            case '\u00AB', '\u00BB', '\'', '\u2018', '\u2019' -> Kind.OPEN;
            default -> Kind.CLOSE;
        };
    }

    private int meaning(int i, Word w) {
        if (w.forms().isEmpty()) return other(i, w);
        List<Fit> verbs = new ArrayList<>(4);
        List<Fit> nouns = new ArrayList<>(4);
        List<Fit> hals = new ArrayList<>(0);
        for (Word.Form f : w.forms()) {
            Frame frame = lexicon.frame(f.lemma());
            int end = rest(frame, i);
            if (end < 0) continue;
            Fit fit = new Fit(frame, f, end);
            if (f.finite() && (!foreign(f) || spoken())) verbs.add(fit);
            if (f.is(Feature.NOUN)) nouns.add(fit);
            if (f.is(Feature.ACTIVE) && accusative(w, f)) hals.add(fit);
        }
        Kind kind = choose(i, w, verbs, nouns, hals);
        List<Fit> fits = kind == Kind.VERB ? verbs : kind == Kind.NOUN ? nouns : kind == Kind.HAL ? hals : List.of();
        if (fits.isEmpty()) return other(i, w);
        if (fits.size() > 1) fits.sort(LIKELIEST);
        int flags = fits.getFirst().form().cut().flags();
        int last = fits.getFirst().lastToken();
        items.add(new Item(kind, i, last, flags, null, List.copyOf(fits), slot(flags), Set.of()));
        return last;
    }

    private int other(int i, Word w) {
        int flags = clitics(w);
        items.add(new Item(Kind.OTHER, i, i + 1, flags, null, List.of(), slot(flags), Set.of()));
        return i + 1;
    }

    /** The clitics of a word that no frame knows: a preposition is believed when an article follows it. */
    private static int clitics(Word w) {
        for (Clitics.Cut c : w.cuts()) if (c.has(Clitics.ARTICLE) && c.has(Clitics.PREPOSITION)) return c.flags();
        for (Clitics.Cut c : w.cuts()) if (c.has(Clitics.AND) && c.has(Clitics.ARTICLE)) return c.flags();
        char first = w.word().charAt(0);
        return first == '\u0648' && w.word().length() > 4 ? Clitics.AND : 0;
    }

    /** Whether the words after the first of a frame of several words stand here; one past the last, or -1. */
    private int rest(Frame frame, int i) {
        int k = i + 1;
        for (String word : frame.rest()) {
            if (k >= words.size()) return -1;
            if (!bare(k).equals(word) && !stem(k, word)) return -1;
            k++;
        }
        return k;
    }

    private boolean stem(int k, String word) {
        return words.get(k).may(word);
    }

    private static boolean accusative(Word w, Word.Form f) {
        if (f.cut().has(Clitics.ARTICLE | Clitics.PREPOSITION)) return false;
        String s = f.cut().stem();
        char last = s.charAt(s.length() - 1);
        return last == '\u0627' || last == '\u0647' || s.endsWith("\u064A\u0646") || s.endsWith("\u064A\u0627");
    }

    /** A first person singular, or a verb done to me: written only in speech. */
    private static boolean foreign(Word.Form f) {
        boolean me = f.cut().pronoun().length() > 1 && f.cut().pronoun().endsWith("\u064A")
                || f.cut().pronoun().equals("\u064A");
        return me || f.is(Feature.FIRST) && f.is(Feature.PRESENT) && !f.is(Feature.PAST) && !f.is(Feature.PLURAL);
    }

    private boolean spoken() {
        int quotes = 0;
        for (Item it : items) if (it.is(Kind.OPEN)) quotes++;
        return quotes % 2 == 1;
    }

    private Kind choose(int i, Word w, List<Fit> verbs, List<Fit> nouns, List<Fit> hals) {
        Item before = items.isEmpty() ? null : items.getLast();
        if (!hals.isEmpty() && verbs.isEmpty() && nouns.isEmpty()) return halHere(before, w) ? Kind.HAL : Kind.OTHER;
        if (verbs.isEmpty()) return nouns.isEmpty() ? Kind.OTHER : Kind.NOUN;
        if (nouns.isEmpty())
            return before != null && before.is(Kind.PREPOSITION) && !before.is(Function.Sort.NEG)
                    ? Kind.OTHER
                    : Kind.VERB;
        if (before == null && !nominal(i)) return Kind.VERB;
        if (before == null) return Kind.NOUN;
        if (before.is(Kind.PREPOSITION)
                || before.is(Function.Sort.PREP_TIME)
                || before.is(Function.Sort.DEMO)
                || before.is(Function.Sort.QUANT)) return Kind.NOUN;
        if (before.is(Function.Sort.COMP)
                || before.is(Function.Sort.NEG)
                || before.is(Function.Sort.FUTURE)
                || before.is(Function.Sort.MAYBE)
                || before.is(Function.Sort.REL)
                || before.is(Function.Sort.KANA)) return Kind.VERB;
        if (nominal(i)) return Kind.NOUN;
        if (before.is(Kind.NOUN) && fresh(w) && (before.has(Clitics.PRONOUN) || before.slot() != null))
            return Kind.NOUN;
        boolean start = before.is(Kind.STOP)
                || before.is(Kind.OPEN)
                || before.is(Kind.SMALL)
                || before.is(Kind.COMMA) && fresh(w);
        if (start || fresh(w)) return Kind.VERB;
        return before.is(Kind.PARTY) && !before.needParty().prepositioned() ? Kind.VERB : Kind.NOUN;
    }

    /** A participle beside the clause stands after a mark, a party or a time, or is joined on. */
    private static boolean halHere(@Nullable Item before, Word w) {
        if (before == null) return false;
        return before.is(Kind.COMMA)
                || before.is(Kind.OPEN)
                || before.is(Kind.CLOSE)
                || before.is(Kind.PARTY)
                || before.is(Kind.TIME)
                || before.is(Kind.STOP)
                || fresh(w)
                || w.word().charAt(w.word().length() - 1) == '\u0627'
                        && (before.is(Kind.VERB)
                                || before.is(Kind.OTHER) && w.word().length() > 5);
    }

    private static boolean fresh(Word w) {
        return w.word().charAt(0) == '\u0648' || w.word().charAt(0) == '\u0641';
    }

    /** Whether what follows makes the word a noun: a nationality or another adjective without article right after it. */
    private boolean nominal(int i) {
        if (i + 1 >= words.size()) return true;
        Word next = words.get(i + 1);
        String s = next.word();
        boolean adjective = !next.definite()
                && next.flags() == 0
                && (s.endsWith("\u064A") || s.endsWith("\u064A\u0647"))
                && s.length() > 4
                && !next.verbal()
                && !next.isSmall();
        return adjective || next.is(Function.Sort.PREP_BAYNA);
    }

    String text(Item item) {
        return sentence.tokens().get(item.first()).word();
    }

    /** The item's first word without its article. */
    String lexiconBare(Item item) {
        return bare(item.first());
    }

    /** Token {@code t} without its article. */
    String bare(int t) {
        return words.get(t).bare();
    }

    @Nullable
    Item at(int k) {
        return k >= 0 && k < items.size() ? items.get(k) : null;
    }
}

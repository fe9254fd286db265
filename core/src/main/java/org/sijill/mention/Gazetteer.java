package org.sijill.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Clitics.Cut;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.text.Token;
import org.sijill.text.Word;

/**
 * Looks stretches of tokens up in the who's-who: every wording that begins at a token, with the clitics cut off its
 * first word; a taa marbuta is no pronoun. The longest wording wins; among equals the one that leaves the word whole.
 */
final class Gazetteer {
    private static final int LONGEST = 12;

    /** A wording found: tokens from..last, the entries it may stand for, the cut of the first word. */
    record Hit(int last, List<Entry> entries, Cut cut) {
        private static final Entry.Kind[] NAMES = {
            Entry.Kind.STATE,
            Entry.Kind.CAPITAL,
            Entry.Kind.SEAT,
            Entry.Kind.PLACE,
            Entry.Kind.ORGANISATION,
            Entry.Kind.MOVEMENT,
            Entry.Kind.PERSON
        };

        boolean is(Entry.Kind kind) {
            return entry(kind) != null;
        }

        @Nullable
        Entry entry(Entry.Kind... kinds) {
            for (Entry.Kind kind : kinds) for (Entry e : entries) if (e.kind() == kind) return e;
            return null;
        }

        /** Whether it is the name of a state, place, organisation or person. */
        boolean named() {
            return entry(NAMES) != null;
        }

        /** Whether nothing but an article was cut off the first word. */
        boolean bare() {
            return (cut.flags() & ~Clitics.ARTICLE) == 0;
        }
    }

    private final Names names;
    private final Clitics clitics;

    Gazetteer(Lexicon lexicon) {
        names = lexicon.names();
        clitics = lexicon.clitics();
    }

    /** All wordings that begin at token {@code i}, longest first, whole words before cut ones. */
    List<Hit> at(List<Token> tokens, List<Word> words, int i) {
        List<Word.Start> starts = words.get(i).starts();
        if (starts.isEmpty()) return List.of();
        List<Hit> hits = new ArrayList<>(2);
        boolean marbuta = tokens.get(i).marbuta();
        for (Word.Start s : starts) if (!marbuta || s.cut().pronoun().isEmpty()) walk(tokens, words, i, s, hits);
        if (hits.size() > 1)
            hits.sort((a, b) -> a.last() != b.last()
                    ? b.last() - a.last()
                    : a.cut().cost() - b.cut().cost());
        return hits;
    }

    private void walk(List<Token> tokens, List<Word> words, int i, Word.Start start, List<Hit> hits) {
        Cut cut = start.cut();
        int node = start.node();
        int mask = start.definite() ? 1 : 0;
        int k = i + 1;
        int open = -1;
        for (int n = 1; node >= 0; n++) {
            if (open >= 0 && closes(tokens, k, open)) {
                open = -1;
                k++;
            }
            List<Entry> fit = open >= 0 ? List.of() : fitting(names.at(node), mask);
            if (!fit.isEmpty()) hits.add(new Hit(k, fit, cut));
            if (k < tokens.size() && joins(tokens, k)) k++;
            if (open < 0 && opens(tokens, k) && !(tokens.get(k).isMark('(') && whole(fit))) open = k++;
            if (k >= tokens.size() || n >= LONGEST || !cut.pronoun().isEmpty()) return;
            if (tokens.get(k).kind() == Token.Kind.NUMBER) {
                int end = pastSum(tokens, k);
                node = names.next(node, sum(tokens, k, end), clitics);
                k = end;
                continue;
            }
            if (tokens.get(k).kind() != Token.Kind.WORD) return;
            String word = tokens.get(k).word();
            if (clitics.definite(word)) mask |= 1 << n;
            int next = names.next(node, word, clitics);
            if (next < 0 && !tokens.get(k).marbuta()) owned(words.get(k), node, k + 1, mask, cut, hits);
            node = next;
            k++;
        }
    }

    /** «5+1»: one past the numbers at {@code k} that signs join. */
    private static int pastSum(List<Token> tokens, int k) {
        int end = k + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).isMark('+')
                && tokens.get(end + 1).kind() == Token.Kind.NUMBER) end += 2;
        return end;
    }

    private static String sum(List<Token> tokens, int from, int end) {
        if (end == from + 1) return tokens.get(from).word();
        StringBuilder sum = new StringBuilder();
        for (Token t : tokens.subList(from, end)) sum.append(t.word());
        return sum.toString();
    }

    /** «وزير خارجيتها», «رئيس وزرائه»: a pronoun on the last word of a post or body is the whole wording's. */
    private void owned(Word word, int node, int last, int mask, Cut cut, List<Hit> hits) {
        if (word.pronouns().isEmpty()) return;
        for (Cut after : word.pronouns().getFirst()) {
            int end = names.next(node, after.stem(), clitics);
            if (end < 0) continue;
            List<Entry> fit = fitting(names.at(end), mask).stream()
                    .filter(e -> e.kind() == Entry.Kind.POST || e.kind() == Entry.Kind.BODY)
                    .toList();
            if (fit.isEmpty()) continue;
            hits.add(new Hit(last, fit, new Cut(cut.stem(), cut.flags() | Clitics.PRONOUN, after.pronoun())));
            return;
        }
    }

    /** «حركة «حماس»», «مجموعة (5+1)»: whether a quotation or a bracket begins at token {@code k}, a word or more of the name before it. */
    private static boolean opens(List<Token> tokens, int k) {
        return k + 1 < tokens.size()
                && tokens.get(k).spaced()
                && !tokens.get(k + 1).spaced()
                && quote(tokens.get(k)) >= 0;
    }

    private static boolean closes(List<Token> tokens, int k, int open) {
        return k < tokens.size() && !tokens.get(k).spaced() && quote(tokens.get(k)) == quote(tokens.get(open));
    }

    /** «هيئة الإذاعة (بي بي سي)»: whether the wording names somebody already, so that what stands in brackets after it is a name of its own. */
    private static boolean whole(List<Entry> fit) {
        for (Entry e : fit) if (e.kind() == Entry.Kind.ORGANISATION || e.kind() == Entry.Kind.MOVEMENT) return true;
        return false;
    }

    /** The kind of quotation mark or bracket that a token is, whichever way it turns, or -1. */
    private static int quote(Token t) {
        if (t.kind() != Token.Kind.MARK) return -1;
        if (t.isMark('"')) return 0;
        if (t.isMark('\u00AB') || t.isMark('\u00BB')) return 1;
        if (t.isMark('(') || t.isMark(')')) return 3;
        return t.isMark('\u201C') || t.isMark('\u201D') ? 2 : -1;
    }

    /** A hyphen, a low line or a hash sign inside a name does not break it. */
    static boolean joins(List<Token> tokens, int k) {
        Token t = tokens.get(k);
        if (t.kind() != Token.Kind.MARK
                || k + 1 >= tokens.size()
                || tokens.get(k + 1).spaced()) return false;
        return t.isMark('#') || !t.spaced() && (t.isMark('-') || t.isMark('_'));
    }

    private static List<Entry> fitting(List<Entry> entries, int mask) {
        if (entries.isEmpty()) return entries;
        List<Entry> fit = new ArrayList<>(entries.size());
        for (Entry e : entries) {
            boolean ok = e.kind().exact()
                    ? e.definite() == mask
                    : (e.definite() & ~Entry.CONSTRUCT & ~mask) == 0 && !(e.construct() && (mask & 1) != 0);
            if (ok) fit.add(e);
        }
        return fit;
    }
}

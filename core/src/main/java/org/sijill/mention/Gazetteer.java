package org.sijill.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * first word. The longest wording wins; among equals the one that leaves the word whole.
 */
final class Gazetteer {
    /** A wording found: tokens from..last, the entries it may stand for, the cut of the first word. */
    record Hit(int last, List<Entry> entries, Cut cut) {
        boolean is(Entry.Kind kind) {
            return entry(kind) != null;
        }

        @Nullable Entry entry(Entry.Kind kind) {
            for (Entry e : entries) if (e.kind() == kind) return e;
            return null;
        }
    }

    private final Names names;
    private final Clitics clitics;
    private final Set<String> given = new HashSet<>();

    Gazetteer(Lexicon lexicon) {
        names = lexicon.names();
        clitics = lexicon.clitics();
        for (Names.Person p : names.people().values())
            for (String part : lexicon.folding().word(p.name()).split(" ")) if (part.length() > 2) given.add(part);
    }

    /** Whether the folded word is part of some listed person's name. */
    boolean named(String word) {
        return given.contains(word);
    }

    /** All wordings that begin at token {@code i}, longest first, whole words before cut ones. */
    List<Hit> at(List<Token> tokens, List<Word> words, int i) {
        List<Hit> hits = new ArrayList<>(2);
        if (tokens.get(i).kind() != Token.Kind.WORD) return hits;
        for (Cut cut : words.get(i).cuts()) {
            if (cut.has(Clitics.WILL)) continue;
            walk(tokens, i, cut, hits);
            for (Cut after : clitics.after(cut)) walk(tokens, i, after, hits);
        }
        hits.sort((a, b) -> a.last() != b.last() ? b.last() - a.last() : a.cut().cost() - b.cut().cost());
        return hits;
    }

    private void walk(List<Token> tokens, int i, Cut cut, List<Hit> hits) {
        boolean definite = cut.has(Clitics.ARTICLE) || clitics.definite(cut.stem());
        if (definite && !cut.has(Clitics.ARTICLE) && cut.stem().length() > 4 && cut.pronoun().isEmpty()) {
            // the same word comes again with its article cut off; once is enough
            definite = true;
        } else if (cut.has(Clitics.ARTICLE) && !cut.has(Clitics.LI)) {
            return;
        }
        int node = names.next(0, clitics.bare(cut.stem()));
        int mask = definite ? 1 : 0;
        int k = i + 1;
        while (node >= 0) {
            List<Entry> fit = fitting(names.at(node), mask, k - i);
            if (!fit.isEmpty()) hits.add(new Hit(k, fit, cut));
            while (k < tokens.size() && k - i < 12 && joins(tokens, k)) k++;
            if (k >= tokens.size() || tokens.get(k).kind() != Token.Kind.WORD || k - i >= 12 || !cut.pronoun().isEmpty()) return;
            String word = tokens.get(k).word();
            if (clitics.definite(word)) mask |= 1 << (k - i);
            node = names.next(node, clitics.bare(word));
            k++;
        }
    }

    /** A quote mark or hyphen inside a name does not break it. */
    private static boolean joins(List<Token> tokens, int k) {
        Token t = tokens.get(k);
        return t.kind() == Token.Kind.MARK && !t.spaced() && t.isMark('-') && k + 1 < tokens.size() && !tokens.get(k + 1).spaced();
    }

    private static List<Entry> fitting(List<Entry> entries, int mask, int length) {
        List<Entry> fit = new ArrayList<>(entries.size());
        for (Entry e : entries) {
            boolean ok = e.kind().exact() ? e.definite() == mask : (e.definite() & ~mask) == 0;
            if (ok) fit.add(e);
        }
        return fit;
    }
}

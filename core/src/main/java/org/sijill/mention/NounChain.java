package org.sijill.mention;

import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.text.Word;

/** What a word is to the noun before it: its adjective, another noun joined on, or nothing of it. */
final class NounChain {
    private final Scan scan;

    NounChain(Scan scan) {
        this.scan = scan;
    }

    /** Whether no noun stands before the word that it could describe. */
    boolean fresh(int i) {
        if (i == 0 || !scan.word(i - 1)) return true;
        Word before = scan.words.get(i - 1);
        return before.isSmall()
                || before.forms().stream()
                        .anyMatch(f -> f.finite() && (f.cut().pronoun().isEmpty() || !before.definite()));
    }

    /** «النظام الغذائي», «هذا النظام الذي …»: an adjective that no government has. */
    boolean thing(int k) {
        return scan.word(k)
                && scan.word(k - 1)
                && scan.words.get(k - 1).definite()
                && scan.words.get(k).definite()
                && !scan.words.get(k).isSmall()
                && !scan.modifier(k)
                && scan.nisbaAt(k) == null
                && scan.letters(k).endsWith(scan.letters(k - 1).endsWith("\u0647") ? "\u0647" : "\u064A");
    }

    /** Whether the word is written with the article, alone or after «و». */
    boolean spelledDefinite(int j) {
        String letters = scan.letters(j);
        Clitics clitics = scan.spotter.clitics();
        return clitics.definite(letters)
                || letters.length() > 4 && letters.charAt(0) == '\u0648' && clitics.definite(letters.substring(1));
    }

    /** After a definite noun: an adjective of it, or another noun joined on. */
    boolean describes(int j) {
        String letters = scan.letters(j);
        if (!spelledDefinite(j) || scan.nisbaAt(j) != null) return false;
        char last = letters.charAt(letters.length() - 1);
        boolean joined = letters.charAt(0) == '\u0648';
        return joined || last == '\u0647' || last == '\u064A';
    }

    /** «وإدارة البحوث»: after a definite noun another one joined on, which waits for its genitive. */
    boolean joins(int j) {
        String letters = scan.letters(j);
        if (letters.length() < 5 || letters.charAt(0) != '\u0648' || !scan.word(j + 1) || spelledDefinite(j))
            return false;
        for (Hit hit : scan.at(j)) if (hit.entry(Kind.POST, Kind.TITLE, Kind.PERSON, Kind.GROUP) != null) return false;
        return scan.words.get(j).forms().stream().noneMatch(f -> f.finite())
                && !scan.spotter.nameWords().part(letters.substring(1))
                && spelledDefinite(j + 1)
                && scan.nisbaAt(j + 1) == null;
    }

    /** «استقبل الرئيس وفدا»: an indefinite accusative right after a name is somebody else, or what he was made. */
    boolean object(int k) {
        if (!scan.word(k) || scan.words.get(k).definite()) return false;
        String letters = scan.letters(k);
        return letters.charAt(letters.length() - 1) == scan.spotter.clitics().alef();
    }

    /** «للعلوم», «للطيران المدني»: whether the word may be a noun with the article under «ل», led by none of the clitics {@code but}. */
    boolean under(int k, int but) {
        for (Clitics.Cut cut : scan.words.get(k).cuts())
            if (cut.has(Clitics.LI) && cut.has(Clitics.ARTICLE) && !cut.has(but)) return true;
        return false;
    }
}

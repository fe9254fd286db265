package org.sijill.mention;

import org.sijill.text.Word;

/** What a word is to the noun before it: its adjective, or nothing of it. */
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
}

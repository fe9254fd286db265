package org.sijill.data;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;

/**
 * The regular forms of a nisba or a noun of persons: feminine, dual and sound plurals, with and without their nun
 * (which falls off before an idafa). Names of states, people and places do not inflect.
 */
final class Inflection {
    private final Clitics clitics;

    Inflection(Clitics clitics) {
        this.clitics = clitics;
    }

    /** All forms of the folded {@code wording}, itself first. */
    Set<String> of(Kind kind, String wording) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(wording);
        switch (kind) {
            case NISBA, ADHERENT -> nisba(wording, forms);
            case GROUP -> sound(wording, forms);
            case POST -> post(wording, forms);
            default -> {}
        }
        return forms;
    }

    /** ه، ون، ين، ان، ات، تان، تين، and the accusative alef. */
    private void nisba(String word, Set<String> forms) {
        String haa = String.valueOf('\u0647');
        for (String end : new String[] {haa, "\u0648\u0646", "\u064A\u0646", "\u0627\u0646", "\u0627\u062A", "\u062A\u0627\u0646", "\u062A\u064A\u0646", "\u0627"}) forms.add(word + end);
    }

    private void sound(String word, Set<String> forms) {
        if (word.indexOf(' ') >= 0 || word.endsWith("\u0648\u0646") || word.endsWith("\u0627\u062A") || word.endsWith("\u064A\u0646")) return;
        String stem = word.endsWith("\u0647") ? word.substring(0, word.length() - 1) : word;
        forms.add(stem + "\u0627\u062A");
        if (stem.length() == word.length())
            for (String end : new String[] {"\u0648\u0646", "\u064A\u0646", "\u0648", "\u064A", "\u0627\u0646", "\u0647", "\u0627"}) forms.add(word + end);
    }

    /** The head of a post: feminine, dual, sound plural; وزير has وزراء listed in the file. */
    private void post(String wording, Set<String> forms) {
        int blank = wording.indexOf(' ');
        String head = blank < 0 ? wording : wording.substring(0, blank);
        String rest = blank < 0 ? "" : wording.substring(blank);
        if (head.endsWith("\u0647")) return;
        for (String end : new String[] {"\u0647", "\u0627", "\u064A", "\u0627\u0646", "\u064A\u0646", "\u0648", "\u0648\u0646"}) forms.add(head + end + rest);
        if (clitics.definite(wording)) return;
        forms.add(head + "\u062A\u064A" + rest);
    }
}

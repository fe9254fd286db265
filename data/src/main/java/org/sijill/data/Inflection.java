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
    /** Posts whose feminine is another word: «عقيدة» is a creed, «مصدرة» an exporter, «دبلوماسية» a trade. */
    private static final Set<String> MALE =
            Set.of("general", "cleric", "emir", "sultan", "source", "supreme leader", "diplomat");

    private final Clitics clitics;

    Inflection(Clitics clitics) {
        this.clitics = clitics;
    }

    /** All forms of the folded {@code wording}, itself first. */
    Set<String> of(Kind kind, String id, String wording) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(wording);
        switch (kind) {
            case NISBA, ADHERENT -> nisba(wording, forms);
            case GROUP -> sound(wording, forms);
            case POST -> post(id, wording, forms);
            case PERSON, SURNAME -> servant(wording, forms);
            default -> {}
        }
        return forms;
    }

    /** The forms that only stand before a genitive, so never with the article: «مسلحو», «نائبتي». */
    Set<String> construct(Kind kind, String wording) {
        Set<String> forms = new LinkedHashSet<>();
        int blank = wording.indexOf(' ');
        if (kind != Kind.POST && kind != Kind.GROUP || kind == Kind.GROUP && (blank >= 0 || ended(wording)))
            return forms;
        String head = blank < 0 ? wording : wording.substring(0, blank);
        String rest = blank < 0 ? "" : wording.substring(blank);
        if (head.endsWith("\u0647")) return forms;
        forms.add(head + "\u0648" + rest);
        forms.add(head + "\u064A" + rest);
        if (kind == Kind.POST && !clitics.definite(wording)) forms.add(head + "\u062A\u064A" + rest);
        return forms;
    }

    /** «عبد العزيز» is also written as one word, and so are names ending in «الله». */
    private void servant(String wording, Set<String> forms) {
        String abd = "\u0639\u0628\u062F";
        String god = "\u0627\u0644\u0644\u0647";
        String joined = (" " + wording)
                .replace(" " + abd + " ", " " + abd)
                .replace(" " + god, god)
                .strip();
        forms.add(joined);
        StringBuilder split = new StringBuilder();
        for (String word : joined.split(" ")) {
            boolean servant = word.length() > 5 && word.startsWith(abd);
            boolean divine = !servant && word.length() > 5 && word.endsWith(god);
            split.append(split.isEmpty() ? "" : " ")
                    .append(
                            servant
                                    ? abd + " " + word.substring(3)
                                    : divine ? word.substring(0, word.length() - 4) + " " + god : word);
        }
        forms.add(split.toString());
    }

    /** ه، ون، ين، ان، ات، تان، تين، and the accusative alef. */
    private void nisba(String word, Set<String> forms) {
        String haa = String.valueOf('\u0647');
        String[] ends = {
            haa,
            "\u0648\u0646",
            "\u064A\u0646",
            "\u0627\u0646",
            "\u0627\u062A",
            "\u062A\u0627\u0646",
            "\u062A\u064A\u0646",
            "\u0627"
        };
        for (String end : ends) forms.add(each(word, end));
    }

    /** Every word of the nationality takes the ending, but for one that does not end in -i («جنوب أفريقي»). */
    private static String each(String wording, String end) {
        StringBuilder form = new StringBuilder();
        for (String word : wording.split(" ")) {
            boolean adjective = word.endsWith("\u064A") || wording.indexOf(' ') < 0;
            form.append(form.isEmpty() ? "" : " ").append(word).append(adjective ? end : "");
        }
        return form.toString();
    }

    /** A broken plural («طلبة») takes no other, and «عسكريا» is an adverb. */
    private void sound(String word, Set<String> forms) {
        if (word.indexOf(' ') >= 0 || ended(word)) return;
        if (word.endsWith("\u0647")) {
            if (word.length() > 4) forms.add(word.substring(0, word.length() - 1) + "\u0627\u062A");
            return;
        }
        for (String end : new String[] {"\u0648\u0646", "\u064A\u0646", "\u0627\u0646"}) forms.add(word + end);
        if (!word.endsWith("\u064A")) forms.add(word + "\u0627");
    }

    private static boolean ended(String word) {
        return word.endsWith("\u0648\u0646") || word.endsWith("\u0627\u062A") || word.endsWith("\u064A\u0646");
    }

    /** The head of a post: feminine, dual, sound plural; وزير has وزراء listed in the file. */
    private void post(String id, String wording, Set<String> forms) {
        int blank = wording.indexOf(' ');
        String head = blank < 0 ? wording : wording.substring(0, blank);
        String rest = blank < 0 ? "" : wording.substring(blank);
        if (head.endsWith("\u0647")) return;
        boolean noun = head.length() == 5 && head.charAt(0) == '\u0645' && head.charAt(2) == '\u0627';
        if (!noun && !MALE.contains(id)) forms.add(head + "\u0647" + rest);
        for (String end : new String[] {"\u0627", "\u0627\u0646", "\u064A\u0646", "\u0648\u0646"})
            forms.add(head + end + rest);
    }
}

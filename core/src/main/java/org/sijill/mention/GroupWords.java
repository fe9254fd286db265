package org.sijill.mention;

import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Token;
import org.sijill.text.Word;

/**
 * Groups of people, and what the words around a group's noun say of it: whether it is a noun of persons at all or the
 * adjective of the noun before, whether it is counted, whether it is of no one state.
 */
final class GroupWords {
    /** Groups that are elsewhere than at home, or of all the world: the page's state is not theirs. */
    private static final Set<String> STATELESS = Set.of(
            "migrants",
            "refugees",
            "tourists",
            "pilgrims",
            "consumers",
            "investors",
            "donors",
            "travellers",
            "passengers",
            "expatriates",
            "foreigners",
            "foreign fighters",
            "un staff",
            "peacekeepers",
            "muslims",
            "arabs");

    private final Scan scan;

    GroupWords(Scan scan) {
        this.scan = scan;
    }

    /** «مهاجرون», «خبراء دوليون», «مواطنو الدول الأخرى»: whether a group whose noun ends before {@code head} and that ends before {@code last} is of no one state. */
    boolean stateless(String group, int head, int last) {
        if (STATELESS.contains(group)) return true;
        if (last > head
                && scan.word(head)
                && scan.spotter.heads().kind(scan.letters(head)).equals("members")) return true;
        for (int k = last; k < last + 2 && scan.word(k); k++) {
            String kind = scan.spotter.heads().kind(scan.letters(k));
            if (kind.equals("wide") || kind.equals("members") && k == last) return true;
        }
        return false;
    }

    /** Whether the participle at {@code i} says something of somebody told of before it and names nobody itself. */
    boolean attribute(int i, Hit hit) {
        if (i == 0 || !hit.cut().pronoun().isEmpty()) return false;
        if (scan.words.get(i).definite()) return describes(i);
        return !hit.is(Kind.POST) && (circumstance(i) || ofBody(i));
    }

    /** The noun by which a group that begins at {@code i} is called again: without its article, a sound plural as its object form. */
    String noun(int i) {
        String w = scan.spotter.clitics().bare(scan.letters(i));
        return w.endsWith("\u0648\u0646") ? w.substring(0, w.length() - 2) + "\u064A\u0646" : w;
    }

    /** «الفكر المتطرف», «الصحافي السعودي المفقود», «المواطنين المحتجزين»: a participle after a noun that it agrees with. */
    private boolean describes(int i) {
        if (!scan.word(i - 1)
                || scan.words.get(i - 1).isSmall()
                || !scan.words.get(i - 1).definite()) return false;
        String w = scan.letters(i);
        if (!scan.spotter.clitics().definite(w)) return false;
        String before = scan.letters(i - 1);
        if (plural(w)) return plural(before);
        boolean participle = w.charAt(scan.spotter.clitics().article()) == '\u0645';
        return participle && !feminine(before) && !feminine(w) && !several(w) && !several(before) && !plural(before);
    }

    /** «، متهما الحكومة», «، داعية إلى», «كان مطلوبا»: an indefinite one that tells how he did it, or what he was. */
    private boolean circumstance(int i) {
        String w = scan.letters(i);
        boolean accusative = w.endsWith("\u0627");
        if (scan.word(i - 1)) return accusative && scan.words.get(i - 1).is(Function.Sort.KANA);
        if (!scan.isComma(i - 1)) return false;
        boolean to = scan.word(i + 1) && scan.words.get(i + 1).is(Function.Sort.PREP_ILA);
        return to || w.charAt(0) == '\u0645' && (accusative || plural(w));
    }

    /** «حزب معارض», «تنظيم متطرف»: an indefinite one after the noun of a body. */
    private boolean ofBody(int i) {
        String w = scan.letters(i);
        if (!scan.word(i - 1)
                || w.charAt(0) != '\u0645'
                || plural(w)
                || scan.words.get(i - 1).definite()) return false;
        for (Hit before : scan.at(i - 1))
            if (before.last() == i && before.cut().pronoun().isEmpty() && before.is(Kind.BODY)) return true;
        return false;
    }

    private static boolean plural(String w) {
        return w.endsWith("\u064A\u0646") || w.endsWith("\u0648\u0646");
    }

    private static boolean several(String w) {
        return w.endsWith("\u0627\u062A");
    }

    private static boolean feminine(String w) {
        return w.endsWith("\u0647");
    }

    /** «المسألة السعودية», «الشركتين السعودية والأمريكية»: a state's name that is the nationality of a feminine noun before it. */
    boolean feminine(int i, Hit hit) {
        if (i == 0 || hit.last() > i + 1 || !hit.bare() || !feminine(scan.letters(i)) || !scan.word(i - 1))
            return false;
        String before = scan.letters(i - 1);
        boolean noun = feminine(before) || several(before) || before.endsWith("\u062A\u064A\u0646");
        return noun
                && scan.words.get(i - 1).definite()
                && !scan.words.get(i - 1).isSmall()
                && !scan.spotter.nameWords().time(before);
    }

    /** «15 فلسطينيا», «ألف سوري», «أربعة سعوديين»: a nationality after a number counts people. */
    boolean counted(int i) {
        if (i == 0) return false;
        boolean number = scan.tokens.get(i - 1).kind() == Token.Kind.NUMBER
                || scan.word(i - 1) && scan.spotter.nameWords().number(scan.letters(i - 1));
        String w = scan.letters(i);
        return number && (w.endsWith("\u064A\u0627") || w.endsWith("\u064A") || w.endsWith("\u064A\u064A\u0646"));
    }

    /** «مقتل الفلسطينيين»: a plural nationality with the article after a noun without it is its genitive. */
    boolean genitive(int i) {
        return i > 0
                && scan.word(i - 1)
                && scan.spotter.clitics().definite(scan.letters(i))
                && !scan.words.get(i - 1).definite()
                && scan.at(i - 1).isEmpty();
    }

    /** A nationality is a noun of its own only where no noun stands before it for it to describe. */
    boolean standsAlone(int i, Hit hit) {
        if (i == 0 || hit.cut().has(Clitics.PREPOSITION)) return true;
        if (!scan.word(i - 1)) return true;
        Word w = scan.words.get(i - 1);
        if (w.isSmall() || w.verbal()) return true;
        return hit.cut().has(Clitics.AND);
    }

    /** «الفلسطينيون»: a nationality or creed in the plural of persons. */
    boolean pluralPerson(int i) {
        String w = scan.letters(i);
        return w.length() > 5 && (w.endsWith("\u0648\u0646") || w.endsWith("\u064A\u064A\u0646"));
    }

    /** The phrase, which a noun for a group of the kind {@code e} begins. */
    Party of(Phrase p, Entry e) {
        p.sort = Sort.GROUP;
        p.post = e.id();
        p.plural = true;
        if (Sides.ofBoth(p)) return Sides.of(p);
        int head = p.last;
        new Complement(p).take(false);
        if (p.pronoun.isEmpty())
            p.entity = p.code == null && stateless(e.id(), head, p.last)
                    ? Linker.NOBODYS
                    : p.code != null || scan.words.get(p.first).definite() ? Linker.ECHO + noun(p.first) : null;
        return p.party();
    }

    /** «الفلسطينيون»: the phrase, which a nationality begins that is a noun of its own. */
    Party people(Phrase p, Entry e) {
        p.sort = Sort.GROUP;
        p.code = e.code();
        p.plural = true;
        while (scan.modifier(p.last)) p.last++;
        return p.party();
    }
}

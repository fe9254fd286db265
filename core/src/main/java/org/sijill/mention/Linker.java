package org.sijill.mention;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party.Sort;

/**
 * Finds out whom a page's phrases speak for where they don't say it themselves: a surname for a full name, a post for
 * the person who was named with it, «الجانبان» for the two last told of, «نظيره» for the same post of another state,
 * a body or group without a state for the page's own. Whole-page knowledge, taken in order of the text.
 */
public final class Linker {
    /** Before the head by which an organisation is called again, in place of its id, until it is linked. */
    static final String ECHO = "?";

    /** Letters of vowels. */
    private static final String SOUNDS = "\u0627\u0648\u064A";

    /** Pairs of letters that stand for one sound of a foreign name: «ط» and «ت», «ج» and «غ», «ك» and «ق», «ص» and «س». */
    private static final String MIXED = "\u0637\u062A\u062C\u063A\u0642\u0643\u0635\u0633";

    /** Before the code of a state whose capital, not itself, is so called. */
    static final String CAPITAL = "^";

    /** In place of an id: a group of no one state, until it is linked. */
    static final String NOBODYS = "!";

    private final Folding folding;
    private final Names names;
    private final NameWords nameWords;
    private final Heads heads;
    private final Terms terms;
    private final Set<String> outlets;
    private final Set<String> companies;

    public Linker(Lexicon lexicon) {
        folding = lexicon.folding();
        names = lexicon.names();
        nameWords = new NameWords(lexicon);
        heads = new Heads(lexicon);
        terms = new Terms(names);
        outlets = names.ids(Entry.Kind.ORGANISATION, "MED");
        companies = names.ids(Entry.Kind.ORGANISATION, "BUS");
    }

    /** As below, of a page whose day nobody knows. */
    public List<List<Party>> link(List<List<Party>> page, @Nullable String home) {
        return link(page, home, null);
    }

    /**
     * The phrases with what was found out.
     *
     * @param page the phrases of each sentence, in order
     * @param home the outlet's country, or null
     * @param day the page's day, by which is told for whom somebody spoke then; null where unknown
     */
    public List<List<Party>> link(List<List<Party>> page, @Nullable String home, @Nullable LocalDate day) {
        return new PageLinks(this, page, home, day).link();
    }

    /** The folded words by which the page may call again what it names in full: last names, heads of organisations' names. */
    public Set<String> surnames(List<List<Party>> page) {
        Set<String> echoes = new HashSet<>();
        for (List<Party> sentence : page)
            for (Party p : sentence) {
                if (p.name() != null) last(p, p.name(), echoes);
                if (p.sort() == Sort.ORGANISATION || p.sort() == Sort.MOVEMENT)
                    echoes.addAll(heads.all(p.sort() == Sort.MOVEMENT));
            }
        return echoes;
    }

    private void last(Party p, String name, Set<String> echoes) {
        String entity = p.entity();
        String[] parts = folding.word(name)
                .replace('-', ' ')
                .replace('_', ' ')
                .replace('#', ' ')
                .split(" +");
        String last = parts[parts.length - 1];
        if (parts.length > 1 && entity == null && nameWords.east(parts[0])) {
            echoes.add(parts[0]);
            if (parts.length > 2 || nameWords.syllable(last)) return;
        }
        if (parts.length > 1
                && last.length() > 2
                && !nameWords.joint(last)
                && !nameWords.second(last)
                && (entity != null || p.post() != null || !nameWords.common(last))
                && !nameWords.joint(parts[parts.length - 2])) echoes.add(last);
        if (parts.length > 2 && nameWords.joint(parts[parts.length - 2]))
            echoes.add(parts[parts.length - 2] + " " + last);
        if (parts.length > 1 && entity != null && called(parts[0], entity)) echoes.add(parts[0]);
    }

    /** Whether the who's-who lists the word alone as what the person is called («كيم»). */
    private boolean called(String word, String entity) {
        int node = names.next(0, word);
        if (node < 0) return false;
        for (Entry e : names.at(node)) if (e.kind() == Entry.Kind.SURNAME && e.id().equals(entity)) return true;
        return false;
    }

    /** Whether an outlet or a network is named, which tells nothing of the state that the page is about. */
    boolean outlet(Party p) {
        return p.sort() == Sort.ORGANISATION && p.entity() != null && outlets.contains(p.entity());
    }

    /** Whether a company is named, which tells little of the state that the page is about. */
    boolean company(Party p) {
        return p.sort() == Sort.ORGANISATION && p.entity() != null && companies.contains(p.entity());
    }

    /** The listed person whom an unlisted spelling of a full name means: one with that last name whose first name is nearly the same. */
    @Nullable
    String spelled(String[] parts) {
        int node = parts.length < 2 ? -1 : names.next(0, parts[parts.length - 1]);
        if (node < 0) return null;
        String found = null;
        for (Entry e : names.at(node)) {
            Names.Person person = e.kind() == Entry.Kind.SURNAME ? names.person(e.id()) : null;
            if (person == null || !Roster.alike(first(person), parts[0])) continue;
            if (found != null && !found.equals(e.id())) return null;
            found = e.id();
        }
        return found;
    }

    /** Whether a full name is a spelling of the listed person's: «بيتر ماور» of «بيتر ماورر». */
    boolean spells(String[] parts, String id) {
        Names.Person person = names.person(id);
        if (person == null || parts.length < 2) return false;
        String name = folding.word(person.name());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return bones(last).equals(bones(parts[parts.length - 1]))
                && bones(first(person)).equals(bones(parts[0]));
    }

    /** The consonants of a word, those that spellings of foreign names mix up made one, doubled ones single. */
    private static String bones(String word) {
        StringBuilder bones = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int one = MIXED.indexOf(c);
            if (one >= 0) c = MIXED.charAt(one | 1);
            boolean weak = SOUNDS.indexOf(c) >= 0 || i == word.length() - 1 && c == '\u0647';
            if (!weak && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) bones.append(c);
        }
        return bones.toString();
    }

    private String first(Names.Person person) {
        String name = folding.word(person.name());
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    Roster roster() {
        return new Roster(folding, nameWords, this::called);
    }

    Names names() {
        return names;
    }

    Terms terms() {
        return terms;
    }

    Heads heads() {
        return heads;
    }
}

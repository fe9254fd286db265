package org.sijill.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.base.Sieve;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Table;

/**
 * What single words are to a name: a given name, a part of some listed person's name, a joint («بن», «أبو», «آل»), or a
 * common word that no unlisted name holds. Immutable.
 */
final class NameWords {
    /** Classes of words that names of the far East are made of. */
    private static final Set<String> EASTERN = Set.of("east", "syllable");

    private final Clitics clitics;
    private final Set<String> base = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> joints = new HashSet<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Map<String, Set<String>> compounds = new HashMap<>();
    /** God's name, folded. */
    private final String divine;

    private final Set<String> months = new HashSet<>();
    private final Set<String> frequent = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Sieve givenSieve;
    private final Sieve commonSieve;
    private final Sieve jointSieve;

    NameWords(Lexicon lexicon) {
        clitics = lexicon.clitics();
        Folding folding = lexicon.folding();
        fill(lexicon.table("ar/joints"), folding, joints);
        for (List<String> row : lexicon.table("ar/joints").rows()) sort(row.get(0), folding.word(row.get(1)));
        fill(lexicon.table("ar/common"), folding, common);
        fill(lexicon.table("ar/function"), folding, small);
        fill(lexicon.table("ar/frequency"), folding, frequent);
        for (List<String> row : lexicon.table("ar/given").rows()) {
            String word = folding.word(row.get(1));
            if (row.get(0).equals("family")) families.add(word);
            else if (EASTERN.contains(row.get(0))) sort(row.get(0), word);
            else given.add(word);
            if (row.get(0).equals("given")) base.add(word);
        }
        Map<String, String> seconds = new HashMap<>();
        for (List<String> row : lexicon.table("ar/compounds").rows()) {
            String kind = row.get(0).substring(0, row.get(0).indexOf('-'));
            String word = folding.word(row.get(1));
            if (row.get(0).endsWith("-second")) seconds.put(kind, word);
            else
                compounds
                        .computeIfAbsent(seconds.getOrDefault(kind, ""), k -> new HashSet<>())
                        .add(word);
        }
        divine = seconds.getOrDefault("god", "");
        for (String month : lexicon.table("ar/calendar/months/hijri").cells("arabic")) months.add(folding.word(month));
        fill(lexicon.table("ar/calendar/numbers"), folding, numbers);
        for (Table t : lexicon.tables("ar/calendar/"))
            if (Set.of("numbers", "hijri", "landmarks").stream().noneMatch(t.name()::endsWith)) calendar(t, folding);
        for (Names.Person p : lexicon.names().people().values()) learn(folding.word(p.name()));
        givenSieve = sieve(given);
        commonSieve = sieve(common);
        jointSieve = sieve(joints);
    }

    private static Sieve sieve(Set<String> words) {
        Sieve sieve = new Sieve(words.size());
        words.forEach(sieve::add);
        return sieve;
    }

    private void sort(String kind, String word) {
        classes.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
    }

    private boolean is(String kind, String word) {
        return classes.getOrDefault(kind, Set.of()).contains(word);
    }

    static void fill(Table table, Folding folding, Set<String> words) {
        for (String cell : table.cells("arabic")) words.add(folding.word(cell));
    }

    private void calendar(Table table, Folding folding) {
        for (String cell : table.cells("arabic")) {
            String word = folding.word(cell);
            if (word.indexOf(' ') < 0 && !given.contains(word)) common.add(clitics.bare(word));
            times.add(word);
        }
    }

    private void learn(String name) {
        String[] words = name.split("[ -]+");
        if (words.length < 2 || words.length > 4) return;
        for (int i = 0; i < words.length; i++)
            if (words[i].length() > 2 && !joints.contains(words[i])) parts.merge(words[i], 1, Integer::sum);
        if (words[0].length() > 3
                && !clitics.definite(words[0])
                && !joints.contains(words[0])
                && !common.contains(words[0])) given.add(words[0]);
    }

    /** Whether the word is a given name that means nothing else. */
    boolean plain(String word) {
        return base.contains(word) && !common(word);
    }

    boolean given(String word) {
        return !givenSieve.excludes(word) && given.contains(word);
    }

    /** Whether a common word is a family's name right after a given one: «أحمد عيد». */
    boolean family(String word) {
        return families.contains(word);
    }

    /** Whether the two make one name: «نصر الله», «صلاح الدين». */
    boolean first(String word, String second) {
        return compounds.getOrDefault(second, Set.of()).contains(word);
    }

    /** Whether the word is a name only after another: «الله», «الدين». */
    boolean second(String word) {
        return compounds.containsKey(word);
    }

    /** Whether the word is God's name. */
    boolean divine(String word) {
        return word.equals(divine);
    }

    /** Whether the word is a month of the Hijri year, as «رمضان» is. */
    boolean month(String word) {
        return months.contains(word);
    }

    /** Whether the folded word is part of some listed person's name. */
    boolean part(String word) {
        return parts.containsKey(word) || given.contains(word);
    }

    /** Whether the word is a preposition or another small one. */
    boolean small(String word) {
        return small.contains(word);
    }

    /** Whether the word tells a time. */
    boolean time(String word) {
        return times.contains(word) || clitics.definite(word) && times.contains(clitics.bare(word));
    }

    /** Whether the word is a number. */
    boolean number(String word) {
        return numbers.contains(word);
    }

    /** Whether the word is among the commonest of all. */
    boolean frequent(String word) {
        return frequent.contains(word) || common(word) || small(word);
    }

    /** Whether the joint leads to the name of the father: «بن». */
    boolean father(String word) {
        return is("father", word);
    }

    /** Whether the joint leads to the name of a house: «آل». */
    boolean house(String word) {
        return is("house", word);
    }

    /** Whether the word is a family's name of the far East, which stands first: «كيم». */
    boolean east(String word) {
        return is("east", word);
    }

    /** Whether the word is one that given names of the far East are made of: «جونغ». */
    boolean syllable(String word) {
        return is("syllable", word);
    }

    boolean joint(String word) {
        return !jointSieve.excludes(word) && joints.contains(word);
    }

    /** Whether the word, with or without its article, is an ordinary one. */
    boolean common(String word) {
        if (!commonSieve.excludes(word) && common.contains(word)) return true;
        return clitics.definite(word)
                && !commonSieve.excludes(word, clitics.article())
                && common.contains(clitics.bare(word));
    }
}

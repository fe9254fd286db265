package org.sijill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Names.Person;
import org.sijill.lexicon.Names.Term;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.text.Words;

/**
 * Answers from the who's-who: who is called so, and who held a post, on a day or ever. Takes a name or a post with its
 * state as pages write them, or an id. What is not listed is answered with nothing, never guessed. Safe for any number
 * of threads.
 */
public final class Directory {
    /** Somebody and one of the posts held; null where none is listed. */
    public record Answer(Person person, @Nullable Term term) {}

    private final Lexicon lexicon;
    private final Names names;
    private final Sentences sentences;
    private final Function function;
    private final Spotter spotter;

    public Directory(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = lexicon.names();
        sentences = new Sentences(lexicon.folding());
        function = new Function(lexicon.table("ar/function"), lexicon.folding());
        spotter = new Spotter(lexicon);
    }

    /** Who is meant by {@code query}, with the posts held on {@code on}, or with all where it is null. */
    public List<Answer> ask(String query, @Nullable LocalDate on) {
        List<Answer> answers = new ArrayList<>();
        for (String id : called(query)) {
            Person person = names.person(id);
            if (person != null) terms(person, on, answers);
        }
        if (answers.isEmpty()) holders(query, on, answers);
        return answers;
    }

    private static void terms(Person person, @Nullable LocalDate on, List<Answer> answers) {
        int before = answers.size();
        for (Term t : person.terms()) if (on == null || Terms.covers(t, on)) answers.add(new Answer(person, t));
        if (answers.size() == before) answers.add(new Answer(person, null));
    }

    /** The ids of all whom the whole query names; of a Latin query, all whose id has its words. */
    private Set<String> called(String query) {
        Set<String> ids = new LinkedHashSet<>();
        int node = 0;
        for (Sentence s : sentences.of(query))
            for (Token t : s.tokens())
                if (t.kind() == Token.Kind.WORD && node >= 0)
                    node = names.next(node, lexicon.clitics().bare(t.word()));
        if (node > 0)
            for (Entry e : names.at(node)) if (e.kind() == Kind.PERSON || e.kind() == Kind.SURNAME) ids.add(e.id());
        String slug = query.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (node == 0 && !slug.isEmpty())
            for (String id : names.people().keySet().stream().sorted().toList())
                if (("-" + id + "-").contains("-" + slug + "-")) ids.add(id);
        return ids;
    }

    private void holders(String query, @Nullable LocalDate on, List<Answer> answers) {
        for (Party p : phrases(query)) {
            if (p.code() == null || p.post() == null) continue;
            for (Term t : names.holders(p.code(), p.post())) {
                Person person = names.person(t.person());
                if (person != null && (on == null || Terms.covers(t, on))) answers.add(new Answer(person, t));
            }
        }
        answers.sort(java.util.Comparator.comparing(
                (Answer a) -> a.term() == null ? "" : a.term().from()));
    }

    private List<Party> phrases(String query) {
        Words known = new Words(lexicon, function);
        List<Party> found = new ArrayList<>();
        for (Sentence s : sentences.of(query)) {
            List<Word> words = new ArrayList<>();
            for (Token t : s.tokens()) words.add(known.of(t));
            found.addAll(spotter.spot(query, s, words, Set.of()));
        }
        return found;
    }
}

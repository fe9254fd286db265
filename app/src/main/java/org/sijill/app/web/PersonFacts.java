package org.sijill.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.register.Event;
import org.sijill.view.Entry;
import org.sijill.view.Question;

/**
 * Somebody of the who's-who: the terms that it lists, the posts in which pages show them, their events.
 *
 * @param searched how many of the latest events that may name them were looked through
 */
record PersonFacts(
        String id,
        @Nullable String name,
        @Nullable String wikidata,
        List<Names.Term> terms,
        List<Seen> seen,
        List<Entry> events,
        int searched) {
    private static final int BODIES = 120;

    static PersonFacts of(Visit v) {
        String id = v.part("id");
        Names.Person person = v.desk.lexicon.names().person(id);
        Question q = Question.words(id.replace('-', ' '));
        List<Entry> likely = v.desk.shelf().ask(q).list(BODIES);
        List<Event> events =
                v.desk.events(likely).stream().filter(e -> names(e, id)).toList();
        if (person == null && events.isEmpty()) throw Problem.missing("person", id);
        List<String> ids = events.stream().map(Event::id).toList();
        return new PersonFacts(
                id,
                person == null ? null : person.name(),
                person == null || person.wikidata().isEmpty() ? null : person.wikidata(),
                person == null ? List.of() : person.terms(),
                Seen.in(events, s -> id.equals(s.entity())),
                likely.stream().filter(e -> ids.contains(e.id())).toList(),
                likely.size());
    }

    private static boolean names(Event e, String id) {
        return e.statements().stream()
                .flatMap(s ->
                        java.util.stream.Stream.concat(s.report().actors().stream(), s.report().recipients().stream()))
                .anyMatch(s -> id.equals(s.entity()));
    }
}

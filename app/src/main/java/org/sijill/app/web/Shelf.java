package org.sijill.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.sijill.register.Link;
import org.sijill.register.Relation;
import org.sijill.store.Catalogue;
import org.sijill.view.Entry;
import org.sijill.view.Finder;
import org.sijill.view.Ledger;
import org.sijill.view.Question;

/**
 * All entries and links of a register at one moment, ready to be asked. The words for searching are sorted behind the
 * scenes; a search waits for them, nothing else does. Safe for any number of threads.
 */
final class Shelf {
    final Ledger ledger;
    /** A word that no other shelf has. */
    final String edition = java.util.UUID.randomUUID().toString();

    final Map<String, List<Link>> outcomes = new HashMap<>();
    private final Future<Found> found;
    private final Finder none = new Finder.Builder().build(List::of);

    private Shelf(Ledger ledger, List<Link> links, Supplier<Catalogue> open) {
        this.ledger = ledger;
        found = CompletableFuture.supplyAsync(() -> {
            ledger.ready();
            return Found.in(open, ledger);
        });
        for (Link l : links)
            outcomes.computeIfAbsent(l.to(), k -> new ArrayList<>(1)).add(l);
    }

    /** @param open opens the register once more, to read its words behind the scenes */
    static Shelf of(Catalogue catalogue, LocalDate today, Supplier<Catalogue> open) {
        List<Link> links = catalogue.links();
        Map<String, Set<Relation>> came = new HashMap<>();
        for (Link l : links)
            came.computeIfAbsent(l.to(), k -> EnumSet.noneOf(Relation.class)).add(l.relation());
        List<Entry> entries = new ArrayList<>();
        catalogue.entries(e -> entries.add(e.came(came.getOrDefault(e.id(), Set.of()), today)));
        return new Shelf(new Ledger(entries), links, open);
    }

    /** By which words entries and their places are found. */
    private record Found(Finder words, Finder places) {
        static Found in(Supplier<Catalogue> open, Ledger ledger) {
            Finder.Builder words = new Finder.Builder(), places = new Finder.Builder();
            try (Catalogue catalogue = open.get()) {
                catalogue.words((event, told, place) -> {
                    int position = ledger.position(event);
                    if (position < 0) return;
                    words.add(position, told);
                    places.add(position, place);
                });
                return new Found(words.build(catalogue::words), places.build(catalogue::words));
            }
        }
    }

    Ledger.Answer ask(Question question) {
        if (question.text() == null && question.place() == null) return ledger.ask(question, none, none);
        try {
            Found known = found.get();
            return ledger.ask(question, known.words, known.places);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the words of the register could not be read", e);
        }
    }
}

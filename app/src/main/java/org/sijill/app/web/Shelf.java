package org.sijill.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
    final Map<String, List<Link>> outcomes = new HashMap<>();
    private final CompletableFuture<Finder> words;
    private final CompletableFuture<Finder> places;
    private final Finder none;

    private Shelf(Ledger ledger, List<Link> links, Found found) {
        this.ledger = ledger;
        words = CompletableFuture.supplyAsync(() -> found.finder(found.words));
        places = CompletableFuture.supplyAsync(() -> found.finder(found.places));
        none = found.finder(List.of());
        for (Link l : links)
            outcomes.computeIfAbsent(l.to(), k -> new ArrayList<>(1)).add(l);
    }

    static Shelf of(Catalogue catalogue, LocalDate today) {
        List<Link> links = catalogue.links();
        Map<String, Set<Relation>> came = new HashMap<>();
        for (Link l : links)
            came.computeIfAbsent(l.to(), k -> EnumSet.noneOf(Relation.class)).add(l.relation());
        List<Entry> entries = new ArrayList<>();
        Found found = new Found(catalogue, new ArrayList<>(), new ArrayList<>());
        catalogue.entries((e, words, places) -> {
            entries.add(e.came(came.getOrDefault(e.id(), Set.of()), today));
            found.words.add(words);
            found.places.add(places);
        });
        return new Shelf(new Ledger(entries), links, found);
    }

    /** The words by which entries and their places are found. */
    private record Found(Catalogue catalogue, List<String> words, List<String> places) {
        Finder finder(List<String> words) {
            Finder.Builder builder = new Finder.Builder();
            words.forEach(builder::add);
            return builder.build(catalogue::words);
        }
    }

    Ledger.Answer ask(Question question) {
        return ledger.ask(
                question,
                question.text() == null ? none : words.join(),
                question.place() == null ? none : places.join());
    }
}

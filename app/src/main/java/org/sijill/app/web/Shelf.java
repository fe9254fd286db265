package org.sijill.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sijill.lexicon.Lexicon;
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
    final Map<String, List<Link>> announcements = new HashMap<>();
    private final CompletableFuture<Finder> finder;
    private final Finder none;

    private Shelf(Ledger ledger, List<Link> links, CompletableFuture<Finder> finder, Finder none) {
        this.ledger = ledger;
        this.finder = finder;
        this.none = none;
        for (Link l : links) {
            outcomes.computeIfAbsent(l.to(), k -> new ArrayList<>(1)).add(l);
            announcements.computeIfAbsent(l.from(), k -> new ArrayList<>(1)).add(l);
        }
    }

    static Shelf of(Catalogue catalogue, Lexicon lexicon, LocalDate today) {
        List<Link> links = catalogue.links();
        Map<String, Set<Relation>> came = new HashMap<>();
        for (Link l : links)
            came.computeIfAbsent(l.to(), k -> EnumSet.noneOf(Relation.class)).add(l.relation());
        List<Entry> entries = new ArrayList<>();
        List<String> words = new ArrayList<>();
        catalogue.entries((e, w) -> {
            entries.add(e.came(came.getOrDefault(e.id(), Set.of()), today));
            words.add(w);
        });
        CompletableFuture<Finder> finder = CompletableFuture.supplyAsync(() -> finder(words, lexicon));
        return new Shelf(new Ledger(entries), links, finder, finder(List.of(), lexicon));
    }

    private static Finder finder(List<String> words, Lexicon lexicon) {
        Finder.Builder builder = new Finder.Builder();
        words.forEach(builder::add);
        return builder.build(lexicon.folding(), lexicon.clitics());
    }

    Ledger.Answer ask(Question question) {
        boolean searches = question.text() != null || question.place() != null;
        return ledger.ask(question, searches ? finder.join() : none);
    }
}

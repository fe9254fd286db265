package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sijill.base.Span;
import org.sijill.event.Report;

/**
 * How well our own corpus is read, against its side-cars. A report is right when its act is an event's and one of its
 * triggers lies in that event's anchor; each takes one of the other at most. Parties are right when the codes are, for
 * acts between equals whichever side they stand on; the whole record also needs status and date. Not for several
 * threads.
 */
final class CorpusScore {
    private static final Set<String> EQUALS =
            Set.of("meet", "call", "convene", "mediate", "sign", "relate", "ratify", "appoint", "cooperate", "pledge");

    private int pages, right, parties, whole, wrong, missed;

    private final List<String> misses = new ArrayList<>();

    private CorpusScore() {}

    static CorpusScore of(Path corpus, Reader reader) throws IOException {
        CorpusScore score = new CorpusScore();
        for (Path page : pages(corpus)) {
            Reader.Pair pair = reader.read(reader.pages(page).getFirst());
            score.pages++;
            score.page(
                    corpus.relativize(page).toString(),
                    SideCar.of(page),
                    pair.reading().reports(),
                    pair.reading().article().text());
        }
        return score;
    }

    /** All pages of the corpus, in order of their names. */
    static List<Path> pages(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private void page(String name, SideCar gold, List<Report> reports, String text) {
        Set<Integer> used = new HashSet<>();
        List<SideCar.Event> left = new ArrayList<>(gold.events());
        for (int round = 0; round < 2; round++)
            for (var it = left.iterator(); it.hasNext(); ) {
                SideCar.Event e = it.next();
                int found = find(e, reports, used, text, round == 0);
                if (found < 0) continue;
                it.remove();
                used.add(found);
                if (!e.optional()) count(name, e, reports.get(found));
            }
        for (SideCar.Event e : left) if (!e.optional()) missed(name, e);
        for (int i = 0; i < reports.size(); i++) if (!used.contains(i)) wrong(name, reports.get(i), text);
    }

    private void missed(String name, SideCar.Event e) {
        missed++;
        misses.add("MISSED | " + name + " | " + e.act() + " | " + e.anchor());
    }

    private void wrong(String name, Report r, String text) {
        wrong++;
        misses.add("FALSE | " + name + " | " + r.act() + " | "
                + r.mentions().getFirst().sentence().of(text));
    }

    private static int find(SideCar.Event e, List<Report> reports, Set<Integer> used, String text, boolean strict) {
        Span anchor = Anchor.in(text, e.anchor());
        for (int i = 0; i < reports.size(); i++) {
            Report r = reports.get(i);
            if (used.contains(i) || !r.act().equals(e.act()) || strict && !sameParties(e, r)) continue;
            if (anchor != null
                    && r.mentions().stream().anyMatch(t -> t.trigger().overlaps(anchor))) return i;
        }
        return -1;
    }

    private void count(String name, SideCar.Event e, Report r) {
        right++;
        if (!sameParties(e, r)) {
            String got = codes(r.actors()) + ">" + codes(r.recipients());
            misses.add("PARTIES | " + name + " | " + e.act() + " | gold " + e.actors() + ">" + e.recipients() + " got "
                    + got + " | " + e.anchor());
            return;
        }
        parties++;
        Report.Dated d = r.date();
        boolean dated = e.from().isEmpty()
                || d != null && e.from().equals(String.valueOf(d.from())) && e.to().equals(String.valueOf(d.to()));
        if (dated && e.status().equals(r.status().word())) whole++;
    }

    private static boolean sameParties(SideCar.Event e, Report r) {
        Set<String> actors = codes(r.actors()), recipients = codes(r.recipients());
        if (!EQUALS.contains(e.act()))
            return e.actors().equals(actors) && e.recipients().equals(recipients);
        Set<String> gold = new TreeSet<>(e.actors());
        gold.addAll(e.recipients());
        actors.addAll(recipients);
        return gold.equals(actors);
    }

    private static Set<String> codes(List<Report.Side> sides) {
        Set<String> codes = new TreeSet<>();
        for (Report.Side s : sides) codes.add(s.code());
        return codes;
    }

    /** What was missed, false or told of others, a line each. */
    List<String> misses() {
        return misses;
    }

    int pages() {
        return pages;
    }

    /** How many events a careful reader must find. */
    int events() {
        return right + missed;
    }

    /** A figure by the names that the board uses. */
    String figure(String measure, String part) {
        int good = measure.equals("detection") ? right : measure.equals("with parties") ? parties : whole;
        double p = right + wrong == 0 ? 0 : (double) good / (right + wrong),
                r = right + missed == 0 ? 0 : (double) good / (right + missed);
        return switch (part) {
            case "p" -> Figures.number(p);
            case "r" -> Figures.number(r);
            case "f1" -> Figures.number(p + r == 0 ? 0 : 2 * p * r / (p + r));
            case "right" -> String.valueOf(right);
            case "false" -> String.valueOf(wrong);
            default -> String.valueOf(missed);
        };
    }
}

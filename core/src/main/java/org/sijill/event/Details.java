package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;

/**
 * Fills in what hangs on an event once its tellings are together: mode, contexts, instrument, claims, each out of the
 * sentences that tell it. Changes nothing else about a report. Immutable, safe for any number of threads; the time is
 * linear in the text of the telling sentences.
 */
final class Details {
    private final Lexicon lexicon;
    private final Contexts contexts;
    private final Instruments instruments;
    private final Claims claims;
    private final Modes modes;

    Details(Lexicon lexicon) {
        this.lexicon = lexicon;
        contexts = new Contexts(lexicon);
        instruments = new Instruments(lexicon);
        claims = new Claims(lexicon);
        modes = new Modes(lexicon);
    }

    /** The same reports with their details; {@code act} knows the codebook's acts. */
    List<Report> of(
            List<Report> reports, String text, List<Coder.Read> sentences, Function<String, @Nullable Act> act) {
        if (reports.isEmpty()) return reports;
        Page page = new Page(text, sentences, reports);
        List<Report> filled = new ArrayList<>(reports.size());
        for (int r = 0; r < reports.size(); r++)
            filled.add(page.filled(r, act.apply(reports.get(r).act())));
        return filled;
    }

    /** One page's telling sentences, each looked at once. */
    private final class Page {
        private final String text;
        private final Map<Integer, Coder.Read> reads = new HashMap<>();
        private final Map<Integer, Line> lines = new LinkedHashMap<>();
        private final Map<Integer, int[]> hits = new HashMap<>();
        private final List<Report> reports;
        private final List<List<Report.Claim>> claimed = new ArrayList<>();

        Page(String text, List<Coder.Read> sentences, List<Report> reports) {
            this.text = text;
            this.reports = reports;
            for (Coder.Read r : sentences) reads.put(r.sentence().span().from(), r);
            Map<Integer, Set<Integer>> tellers = new LinkedHashMap<>();
            for (int r = 0; r < reports.size(); r++) {
                claimed.add(new ArrayList<>());
                for (Report.Telling t : reports.get(r).mentions())
                    tellers.computeIfAbsent(t.sentence().from(), k -> new LinkedHashSet<>())
                            .add(r);
            }
            tellers.forEach(this::share);
        }

        private @Nullable Line line(Report.Telling t) {
            return line(t.sentence().from());
        }

        private @Nullable Line line(int from) {
            Coder.Read read = reads.get(from);
            return read == null ? null : lines.computeIfAbsent(from, k -> new Line(read));
        }

        /** Gives each claim of a sentence to one event told there: of the acts it is about, the nearest. */
        private void share(int sentence, Set<Integer> tellers) {
            Line line = line(sentence);
            if (line == null) return;
            for (Claims.Found found : claims.of(text, line)) {
                int best = -1;
                int least = Integer.MAX_VALUE;
                for (int r : tellers) {
                    if (!found.acts().isEmpty()
                            && !found.acts().contains(reports.get(r).act())) continue;
                    int far = distance(
                            reports.get(r), sentence, found.claim().span().from());
                    if (far < least && far <= found.reach()) {
                        least = far;
                        best = r;
                    }
                }
                if (best >= 0) keep(claimed.get(best), found.claim());
            }
        }

        private static int distance(Report report, int sentence, int at) {
            int least = Integer.MAX_VALUE;
            for (Report.Telling t : report.mentions())
                if (t.sentence().from() == sentence)
                    least = Math.min(least, Math.abs(t.trigger().from() - at));
            return least;
        }

        private static void keep(List<Report.Claim> kept, Report.Claim claim) {
            for (int i = 0; i < kept.size(); i++) {
                Report.Claim k = kept.get(i);
                if (!k.claim().equals(claim.claim()) || !java.util.Objects.equals(k.count(), claim.count())) continue;
                boolean fuller =
                        k.whose() == null && claim.whose() != null || k.scope() == null && claim.scope() != null;
                if (fuller) kept.set(i, claim);
                return;
            }
            kept.add(claim);
        }

        Report filled(int index, @Nullable Act act) {
            Report r = reports.get(index);
            return new Report(
                    r.id(),
                    r.act(),
                    r.type(),
                    mode(r, act),
                    topics(r),
                    r.status(),
                    r.actors(),
                    r.recipients(),
                    r.date(),
                    r.place(),
                    r.attribution(),
                    instrument(r),
                    List.copyOf(claimed.get(index)),
                    r.mentions(),
                    r.links(),
                    r.confidence(),
                    r.because());
        }

        private @Nullable String mode(Report r, @Nullable Act act) {
            String own = act == null ? "" : act.mode();
            String mode = r.mode();
            for (Report.Telling t : r.mentions()) {
                Line line = line(t);
                if (line == null) continue;
                boolean open = mode == null || mode.equals(own);
                String told =
                        modes.of(r.act(), mode, open, line, line.at(t.trigger().from()));
                if (told != null && !told.equals(own)) return told;
                if (!open) return mode;
            }
            return mode;
        }

        private List<String> topics(Report r) {
            int[] sum = new int[0];
            Set<Integer> seen = new LinkedHashSet<>();
            for (Report.Telling t : r.mentions()) {
                int at = t.sentence().from();
                Line line = line(at);
                if (line == null || !seen.add(at)) continue;
                int[] own = hits.computeIfAbsent(at, k -> contexts.hits(line));
                if (sum.length == 0) sum = own.clone();
                else for (int c = 0; c < own.length; c++) sum[c] += own[c];
            }
            return contexts.strongest(sum);
        }

        private Report.@Nullable Instrument instrument(Report r) {
            Report.Instrument best = null;
            for (Report.Telling t : r.mentions()) {
                Line line = line(t);
                Report.Instrument own = line == null
                        ? null
                        : instruments.of(
                                r.act(), text, line, line.at(t.trigger().from()));
                if (own != null && own.subject() != null) return own;
                if (best == null) best = own;
            }
            return best;
        }
    }
}

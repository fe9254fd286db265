package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.event.Report.Side;
import org.sijill.mention.Party;
import org.sijill.text.Word;

/**
 * The persons whom a page names, and for each what speaks for his being the one who stands behind a side of a report
 * that has his state's code: where he is named from its tellings, what the side says by itself, how many others there
 * are. For one page.
 */
final class Persons {
    /** How many sentences before a telling, or after, somebody is named who may stand behind its sides. */
    private static final int BEFORE = 6, AFTER = 2;

    /** Somebody named on the page: all the phrases that name him, the one with the longest name first. */
    record Person(String code, List<Party> phrases, List<Integer> sentences, int order) {
        Party longest() {
            Party best = phrases.getFirst();
            for (Party p : phrases)
                if (String.valueOf(p.name()).length() > String.valueOf(best.name()).length()) best = p;
            return best;
        }

        boolean is(@Nullable String name, @Nullable String entity) {
            for (Party p : phrases)
                if (name != null && name.equals(p.name()) || entity != null && entity.equals(p.entity())) return true;
            return false;
        }
    }

    /** A person who may stand behind a side, and what speaks for it. */
    record Candidate(Person person, Party phrase, Features features) {}

    private final List<Coder.Read> reads;
    private final Map<Integer, Integer> at = new HashMap<>();
    private final Map<Span, Party> parties = new HashMap<>();
    private final Map<String, List<Person>> byCode = new LinkedHashMap<>();

    Persons(List<Coder.Read> reads, Folding folding) {
        this.reads = reads;
        Map<String, Person> known = new HashMap<>();
        for (int i = 0; i < reads.size(); i++) {
            at.put(reads.get(i).sentence().span().from(), i);
            for (Party p : reads.get(i).parties()) {
                parties.put(p.span(), p);
                String code = p.code();
                if (p.name() == null || code == null) continue;
                String name = p.name();
                String key = code + "|"
                        + (p.entity() != null
                                ? p.entity()
                                : folding.word(name.substring(name.lastIndexOf(' ') + 1)));
                Person person = known.computeIfAbsent(key, k -> {
                    List<Person> same = byCode.computeIfAbsent(code, c -> new ArrayList<>());
                    Person fresh = new Person(code, new ArrayList<>(), new ArrayList<>(), same.size());
                    same.add(fresh);
                    return fresh;
                });
                person.phrases.add(p);
                person.sentences.add(i);
            }
        }
    }

    /** Those who may stand behind a report's side of that code, in the order in which the page names them. */
    List<Candidate> of(Report r, String code, boolean actors, boolean named) {
        List<Candidate> all = new ArrayList<>();
        List<Person> same = byCode.getOrDefault(code, List.of());
        List<Side> sides =
                (actors ? r.actors() : r.recipients()).stream().filter(s -> s.code().equals(code)).toList();
        boolean both = (actors ? r.recipients() : r.actors()).stream().anyMatch(s -> s.code().equals(code));
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            int[] place = place(r, same.get(i));
            places.add(place);
            if (place[2] < least) {
                least = place[2];
                nearest = i;
            }
        }
        for (int i = 0; i < same.size(); i++) {
            Person p = same.get(i);
            int[] place = places.get(i);
            if (place[1] == Integer.MAX_VALUE) continue;
            all.add(new Candidate(
                    p, p.phrases.get(place[0]), features(r, p, sides, actors, both, place, i == nearest, same.size(), named)));
        }
        return all;
    }

    /** His phrase nearest to any of the tellings: its number, how many sentences it stands after the telling's, and how far in letters. */
    private int[] place(Report r, Person p) {
        int[] best = {0, Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (Report.Telling t : r.mentions()) {
            Integer s = at.get(t.sentence().from());
            if (s == null) continue;
            for (int k = 0; k < p.phrases.size(); k++) {
                int off = p.sentences.get(k) - s;
                if (off < -BEFORE || off > AFTER) continue;
                Span span = p.phrases.get(k).span();
                int far = span.to() <= t.trigger().from()
                        ? t.trigger().from() - span.to()
                        : Math.max(0, span.from() - t.trigger().to());
                if (off != 0) far += 500 * Math.abs(off);
                if (far < best[2]) {
                    best[0] = k;
                    best[1] = off == 0 && span.from() > t.trigger().from() ? 100 : off;
                    best[2] = far;
                }
            }
        }
        return best;
    }

    private Features features(
            Report r,
            Person p,
            List<Side> sides,
            boolean actors,
            boolean both,
            int[] place,
            boolean nearest,
            int many,
            boolean named) {
        Party phrase = p.phrases.get(place[0]);
        Piece act = Piece.of("|", r.act(), actors ? ">" : "<");
        Piece side = Piece.of("|", actors ? ">" : "<");
        Piece pick = Piece.of("pick:", pick(p, sides));
        Piece where = Piece.of("at:", where(place));
        Piece first = Piece.of("|", nearest ? "nearest" : "farther", Math.min(3, many));
        Features f = new Features(named, 48);
        for (Piece a : List.of(pick, where, Piece.of(pick, "|", where), Piece.of("near", first))) {
            f.add(a);
            f.add(a, act);
            f.add(a, side);
            f.add(a, first);
        }
        f.add(pick, "|", where, first);
        f.add("order:", Math.min(3, p.order), "/", Math.min(4, many));
        f.add("order:", Math.min(3, p.order), "/", Math.min(4, many), "|", pick);
        f.add("times:", Math.min(4, p.phrases.size()), "/", Math.min(3, many));
        f.add("title:", p.sentences.contains(0), "|", where);
        if (both) f.add("both|", pick, "|", nearest);
        String post = phrase.post() == null ? "none" : phrase.post();
        f.add("post:", post);
        f.add("post:", post, act);
        f.add("sort:", phrase.sort(), phrase.prepositioned() ? "+" : "", "|", where);
        f.add("sort:", phrase.sort(), phrase.prepositioned() ? "+" : "", act);
        f.add("verb:", beside(p, place[0]), "|", where);
        f.add("verb:", beside(p, place[0]), act);
        f.add("verb:", beside(p, place[0]), "|", pick, side);
        f.add("opens:", phrase.first() < 3, "|", where);
        if (phrase.has(Clitics.AND) || comma(place[0], p)) f.add("listed|", pick, "|", where);
        if (beside(p, sides)) f.add("beside", side);
        if (beside(p, sides)) f.add("beside", act);
        if (r.attribution() != null) {
            boolean source = p.phrases.stream().anyMatch(q -> q.span().equals(r.attribution().span()));
            f.add("source:", source, act);
            f.add("source:", source, "|", pick, side);
        }
        f.add("tellings:", Math.min(3, r.mentions().size()), "|", pick);
        f.add("sides:", Math.min(3, r.actors().size()), Math.min(3, r.recipients().size()), "|", pick, side);
        return f;
    }

    /** Whether a verb stands right before the phrase, or right after it. */
    private String beside(Person p, int k) {
        Party q = p.phrases.get(k);
        List<Word> words = reads.get(p.sentences.get(k)).words();
        boolean before = q.first() > 0 && words.get(q.first() - 1).verbal();
        boolean after = q.last() < words.size() && words.get(q.last()).verbal();
        return (before ? "b" : "") + (after ? "a" : "");
    }

    private boolean comma(int k, Person p) {
        Party q = p.phrases.get(k);
        Coder.Read read = reads.get(p.sentences.get(k));
        if (q.first() == 0) return false;
        var t = read.sentence().tokens().get(q.first() - 1);
        return t.isMark('\u060C') || t.isMark(',');
    }

    /** Whether he is named right before or after another of that code who is on the side. */
    private boolean beside(Person p, List<Side> sides) {
        Set<Span> spans = sides.stream().map(Side::span).filter(Objects::nonNull).collect(Collectors.toSet());
        for (int k = 0; k < p.phrases.size(); k++) {
            Party q = p.phrases.get(k);
            for (Party o : reads.get(p.sentences.get(k)).parties())
                if (o != q
                        && spans.contains(o.span())
                        && (Math.abs(o.last() - q.first()) <= 6 || Math.abs(q.last() - o.first()) <= 6)) return true;
        }
        return false;
    }

    private static String where(int[] place) {
        int off = place[1];
        if (off == 0 || off == 100) {
            String d = place[2] < 12 ? "1" : place[2] < 40 ? "2" : place[2] < 120 ? "3" : "4";
            return (off == 0 ? "b" : "a") + d;
        }
        return "s" + Math.max(-4, off);
    }

    /** What the side that has his code says by itself. */
    private String pick(Person p, List<Side> sides) {
        String said = "none";
        for (Side s : sides) {
            if (p.is(s.name(), s.name() == null ? null : s.entity())) return "he";
            if (s.name() != null) {
                said = "another";
                continue;
            }
            if (said.equals("another")) continue;
            Party phrase = s.span() == null ? null : parties.get(s.span());
            boolean fits = s.post() != null
                    && p.phrases.stream()
                            .anyMatch(q -> q.post() != null
                                    && (q.post().equals(s.post())
                                            || q.post().endsWith(s.post())
                                            || s.post().endsWith(q.post())));
            said = (phrase == null ? "unseen" : phrase.sort().name() + (phrase.plural() ? "s" : ""))
                    + (s.post() == null ? "" : fits ? "=" : "/");
        }
        return said;
    }
}

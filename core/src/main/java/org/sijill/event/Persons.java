package org.sijill.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.event.Report.Side;
import org.sijill.mention.Party;
import org.sijill.text.Token;
import org.sijill.text.Word;

/**
 * The persons whom a page names, and for each what speaks for his being the one who stands behind a side of a report
 * that has his state's code: where he is named from its tellings, what the side says by itself, how many others there
 * are. For one page.
 */
final class Persons {
    /** How many sentences before a telling, or after, somebody is named who may stand behind its sides. */
    private static final int BEFORE = 6, AFTER = 2;

    /** What a sentence between counts, in words. */
    private static final int SENTENCE = 75;

    /** How many words may stand between two of one list, an age in brackets among them. */
    private static final int LIST = 6;

    /** Bounds of distances in words. */
    private static final double[] FAR = {2, 6, 18};

    /** Somebody named on the page: all phrases that name him and the sentences they stand in, and how many of his code are named before him. */
    record Person(String code, List<Party> phrases, List<Integer> sentences, int order) {
        Party longest() {
            return phrases.stream().reduce(Persons::longer).orElseThrow();
        }

        List<String> names() {
            return phrases.stream().map(Persons::name).toList();
        }

        private boolean is(Side s) {
            for (Party p : phrases)
                if (s.name() == null
                        ? s.entity() != null && s.entity().equals(p.entity())
                        : s.name().equals(p.name())) return true;
            return false;
        }

        private boolean holds(@Nullable String post) {
            for (Party p : phrases)
                if (post != null && p.post() != null && (p.post().endsWith(post) || post.endsWith(p.post())))
                    return true;
            return false;
        }
    }

    /** A person who may stand behind a side, the phrase that names him nearest to its tellings, and what speaks for it. */
    record Candidate(Person person, Party phrase, Features features) {}

    /**
     * Where somebody is named from the tellings of a report.
     *
     * @param phrase the number of his nearest phrase
     * @param off how many sentences it stands after the telling's
     * @param after whether it stands after the telling in its sentence
     * @param far how far, in words
     */
    private record Place(int phrase, int off, boolean after, int far) {
        static final Place NOWHERE = new Place(0, Integer.MAX_VALUE, false, Integer.MAX_VALUE);

        String name() {
            if (off != 0) return "s" + Math.max(-4, off);
            return (after ? "a" : "b") + (1 + Features.bin(far, FAR));
        }
    }

    /**
     * A telling of a report.
     *
     * @param word its word in the sentence, {@code from} where it begins in the text
     */
    private record Told(int sentence, int word, int from) {
        /** How many words stand between it and a phrase of its sentence. */
        int between(Party phrase) {
            return phrase.last() <= word ? word - phrase.last() : Math.max(0, phrase.first() - word - 1);
        }
    }

    /** One side of a report, its parties of one code. */
    private record Asked(Report report, String code, boolean actors, List<Side> sides, boolean both) {
        static Asked of(Report r, String code, boolean actors) {
            List<Side> sides = (actors ? r.actors() : r.recipients())
                    .stream().filter(s -> s.code().equals(code)).toList();
            boolean both = (actors ? r.recipients() : r.actors()).stream().anyMatch(s -> code.equals(s.code()));
            return new Asked(r, code, actors, sides, both);
        }
    }

    private final List<Coder.Read> reads;
    private final Map<Integer, Integer> at = new HashMap<>();
    private final Map<Span, Party> parties = new HashMap<>();
    private final Map<String, List<Person>> byCode = new HashMap<>();
    private final Map<String, Party> byEntity = new HashMap<>();

    Persons(List<Coder.Read> reads, Folding folding) {
        this.reads = reads;
        Map<String, Person> known = new HashMap<>();
        for (int i = 0; i < reads.size(); i++) {
            at.put(reads.get(i).sentence().span().from(), i);
            for (Party p : reads.get(i).parties()) {
                parties.put(p.span(), p);
                if (p.name() == null) continue;
                if (p.entity() != null) byEntity.merge(p.entity(), p, Persons::longer);
                if (p.code() == null) continue;
                Person person = known.computeIfAbsent(key(p, folding), k -> fresh(p));
                person.phrases.add(p);
                person.sentences.add(i);
            }
        }
    }

    /** By this two phrases are one person's: whom the who's-who knows, or the last word of the name. */
    private static String key(Party p, Folding folding) {
        String who = p.entity() != null ? p.entity() : Sides.last(name(p), folding);
        return p.code() + "|" + who;
    }

    private Person fresh(Party p) {
        String code = String.valueOf(p.code());
        List<Person> same = byCode.computeIfAbsent(code, c -> new ArrayList<>());
        same.add(new Person(code, new ArrayList<>(), new ArrayList<>(), same.size()));
        return same.getLast();
    }

    /** Whom the who's-who knows by that id, in the longest of the names that the page gives him; or null. */
    @Nullable
    Party known(@Nullable String entity) {
        return entity == null ? null : byEntity.get(entity);
    }

    private static Party longer(Party a, Party b) {
        return Sides.words(name(b)) > Sides.words(name(a)) ? b : a;
    }

    private static String name(Party p) {
        return String.valueOf(p.name());
    }

    /**
     * Those who may stand behind a report's side of that code, in the order in which the page names them; the same ones
     * for either side.
     *
     * @param named whether the names of features are kept
     */
    List<Candidate> of(Report r, String code, boolean actors, boolean named) {
        List<Person> same = byCode.getOrDefault(code, List.of());
        if (same.isEmpty()) return List.of();
        Asked asked = Asked.of(r, code, actors);
        List<Told> told = told(r);
        List<Place> places = same.stream().map(p -> place(told, p)).toList();
        int least = places.stream().mapToInt(Place::far).min().orElse(0);
        int nearest = places.stream().map(Place::far).toList().indexOf(least);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            Place place = places.get(i);
            if (place == Place.NOWHERE) continue;
            Person p = same.get(i);
            Features f = features(asked, p, place, i == nearest, same.size(), named);
            all.add(new Candidate(p, p.phrases.get(place.phrase), f));
        }
        return all;
    }

    /** The tellings of a report, each with its sentence and the word that tells it. */
    private List<Told> told(Report r) {
        List<Told> told = new ArrayList<>(r.mentions().size());
        for (Report.Telling t : r.mentions()) {
            Integer sentence = at.get(t.sentence().from());
            if (sentence == null) continue;
            List<Token> tokens = reads.get(sentence).sentence().tokens();
            int word = 0;
            while (word + 1 < tokens.size()
                    && tokens.get(word).span().to() <= t.trigger().from()) word++;
            told.add(new Told(sentence, word, t.trigger().from()));
        }
        return told;
    }

    /** His phrase nearest to any of the tellings. */
    private static Place place(List<Told> told, Person p) {
        Place best = Place.NOWHERE;
        for (Told t : told)
            for (int k = first(p.sentences, t.sentence - BEFORE); k < p.phrases.size(); k++) {
                int off = p.sentences.get(k) - t.sentence;
                if (off > AFTER) break;
                Party phrase = p.phrases.get(k);
                int far = off == 0 ? t.between(phrase) : SENTENCE * Math.abs(off);
                if (far < best.far) best = new Place(k, off, phrase.span().from() > t.from, far);
            }
        return best;
    }

    /** Where the first of {@code sentences}, which rise, stands that is {@code least} or more. */
    private static int first(List<Integer> sentences, int least) {
        int at = Collections.binarySearch(sentences, least);
        if (at < 0) return -at - 1;
        while (at > 0 && sentences.get(at - 1) == least) at--;
        return at;
    }

    private Features features(Asked asked, Person p, Place place, boolean nearest, int many, boolean named) {
        Report r = asked.report;
        Party phrase = p.phrases.get(place.phrase);
        Piece side = Piece.of("|", asked.actors ? ">" : "<");
        Piece act = Piece.of("|", r.act(), asked.actors ? ">" : "<");
        Piece pick = Piece.of("pick:", said(p, asked.sides));
        Piece where = Piece.of("at:", place.name());
        Piece first = Piece.of("|", nearest ? "nearest" : "farther", Math.min(3, many));
        Features f = new Features(named, 56);
        for (Piece a : List.of(pick, where, Piece.of(pick, "|", where), Piece.of("near", first))) {
            f.add(a);
            f.add(a, act);
            f.add(a, side);
            f.add(a, first);
        }
        f.add(pick, "|", where, first);
        Piece order = Piece.of("order:", Math.min(3, p.order), "/", Math.min(4, many));
        f.add(order);
        f.add(order, "|", pick);
        f.add("times:", Math.min(4, p.phrases.size()), "/", Math.min(3, many));
        f.add("title:", p.sentences.contains(0), "|", where);
        if (asked.both) f.add("both|", pick, "|", nearest);
        phrase(f, p, place, act, Piece.of(pick, side));
        if (phrase.has(Clitics.AND) || comma(p, place.phrase)) f.add("listed|", pick, "|", where);
        if (beside(p, asked.sides)) {
            f.add("beside", side);
            f.add("beside", act);
        }
        source(f, r, p, act, Piece.of(pick, side));
        f.add("tellings:", Math.min(3, r.mentions().size()), "|", pick);
        f.add(
                "sides:",
                Math.min(3, r.actors().size()),
                Math.min(3, r.recipients().size()),
                "|",
                pick,
                side);
        return f;
    }

    /** What the phrase itself says: the post, the kind of phrase, the verbs beside it. */
    private void phrase(Features f, Person p, Place place, Piece act, Piece pick) {
        Party phrase = p.phrases.get(place.phrase);
        Piece where = Piece.of("at:", place.name());
        String post = phrase.post() == null ? "none" : phrase.post();
        String sort = phrase.sort() + (phrase.prepositioned() ? "+" : "");
        String verbs = verbs(p, place.phrase);
        f.add("post:", post);
        f.add("post:", post, act);
        f.add("sort:", sort, "|", where);
        f.add("sort:", sort, act);
        f.add("verb:", verbs, "|", where);
        f.add("verb:", verbs, act);
        f.add("verb:", verbs, "|", pick);
        f.add("opens:", phrase.first() < 3, "|", where);
    }

    /** Whether a verb stands right before the phrase, or right after it. */
    private String verbs(Person p, int k) {
        Party q = p.phrases.get(k);
        List<Word> words = reads.get(p.sentences.get(k)).words();
        boolean before = q.first() > 0 && words.get(q.first() - 1).verbal();
        boolean after = q.last() < words.size() && words.get(q.last()).verbal();
        return (before ? "b" : "") + (after ? "a" : "");
    }

    private static void source(Features f, Report r, Person p, Piece act, Piece pick) {
        if (r.attribution() == null) return;
        boolean he =
                p.phrases.stream().anyMatch(q -> q.span().equals(r.attribution().span()));
        f.add("source:", he, act);
        f.add("source:", he, "|", pick);
    }

    /** Whoever is named after the phrase at {@code span} in one list with it and has that code. */
    List<Party> listedAfter(Span span, String code) {
        Coder.Read read = sentence(span);
        Party last = parties.get(span);
        List<Party> listed = new ArrayList<>();
        if (read == null || last == null) return listed;
        for (Party q : read.parties()) {
            if (q.first() < last.last()) continue;
            boolean joined = q.has(Clitics.AND) || comma(read, q);
            if (q.name() == null
                    || !code.equals(q.code())
                    || q.first() - last.last() > LIST
                    || !joined
                    || q.prepositioned()) break;
            listed.add(q);
            last = q;
        }
        return listed;
    }

    private Coder.@Nullable Read sentence(Span span) {
        for (Coder.Read r : reads) if (r.sentence().span().contains(span)) return r;
        return null;
    }

    private boolean comma(Person p, int k) {
        return comma(reads.get(p.sentences.get(k)), p.phrases.get(k));
    }

    /** Whether a comma stands right before the phrase. */
    private static boolean comma(Coder.Read read, Party q) {
        if (q.first() == 0) return false;
        Token t = read.sentence().tokens().get(q.first() - 1);
        return t.isMark('\u060C') || t.isMark(',');
    }

    /** Whether he is named right before or after another of that code who is on the side. */
    private boolean beside(Person p, List<Side> sides) {
        for (Side s : sides) {
            Party o = s.span() == null ? null : parties.get(s.span());
            for (int k = 0; o != null && k < p.phrases.size(); k++) {
                Party q = p.phrases.get(k);
                boolean together =
                        reads.get(p.sentences.get(k)).sentence().span().contains(o.span());
                if (together && o != q && (near(o, q) || near(q, o))) return true;
            }
        }
        return false;
    }

    private static boolean near(Party a, Party b) {
        return Math.abs(a.last() - b.first()) <= LIST;
    }

    /** What the side that has his code says by itself. */
    private String said(Person p, List<Side> sides) {
        String said = "none";
        for (Side s : sides) {
            if (p.is(s)) return "he";
            if (s.name() != null) said = "another";
            else if (!said.equals("another")) said = unnamed(p, s);
        }
        return said;
    }

    private String unnamed(Person p, Side s) {
        Party phrase = s.span() == null ? null : parties.get(s.span());
        String sort = phrase == null ? "unseen" : phrase.sort() + (phrase.plural() ? "s" : "");
        return sort + (s.post() == null ? "" : p.holds(s.post()) ? "=" : "/");
    }
}

package org.sijill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Word;

/**
 * Writes out what a page names: each phrase as the person, post, state, organisation, group or place that it is, with
 * what stands inside it («رئيس وزراء المغرب» is a post and holds a state), and the times. A post that names nobody is
 * resolved by the day where the terms leave one holder, and says so; a named holder whom the terms contradict leaves a
 * notice. Words that only point back («الجانبان») are no mentions. Safe for any number of threads.
 */
public final class Mentions {
    /** Days that words of time stand for. */
    public record Time(
            Span span, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The mentions of a page in the order of its text, and a notice for each post that does not fit the terms. */
    public record Found(List<Mention> mentions, List<String> notices) {}

    /** Before this word a city after a dash tells where the page was written. */
    private static final int DATELINE = 6;

    private final Folding folding;
    private final Names names;
    private final Spotter spotter;
    private final Terms terms;

    public Mentions(Lexicon lexicon, Spotter spotter) {
        names = lexicon.names();
        folding = lexicon.folding();
        this.spotter = spotter;
        terms = new Terms(names);
    }

    /**
     * The mentions of a page.
     *
     * @param spotted the phrases of each sentence as they stand, {@code linked} the same after linking
     * @param day the page's day, or null
     */
    public Found of(
            String text,
            List<Sentence> sentences,
            List<List<Word>> words,
            List<List<Party>> spotted,
            List<List<Party>> linked,
            List<Time> times,
            @Nullable LocalDate day) {
        Page page = new Page(text, day);
        for (int s = 0; s < sentences.size(); s++) {
            page.enter(sentences.get(s), words.get(s));
            for (int i = 0; i < linked.get(s).size(); i++)
                page.take(spotted.get(s).get(i), linked.get(s).get(i));
        }
        for (Time t : times) page.add(t.span(), "time", null, null, null, t.from(), t.to(), null, null, null);
        page.found.sort(Comparator.comparingInt((Mention m) -> m.span().from())
                .thenComparing(m -> -m.span().to()));
        List<Mention> numbered = new ArrayList<>(page.found.size());
        for (Mention m : page.found) numbered.add(m.id("m" + (numbered.size() + 1)));
        return new Found(numbered, page.notices);
    }

    private final class Page {
        private final String text;
        private final @Nullable LocalDate day;
        private final List<Mention> found = new ArrayList<>();
        private final List<String> notices = new ArrayList<>();
        private final Map<String, String> locals = new HashMap<>();
        private Scan scan;
        /** one past the capital that was last taken for a place */
        private int placeEnd;

        Page(String text, @Nullable LocalDate day) {
            this.text = text;
            this.day = day;
            scan = new Scan(spotter, text, List.of(), List.of(), java.util.Set.of());
        }

        void enter(Sentence sentence, List<Word> words) {
            scan = new Scan(spotter, text, sentence.tokens(), words, java.util.Set.of());
            placeEnd = 0;
        }

        private String local(String key) {
            return locals.computeIfAbsent(key, k -> "~" + (locals.size() + 1));
        }

        void add(
                Span span,
                String kind,
                @Nullable String entity,
                @Nullable String code,
                @Nullable String post,
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                @Nullable String country,
                Names.@Nullable Spot spot,
                @Nullable String inferred) {
            found.add(new Mention(
                    "",
                    span,
                    span.of(text),
                    kind,
                    entity,
                    code,
                    post,
                    from,
                    to,
                    country,
                    spot == null ? Double.NaN : spot.lat(),
                    spot == null ? Double.NaN : spot.lon(),
                    inferred));
        }

        void take(Party raw, Party p) {
            switch (p.sort()) {
                case STATE -> add(p.span(), "state", p.code(), p.code(), null, null, null, null, null, null);
                case COUNTRY -> {
                    if (raw.entity() != null)
                        add(p.span(), "state", p.code(), p.code(), null, null, null, null, null, null);
                }
                case CAPITAL -> capital(p);
                case PLACE -> place(p);
                case ORGANISATION, MOVEMENT -> organisation(p);
                case BODY ->
                    add(
                            p.span(),
                            "organisation",
                            ofState(p.code(), p.post()),
                            p.code(),
                            p.post(),
                            null,
                            null,
                            null,
                            null,
                            null);
                case GROUP -> add(p.span(), "group", null, p.code(), p.post(), null, null, null, null, null);
                case PERSON, POST, COUNTERPART -> somebody(raw, p);
                case SIDES, NISBA -> {}
            }
            inside(raw, p);
        }

        private void capital(Party p) {
            Names.Spot spot = spotOf(p);
            boolean there = p.prepositioned() || underPreposition(p.first()) || p.first() > 0 && p.first() == placeEnd;
            if (there) placeEnd = p.last();
            if (!there) add(p.span(), "state", p.code(), p.code(), null, null, null, null, null, null);
            else if (spot != null) add(p.span(), "place", spot.id(), p.code(), null, null, null, p.code(), spot, null);
            else {
                String id = local("place " + p.span().of(text));
                add(p.span(), "place", id, p.code(), null, null, null, p.code(), null, null);
            }
        }

        /** «في», «شوارع», «زار», «سبق – الرياض»: a word after which a capital is a place. */
        private boolean underPreposition(int first) {
            if (first == 0) return false;
            if (!scan.word(first - 1)) return first < DATELINE && scan.isDash(first - 1);
            Word w = scan.words.get(first - 1);
            String letters = scan.letters(first - 1);
            return w.is(Function.Sort.PREP_FI)
                    || w.is(Function.Sort.PREP_ILA)
                    || w.is(Function.Sort.PREP_MIN)
                    || w.is(Function.Sort.PREP_PLACE)
                    || spotter.heads().place(letters)
                    || w.cuts().stream().anyMatch(c -> spotter.heads().is(c.stem(), "site"));
        }

        private Names.@Nullable Spot spotOf(Party p) {
            for (int k = p.first(); k < p.last(); k++)
                for (Hit hit : scan.at(k))
                    for (Entry e : hit.entries())
                        if (e.kind() == Kind.PLACE
                                && (p.code() == null || e.code().equals(p.code()))) return names.spot(e.id());
            return null;
        }

        private void place(Party p) {
            Names.Spot spot = p.entity() == null ? null : names.spot(p.entity());
            if (spot == null) spot = spotOf(p);
            String entity = spot != null
                    ? spot.id()
                    : p.entity() != null
                            ? p.entity()
                            : local("place " + p.span().of(text));
            add(p.span(), "place", entity, p.code(), null, null, null, p.code(), spot, null);
        }

        private void organisation(Party p) {
            boolean media = false;
            for (Hit hit : scan.at(p.first()))
                for (Entry e : hit.entries())
                    media |= e.id().equals(p.entity()) && e.detail().equals("MED");
            add(p.span(), media ? "outlet" : "organisation", p.entity(), p.code(), null, null, null, null, null, null);
        }

        /** A person, a post, or both: the words of the name and the words of the post are mentions of their own. */
        private void somebody(Party raw, Party p) {
            String entity = p.entity() != null
                    ? p.entity()
                    : p.name() != null ? local("person " + folding.word(p.name())) : null;
            Span whole = p.span();
            Span named = raw.name() == null ? null : where(raw);
            if (named != null) add(named, "person", entity, p.code(), p.post(), null, null, null, null, null);
            if (raw.sort() == Sort.COUNTERPART || raw.post() == null) return;
            for (Span words : around(whole, named)) {
                String inferred = null;
                if (entity == null
                        && day != null
                        && p.code() != null
                        && p.post() != null
                        && !raw.plural()
                        && !raw.vague()
                        && Holders.sole(p.post())) {
                    entity = terms.holder(p.code(), p.post(), day);
                    if (entity != null) inferred = "held the post of " + p.post() + " for " + p.code() + " on " + day;
                }
                add(
                        words,
                        raw.plural() && named == null ? "group" : "post",
                        entity,
                        p.code(),
                        raw.post(),
                        null,
                        null,
                        null,
                        null,
                        inferred);
            }
            if (named != null) check(p);
        }

        private @Nullable Span where(Party raw) {
            String name = raw.name();
            int at = name == null ? -1 : text.indexOf(name, raw.span().from());
            return name == null || at < 0 || at + name.length() > raw.span().to()
                    ? null
                    : new Span(at, at + name.length());
        }

        /** The words before and after the name, marks trimmed off. */
        private List<Span> around(Span whole, @Nullable Span named) {
            if (named == null) return List.of(whole);
            List<Span> parts = new ArrayList<>(2);
            trim(whole.from(), named.from(), parts);
            trim(named.to(), whole.to(), parts);
            return parts;
        }

        private void trim(int from, int to, List<Span> parts) {
            int a = from;
            int b = to;
            while (a < b && !Character.isLetterOrDigit(text.charAt(a))) a++;
            while (b > a && !Character.isLetterOrDigit(text.charAt(b - 1))) b--;
            if (b > a) parts.add(new Span(a, b));
        }

        private void check(Party p) {
            if (day == null || p.post() == null || p.code() == null || p.entity() == null) return;
            String holder = terms.holder(p.code(), p.post(), day);
            Names.Person person = names.person(p.entity());
            if (holder == null || person == null || holder.equals(p.entity()) || terms.held(person, p.post())) return;
            notices.add("the page calls " + p.entity() + " " + p.post() + " of " + p.code() + "; on " + day
                    + " the terms have " + holder);
        }

        /** States, places and organisations inside a longer phrase. */
        private void inside(Party raw, Party p) {
            Span named = raw.name() == null ? null : where(raw);
            boolean holds = raw.sort() == Sort.POST
                    || raw.sort() == Sort.BODY
                    || raw.sort() == Sort.PERSON
                    || raw.sort() == Sort.ORGANISATION;
            if (!holds) return;
            if (raw.sort() == Sort.POST && named == null) body(raw, p);
            for (int k = raw.first() + 1; k < raw.last(); ) {
                Span at = scan.tokens.get(k).span();
                Hit hit = named != null && at.from() >= named.from() && at.from() < named.to()
                        ? null
                        : thing(k, raw.last());
                if (hit != null) nested(k, hit, p);
                k = hit == null ? k + 1 : hit.last();
            }
        }

        /** «رئيس بلدية نابلس»: the body that a post is of reaches to the end of the phrase, where nothing there is the post's. */
        private void body(Party raw, Party p) {
            for (int k = raw.first() + 1; k < raw.last() - 1; k++)
                for (Hit hit : scan.at(k)) {
                    Entry e = hit.entry(Kind.BODY);
                    if (!hit.bare() || e == null || hit.last() >= raw.last()) continue;
                    if (thing(k, raw.last()) instanceof Hit whole && whole.last() >= hit.last()) return;
                    int end = raw.last();
                    if (scan.letters(k).endsWith("\u0647")) while (end > hit.last() && ofPost(end - 1)) end--;
                    if (end == k + 1) return;
                    Span span = new Span(
                            scan.tokens.get(k).span().from(),
                            scan.tokens.get(end - 1).span().to());
                    String code = raw.code() == null ? null : p.code();
                    add(span, "organisation", ofState(code, e.id()), code, null, null, null, null, null, null);
                    return;
                }
        }

        /** The id of a kind of body that some state has: {@code mar/army}; null where either is not known. */
        private static @Nullable String ofState(@Nullable String code, @Nullable String body) {
            return code == null || body == null ? null : code.toLowerCase(Locale.ROOT) + "/" + body;
        }

        /** «وزير الخارجية الفرنسي»: a masculine adjective after a feminine body is the post's. */
        private boolean ofPost(int k) {
            return scan.word(k) && !scan.letters(k).endsWith("\u0647") && (scan.nisbaAt(k) != null || scan.modifier(k));
        }

        private @Nullable Hit thing(int k, int end) {
            for (Hit hit : scan.at(k)) {
                boolean cut = hit.cut().cost() > 0 && !hit.cut().has(Clitics.PREPOSITION)
                        || !hit.cut().pronoun().isEmpty();
                if (!cut
                        && hit.last() <= end
                        && hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.CAPITAL, Kind.PLACE) != null
                        && hit.entry(Kind.NISBA) == null) return hit;
            }
            return null;
        }

        private void nested(int k, Hit hit, Party raw) {
            Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.CAPITAL, Kind.PLACE);
            if (e != null && e.kind() == Kind.STATE && !e.code().equals(raw.code()))
                for (Entry x : hit.entries())
                    if (x.kind() == Kind.CAPITAL && x.code().equals(raw.code())) e = x;
            if (e == null) return;
            int letters = Integer.bitCount(hit.cut().flags() & Clitics.PREPOSITION);
            Span span = new Span(
                    scan.tokens.get(k).at(letters),
                    scan.tokens.get(hit.last() - 1).span().to());
            String code = e.code().isEmpty() ? null : e.code();
            switch (e.kind()) {
                case STATE -> add(span, "state", code, code, null, null, null, null, null, null);
                case ORGANISATION, MOVEMENT -> {
                    if (raw.sort() != Sort.ORGANISATION)
                        add(span, "organisation", e.id(), code, null, null, null, null, null, null);
                }
                default -> {
                    Entry place = hit.entry(Kind.PLACE);
                    Names.Spot spot = place == null ? null : names.spot(place.id());
                    add(span, "place", spot == null ? code : spot.id(), code, null, null, null, code, spot, null);
                }
            }
        }
    }
}

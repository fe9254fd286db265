package org.sijill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Takes the phrases of a page one after the other and writes out whom and what they name. */
final class PageMentions {
    /** Before this word a city after a dash tells where the page was written. */
    private static final int DATELINE = 6;

    private final Spotter spotter;
    private final Names names;
    private final Terms terms;
    private final Folding folding;
    private final String text;
    private final @Nullable LocalDate day;
    private final MentionList found;
    private final List<String> notices = new ArrayList<>();
    private Scan scan;
    private InnerMentions inner;

    /** one past the capital that was last taken for a place */
    private int placeEnd;

    PageMentions(
            Lexicon lexicon, Spotter spotter, Terms terms, String text, @Nullable LocalDate day, MentionList found) {
        this.spotter = spotter;
        this.terms = terms;
        this.text = text;
        this.day = day;
        this.found = found;
        names = lexicon.names();
        folding = lexicon.folding();
        scan = new Scan(spotter, text, List.of(), List.of(), Set.of());
        inner = new InnerMentions(scan, names, found);
    }

    /** Goes on to the next sentence. */
    void enter(Sentence sentence, List<Word> words) {
        scan = new Scan(spotter, text, sentence.tokens(), words, Set.of());
        inner = new InnerMentions(scan, names, found);
        placeEnd = 0;
    }

    /** What did not fit the terms. */
    List<String> notices() {
        return notices;
    }

    /** Writes out one phrase: {@code raw} as it stands, {@code p} the same after linking. */
    void take(Party raw, Party p) {
        switch (p.sort()) {
            case STATE -> found.state(p.span(), p.code());
            case COUNTRY -> {
                if (raw.entity() != null) found.state(p.span(), p.code());
            }
            case CAPITAL -> capital(p);
            case PLACE -> place(p);
            case ORGANISATION, MOVEMENT -> organisation(p);
            case BODY ->
                found.add(
                        p.span(), "organisation", InnerMentions.ofState(p.code(), p.post()), p.code(), p.post(), null);
            case GROUP -> found.add(p.span(), "group", null, p.code(), p.post(), null);
            case PERSON, POST, COUNTERPART -> somebody(raw, p);
            case SIDES, NISBA -> {}
        }
        inner.inside(raw, p, named(raw));
    }

    /** A capital is a place after a word that says so, else its state. */
    private void capital(Party p) {
        Names.Spot spot = spotOf(p);
        boolean there = p.prepositioned() || underPreposition(p.first()) || p.first() > 0 && p.first() == placeEnd;
        if (there) placeEnd = p.last();
        if (!there) found.state(p.span(), p.code());
        else if (spot != null) found.place(p.span(), spot.id(), p.code(), spot);
        else {
            String id = found.local("place " + p.span().of(text));
            found.place(p.span(), id, p.code(), null);
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

    /** Where a place lies whose name stands somewhere in the phrase, or null. */
    private Names.@Nullable Spot spotOf(Party p) {
        for (int k = p.first(); k < p.last(); k++)
            for (Hit hit : scan.at(k))
                for (Entry e : hit.entries())
                    if (e.kind() == Kind.PLACE && (p.code() == null || e.code().equals(p.code())))
                        return names.spot(e.id());
        return null;
    }

    private void place(Party p) {
        Names.Spot spot = p.entity() == null ? null : names.spot(p.entity());
        if (spot == null) spot = spotOf(p);
        String entity = spot != null
                ? spot.id()
                : p.entity() != null
                        ? p.entity()
                        : found.local("place " + p.span().of(text));
        found.place(p.span(), entity, p.code(), spot);
    }

    private void organisation(Party p) {
        boolean media = false;
        for (Hit hit : scan.at(p.first()))
            for (Entry e : hit.entries())
                media |= e.id().equals(p.entity()) && e.detail().equals("MED");
        found.add(p.span(), media ? "outlet" : "organisation", p.entity(), p.code(), null, null);
    }

    /** A person, a post, or both: the words of the name and the words of the post are mentions of their own. */
    private void somebody(Party raw, Party p) {
        String entity = p.entity() != null
                ? p.entity()
                : p.name() != null ? found.local("person " + folding.word(p.name())) : null;
        Span whole = p.span();
        Span named = named(raw);
        if (named != null) found.add(named, "person", entity, p.code(), p.post(), null);
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
            found.add(words, raw.plural() && named == null ? "group" : "post", entity, p.code(), raw.post(), inferred);
        }
        if (named != null) check(p);
    }

    /** The words of the name in the phrase, or null. */
    private @Nullable Span named(Party raw) {
        String name = raw.name();
        int at = name == null ? -1 : text.indexOf(name, raw.span().from());
        return name == null || at < 0 || at + name.length() > raw.span().to() ? null : new Span(at, at + name.length());
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

    /** Notes a holder whom the terms contradict. */
    private void check(Party p) {
        if (day == null || p.post() == null || p.code() == null || p.entity() == null) return;
        String holder = terms.holder(p.code(), p.post(), day);
        Names.Person person = names.person(p.entity());
        if (holder == null || person == null || holder.equals(p.entity()) || terms.held(person, p.post())) return;
        notices.add("the page calls " + p.entity() + " " + p.post() + " of " + p.code() + "; on " + day
                + " the terms have " + holder);
    }
}

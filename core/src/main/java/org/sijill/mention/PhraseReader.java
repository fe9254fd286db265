package org.sijill.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/** Decides which phrase, if any, begins at a word of a sentence. */
final class PhraseReader {
    private final Scan scan;
    private final Namesake namesakes;
    private final PlaceReader places;
    private final EchoReader echoes;
    private final Misreading misreading;
    private final BodyReader bodies;
    private final LastName lastNames;

    PhraseReader(Scan scan, Set<String> echoes) {
        this.scan = scan;
        namesakes = new Namesake(scan);
        places = new PlaceReader(scan);
        this.echoes = new EchoReader(scan, echoes, places);
        misreading = new Misreading(scan);
        bodies = new BodyReader(scan);
        lastNames = new LastName(scan);
    }

    /** The phrase that begins at {@code i}, or null. {@code before} is the phrase that ended there, if one did. */
    @Nullable
    Party at(int i, @Nullable Party before, boolean inside) {
        if (!scan.word(i)) return null;
        if (section(i)) return null;
        Word w = scan.words.get(i);
        if (w.is(Function.Sort.SIDE))
            return Sides.many(scan, i) ? null : Sides.of(new Phrase(scan, i, i + 1, Sort.SIDES, w.flags()));
        if (w.is(Function.Sort.COUNTERPART)) return counterpart(i, w.flags());
        if (w.is(Function.Sort.HIS_COUNTRY))
            return new Party(
                    i,
                    i + 1,
                    scan.tokens.get(i).span(),
                    Sort.COUNTRY,
                    null,
                    null,
                    null,
                    null,
                    w.flags(),
                    "",
                    null,
                    false,
                    false,
                    Party.By.SAID);
        Party meeting = meeting(i);
        if (meeting != null) return meeting;
        List<Hit> found = scan.at(i);
        if (!found.isEmpty() && summit(found.getFirst()) != null) return null;
        if (w.isSmall() && w.flags() == 0 && !w.is(Function.Sort.PREP_TIME)) return smallName(i, found);
        Party named = namesakes.of(i);
        if (named != null) return named;
        if (before != null) {
            Party next = coordinate(i, before, found);
            if (next != null) return next;
        }
        boolean longer = !found.isEmpty() && found.getFirst().last() > i + 1;
        if (!longer) {
            Party p = echoes.of(i, w, found);
            if (p == null) p = places.headed(i, w);
            if (p != null) return p;
        }
        for (Hit hit : found) {
            Party p = from(i, hit, inside);
            if (p != null) return p;
        }
        return scan.names.free(i);
    }

    /** «سياسي / …»: an agency's mark of the section before a headline. */
    private boolean section(int i) {
        return i == 0
                && scan.tokens.size() > 2
                && scan.tokens.get(1).isMark('/')
                && scan.tokens.get(1).spaced()
                && scan.tokens.get(2).spaced()
                && !scan.words.get(0).definite();
    }

    /** «القمة العربية»: the words after the meeting's name whose it is. */
    private @Nullable Party meeting(int i) {
        for (Hit hit : scan.at(i - 1)) {
            Entry e = summit(hit);
            if (e == null || hit.last() <= i) continue;
            return new Phrase(scan, i, hit.last(), Sort.ORGANISATION, 0).listed(Sort.ORGANISATION, e);
        }
        return null;
    }

    private static @Nullable Entry summit(Hit hit) {
        Entry e = hit.entry(Kind.ORGANISATION);
        return e != null && e.detail().equals(Entry.SUMMIT) ? e : null;
    }

    /** «علي خامنئي», «كبير المفاوضين»: a name or a post may begin with the letters of a preposition or a word of quantity. */
    private @Nullable Party smallName(int i, List<Hit> found) {
        for (Hit hit : found) {
            Entry e = hit.entry(Kind.PERSON);
            if (e != null && hit.last() > i + 1)
                return new PersonPhrase(new Phrase(
                                scan, i, hit.last(), Sort.PERSON, hit.cut().flags()))
                        .of(hit, e);
        }
        for (Hit hit : found) {
            Entry e = hit.last() > i + 1 ? hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.POST) : null;
            if (e != null) return from(i, hit, false);
        }
        return scan.spotter.nameWords().given(scan.letters(i)) && scan.parts.yaa(i) ? scan.names.free(i) : null;
    }

    /** «نظيره المغربي ناصر بوريطة»: the post is another's, state and name may follow. */
    private Party counterpart(int i, int flags) {
        Phrase p = new Phrase(scan, i, i + 1, Sort.COUNTERPART, flags);
        new PostPhrase(p).complete();
        return p.party();
    }

    /** «القوات الأميركية والفرنسية»: a nationality joined on stands for another of the same kind. */
    private @Nullable Party coordinate(int i, Party before, List<Hit> found) {
        Sort s = before.sort();
        boolean another = s == Sort.COUNTERPART || s == Sort.POST;
        if (s != Sort.NISBA && s != Sort.BODY && s != Sort.GROUP && !another
                || before.code() == null
                || before.name() != null && !(another && scan.nouns.spelledDefinite(i))) return null;
        for (Hit hit : found) {
            Entry e = hit.entry(Kind.NISBA);
            boolean joined = hit.cut().has(Clitics.AND) || s == Sort.NISBA && hit.bare();
            if (e == null
                    || !joined
                    || hit.cut().has(Clitics.PREPOSITION)
                    || !hit.cut().pronoun().isEmpty()) continue;
            if (hit.cut().has(Clitics.AND) && scan.groups.pluralPerson(i)) return null;
            Phrase p = new Phrase(scan, i, hit.last(), s, hit.cut().flags());
            p.code = e.code();
            p.post = before.post();
            p.plural = before.plural();
            if (another) new PostPhrase(p).complete();
            return p.party();
        }
        return null;
    }

    /** The phrase that a wording begins which the who's-who has at {@code i}, by the kinds of its entries from the surest on; null where it is something else. */
    private @Nullable Party from(int i, Hit hit, boolean inside) {
        Phrase p = new Phrase(scan, i, hit.last(), Sort.STATE, hit.cut().flags());
        p.pronoun = hit.cut().pronoun();
        if (misreading.at(i, hit)) return null;
        if (hit.last() == i + 1 && hit.entry(Kind.NISBA, Kind.PEOPLE) != null && scan.names.lineage.fathered(i))
            return scan.names.free(i);
        if (hit.last() == i + 1 && hit.is(Kind.NISBA) && scan.ofLimb(i)) return null;
        Entry e = hit.entry(Kind.POST, Kind.GROUP);
        if (e != null && !hit.is(Kind.PERSON) && scan.noPost.at(i, hit, e)) return null;
        if ((e = hit.entry(Kind.PERSON)) != null) return new PersonPhrase(p).of(hit, e);
        if ((e = hit.entry(Kind.TITLE)) != null && hit.last() < scan.tokens.size()) {
            Party titled = p.pronoun.isEmpty() ? new PersonPhrase(p).titled() : honoured(p, hit);
            if (titled != null || hit.entry(Kind.POST) == null) return titled;
            p = new Phrase(scan, i, hit.last(), Sort.STATE, hit.cut().flags());
        }
        if (hit.entry(Kind.POST, Kind.GROUP) != null && scan.noPost.reaches(i, hit)) return null;
        if ((e = hit.entry(Kind.POST)) != null)
            return misreading.verb(i, hit) || misreading.adjective(i, hit) ? null : post(p, e);
        if ((e = hit.entry(Kind.ORGANISATION)) != null) return new SharedName(p, hit, e).organisation();
        if ((e = hit.entry(Kind.MOVEMENT)) != null) return new SharedName(p, hit, e).movement();
        if (!p.pronoun.isEmpty() && hit.entry(Kind.BODY, Kind.GROUP) == null) return null;
        if ((e = hit.entry(Kind.SEAT)) != null) return p.listed(Sort.CAPITAL, e);
        if ((e = hit.entry(Kind.STATE)) != null && hit.is(Kind.NISBA) && scan.groups.feminine(i, hit))
            return p.listed(Sort.NISBA, hit.entry(Kind.NISBA));
        if (e != null) return new SharedName(p, hit, e).state();
        if ((e = hit.entry(Kind.CAPITAL)) != null) return p.listed(Sort.CAPITAL, e);
        if ((e = hit.entry(Kind.BODY)) != null)
            return misreading.verb(i, hit) || hit.last() == i + 1 && misreading.adjective(i, hit)
                    ? null
                    : bodies.of(p, e, hit);
        boolean alone = scan.groups.standsAlone(i, hit) || scan.groups.pluralPerson(i) && scan.groups.genitive(i);
        if ((e = hit.entry(Kind.ADHERENT)) != null && alone) return p.listed(Sort.MOVEMENT, e);
        if ((e = hit.entry(Kind.PEOPLE)) != null && alone) return scan.groups.people(p, e);
        if ((e = hit.entry(Kind.NISBA)) != null
                && (alone && scan.groups.pluralPerson(i) || hit.bare() && scan.groups.counted(i)))
            return scan.groups.people(p, e);
        if (hit.bare() && (e = hit.entry(Kind.NISBA, Kind.PEOPLE, Kind.ADHERENT)) != null && i > 0 && !inside)
            return p.listed(Sort.NISBA, e);
        if ((e = hit.entry(Kind.GROUP)) != null)
            return misreading.verb(i, hit) || misreading.adjective(i, hit) ? null : scan.groups.of(p, e);
        if ((e = hit.entry(Kind.SURNAME)) != null && !(hit.is(Kind.PLACE) && places.located(i, hit))) {
            Party named = lastNames.of(p, hit, e);
            if (named != null) return named;
        }
        if ((e = hit.entry(Kind.PLACE)) != null
                && (hit.cut().cost() == 0 || hit.cut().has(Clitics.PREPOSITION))
                && (hit.last() > i + 1
                        || !scan.spotter.nameWords().common(hit.cut().stem())))
            return new SharedName(p, hit, e).place();
        return null;
    }

    /** «وأوضح معاليه»: a title with a pronoun after a verb is somebody in office who was told of before, or null. */
    private @Nullable Party honoured(Phrase p, Hit hit) {
        int i = p.first;
        boolean acts = i > 0
                && scan.word(i - 1)
                && scan.words.get(i - 1).finite()
                && hit.cut().has(Clitics.PRONOUN)
                && (hit.cut().flags() & ~Clitics.PRONOUN) == 0;
        if (!acts || !scan.spotter.heads().is(hit.cut().stem(), "honour")) return null;
        p.sort = Sort.POST;
        p.entity = Linker.ECHO;
        p.pronoun = "";
        return p.party();
    }

    /** Kin of nobody in office is told of as whoever follows. */
    private @Nullable Party post(Phrase p, Entry e) {
        Party found = new PostPhrase(p).of(e);
        return e.id().equals(Attached.KIN) && found.last() == p.first + e.words() ? null : found;
    }
}

package org.sijill.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Token;
import org.sijill.text.Word;

/** One sentence being searched: decides which phrase, if any, begins at a word. Looks each word up once. */
final class Scan {
    /** Bodies that a page may name by one word without their state. */
    private static final Set<String> STRONG = Set.of(
            "government",
            "presidency",
            "army",
            "parliament",
            "police",
            "foreign ministry",
            "interior ministry",
            "ministry",
            "resistance",
            "opposition",
            "embassy",
            "delegation",
            "gendarmerie",
            "militia",
            "university",
            "party");

    final Spotter spotter;
    final String text;
    final List<Token> tokens;
    final List<Word> words;
    final NameReader names;
    private final Namesake namesakes;
    final GroupWords groups;
    private final NoPost noPost = new NoPost(this);
    private final Set<String> echoes;
    private final List<Hit>[] hits;
    /** one past the last party found so far */
    private int lastParty;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Scan(Spotter spotter, String text, List<Token> tokens, List<Word> words, Set<String> echoes) {
        this.spotter = spotter;
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.echoes = echoes;
        hits = new List[words.size()];
        names = new NameReader(this);
        namesakes = new Namesake(this);
        groups = new GroupWords(this);
    }

    /** All wordings of the who's-who that begin at {@code k}; none off the end or at a mark. */
    List<Hit> at(int k) {
        if (!word(k)) return List.of();
        List<Hit> found = hits[k];
        if (found == null)
            hits[k] = found = towards(k) ? List.of() : spotter.gazetteer().at(tokens, words, k);
        return found;
    }

    /** «وإلى جانبه», «والى أن»: a preposition after «و», whose hamza or yaa without dots tells it from a governor. */
    private boolean towards(int k) {
        return letters(k).length() == 4
                && words.get(k).is(Function.Sort.PREP_ILA)
                && (text.charAt(tokens.get(k).at(1)) == '\u0625'
                        || text.charAt(tokens.get(k).at(3)) != '\u064A');
    }

    /** «صديقاً»: a word that ends in the letter and the sign of an indefinite object is hardly a name; the sign alone may be anybody's. */
    boolean nunated(int k) {
        if (!letters(k).endsWith("\u0627")) return false;
        Span at = tokens.get(k).span();
        return text.substring(Math.max(at.from(), at.to() - 2), at.to()).indexOf('\u064B') >= 0;
    }

    boolean word(int k) {
        return k >= 0 && k < tokens.size() && tokens.get(k).kind() == Token.Kind.WORD;
    }

    String letters(int k) {
        return tokens.get(k).word();
    }

    /** The phrase that begins at {@code i}, or null. {@code before} is the phrase that ended there, if one did. */
    @Nullable
    Party phrase(int i, @Nullable Party before, boolean inside) {
        if (!word(i)) return null;
        if (section(i)) return null;
        Word w = words.get(i);
        if (w.is(Function.Sort.SIDE)) return sides(i, w.flags());
        if (w.is(Function.Sort.COUNTERPART))
            return new Phrase(this, i, i + 1, Sort.COUNTERPART, w.flags()).counterpart();
        if (w.is(Function.Sort.HIS_COUNTRY))
            return new Party(
                    i,
                    i + 1,
                    tokens.get(i).span(),
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
        List<Hit> found = at(i);
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
            Party p = echo(i, w, found);
            if (p == null) p = placed(i, w);
            if (p != null) return p;
        }
        for (Hit hit : found) {
            Party p = from(i, hit, inside);
            if (p != null) return p;
        }
        return names.free(i);
    }

    /** «سياسي / …»: an agency's mark of the section before a headline. */
    private boolean section(int i) {
        return i == 0
                && tokens.size() > 2
                && tokens.get(1).isMark('/')
                && tokens.get(1).spaced()
                && tokens.get(2).spaced()
                && !words.get(0).definite();
    }

    /** «القمة العربية»: the words after the meeting's name whose it is. */
    private @Nullable Party meeting(int i) {
        for (Hit hit : at(i - 1)) {
            Entry e = summit(hit);
            if (e == null || hit.last() <= i) continue;
            return new Phrase(this, i, hit.last(), Sort.ORGANISATION, 0).listed(Sort.ORGANISATION, e);
        }
        return null;
    }

    private static @Nullable Entry summit(Hit hit) {
        Entry e = hit.entry(Kind.ORGANISATION);
        return e != null && e.detail().equals(Entry.SUMMIT) ? e : null;
    }

    /** «علي خامنئي»: a name may begin with the letters of a preposition. */
    private @Nullable Party smallName(int i, List<Hit> found) {
        for (Hit hit : found) {
            Entry e = hit.entry(Kind.PERSON);
            if (e != null && hit.last() > i + 1)
                return new Phrase(this, i, hit.last(), Sort.PERSON, hit.cut().flags()).person(hit, e);
        }
        for (Hit hit : found) {
            Entry e = hit.last() > i + 1 ? hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE) : null;
            if (e != null) return from(i, hit, false);
        }
        return spotter.nameWords().given(letters(i))
                        && text.charAt(tokens.get(i).span().to() - 1) == '\u064A'
                ? names.free(i)
                : null;
    }

    /** «الجانبان الفلسطيني والإسرائيلي». */
    private Party sides(int i, int flags) {
        Phrase p = new Phrase(this, i, i + 1, Sort.SIDES, flags);
        p.plural = true;
        p.pair();
        return p.party();
    }

    /** «القوات الأميركية والفرنسية»: a nationality joined on stands for another of the same kind. */
    private @Nullable Party coordinate(int i, Party before, List<Hit> found) {
        Sort s = before.sort();
        if (s != Sort.NISBA && s != Sort.BODY && s != Sort.GROUP && s != Sort.POST
                || before.code() == null
                || before.name() != null) return null;
        for (Hit hit : found) {
            Entry e = hit.entry(Kind.NISBA);
            boolean joined = hit.cut().has(Clitics.AND) || s == Sort.NISBA && hit.bare();
            if (e == null
                    || !joined
                    || hit.cut().has(Clitics.PREPOSITION)
                    || !hit.cut().pronoun().isEmpty()) continue;
            if (hit.cut().has(Clitics.AND) && pluralPerson(i)) return null;
            Phrase p = new Phrase(this, i, hit.last(), s, hit.cut().flags());
            p.code = e.code();
            p.post = before.post();
            p.plural = before.plural();
            if (s == Sort.POST) p.complete();
            return p.party();
        }
        return null;
    }

    /** A word that on this page calls somebody named in full elsewhere: a last name, or the first word of an organisation's name. */
    private @Nullable Party echo(int i, Word w, List<Hit> found) {
        if (echoes.isEmpty() || names.blessing(i)) return null;
        for (Clitics.Cut c : w.cuts()) {
            if (word(i + 1) && spotter.nameWords().joint(c.stem()) && echoes.contains(c.stem() + " " + letters(i + 1)))
                return house(i, c);
            if (names.eastern.end(i, c.stem()) > i + 1) return names.free(i);
            boolean whole = c.has(Clitics.LI) && c.has(Clitics.ARTICLE);
            String called = whole ? spotter.definite(c.stem()) : c.stem();
            if (c.has(Clitics.WILL | Clitics.KA) || !echoes.contains(called)) continue;
            if (spotter.heads().contains(called)) {
                if (i + 1 < tokens.size() && (nisbaAt(i + 1) != null || adherentAt(i + 1) || thing(i + 1))) return null;
                Phrase p = new Phrase(this, i, i + 1, Sort.ORGANISATION, c.flags());
                p.entity = Linker.ECHO + called;
                return p.party();
            }
            if (c.has(Clitics.ARTICLE) || !found.isEmpty() && sited(i, found.getFirst()) || names.lineage.housed(i))
                continue;
            boolean other =
                    spotter.nameWords().common(c.stem()) || spotter.nameWords().month(c.stem()) || nisbaAt(i) != null;
            if (other && !names.titleBefore(i) && !(spotter.clitics().definite(c.stem()) && fresh(i))) continue;
            if (!found.isEmpty() && found.getFirst().entry(Kind.POST, Kind.TITLE) != null) return null;
            Phrase p = new Phrase(this, i, i + 1, Sort.PERSON, c.flags());
            p.name = p.text(i, p.last);
            p.apposition();
            return p.party();
        }
        return null;
    }

    /** «آل جابر», «بن سلمان»: the end of a name that the page tells in full elsewhere. */
    private Party house(int i, Clitics.Cut c) {
        Phrase p = new Phrase(this, i, i + 2, Sort.PERSON, c.flags());
        p.name = p.text(i, p.last);
        p.apposition();
        return p.party();
    }

    /** «العاصمة المغربية», «الأراضي الفلسطينية», «مدينة نابلس». */
    private @Nullable Party placed(int i, Word w) {
        for (Clitics.Cut c : w.cuts()) {
            if (c.has(Clitics.WILL) || c.has(Clitics.ARTICLE) && !c.has(Clitics.LI)) continue;
            String head = spotter.heads().kind(c.stem());
            boolean land = head.equals("land");
            boolean capital = head.equals("capital");
            boolean county = head.equals("county");
            if (!land && !capital && !county && !head.equals("town")) continue;
            if (county && stateAt(i + 1)) return null;
            Entry nisba = land || capital ? nisbaAt(i + 1) : null;
            Phrase p = new Phrase(this, i, nisba != null ? pastNisba(i + 1) : i + 2, Sort.PLACE, c.flags());
            if (nisba != null) return p.listed(capital ? Sort.CAPITAL : Sort.PLACE, nisba);
            if (spotter.clitics().definite(c.stem()) || c.has(Clitics.ARTICLE))
                return capital && word(i + 1) ? apposed(p, i + 1) : null;
            int at = i + 1 < tokens.size() && tokens.get(i + 1).isMark('#') ? i + 2 : i + 1;
            p.last = placeName(at, land || capital, p);
            if (p.last > at) return p.listed(capital ? Sort.CAPITAL : land ? Sort.STATE : Sort.PLACE, p.placed);
        }
        return null;
    }

    private boolean stateAt(int k) {
        for (Hit hit : at(k))
            if (hit.entry(Kind.STATE, Kind.BODY, Kind.GROUP) != null && hit.entry(Kind.PLACE) == null) return true;
        return nisbaAt(k) != null;
    }

    /** «العاصمة بلغراد». */
    private @Nullable Party apposed(Phrase p, int k) {
        for (Hit hit : at(k)) {
            Entry e = hit.entry(Kind.CAPITAL);
            if (e == null) e = homonym(hit.entry(Kind.STATE));
            if (e == null || hit.cut().cost() > 0) continue;
            p.last = hit.last();
            return p.listed(Sort.CAPITAL, e);
        }
        return null;
    }

    /** «العاصمة تونس»: a state that is called as its capital is. */
    private @Nullable Entry homonym(@Nullable Entry state) {
        return state != null && state.words() == 1 ? state : null;
    }

    /** One past the name of a place that begins at {@code k}, listed or not; what is known of it goes into {@code p}. */
    private int placeName(int k, boolean state, Phrase p) {
        for (Hit hit : at(k)) {
            Entry e = state ? hit.entry(Kind.STATE) : hit.entry(Kind.PLACE, Kind.CAPITAL, Kind.STATE);
            if (e == null || hit.cut().cost() > 0) continue;
            p.placed = e;
            return hit.last();
        }
        if (state || !word(k)) return k;
        if (spotter.heads().is(letters(k), "town"))
            return placeName(k + 1, false, p) > k + 1 ? placeName(k + 1, false, p) : k;
        int end = k;
        if (spotter.heads().is(letters(k), "stem") && word(k + 1)) end = k + 2;
        else if (names.strange(k)
                || words.get(k).definite() && !spotter.nameWords().common(letters(k)) && nisbaAt(k) == null)
            end = k + 1;
        if (end > k) while (end < k + 3 && word(end) && names.strange(end)) end++;
        Entry nisba = end > k ? nisbaAt(end) : null;
        if (nisba == null) return end;
        p.code = nisba.code();
        return pastNisba(end);
    }

    /** Whether no noun stands before the word that it could describe. */
    private boolean fresh(int i) {
        if (i == 0 || !word(i - 1)) return true;
        Word before = words.get(i - 1);
        return before.isSmall()
                || before.forms().stream()
                        .anyMatch(f -> f.finite() && (f.cut().pronoun().isEmpty() || !before.definite()));
    }

    private boolean adherentAt(int k) {
        for (Hit h : at(k)) if (h.is(Kind.ADHERENT) && h.bare()) return true;
        return false;
    }

    private @Nullable Party from(int i, Hit hit, boolean inside) {
        Phrase p = new Phrase(this, i, hit.last(), Sort.STATE, hit.cut().flags());
        p.pronoun = hit.cut().pronoun();
        if (misread(i, hit)) return null;
        if (hit.last() == i + 1 && hit.entry(Kind.NISBA, Kind.PEOPLE) != null && names.lineage.fathered(i))
            return names.free(i);
        Entry e = hit.entry(Kind.POST, Kind.GROUP);
        if (e != null && !hit.is(Kind.PERSON) && noPost(i, hit, e)) return null;
        if ((e = hit.entry(Kind.PERSON)) != null) return p.person(hit, e);
        if ((e = hit.entry(Kind.TITLE)) != null && hit.last() < tokens.size()) {
            Party titled = p.pronoun.isEmpty() ? p.titled() : null;
            if (titled != null || hit.entry(Kind.POST) == null) return titled;
            p = new Phrase(this, i, hit.last(), Sort.STATE, hit.cut().flags());
        }
        if ((e = hit.entry(Kind.POST)) != null && reaches(i, hit)) return null;
        if ((e = hit.entry(Kind.POST)) != null) return verbInstead(i, hit) || adjective(i, hit) ? null : post(p, e);
        if ((e = hit.entry(Kind.ORGANISATION)) != null) return p.listed(Sort.ORGANISATION, e);
        if ((e = hit.entry(Kind.MOVEMENT)) != null) return p.movement(hit, e);
        if (!p.pronoun.isEmpty() && hit.entry(Kind.BODY, Kind.GROUP) == null) return null;
        if ((e = hit.entry(Kind.SEAT)) != null) return p.listed(Sort.CAPITAL, e);
        if ((e = hit.entry(Kind.STATE)) != null && hit.is(Kind.NISBA) && groups.feminine(i, hit))
            return p.listed(Sort.NISBA, hit.entry(Kind.NISBA));
        if (e != null) return p.state(hit, e);
        if ((e = hit.entry(Kind.CAPITAL)) != null) return p.listed(Sort.CAPITAL, e);
        if ((e = hit.entry(Kind.BODY)) != null)
            return verbInstead(i, hit) || hit.last() == i + 1 && adjective(i, hit) ? null : body(i, p, e, hit);
        boolean alone = standsAlone(i, hit) || pluralPerson(i) && groups.genitive(i);
        if ((e = hit.entry(Kind.ADHERENT)) != null && alone) return p.listed(Sort.MOVEMENT, e);
        if ((e = hit.entry(Kind.PEOPLE)) != null && alone) return p.people(e);
        if ((e = hit.entry(Kind.NISBA)) != null && (alone && pluralPerson(i) || hit.bare() && groups.counted(i)))
            return p.people(e);
        if (hit.bare() && (e = hit.entry(Kind.NISBA, Kind.PEOPLE, Kind.ADHERENT)) != null && i > 0 && !inside)
            return p.listed(Sort.NISBA, e);
        if ((e = hit.entry(Kind.GROUP)) != null) return verbInstead(i, hit) || adjective(i, hit) ? null : p.group(e);
        if ((e = hit.entry(Kind.SURNAME)) != null && !(hit.is(Kind.PLACE) && located(i, hit))) {
            boolean byname = spotter.nameWords().joint(hit.cut().stem())
                    && !spotter.ranks().first(e.id());
            boolean whole = hit.last() > i + 1 && !byname && names.extend(i + 1, i) <= hit.last();
            Party named = whole ? null : names.free(i);
            if (named != null) return named;
            if (surnameHere(i, hit, e)) return p.person(hit, e);
        }
        if ((e = hit.entry(Kind.PLACE)) != null
                && (hit.cut().cost() == 0 || hit.cut().has(Clitics.PREPOSITION))
                && (hit.last() > i + 1 || !spotter.nameWords().common(hit.cut().stem()))) return p.place(hit, e);
        return null;
    }

    /** Whether a word that spells a post is something else here. */
    boolean noPost(int i, Hit hit, Entry e) {
        return noPost.at(i, hit, e);
    }

    /** Kin of nobody in office is told of as whoever follows. */
    private @Nullable Party post(Phrase p, Entry e) {
        Party found = p.post(e);
        return e.id().equals(Attached.KIN) && found.last() == p.first + e.words() ? null : found;
    }

    /** «أمامه», «حماسهم», «أفاد», «شعبي»: letters that fold into a wording but are another word here. */
    private boolean misread(int i, Hit hit) {
        boolean named = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT) != null;
        if (hit.last() > i + 1) return false;
        if (named && hit.entry(Kind.STATE, Kind.BODY) == null)
            return !hit.cut().pronoun().isEmpty()
                    || verbInstead(i, hit)
                    || ordinary(i, hit)
                    || words.get(i).definite()
                            && spotter.nameWords().common(hit.cut().stem())
                            && hit.entries().stream().allMatch(e -> e.definite() == 0);
        Entry e = hit.entry(Kind.POST, Kind.GROUP);
        if (e == null || hit.is(Kind.PERSON)) return false;
        if (!hit.cut().pronoun().isEmpty()) return smallWithPronoun(i);
        return e.construct() && (!word(i + 1) || words.get(i + 1).isSmall());
    }

    private boolean smallWithPronoun(int i) {
        for (Clitics.Cut c : words.get(i).cuts())
            for (Clitics.Cut after : spotter.clitics().after(c))
                if (spotter.nameWords().small(after.stem())) return true;
        return false;
    }

    private static boolean owned(Entry e) {
        return STRONG.contains(e.id());
    }

    private @Nullable Party body(int i, Phrase p, Entry e, Hit hit) {
        p.sort = Sort.BODY;
        p.post = e.id();
        p.complement(true);
        p.purpose();
        boolean idle = e.words() == 1
                && spotter.heads().is(spotter.clitics().bare(hit.cut().stem()), "abstract");
        if (idle && (p.unlisted() || thing(i + 1))) return null;
        boolean strong = words.get(i).definite() && STRONG.contains(e.id());
        return e.words() == 1
                        && p.code == null
                        && p.last == i + 1
                        && !strong
                        && !(owned(e) && words.get(i).forms().isEmpty() && !p.pronoun.isEmpty())
                ? null
                : p.party();
    }

    /** «النظام الغذائي», «هذا النظام الذي …»: an adjective that no government has. */
    private boolean thing(int k) {
        return word(k)
                && word(k - 1)
                && words.get(k - 1).definite()
                && words.get(k).definite()
                && !words.get(k).isSmall()
                && !modifier(k)
                && nisbaAt(k) == null
                && letters(k).endsWith(letters(k - 1).endsWith("\u0647") ? "\u0647" : "\u064A");
    }

    /** «القاعدة الجوية», «تلك القاعدة»: a short name that is a word of the language too, with an adjective or a pointing word. */
    private boolean ordinary(int i, Hit hit) {
        String bare = spotter.clitics().bare(hit.cut().stem());
        if (!words.get(i).definite() || !spotter.heads().is(spotter.definite(bare), "ordinary")) return false;
        if (i > 0 && words.get(i - 1).is(Function.Sort.DEMO)) return true;
        int k = hit.last();
        if (!word(k) || !words.get(k).definite() || words.get(k).flags() != 0) return false;
        boolean feminine = bare.endsWith("\u0647");
        return spotter.clitics().definite(letters(k)) && letters(k).endsWith("\u0647") == feminine;
    }

    /** «رئيس اللجنة الدولية …»: the last word of the post begins an organisation's name, so a shorter post is meant. */
    boolean reaches(int i, Hit post) {
        if (post.last() < i + 2) return false;
        for (Hit h : at(post.last() - 1))
            if (h.is(Kind.ORGANISATION) && h.cut().cost() == 0 && h.last() > post.last()) return true;
        return false;
    }

    /** Whether the word calls somebody whom the page names in full elsewhere. */
    boolean isEcho(int k) {
        return echoes.contains(letters(k));
    }

    /** Whether a verb stands before {@code i} that may have both a subject and an object, and no party stands between. */
    boolean open(int i) {
        for (int k = i - 1; k >= 0 && k >= lastParty; k--) {
            if (!word(k)) continue;
            Word w = words.get(k);
            if (w.forms().isEmpty() || w.isSmall()) continue;
            return w.forms().stream()
                    .allMatch(f -> !spotter.says(f.lemma()) && f.cut().pronoun().isEmpty());
        }
        return false;
    }

    /** Remembers where the last party ends that somebody did or suffered something as. */
    void passed(Party p) {
        boolean person = p.sort() == Sort.PERSON || p.sort() == Sort.POST || p.sort() == Sort.BODY;
        if (person || p.sort() == Sort.STATE || p.sort() == Sort.ORGANISATION) lastParty = p.last();
    }

    /** A word that is also a finite verb is taken as one where it stands bare and nothing nominal speaks against it. */
    private boolean verbInstead(int i, Hit hit) {
        return hit.last() == i + 1
                && words.get(i).verbal()
                && !words.get(i).definite()
                && !hit.cut().has(Clitics.PREPOSITION)
                && hit.cut().pronoun().isEmpty()
                && words.get(i).forms().stream()
                        .anyMatch(f -> f.finite() && f.cut().cost() <= hit.cut().cost());
    }

    /** A nationality is a noun of its own only where no noun stands before it for it to describe. */
    private boolean standsAlone(int i, Hit hit) {
        if (i == 0 || hit.cut().has(Clitics.PREPOSITION)) return true;
        if (!word(i - 1)) return true;
        Word w = words.get(i - 1);
        if (w.isSmall() || w.verbal()) return true;
        return hit.cut().has(Clitics.AND);
    }

    /** «قصف عسكري», «بيان رسمي»: a word in -ī after a noun describes it. */
    private boolean adjective(int i, Hit hit) {
        String w = letters(i);
        if (hit.is(Kind.GROUP) && (partaking(i, hit) || hit.last() == i + 1 && groups.attribute(i, hit))) return true;
        if (owned(i)) return false;
        if (hit.last() != i + 1 || !(w.endsWith("\u064A") || w.endsWith("\u064A\u0647"))) return false;
        boolean describes = modifier(i)
                || spotter.modifiers().contains(spotter.clitics().bare(hit.cut().stem()));
        if (i == 0 || !word(i - 1)) return describes && hit.cut().has(Clitics.AND);
        Word before = words.get(i - 1);
        if (before.isSmall() || hit.cut().has(Clitics.PREPOSITION)) return describes;
        return !before.verbal() || before.definite() || describes;
    }

    /** «مكتبه»: a word that ends in the letter of «his» and no taa marbuta. */
    boolean his(int i) {
        return letters(i).endsWith("\u0647") && !tokens.get(i).marbuta();
    }

    /** «مقتل الصحافي السعودي»: a definite word after an indefinite noun is its genitive where more is said of it. */
    private boolean owned(int i) {
        if (i == 0
                || !word(i - 1)
                || !words.get(i).definite()
                || words.get(i - 1).definite()) return false;
        String before = letters(i - 1);
        boolean his = his(i - 1)
                || before.endsWith("\u0647\u0627")
                || before.endsWith("\u0647\u0645")
                || before.endsWith("\u0646\u0627");
        return !his && nisbaAt(i - 1) == null && nisbaAt(i + 1) != null && word(pastNisba(i + 1));
    }

    /** «القوى العاملة»: a feminine participle after a definite noun describes it. */
    private boolean partaking(int i, Hit hit) {
        return hit.last() == i + 1
                && i > 0
                && word(i - 1)
                && letters(i).endsWith("\u0647")
                && hit.bare()
                && words.get(i).definite()
                && words.get(i - 1).definite()
                && !words.get(i - 1).isSmall();
    }

    private boolean pluralPerson(int i) {
        String w = letters(i);
        return w.length() > 5 && (w.endsWith("\u0648\u0646") || w.endsWith("\u064A\u064A\u0646"));
    }

    /** A last name alone is believed after a title, or of somebody who held a post of the first rank. */
    private boolean surnameHere(int i, Hit hit, Entry e) {
        if (hit.cut().has(Clitics.BI) && names.blessing(i)) return false;
        if (hit.last() > i + 1) return true;
        String stem = hit.cut().stem();
        if (stem.length() < 3 || hit.cut().has(Clitics.ARTICLE | Clitics.KA) || names.lineage.housed(i)) return false;
        if (modifier(i) || spotter.nameWords().time(spotter.definite(stem)) && !names.titleBefore(i)) return false;
        if (stem.length() < 4 && hit.cut().has(Clitics.BI | Clitics.LI)) return false;
        if (wordly(i, hit)) return names.called(i, e);
        if (names.titleBefore(i)) return true;
        if (spotter.clitics().definite(stem)) return spotter.ranks().first(e.id()) && nisbaAt(i) == null && fresh(i);
        if (spotter.nameWords().common(stem) || !words.get(i).forms().isEmpty()) return false;
        return spotter.ranks().first(e.id());
    }

    /** «ورود», «شديد», «بأيدي»: a last name, or the whole that it is cut from, that is an ordinary word too. */
    private boolean wordly(int i, Hit hit) {
        NameWords lore = spotter.nameWords();
        String stem = hit.cut().stem();
        if (nunated(i) || lore.common(stem) && !spotter.clitics().definite(stem)) return true;
        boolean whole = lore.frequent(letters(i)) || lore.part(letters(i));
        return hit.cut().cost() > 0 && (whole || lore.frequent(stem) && !lore.part(stem));
    }

    private boolean sited(int i, Hit hit) {
        return hit.is(Kind.STATE) || hit.is(Kind.PLACE) && !hit.is(Kind.SURNAME) && located(i, hit);
    }

    private boolean located(int i, Hit hit) {
        if (hit.cut().has(Clitics.BI)) return true;
        Word w = i == 0 || !word(i - 1) ? null : words.get(i - 1);
        return w != null && (w.is(Function.Sort.PREP_FI) || w.is(Function.Sort.PREP_ILA));
    }

    boolean isComma(int k) {
        return k < tokens.size()
                && (tokens.get(k).isMark('\u060C') || tokens.get(k).isMark(','));
    }

    boolean isDash(int k) {
        return k >= 0
                && k < tokens.size()
                && (tokens.get(k).isMark('-')
                        || tokens.get(k).isMark('\u2013')
                        || tokens.get(k).isMark('\u2014'));
    }

    @Nullable
    Entry nisbaAt(int k) {
        Hit hit = nisba(k);
        return hit == null ? null : hit.entry(Kind.NISBA, Kind.PEOPLE);
    }

    /** One past the nationality at {@code k}, which may be of two words («الكوري الجنوبي»). */
    int pastNisba(int k) {
        Hit hit = nisba(k);
        return hit == null ? k : hit.last();
    }

    private @Nullable Hit nisba(int k) {
        for (Hit hit : at(k)) {
            if (hit.entry(Kind.NISBA, Kind.PEOPLE) != null && hit.bare()) return names.lineage.fathered(k) ? null : hit;
            if (hit.last() > k + 1 && hit.is(Kind.STATE)) return null;
        }
        return null;
    }

    /** The code of a nationality; «كوري» is of both, until the page decides. */
    String nisbaCodes(int k, Entry nisba) {
        Hit hit = nisba(k);
        return hit == null ? nisba.code() : Complement.codes(hit, nisba);
    }

    boolean modifier(int k) {
        return word(k) && spotter.modifiers().contains(letters(k));
    }

    Span span(int from, int cut, int to) {
        return new Span(tokens.get(from).at(cut), tokens.get(to - 1).span().to());
    }
}

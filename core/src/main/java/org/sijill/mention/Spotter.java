package org.sijill.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.base.Span;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Token;
import org.sijill.text.Word;

/**
 * Finds the noun phrases of a sentence that name a party or a place, left to right, the longest at each word: a post
 * with its state and its holder's name, a body with its state, a group with its nationality, names of states,
 * organisations, movements, people and places, and the words that point back («الجانبان», «نظيره»). Safe for any number of threads.
 */
public final class Spotter {
    /** Bodies that a page may name by one word without their state. */
    private static final Set<String> STRONG = Set.of(
            "government", "presidency", "army", "parliament", "police", "foreign ministry", "interior ministry", "ministry", "resistance", "opposition", "embassy", "delegation", "gendarmerie", "militia", "university", "party");

    private final Gazetteer gazetteer;
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> joints = new HashSet<>();
    private final Clitics clitics;

    public Spotter(Lexicon lexicon) {
        gazetteer = new Gazetteer(lexicon);
        clitics = lexicon.clitics();
        fill(lexicon.table("ar/modifiers"), lexicon.folding(), modifiers);
        fill(lexicon.table("ar/common"), lexicon.folding(), common);
        fill(lexicon.table("ar/joints"), lexicon.folding(), joints);
    }

    private static void fill(Table table, Folding folding, Set<String> words) {
        for (String cell : table.cells("arabic")) words.add(folding.word(cell));
    }

    /**
     * The phrases of {@code sentence}, in order, none overlapping another.
     *
     * @param surnames folded last names of people named in full on the page: here they are names, whatever else they may mean
     */
    public List<Party> spot(String text, Sentence sentence, List<Word> words, Set<String> surnames) {
        Scan scan = new Scan(text, sentence.tokens(), words, surnames);
        List<Party> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Party p = scan.phrase(i, false);
            if (p == null) {
                i++;
                continue;
            }
            found.add(p);
            i = Math.max(i + 1, p.last());
        }
        return found;
    }

    /** Whether any word may be one of {@code surnames}. */
    public boolean mentions(List<Word> words, Set<String> surnames) {
        for (Word w : words) for (Clitics.Cut c : w.cuts()) if (surnames.contains(c.stem())) return true;
        return false;
    }

    private final class Scan {
        private final String text;
        private final Set<String> surnames;
        private final List<Token> tokens;
        private final List<Word> words;

        Scan(String text, List<Token> tokens, List<Word> words, Set<String> surnames) {
            this.text = text;
            this.surnames = surnames;
            this.tokens = tokens;
            this.words = words;
        }

        @Nullable Party phrase(int i, boolean inside) {
            if (tokens.get(i).kind() != Token.Kind.WORD) return null;
            Word w = words.get(i);
            if (w.is(Function.Sort.SIDE)) return point(i, Sort.SIDES, w.flags());
            if (w.is(Function.Sort.COUNTERPART)) return counterpart(i);
            if (w.is(Function.Sort.HIS_COUNTRY)) return point(i, Sort.COUNTRY, w.flags());
            if (w.isSmall() && w.flags() == 0 && !w.is(Function.Sort.PREP_TIME)) return null;
            List<Hit> hits = gazetteer.at(tokens, words, i);
            boolean longer = !hits.isEmpty() && hits.getFirst().last() > i + 1;
            Clitics.Cut surname = longer ? null : surname(w);
            if (surname != null) {
                Builder b = new Builder(i, i + 1, Sort.PERSON, surname.flags());
                b.name = b.text(i, i + 1);
                b.apposition();
                return b.party();
            }
            for (Hit hit : hits) {
                Party p = from(i, hit, inside);
                if (p != null) return p;
            }
            return null;
        }

        /** The cut that leaves a surname which the page knows, or null. */
        private Clitics.@Nullable Cut surname(Word w) {
            for (Clitics.Cut c : w.cuts())
                if (!c.has(Clitics.WILL | Clitics.ARTICLE | Clitics.KA) && surnames.contains(c.stem())) return c;
            return null;
        }

        private Party point(int i, Sort sort, int flags) {
            return new Party(i, i + 1, tokens.get(i).span(), sort, null, null, null, null, flags, "", null, sort == Sort.SIDES);
        }

        /** «نظيره المغربي ناصر بوريطة»: the post is another's, state and name may follow. */
        private Party counterpart(int i) {
            Builder b = new Builder(i, i + 1, Sort.COUNTERPART, words.get(i).flags());
            b.complete();
            return b.party();
        }

        private @Nullable Party from(int i, Hit hit, boolean inside) {
            Builder b = new Builder(i, hit.last(), Sort.STATE, hit.cut().flags());
            b.pronoun = hit.cut().pronoun();
            Entry e;
            if ((e = hit.entry(Kind.PERSON)) != null) return b.person(e, false);
            if ((e = hit.entry(Kind.TITLE)) != null && hit.last() < tokens.size()) return b.titled();
            if ((e = hit.entry(Kind.POST)) != null) return verbInstead(i, hit) || adjective(i, hit) ? null : b.post(e);
            if ((e = hit.entry(Kind.ORGANISATION)) != null) return b.listed(Sort.ORGANISATION, e);
            if ((e = hit.entry(Kind.MOVEMENT)) != null) return b.listed(Sort.MOVEMENT, e);
            if (!b.pronoun.isEmpty() && hit.entry(Kind.BODY) == null && hit.entry(Kind.GROUP) == null) return null;
            if ((e = hit.entry(Kind.SEAT)) != null) return b.listed(Sort.CAPITAL, e);
            if ((e = hit.entry(Kind.STATE)) != null) return b.listed(Sort.STATE, e);
            if ((e = hit.entry(Kind.CAPITAL)) != null) return b.listed(Sort.CAPITAL, e);
            if ((e = hit.entry(Kind.BODY)) != null) return verbInstead(i, hit) ? null : b.body(e);
            if ((e = hit.entry(Kind.ADHERENT)) != null && standsAlone(i, hit)) return b.listed(Sort.MOVEMENT, e);
            if ((e = hit.entry(Kind.PEOPLE)) != null && standsAlone(i, hit)) return b.people(e);
            if ((e = hit.entry(Kind.NISBA)) != null && standsAlone(i, hit) && pluralPerson(i)) return b.people(e);
            if (hit.cut().cost() - (hit.cut().has(Clitics.ARTICLE) ? 1 : 0) == 0 && hit.last() == i + 1) {
                e = hit.entry(Kind.NISBA) != null ? hit.entry(Kind.NISBA) : hit.entry(Kind.PEOPLE) != null ? hit.entry(Kind.PEOPLE) : hit.entry(Kind.ADHERENT);
                if (e != null && i > 0 && !inside) return b.listed(Sort.NISBA, e);
            }
            if ((e = hit.entry(Kind.GROUP)) != null) return verbInstead(i, hit) || adjective(i, hit) ? null : b.group(e);
            if ((e = hit.entry(Kind.SURNAME)) != null && surnameHere(i, hit)) return b.person(e, hit.entries().stream().filter(x -> x.kind() == Kind.SURNAME).map(Entry::id).distinct().count() > 1);
            if ((e = hit.entry(Kind.PLACE)) != null && (hit.cut().cost() == 0 || hit.cut().has(Clitics.PREPOSITION)) && !common.contains(clitics.bare(hit.cut().stem()))) return b.listed(Sort.PLACE, e);
            return null;
        }

        /** A word that is also a finite verb is taken as one where it stands bare and nothing nominal speaks against it. */
        private boolean verbInstead(int i, Hit hit) {
            return hit.last() == i + 1 && words.get(i).verbal() && !words.get(i).definite() && !hit.cut().has(Clitics.PREPOSITION) && hit.cut().pronoun().isEmpty()
                    && words.get(i).forms().stream().anyMatch(f -> f.finite() && f.cut().cost() <= hit.cut().cost());
        }

        /** A nationality is a noun of its own only where no noun stands before it for it to describe. */
        private boolean standsAlone(int i, Hit hit) {
            if (i == 0 || hit.cut().has(Clitics.PREPOSITION)) return true;
            Token before = tokens.get(i - 1);
            if (before.kind() != Token.Kind.WORD) return true;
            Word w = words.get(i - 1);
            if (w.isSmall() || w.verbal()) return true;
            return hit.cut().has(Clitics.AND);
        }

        /** «قصف عسكري», «بيان رسمي»: a word in -ī after a noun describes it. */
        private boolean adjective(int i, Hit hit) {
            String w = tokens.get(i).word();
            if (hit.last() != i + 1 || !(w.endsWith("\u064A") || w.endsWith("\u064A\u0647"))) return false;
            boolean describes = modifiers.contains(clitics.bare(hit.cut().stem())) || modifiers.contains(tokens.get(i).word());
            if (i == 0 || tokens.get(i - 1).kind() != Token.Kind.WORD) return describes && hit.cut().has(Clitics.AND);
            Word before = words.get(i - 1);
            return !(before.isSmall() || before.verbal()) || describes;
        }

        private boolean pluralPerson(int i) {
            String w = tokens.get(i).word();
            return w.length() > 5 && words.get(i).definite() && (w.endsWith("\u0648\u0646") || w.endsWith("\u064A\u064A\u0646"));
        }

        private boolean surnameHere(int i, Hit hit) {
            if (hit.last() > i + 1) return true;
            String stem = hit.cut().stem();
            if (stem.length() < 3) return false;
            if (common.contains(clitics.bare(stem)) || !words.get(i).forms().isEmpty()) return i > 0 && titleBefore(i - 1);
            return true;
        }

        private boolean titleBefore(int i) {
            if (tokens.get(i).kind() != Token.Kind.WORD) return false;
            for (Hit h : gazetteer.at(tokens, words, i)) if (h.last() == i + 1 && (h.is(Kind.POST) || h.is(Kind.TITLE) || h.is(Kind.NISBA))) return true;
            return false;
        }

        /** Builds one phrase from its head on. */
        private final class Builder {
            final int first;
            int last;
            Sort sort;
            final int flags;
            String pronoun = "";
            @Nullable String code;
            @Nullable String post;
            @Nullable String name;
            @Nullable String entity;
            @Nullable String target;
            boolean plural;

            Builder(int first, int last, Sort sort, int flags) {
                this.first = first;
                this.last = last;
                this.sort = sort;
                this.flags = flags;
            }

            Party party() {
                int cut = first >= 0 ? cutLength() : 0;
                Span span = new Span(tokens.get(first).span().from() + cut, tokens.get(last - 1).span().to());
                return new Party(first, last, span, sort, code, post, name, entity, flags, pronoun, target, plural);
            }

            /** Clitics of one letter before the word are not part of the phrase. */
            private int cutLength() {
                int n = Integer.bitCount(flags & (Clitics.AND | Clitics.SO | Clitics.BI | Clitics.KA | Clitics.LI));
                return Math.min(n, tokens.get(first).span().length() - 1);
            }

            Party listed(Sort sort, Entry e) {
                this.sort = sort;
                code = e.code().isEmpty() ? null : e.code();
                entity = e.id();
                if (sort == Sort.ORGANISATION || sort == Sort.MOVEMENT) {
                    while (last < words.size() && (nisbaAt(last) != null || modifier(last))) last++;
                    if (code != null && code.length() == 3 && sort == Sort.ORGANISATION) post = null;
                }
                return party();
            }

            Party people(Entry e) {
                sort = Sort.GROUP;
                code = e.code();
                plural = true;
                while (last < words.size() && modifier(last)) last++;
                return party();
            }

            Party person(Entry e, boolean unsure) {
                sort = Sort.PERSON;
                entity = unsure ? null : e.id();
                code = unsure ? null : e.code();
                name = text(first, last);
                apposition();
                return party();
            }

            private String text(int from, int to) {
                int cut = from == first ? cutLength() : 0;
                return text.substring(tokens.get(from).span().from() + cut, tokens.get(to - 1).span().to());
            }

            /** «يائير لابيد، وزير الخارجية الإسرائيلي»: what follows the name tells the post. */
            void apposition() {
                int k = last;
                boolean comma = k < tokens.size() && isComma(k);
                if (comma) k++;
                if (k >= tokens.size() || tokens.get(k).kind() != Token.Kind.WORD) return;
                for (Hit hit : gazetteer.at(tokens, words, k)) {
                    Entry e = hit.entry(Kind.POST);
                    if (e == null || hit.cut().cost() - (hit.cut().has(Clitics.ARTICLE) ? 1 : 0) > 0) continue;
                    Builder b = new Builder(k, hit.last(), Sort.POST, 0);
                    b.post = e.id();
                    b.complete();
                    if (b.name != null && !comma) return;
                    if (b.name != null || b.code == null && comma && !words.get(k).definite()) return;
                    post = b.post;
                    if (b.code != null) code = b.code;
                    target = b.target;
                    last = b.last;
                    return;
                }
            }

            @Nullable Party titled() {
                sort = Sort.PERSON;
                int start = last;
                Party inner = start < tokens.size() ? phrase(start, true) : null;
                if (inner != null && (inner.sort() == Sort.PERSON || inner.sort() == Sort.POST)) {
                    sort = inner.sort();
                    code = inner.code();
                    post = inner.post();
                    name = inner.name();
                    entity = inner.entity();
                    target = inner.target();
                    last = inner.last();
                    return party();
                }
                int end = unknownName(start, true);
                if (end == start) return null;
                name = text(start, end);
                last = end;
                apposition();
                return party();
            }

            @Nullable Party post(Entry e) {
                sort = Sort.POST;
                post = e.id();
                if (!e.code().isEmpty()) code = e.code();
                plural = tokens.get(first).word().endsWith("\u0627\u0621") || tokens.get(first).word().endsWith("\u0648\u0646") || tokens.get(first).word().endsWith("\u064A\u0646");
                complete();
                return party();
            }

            @Nullable Party body(Entry e) {
                sort = Sort.BODY;
                post = e.id();
                complement(true);
                if (e.words() == 1 && code == null && !(words.get(first).definite() && STRONG.contains(e.id())) && pronoun.isEmpty()) return null;
                return party();
            }

            Party group(Entry e) {
                sort = Sort.GROUP;
                post = e.id();
                plural = true;
                complement(false);
                return party();
            }

            /** State, portfolio and name after a post. */
            void complete() {
                complement(true);
                if (sort == Sort.GROUP || sort == Sort.BODY) return;
                naming();
                if (code == null && name != null && last < tokens.size()) complement(false);
            }

            /** Nisbas, states, bodies and modifiers after the head. */
            private void complement(boolean genitive) {
                int stray = 0;
                int k = last;
                while (k < tokens.size() && tokens.get(k).kind() == Token.Kind.WORD) {
                    Entry nisba = nisbaAt(k);
                    if (nisba != null) {
                        if (code == null) code = nisba.code();
                        last = ++k;
                        continue;
                    }
                    int movement = adherentAt(k);
                    if (movement >= 0) {
                        last = k = movement;
                        continue;
                    }
                    if (modifier(k) || ordinal(k)) {
                        last = ++k;
                        continue;
                    }
                    int end = owner(k, genitive);
                    if (end > 0) {
                        last = k = end;
                        continue;
                    }
                    if (stray < 3 && code == null && genitive && portfolio(k)) {
                        stray++;
                        k++;
                        continue;
                    }
                    break;
                }
            }

            private int adherentAt(int k) {
                for (Hit hit : gazetteer.at(tokens, words, k)) {
                    Entry e = hit.entry(Kind.ADHERENT);
                    if (e != null && !hit.cut().has(Clitics.PREPOSITION | Clitics.AND) && hit.last() == k + 1) {
                        if (code == null) code = e.code();
                        return k + 1;
                    }
                }
                return -1;
            }

            private boolean ordinal(int k) {
                return false;
            }

            /** A definite word that belongs to the head's title though nobody listed it: «وزير الاستثمار والتنمية المصري». */
            private boolean portfolio(int k) {
                Word w = words.get(k);
                String bare = tokens.get(k).word();
                boolean joined = bare.length() > 5 && bare.charAt(0) == '\u0648' && clitics.definite(bare.substring(1));
                if (!clitics.definite(bare) && !joined || w.isSmall() || w.verbal() || gazetteer.named(tokens.get(k).word())) return false;
                for (int j = k + 1; j < Math.min(tokens.size(), k + 4); j++) {
                    if (tokens.get(j).kind() != Token.Kind.WORD) return false;
                    if (nisbaAt(j) != null) return true;
                    if (words.get(j).is(Function.Sort.PREP_FI) && j + 1 < tokens.size()) {
                        for (Hit hit : gazetteer.at(tokens, words, j + 1)) if (hit.entry(Kind.STATE) != null) return true;
                        return false;
                    }
                    if (!words.get(j).definite()) return false;
                }
                return false;
            }

            /** The state, organisation or body that the head belongs to; the index after it, or 0. */
            private int owner(int k, boolean genitive) {
                Word w = words.get(k);
                int at = k;
                boolean sent = w.is(Function.Sort.PREP_LADA) && w.flags() == 0;
                boolean in = w.is(Function.Sort.PREP_FI) && w.flags() == 0 || w.is(Function.Sort.PREP_ILA);
                boolean of = false;
                if (sent || in) at = k + 1;
                else if (w.isSmall()) return 0;
                if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.WORD) return 0;
                for (Hit hit : gazetteer.at(tokens, words, at)) {
                    int cut = hit.cut().flags();
                    if ((cut & (Clitics.AND | Clitics.SO | Clitics.KA)) != 0 || !hit.cut().pronoun().isEmpty()) continue;
                    boolean clitic = (cut & (Clitics.BI | Clitics.LI)) != 0;
                    Entry e = first(hit, Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.SEAT, Kind.CAPITAL, Kind.PLACE);
                    if (e == null) {
                        if (genitive && !sent && !in && hit.entry(Kind.BODY) != null && (sort != Sort.BODY)) return inner(at);
                        continue;
                    }
                    boolean place = e.kind() == Kind.PLACE || e.kind() == Kind.CAPITAL;
                    if (sent) {
                        if (code != null) target = e.code(); else code = e.code();
                        return hit.last();
                    }
                    if (in || clitic) {
                        if (sort == Sort.GROUP && !(cut != 0 && (cut & Clitics.LI) != 0)) return 0;
                        if (sort == Sort.GROUP && code == null && definiteHead()) return 0;
                        if (code == null && sort != Sort.COUNTERPART) {
                            if (place && sort != Sort.BODY && !accredited()) return 0;
                            code = e.code().isEmpty() ? null : e.code();
                            return code == null ? 0 : hit.last();
                        }
                        if (accredited() && code != null && !e.code().isEmpty()) {
                            target = e.code();
                            return hit.last();
                        }
                        return 0;
                    }
                    if (code != null && !of) return 0;
                    if (!genitive && e.kind() != Kind.STATE) return 0;
                    if (definiteHead() && last == first + 1 && sort != Sort.COUNTERPART) return 0;
                    code = e.code().isEmpty() ? null : e.code();
                    return hit.last();
                }
                return 0;
            }

            /** A head with the article owns nothing by idafa. */
            private boolean definiteHead() {
                return words.get(first).definite() && clitics.definite(clitics.bare(tokens.get(first).word()).equals(tokens.get(first).word()) ? tokens.get(first).word().substring(Math.min(1, tokens.get(first).word().length())) : tokens.get(first).word());
            }

            private boolean accredited() {
                return post != null && (post.equals("ambassador") || post.contains("envoy") || post.contains("representative") || post.equals("consul") || post.equals("embassy") || post.equals("charge d'affaires") || post.equals("consulate") || post.equals("coordinator") || post.equals("forces") || post.equals("troops"));
            }

            private int inner(int at) {
                Party p = phrase(at, true);
                if (p == null) return 0;
                code = p.code();
                if (p.sort() == Sort.BODY && post != null && post.equals("spokesperson") && p.post() != null) post = p.post() + " spokesperson";
                return p.last();
            }

            private @Nullable Entry first(Hit hit, Kind... kinds) {
                for (Kind kind : kinds) {
                    Entry e = hit.entry(kind);
                    if (e != null) return e;
                }
                return null;
            }

            /** The holder's name after a post: listed, or unknown words that can be a name. */
            private void naming() {
                int k = last;
                boolean comma = k < tokens.size() && isComma(k);
                if (comma) k++;
                boolean bracket = k < tokens.size() && tokens.get(k).kind() == Token.Kind.MARK && (tokens.get(k).isMark('(') || tokens.get(k).isMark('"'));
                if (bracket) k++;
                while (k < tokens.size() && titleAt(k)) k++;
                if (k >= tokens.size() || tokens.get(k).kind() != Token.Kind.WORD) return;
                for (Hit hit : gazetteer.at(tokens, words, k)) {
                    if (hit.cut().cost() - (hit.cut().has(Clitics.ARTICLE) ? 1 : 0) > 0) continue;
                    Entry e = first(hit, Kind.PERSON, Kind.SURNAME);
                    if (e == null) continue;
                    int end = e.kind() == Kind.SURNAME ? Math.max(hit.last(), comma ? hit.last() : unknownName(k, false)) : hit.last();
                    name = text(k, end);
                    if (end == hit.last()) entity = best(hit, e);
                    if (code == null && entity != null && !e.code().isEmpty()) code = e.code();
                    last = end;
                    return;
                }
                if (plural && !words.get(k).isSmall() && !gazetteer.named(tokens.get(k).word())) return;
                int end = unknownName(k, false);
                if (end == k || comma && !(end < tokens.size() && isComma(end)) && !gazetteer.named(tokens.get(k).word())) return;
                if (end - k < 2 && !gazetteer.named(tokens.get(k).word()) && (code == null || !comma && end - k < 1)) return;
                name = text(k, end);
                last = end;
            }

            private @Nullable String best(Hit hit, Entry e) {
                String only = null;
                for (Entry x : hit.entries()) {
                    if (x.kind() != Kind.PERSON && x.kind() != Kind.SURNAME) continue;
                    if (code != null && !x.code().equals(code)) continue;
                    if (only != null && !only.equals(x.id())) return hit.is(Kind.PERSON) ? only : null;
                    only = x.id();
                }
                return only == null ? (hit.is(Kind.PERSON) ? e.id() : null) : only;
            }

            private boolean titleAt(int k) {
                if (tokens.get(k).kind() != Token.Kind.WORD) return false;
                for (Hit hit : gazetteer.at(tokens, words, k)) if (hit.is(Kind.TITLE) && hit.last() == k + 1 && (hit.cut().flags() & ~Clitics.ARTICLE) == 0) return true;
                return false;
            }

            /** One past the last word of an unlisted name that begins at {@code k}; {@code k} where none does. */
            private int unknownName(int k, boolean titled) {
                int end = k;
                while (end < tokens.size() && end - k < 5 && namable(end, end > k)) end++;
                while (end > k && joining(tokens.get(end - 1).word())) end--;
                return end;
            }

            private boolean joining(String w) {
                return joints.contains(w);
            }

            private boolean namable(int k, boolean inside) {
                Token t = tokens.get(k);
                if (t.kind() != Token.Kind.WORD || inside && !t.spaced() && tokens.get(k - 1).kind() == Token.Kind.MARK) return false;
                String w = t.word();
                if (joining(w)) return true;
                if (gazetteer.named(w)) return !words.get(k).isSmall();
                if (w.length() < 3 || words.get(k).isSmall() || words.get(k).verbal() && common.contains(w)) return false;
                if (common.contains(w) || common.contains(clitics.bare(w)) || !words.get(k).forms().isEmpty()) return false;
                if (words.get(k).definite() && !inside) return false;
                for (Hit hit : gazetteer.at(tokens, words, k))
                    if (hit.cut().cost() == 0 && (hit.is(Kind.NISBA) || hit.is(Kind.POST) || hit.is(Kind.BODY) || hit.is(Kind.GROUP) || hit.is(Kind.STATE) || hit.is(Kind.CAPITAL) || hit.is(Kind.ORGANISATION))) return false;
                return true;
            }
        }

        private boolean isComma(int k) {
            Token t = tokens.get(k);
            return t.isMark('\u060C') || t.isMark(',');
        }

        private @Nullable Entry nisbaAt(int k) {
            if (k >= tokens.size() || tokens.get(k).kind() != Token.Kind.WORD) return null;
            for (Hit hit : gazetteer.at(tokens, words, k)) {
                Entry e = hit.entry(Kind.NISBA);
                if (e == null) e = hit.entry(Kind.PEOPLE);
                if (e != null && hit.last() == k + 1 && (hit.cut().flags() & ~Clitics.ARTICLE) == 0) return e;
            }
            return null;
        }

        private boolean modifier(int k) {
            return tokens.get(k).kind() == Token.Kind.WORD && modifiers.contains(tokens.get(k).word());
        }
    }
}

package org.sijill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Roster.Someone;

/** The links of one page: what is known of it as a whole, and whom was spoken of last. */
final class PageLinks {
    private static final Set<String> ROYAL =
            Set.of("king", "crown prince", "emir", "sultan", "deputy crown prince", "supreme leader", "prince");
    private static final Set<String> GENERAL = Set.of("minister", "spokesperson", "president", "envoy");

    /** Parts of the posts of those who speak for their state abroad. */
    private static final Set<String> ABROAD =
            Set.of("ambassador", "envoy", "consul", "representative", "charge d'affaires", "foreign", "diplomat");

    /** Posts of people who are no officials. */
    private static final Set<String> PRIVATE = Set.of(
            "analyst", "journalist", "activist", "lawyer", "cleric", Attached.KIN, "party leader", "movement leader");

    /** Before the code of a state whose capital, not itself, is so called. */
    static final String CAPITAL = "^";

    /** How many words after a place may lie before the state that it is said to be in. */
    private static final int NEAR = 4;

    /** How many words into a sentence its subject may begin. */
    private static final int SUBJECT = 3;

    /** How many parties back the one may stand that «ها» means. */
    private static final int REACH = 6;

    /** In how many sentences the place where a report was written may stand: the headline and the first. */
    private static final int LEAD = 3;

    private final Linker linker;
    private final List<List<Party>> sentences;
    private final Roster roster;
    private final Map<String, Integer> weight = new LinkedHashMap<>();
    /** the codes of which more than a company's name tells */
    private final Set<String> told = new HashSet<>();

    private final @Nullable LocalDate day;
    private final @Nullable String home;
    private final @Nullable String scene;
    private final List<Party> recent = new ArrayList<>();
    /** the nouns of groups whose state the page said, each with the last one */
    private final Map<String, String> groups = new HashMap<>();

    PageLinks(Linker linker, List<List<Party>> sentences, @Nullable String outlet, @Nullable LocalDate day) {
        this.linker = linker;
        this.sentences =
                sentences.stream().map(s -> (List<Party>) new ArrayList<>(s)).toList();
        this.day = day;
        roster = linker.roster();
        count(outlet);
        home = home(outlet);
        this.sentences.forEach(this::choose);
        for (List<Party> sentence : this.sentences) sentence.forEach(roster::add);
        scene = scene();
    }

    /** Of movements of one name the page's own, else the first. */
    private void choose(List<Party> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Party p = sentence.get(i);
            if (p.code() == null || p.code().indexOf('|') < 0) continue;
            List<String> codes = List.of(p.code().split("\\|"));
            String code = epithet(codes);
            String[] ids = p.entity() == null ? new String[0] : p.entity().split("\\|");
            String id = ids.length == codes.size() ? ids[codes.indexOf(code)] : p.entity();
            sentence.set(i, p.person(code, p.post(), p.name(), id));
        }
    }

    private void count(@Nullable String outlet) {
        for (int s = 0; s < sentences.size(); s++) {
            List<Party> sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++)
                if (!linker.outlet(sentence.get(i))
                        && !(s < LEAD && (dateline(sentence, i) || dateline(sentence, i + 1))))
                    count(sentence.get(i), s == 0 ? 3 : 1);
        }
        if (outlet != null) weight.merge(outlet, 2, Integer::sum);
        if (outlet != null) told.add(outlet);
    }

    private void count(Party p, int times) {
        String codes = p.code() != null ? p.code() : p.sort() == Sort.PERSON ? ofPerson(p.entity(), p.post()) : null;
        if (codes == null) return;
        List<String> all = List.of(codes.split("\\|"));
        if (all.size() > 1 && !all.stream().allMatch(linker.names()::state)) return;
        for (String code : all) {
            weight.merge(code, times, Integer::sum);
            if (!linker.company(p)) told.add(code);
        }
    }

    /** «دبي، الإمارات العربية المتحدة (CNN)»: whether the i-th phrase is the state after the place where a report was written. */
    private boolean dateline(List<Party> sentence, int i) {
        if (i < 1 || i >= sentence.size() || sentence.get(i).sort() != Sort.STATE) return false;
        Party state = sentence.get(i);
        Party town = sentence.get(i - 1);
        if (!town.placeable() || town.sort() == Sort.STATE || state.first() != town.last() + 1) return false;
        Names.Spot spot = town.entity() == null ? null : linker.names().spot(town.entity());
        String country = town.code() != null ? town.code() : spot == null ? null : spot.country();
        return Objects.equals(country, state.code());
    }

    /** The state that the page tells of most; one of which it tells by companies alone counts where there is no other. */
    private @Nullable String home(@Nullable String outlet) {
        String first = null;
        for (String code : byWeight()) {
            if (!linker.names().state(code)) continue;
            if (told.contains(code)) return code;
            if (first == null) first = code;
        }
        return first != null ? first : outlet;
    }

    private List<String> byWeight() {
        return weight.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private @Nullable String ofPerson(@Nullable String entity, @Nullable String post) {
        Names.Person person = entity == null ? null : linker.names().person(entity);
        return person == null ? null : linker.terms().code(person, day, post);
    }

    List<List<Party>> link() {
        List<List<Party>> out = new ArrayList<>();
        for (List<Party> sentence : sentences) {
            List<Party> linked = new ArrayList<>();
            String place = placeOf(sentence);
            for (Party p : sentence) {
                Party q = p.sort() == Sort.PLACE && p.code() == null ? placed(p, sentence) : one(p, place, sentence);
                if (p.code() == null && q.entity() == null && q.by() == Party.By.SAID) q = q.by(Party.By.TOLD);
                linked.add(q);
                if (q.code() != null && q.sort() != Sort.PLACE && q.sort() != Sort.NISBA) recent.add(q);
            }
            out.add(linked);
        }
        return out;
    }

    private @Nullable String placeOf(List<Party> sentence) {
        String code = null;
        for (Party p : sentence)
            if (p.placeable() && p.code() != null && (p.prepositioned() || p.sort() != Sort.STATE)) code = p.code();
        return code;
    }

    /** A place without a state: one that nobody listed, one of several so called, or one whose state is disputed. */
    private Party placed(Party p, List<Party> sentence) {
        String around = within(p, sentence);
        if (p.entity() == null) return p.vague() ? p : guessed(p, around);
        if (p.entity().indexOf('|') < 0) return p;
        List<String> ids = List.of(p.entity().split("\\|"));
        String meant = ids.getFirst();
        for (String id : ids) {
            Names.Spot spot = linker.names().spot(id);
            if (spot != null && spot.country().equals(around)) meant = id;
        }
        Names.Spot spot = linker.names().spot(meant);
        String country = spot == null || spot.country().isEmpty() ? null : spot.country();
        return p.link(Sort.PLACE, country, meant);
    }

    /** «المملكة», «عمان»: of the states and capitals so called the one that the page speaks of most. */
    private Party called(Party p, String codes) {
        String code = epithet(List.of(codes.replace(CAPITAL, "").split("\\|")));
        if (!codes.contains(CAPITAL)) return p.code(code);
        return p.link(codes.contains(CAPITAL + code) ? Sort.CAPITAL : Sort.STATE, code, code);
    }

    /** The state of a place that nobody listed: of the place or state that follows it, else of a place told before in the sentence, else the one the page tells most of as a place. */
    private @Nullable String within(Party p, List<Party> sentence) {
        for (Party q : sentence) if (q.first() >= p.last() && q.first() <= p.last() + NEAR && sited(q)) return q.code();
        for (Party q : sentence)
            if (q.last() <= p.first() && q.code() != null && q.sort() == Sort.PLACE) return q.code();
        return scene;
    }

    private boolean sited(Party q) {
        return q.code() != null
                && (q.placeable() || q.sort() == Sort.NISBA && q.first() > 0)
                && linker.names().state(q.code());
    }

    private @Nullable String scene() {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (List<Party> sentence : sentences)
            for (Party p : sentence)
                if (p.placeable() && p.code() != null && linker.names().state(p.code()))
                    places.merge(p.code(), p.sort() == Sort.PLACE ? 2 : p.prepositioned() ? 1 : 0, Integer::sum);
        String most = home;
        for (Map.Entry<String, Integer> e : places.entrySet())
            if (e.getValue() > places.getOrDefault(most, 0)) most = e.getKey();
        return most;
    }

    private Party one(Party p, @Nullable String place, List<Party> sentence) {
        return switch (p.sort()) {
            case SIDES -> sides(p);
            case COUNTERPART -> counterpart(p, sentence);
            case COUNTRY -> p.entity() == null ? p.code(last()) : called(p, p.entity());
            case PERSON -> person(p);
            case POST -> post(p, sentence);
            case ORGANISATION -> p.entity() != null && p.entity().startsWith(Linker.ECHO) ? again(p) : p;
            case BODY -> p.code() != null ? p : body(p);
            case GROUP -> group(p, place != null ? place : home);
            default -> p;
        };
    }

    /** «السجناء»: those told of before with a state; foreigners are of none; else the place's or the page's. */
    private Party group(Party p, @Nullable String around) {
        String called = p.entity();
        Party q = p.person(p.code(), p.post(), p.name(), null);
        if (p.code() != null && called != null) groups.put(called, p.code());
        if (p.code() != null || Linker.NOBODYS.equals(called)) return q;
        if (!p.pronoun().isEmpty() && last() != null) return q.code(last());
        String before = called == null ? null : groups.get(called);
        return before != null ? q.code(before).by(Party.By.TOLD) : guessed(q, around);
    }

    /** The phrase says nothing of whose it is: it is taken for this state's. */
    private static Party guessed(Party p, @Nullable String code) {
        return p.code(code).by(Party.By.GUESSED);
    }

    private String epithet(List<String> candidates) {
        if (home != null && candidates.contains(home)) return home;
        for (String c : byWeight()) if (candidates.contains(c)) return c;
        return candidates.getFirst();
    }

    /** «الحركة», «المنظمة»: what was so named before; a movement else the last one. */
    private Party again(Party p) {
        String head = Objects.requireNonNull(p.entity()).substring(Linker.ECHO.length());
        Party found = null;
        Party kind = null;
        for (int i = recent.size() - 1; i >= 0 && found == null; i--) {
            Party q = recent.get(i);
            if (q.sort() != Sort.ORGANISATION && q.sort() != Sort.MOVEMENT && q.sort() != Sort.BODY) continue;
            if (kind == null && q.sort() == Sort.MOVEMENT && linker.heads().movement(head)) kind = q;
            if (linker.heads().begins(q.sort() == Sort.BODY ? q.post() : q.entity(), head)) found = q;
        }
        Party meant = found != null ? found : kind;
        if (meant == null) return guessed(p.link(Sort.BODY, home, null), home);
        return p.person(p.code(), meant.post(), p.name(), p.entity())
                .link(meant.sort(), meant.code(), meant.entity())
                .by(meant.sort() == Sort.BODY ? meant.by() : p.by());
    }

    private Party sides(Party p) {
        if (p.code() != null && p.target() != null) return p;
        List<String> codes = new ArrayList<>();
        if (p.code() != null) codes.add(p.code());
        for (int i = recent.size() - 1; i >= 0 && codes.size() < 2; i--)
            add(codes, recent.get(i).code());
        for (String c : byWeight()) if (codes.size() < 2) add(codes, c);
        if (codes.isEmpty()) return p;
        return new Party(
                p.first(),
                p.last(),
                p.span(),
                p.sort(),
                codes.getLast(),
                p.post(),
                null,
                null,
                p.flags(),
                p.pronoun(),
                codes.size() > 1 ? codes.getFirst() : null,
                true,
                false,
                Party.By.TOLD);
    }

    private static void add(List<String> codes, @Nullable String code) {
        if (code != null && !codes.contains(code)) codes.add(code);
    }

    /** The same post of another: the state said, or the holder's, or the other side of the page. */
    private Party counterpart(Party p, List<Party> sentence) {
        Party other = null;
        for (int i = recent.size() - 1; i >= 0 && other == null; i--) {
            Sort s = recent.get(i).sort();
            if (s == Sort.PERSON || s == Sort.POST) other = recent.get(i);
        }
        Someone k = roster.find(p.name(), p.entity());
        String entity = p.entity() != null ? p.entity() : k == null ? null : k.entity;
        String code = p.code() != null ? p.code() : k != null && k.code != null ? k.code : ofPerson(entity, null);
        String not = other == null ? null : other.code();
        if (code == null)
            for (Party q : sentence)
                if (code == null && q.code() != null && !q.code().equals(not) && q.sort() != Sort.PLACE)
                    code = q.code();
        if (code == null)
            for (String c : byWeight())
                if (code == null && !c.equals(not) && linker.names().state(c)) code = c;
        return p.person(
                code,
                p.post() != null ? p.post() : other == null ? null : other.post(),
                k != null ? k.name : p.name(),
                entity);
    }

    private Party person(Party p) {
        Someone k = roster.find(p.name(), p.entity(), p.post());
        String entity = k != null && k.entity != null ? k.entity : p.entity();
        if (entity == null && k != null && k.code == null && p.code() == null) entity = linker.spelled(k.parts);
        String post = p.post() != null ? p.post() : k != null ? k.post : null;
        String code = p.code() != null ? p.code() : k != null ? k.code : null;
        if (entity == null && k != null && day != null && code != null && post != null) {
            String holder = linker.terms().holder(code, post, day);
            if (holder != null && linker.spells(k.parts, holder)) entity = k.entity = holder;
        }
        if (code == null) code = ofPerson(entity, post);
        if (code == null && !p.pronoun().isEmpty()) code = possessor(p);
        if (post == null && entity != null) post = held(entity);
        Party q = p.person(code, post, k != null ? k.name : p.name(), entity);
        return code == null ? guessed(q, home) : q;
    }

    private @Nullable String held(String entity) {
        Names.Person person = linker.names().person(entity);
        return person == null ? null : linker.terms().post(person, day);
    }

    private Party post(Party p, List<Party> sentence) {
        if (Linker.ECHO.equals(p.entity())) return inOffice(p, sentence);
        if (Linker.NOBODYS.equals(p.entity())) return p.person(null, p.post(), null, null);
        if (p.name() != null) {
            Party q = person(p);
            return p.code() == null && Objects.equals(q.code(), p.target()) ? q.code(notTarget(p)) : q;
        }
        if (p.vague() && p.code() != null) return p;
        if (p.vague()) return guessed(p, whose(p, sentence));
        if (!p.pronoun().isEmpty() && p.code() == null) {
            String whose = possessor(p);
            return p.code(whose == null ? home : whose);
        }
        Party before = earlier(p);
        if (before != null) return p.person(before.code(), before.post(), before.name(), before.entity());
        Someone later = p.plural() || p.post() == null ? null : roster.holder(p.code(), p.post());
        if (later != null) return p.person(later.code, later.post, later.name, later.entity);
        if (p.code() != null) return p;
        if (p.post() != null
                && ROYAL.contains(p.post())
                && (home == null || linker.names().holders(home, p.post()).isEmpty())) {
            String having = linker.terms().having(byWeight(), p.post(), Set.of());
            if (having != null) return p.code(having);
        }
        return guessed(p, p.target() != null ? notTarget(p) : around(p, sentence));
    }

    /** Whose a post is that nobody holds in particular: as the last one of that kind, else by the sentence. */
    private @Nullable String whose(Party p, List<Party> sentence) {
        if (p.target() != null) return notTarget(p);
        Party before = earlier(p);
        return before != null && before.code() != null ? before.code() : around(p, sentence);
    }

    /** The state or body that the phrase's sentence begins with, as the one who acts, else the page's state. */
    private @Nullable String around(Party p, List<Party> sentence) {
        Party q = sentence.getFirst();
        boolean acts = q.sort() == Sort.STATE || q.sort() == Sort.CAPITAL || q.sort() == Sort.BODY;
        boolean begins = q.first() < SUBJECT && q.last() <= p.first() && !q.prepositioned();
        return acts && begins && q.code() != null && linker.names().state(q.code()) ? q.code() : home;
    }

    /** «المسؤول الإيراني», «الدبلوماسي»: the last one named with a post, of that state where one is said. */
    private Party inOffice(Party p, List<Party> sentence) {
        boolean diplomat = "diplomat".equals(p.post());
        for (int i = recent.size() - 1; i >= 0; i--) {
            Party q = recent.get(i);
            if (q.name() == null
                    || q.post() == null
                    || p.code() != null && !p.code().equals(q.code())) continue;
            if (diplomat ? ABROAD.stream().anyMatch(q.post()::contains) : !PRIVATE.contains(q.post()))
                return p.person(q.code(), q.post(), q.name(), q.entity());
        }
        return post(p.person(p.code(), p.post(), null, null), sentence);
    }

    private @Nullable String notTarget(Party p) {
        for (String c : byWeight()) if (!c.equals(p.target()) && linker.names().state(c)) return c;
        return home;
    }

    private Party body(Party p) {
        if (!p.pronoun().isEmpty() && last() != null) return p.code(last());
        for (int i = recent.size() - 1; i >= 0; i--) {
            Party q = recent.get(i);
            if (q.sort() == Sort.BODY && Objects.equals(q.post(), p.post()))
                return p.code(q.code()).by(q.by());
            if (!"ministry".equals(p.post())) continue;
            if (q.sort() == Sort.BODY && String.valueOf(q.post()).endsWith(" ministry"))
                return p.person(q.code(), q.post(), p.name(), null).by(q.by());
            if (q.sort() == Sort.ORGANISATION && linker.heads().ministry(q.entity()))
                return p.link(Sort.ORGANISATION, q.code(), q.entity()).by(Party.By.TOLD);
        }
        return guessed(p, home);
    }

    /** The last person told of with the same post (and state, where one is said). */
    private @Nullable Party earlier(Party p) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Party q = recent.get(i);
            if (q.post() == null || p.post() == null || q.sort() == Sort.BODY || q.sort() == Sort.GROUP) continue;
            boolean same = q.post().equals(p.post())
                    || GENERAL.contains(p.post()) && q.post().endsWith(p.post());
            if (!same || p.code() != null && (!p.code().equals(q.code()) || q.name() == null)) continue;
            return q;
        }
        return null;
    }

    /** «وزير خارجيتها»: of the state, body or organisation told of last, one that a preposition does not lead first. */
    private @Nullable String possessor(Party p) {
        if (p.pronoun().length() != 2 || !p.pronoun().endsWith("\u0627")) return last();
        String led = null;
        for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - REACH); i--) {
            Party q = recent.get(i);
            boolean thing = q.sort() == Sort.STATE
                    || q.sort() == Sort.CAPITAL
                    || q.sort() == Sort.BODY
                    || q.sort() == Sort.ORGANISATION
                    || q.sort() == Sort.MOVEMENT;
            if (!thing) continue;
            if (!q.prepositioned()) return q.code();
            if (led == null) led = q.code();
        }
        return led != null ? led : last();
    }

    private @Nullable String last() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Party q = recent.get(i);
            if (q.sort() == Sort.PERSON || q.sort() == Sort.POST || q.sort() == Sort.BODY) return q.code();
        }
        return recent.isEmpty() ? home : recent.getLast().code();
    }
}

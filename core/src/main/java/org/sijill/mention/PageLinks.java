package org.sijill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party.Sort;

/** The links of one page: phrase by phrase in the order of its text, with what is known of it as a whole. */
final class PageLinks {
    private final Linker linker;
    private final List<List<Party>> sentences;
    private final PageStates states;
    private final PagePlaces places;
    private final Recent recent;
    private final PeopleLinks people;

    /** the nouns of groups whose state the page said, each with the last one */
    private final Map<String, String> groups = new HashMap<>();

    PageLinks(Linker linker, List<List<Party>> page, @Nullable String outlet, @Nullable LocalDate day) {
        this.linker = linker;
        sentences = page.stream().map(s -> (List<Party>) new ArrayList<>(s)).toList();
        states = new PageStates(linker, page, outlet, day);
        sentences.forEach(this::choose);
        Roster roster = linker.roster();
        for (List<Party> sentence : sentences)
            for (Party p : sentence) roster.add(called(p) == null ? p : p.code(null));
        places = new PagePlaces(linker, states, sentences);
        recent = new Recent(states.home());
        people = new PeopleLinks(linker, roster, states, recent, day);
    }

    /** Of movements or bodies of one name the page's own, else the first. */
    private void choose(List<Party> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Party p = sentence.get(i);
            if (p.code() == null || p.code().indexOf('|') < 0) continue;
            List<String> codes = List.of(p.code().split("\\|"));
            String code = states.likeliest(codes);
            String[] ids = p.entity() == null ? new String[0] : p.entity().split("\\|");
            String id = ids.length == codes.size() ? ids[codes.indexOf(code)] : p.entity();
            sentence.set(i, p.person(code, p.post(), p.name(), id));
        }
    }

    List<List<Party>> link() {
        List<List<Party>> out = new ArrayList<>();
        for (List<Party> sentence : sentences) {
            settle(sentence);
            List<Party> linked = new ArrayList<>();
            String place = PagePlaces.of(sentence);
            for (Party p : sentence) {
                Party q = p.sort() == Sort.PLACE && p.code() == null
                        ? places.place(p, sentence)
                        : one(p, place, sentence);
                if (p.code() == null && q.entity() == null && q.by() == Party.By.SAID) q = q.by(Party.By.TOLD);
                linked.add(q);
                if (q.code() != null && q.sort() != Sort.PLACE && q.sort() != Sort.NISBA) recent.add(q);
            }
            out.add(linked);
        }
        return out;
    }

    /** The definite word by which the page calls again whom the phrase speaks for, or null. */
    private static @Nullable String called(Party p) {
        return p.code() != null && p.code().startsWith(Linker.ECHO) ? p.code().substring(Linker.ECHO.length()) : null;
    }

    /** «خبراء المنظمة»: the phrases of a sentence whose owner is called again speak for what was so named last. */
    private void settle(List<Party> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String head = called(sentence.get(i));
            if (head == null) continue;
            Party meant = named(sentence.subList(0, i).reversed(), head);
            if (meant == null) meant = named(recent.lastFirst(), head);
            if (meant == null) meant = ahead(head);
            Party p = sentence.get(i);
            String whose = meant == null ? null : meant.code();
            boolean his = p.entity() == null || whose == null || linker.names().speaks(p.entity(), whose);
            sentence.set(i, p.code(his ? whose : null));
        }
    }

    /** The first of the parties that is named in full by a wording that begins with the definite word {@code head}, or null. */
    private @Nullable Party named(List<Party> parties, String head) {
        for (Party q : parties)
            if (q.code() != null
                    && (q.sort() == Sort.ORGANISATION || q.sort() == Sort.MOVEMENT || q.sort() == Sort.BODY)
                    && linker.heads().begins(q.sort() == Sort.BODY ? q.post() : q.entity(), head)) return q;
        return null;
    }

    /** The only organisation or movement of the page that is so called, though it is named only later; or null. */
    private @Nullable Party ahead(String head) {
        return sole(q -> q.code() != null
                && (q.sort() == Sort.ORGANISATION || q.sort() == Sort.MOVEMENT)
                && linker.heads().begins(q.entity(), head));
    }

    private Party one(Party p, @Nullable String place, List<Party> sentence) {
        return switch (p.sort()) {
            case SIDES -> sides(p);
            case COUNTERPART -> people.counterpart(p, sentence);
            case COUNTRY -> p.entity() == null ? p.code(recent.code()) : places.called(p, p.entity());
            case PERSON -> people.person(p);
            case POST -> people.post(p, sentence);
            case ORGANISATION -> p.entity() != null && p.entity().startsWith(Linker.ECHO) ? again(p) : p;
            case BODY -> p.code() != null ? p : body(p, sentence);
            case GROUP -> group(p, place != null ? place : states.home());
            default -> p;
        };
    }

    /** «السجناء»: those told of before with a state; foreigners are of none; else the place's or the page's. */
    private Party group(Party p, @Nullable String around) {
        String called = p.entity();
        Party q = p.person(p.code(), p.post(), p.name(), null);
        if (p.code() != null && called != null) groups.put(called, p.code());
        if (p.code() != null || Linker.NOBODYS.equals(called)) return q;
        if (!p.pronoun().isEmpty() && recent.code() != null) return q.code(recent.code());
        String before = called == null ? null : groups.get(called);
        if (before == null && called != null && "rebels".equals(p.post())) before = rebels();
        return before != null ? q.code(before).by(Party.By.TOLD) : q.guessed(around);
    }

    /** The movement told of last that is called rebels, else the only such one of the page; or null. */
    private @Nullable String rebels() {
        for (Party q : recent.lastFirst())
            if (q.sort() == Sort.MOVEMENT && linker.heads().rebels(q.entity())) return q.code();
        Party only = sole(q -> q.sort() == Sort.MOVEMENT && linker.heads().rebels(q.entity()));
        return only == null ? null : only.code();
    }

    /** The only thing of the page that is such, however often it is told of; or null. */
    private @Nullable Party sole(Predicate<Party> such) {
        Party only = null;
        for (List<Party> sentence : sentences)
            for (Party q : sentence) {
                if (!such.test(q)) continue;
                if (only != null && !Objects.equals(only.code(), q.code())) return null;
                only = q;
            }
        return only;
    }

    /** «الحركة», «المنظمة»: what was so named before; a movement else the last one. */
    private Party again(Party p) {
        String head = Objects.requireNonNull(p.entity()).substring(Linker.ECHO.length());
        Party found = null;
        Party kind = null;
        for (Party q : recent.lastFirst()) {
            if (found != null) break;
            if (q.sort() != Sort.ORGANISATION && q.sort() != Sort.MOVEMENT && q.sort() != Sort.BODY) continue;
            if (kind == null && q.sort() == Sort.MOVEMENT && linker.heads().movement(head)) kind = q;
            if (linker.heads().begins(q.sort() == Sort.BODY ? q.post() : q.entity(), head)) found = q;
        }
        Party meant = found != null ? found : kind;
        if (meant == null) meant = ahead(head);
        if (meant == null) return p.link(Sort.BODY, states.home(), null).guessed(states.home());
        return p.person(p.code(), meant.post(), p.name(), p.entity())
                .link(meant.sort(), meant.code(), meant.entity())
                .by(meant.sort() == Sort.BODY ? meant.by() : p.by());
    }

    /** «الجانبان»: the two states told of last, else those that the page tells most of. */
    private Party sides(Party p) {
        if (p.code() != null && p.target() != null) return p;
        List<String> codes = new ArrayList<>();
        if (p.code() != null) codes.add(p.code());
        for (Party q : recent.lastFirst()) if (codes.size() < 2) add(codes, q.code());
        for (String c : states.all()) if (codes.size() < 2) add(codes, c);
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

    /** A body without a state: of the one told of last, the last body of its kind, else the page's; no state's ministry receives or summons its own ambassador. */
    private Party body(Party p, List<Party> sentence) {
        if (!p.pronoun().isEmpty() && recent.code() != null) return p.code(recent.code());
        for (Party q : recent.lastFirst()) {
            if (q.sort() == Sort.BODY && Objects.equals(q.post(), p.post()))
                return p.code(q.code()).by(q.by());
            if (!"ministry".equals(p.post())) continue;
            if (q.sort() == Sort.BODY && String.valueOf(q.post()).endsWith(" ministry"))
                return p.person(q.code(), q.post(), p.name(), null).by(q.by());
            if (q.sort() == Sort.ORGANISATION && linker.heads().ministry(q.entity()))
                return p.link(Sort.ORGANISATION, q.code(), q.entity()).by(Party.By.TOLD);
        }
        String home = states.home();
        boolean own = home != null && "foreign ministry".equals(p.post()) && sent(sentence, p, home);
        return p.guessed(own ? states.otherThan(home) : home);
    }

    /** Whether the next phrase after {@code p} that speaks for anybody is an ambassador of that state. */
    private static boolean sent(List<Party> sentence, Party p, String code) {
        for (Party q : sentence)
            if (q.first() >= p.last() && q.code() != null)
                return "ambassador".equals(q.post()) && code.equals(q.code()) && q.sort() == Sort.POST;
        return false;
    }
}

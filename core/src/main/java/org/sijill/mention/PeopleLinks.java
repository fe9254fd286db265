package org.sijill.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party.Sort;
import org.sijill.mention.Roster.Someone;

/** Who is meant by a name or a post: somebody told of elsewhere on the page, or whom the terms of the who's-who leave. */
final class PeopleLinks {
    /** Posts that only some states have. */
    private static final Set<String> ROYAL =
            Set.of("king", "crown prince", "emir", "sultan", "deputy crown prince", "supreme leader", "prince");

    /** Parts of the posts of those who speak for their state abroad. */
    private static final Set<String> ABROAD =
            Set.of("ambassador", "envoy", "consul", "representative", "charge d'affaires", "foreign", "diplomat");

    /** Posts of people who are no officials. */
    private static final Set<String> PRIVATE = Set.of(
            "analyst", "journalist", "activist", "lawyer", "cleric", Attached.KIN, "party leader", "movement leader");

    /** How many words into a sentence its subject may begin. */
    private static final int SUBJECT = 3;

    private final Linker linker;
    private final Roster roster;
    private final PageStates states;
    private final Recent recent;
    private final @Nullable LocalDate day;

    PeopleLinks(Linker linker, Roster roster, PageStates states, Recent recent, @Nullable LocalDate day) {
        this.linker = linker;
        this.roster = roster;
        this.states = states;
        this.recent = recent;
        this.day = day;
    }

    /** The person named: with the post, the state and the full name that the page tells elsewhere or the who's-who knows. */
    Party person(Party p) {
        Someone k = roster.find(p.name(), p.entity(), p.post());
        String entity = k != null && k.entity != null ? k.entity : p.entity();
        if (entity == null && k != null && k.code == null && p.code() == null) entity = linker.spelled(k.parts);
        String post = p.post() != null ? p.post() : k != null ? k.post : null;
        String code = p.code() != null ? p.code() : k != null ? k.code : null;
        if (entity != null
                && code != null
                && post != null
                && day != null
                && !linker.names().speaks(entity, code)) {
            String held = linker.terms().holding(entity, post, day);
            if (held != null) code = held;
        }
        if (entity == null && k != null && day != null && code != null && post != null) {
            String holder = linker.terms().holder(code, post, day);
            if (holder != null && linker.spells(k.parts, holder)) entity = k.entity = holder;
        }
        if (code == null) code = linker.terms().code(entity, day, post);
        if (code == null && !p.pronoun().isEmpty()) code = recent.possessor(p);
        if (post == null && entity != null) post = linker.terms().post(entity, day);
        Party q = p.person(code, post, k != null ? k.name : p.name(), entity);
        return code == null ? q.guessed(states.home()) : q;
    }

    /** The holder of a post where the page tells of one, else the post with the state it is most likely of. */
    Party post(Party p, List<Party> sentence) {
        if (Linker.ECHO.equals(p.entity())) return inOffice(p, sentence);
        if (Linker.NOBODYS.equals(p.entity())) return p.person(null, p.post(), null, null);
        if (p.name() != null) {
            Party q = person(p);
            return p.code() == null && Objects.equals(q.code(), p.target()) ? q.code(notTarget(p)) : q;
        }
        if (p.vague() && p.code() != null) return p;
        if (p.vague()) return p.guessed(whose(p, sentence));
        if (!p.pronoun().isEmpty() && p.code() == null) {
            String whose = recent.possessor(p);
            return p.code(whose == null ? states.home() : whose);
        }
        Party before = recent.earlier(p);
        if (before != null) return p.person(before.code(), before.post(), before.name(), before.entity());
        Someone later = p.plural() || p.post() == null ? null : roster.holder(p.code(), p.post());
        if (later != null) return p.person(later.code, later.post, later.name, later.entity);
        if (p.code() != null) return p;
        String home = states.home();
        if (p.post() != null
                && ROYAL.contains(p.post())
                && (home == null || linker.names().holders(home, p.post()).isEmpty())) {
            String having = linker.terms().having(states.all(), p.post(), Set.of());
            if (having != null) return p.code(having);
        }
        return p.guessed(p.target() != null ? notTarget(p) : around(p, sentence));
    }

    /** The same post of another: the state said, or the holder's, or the other side of the page. */
    Party counterpart(Party p, List<Party> sentence) {
        Party other = recent.somebody();
        Someone k = roster.find(p.name(), p.entity());
        String entity = p.entity() != null ? p.entity() : k == null ? null : k.entity;
        String code = p.code() != null
                ? p.code()
                : k != null && k.code != null ? k.code : linker.terms().code(entity, day, null);
        String not = other == null ? null : other.code();
        if (code == null)
            for (Party q : sentence)
                if (code == null && q.code() != null && !q.code().equals(not) && q.sort() != Sort.PLACE)
                    code = q.code();
        if (code == null) code = states.otherThan(not);
        return p.person(
                code,
                p.post() != null ? p.post() : other == null ? null : other.post(),
                k != null ? k.name : p.name(),
                entity);
    }

    /** Whose a post is that nobody holds in particular: as the last one of that kind, else by the sentence. */
    private @Nullable String whose(Party p, List<Party> sentence) {
        if (p.target() != null) return notTarget(p);
        Party before = recent.earlier(p);
        return before != null && before.code() != null ? before.code() : around(p, sentence);
    }

    /** The state or body that the phrase's sentence begins with, as the one who acts, else the page's state. */
    private @Nullable String around(Party p, List<Party> sentence) {
        Party q = sentence.getFirst();
        boolean acts = q.sort() == Sort.STATE || q.sort() == Sort.CAPITAL || q.sort() == Sort.BODY;
        boolean begins = q.first() < SUBJECT && q.last() <= p.first() && !q.prepositioned();
        return acts && begins && q.code() != null && linker.names().state(q.code()) ? q.code() : states.home();
    }

    /** «المسؤول الإيراني», «الدبلوماسي»: the last one named with a post, of that state where one is said. */
    private Party inOffice(Party p, List<Party> sentence) {
        boolean diplomat = "diplomat".equals(p.post());
        for (Party q : recent.lastFirst()) {
            if (q.name() == null
                    || q.post() == null
                    || p.code() != null && !p.code().equals(q.code())) continue;
            if (diplomat ? ABROAD.stream().anyMatch(q.post()::contains) : !PRIVATE.contains(q.post()))
                return p.person(q.code(), q.post(), q.name(), q.entity());
        }
        return post(p.person(p.code(), p.post(), null, null), sentence);
    }

    /** Whose a post is that is sent to a state: of another than that. */
    private @Nullable String notTarget(Party p) {
        String other = states.otherThan(p.target());
        return other != null ? other : states.home();
    }
}

package org.sijill.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party.Sort;

/**
 * Finds out whom a page's phrases speak for where they don't say it themselves: a surname for a full name, a post for
 * the person who was named with it, «الجانبان» for the two last told of, «نظيره» for the same post of another state,
 * a body or group without a state for the page's own. Whole-page knowledge, taken in order of the text.
 */
public final class Linker {
    private final Folding folding;
    private final Names names;

    public Linker(Lexicon lexicon) {
        folding = lexicon.folding();
        names = lexicon.names();
    }

    /**
     * The phrases with what was found out.
     *
     * @param page the phrases of each sentence, in order
     * @param home the outlet's country, or null
     */
    public List<List<Party>> link(List<List<Party>> page, @Nullable String home) {
        return new Page(page, home).link();
    }

    /** The folded last names of all who are named in full on the page. */
    public Set<String> surnames(List<List<Party>> page) {
        Set<String> surnames = new HashSet<>();
        for (List<Party> sentence : page)
            for (Party p : sentence) {
                if (p.name() == null) continue;
                String[] parts = folding.word(p.name()).split(" ");
                if (parts.length > 1 && parts[parts.length - 1].length() > 2) surnames.add(parts[parts.length - 1]);
            }
        return surnames;
    }

    private record Known(String name, @Nullable String code, @Nullable String post, @Nullable String entity) {}

    private final class Page {
        private final List<List<Party>> sentences;
        private final Map<String, Known> bySurname = new HashMap<>();
        private final Map<String, Integer> weight = new LinkedHashMap<>();
        private final @Nullable String home;
        private final List<Party> recent = new ArrayList<>();

        Page(List<List<Party>> sentences, @Nullable String outlet) {
            this.sentences = sentences;
            count();
            this.home = home(outlet);
            learn();
        }

        private void count() {
            for (int s = 0; s < sentences.size(); s++)
                for (Party p : sentences.get(s))
                    if (p.code() != null) weight.merge(p.code(), s == 0 ? 3 : 1, Integer::sum);
        }

        private @Nullable String home(@Nullable String outlet) {
            String top = null;
            int most = 0;
            for (Map.Entry<String, Integer> e : weight.entrySet()) {
                int w = e.getValue() + (e.getKey().equals(outlet) ? 2 : 0);
                if (e.getKey().length() == 3 && Character.isUpperCase(e.getKey().charAt(0)) && w > most && !e.getKey().equals("UNO")) {
                    most = w;
                    top = e.getKey();
                }
            }
            return top == null ? outlet : top;
        }

        private void learn() {
            for (List<Party> sentence : sentences)
                for (Party p : sentence) {
                    if (p.name() == null) continue;
                    String[] parts = folding.word(p.name()).split(" ");
                    if (parts.length < 2 && p.entity() == null && p.post() == null) continue;
                    Known old = bySurname.get(parts[parts.length - 1]);
                    Known now = new Known(p.name(), p.code(), p.post(), p.entity());
                    if (old == null || better(now, old)) bySurname.put(parts[parts.length - 1], merge(now, old));
                    else bySurname.put(parts[parts.length - 1], merge(old, now));
                }
        }

        private boolean better(Known a, Known b) {
            return a.name().length() > b.name().length();
        }

        private Known merge(Known a, @Nullable Known b) {
            if (b == null) return a;
            return new Known(a.name(), a.code() != null ? a.code() : b.code(), a.post() != null ? a.post() : b.post(), a.entity() != null ? a.entity() : b.entity());
        }

        List<List<Party>> link() {
            List<List<Party>> out = new ArrayList<>();
            for (List<Party> sentence : sentences) {
                List<Party> linked = new ArrayList<>();
                String place = placeOf(sentence);
                for (Party p : sentence) {
                    Party q = one(p, place);
                    linked.add(q);
                    if (q.code() != null && q.sort() != Sort.PLACE && q.sort() != Sort.NISBA) recent.add(q);
                }
                out.add(linked);
            }
            return out;
        }

        private @Nullable String placeOf(List<Party> sentence) {
            String code = null;
            for (Party p : sentence) if (p.placeable() && p.code() != null && (p.prepositioned() || p.sort() != Sort.STATE)) code = p.code();
            return code;
        }

        private Party one(Party p, @Nullable String place) {
            return switch (p.sort()) {
                case SIDES -> sides(p);
                case COUNTERPART -> counterpart(p);
                case COUNTRY -> p.code(last(null));
                case PERSON -> person(p);
                case POST -> post(p);
                case BODY, GROUP -> p.code() != null ? p : p.code(!p.pronoun().isEmpty() && last(null) != null ? last(null) : p.sort() == Sort.GROUP && place != null ? place : home);
                default -> p;
            };
        }

        private Party sides(Party p) {
            List<String> codes = new ArrayList<>();
            for (int i = recent.size() - 1; i >= 0 && codes.size() < 2; i--) {
                String c = recent.get(i).code();
                if (c != null && !codes.contains(c)) codes.add(c);
            }
            if (codes.size() < 2)
                for (String c : weight.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList())
                    if (codes.size() < 2 && !codes.contains(c)) codes.add(c);
            if (codes.isEmpty()) return p;
            return new Party(p.first(), p.last(), p.span(), p.sort(), codes.getLast(), null, null, null, p.flags(), p.pronoun(), codes.size() > 1 ? codes.getFirst() : null, true);
        }

        private Party counterpart(Party p) {
            Party other = recent.isEmpty() ? null : recent.getLast();
            Known k = known(p.name());
            String code = p.code() != null ? p.code() : k != null ? k.code() : null;
            if (code == null)
                for (int i = recent.size() - 1; i >= 0 && code == null; i--)
                    if (other != null && !java.util.Objects.equals(recent.get(i).code(), other.code())) code = recent.get(i).code();
            return p.person(code, other == null ? null : other.post(), p.name(), p.entity() != null ? p.entity() : k == null ? null : k.entity());
        }

        private @Nullable Known known(@Nullable String name) {
            if (name == null) return null;
            String[] parts = folding.word(name).split(" ");
            return bySurname.get(parts[parts.length - 1]);
        }

        private Party person(Party p) {
            Known k = known(p.name());
            if (k == null) return p.code() == null ? p.code(home) : p;
            String code = p.code() != null && p.entity() != null && k.entity() != null && !k.entity().equals(p.entity()) && k.code() != null ? k.code() : p.code() != null ? p.code() : k.code();
            return p.person(code == null ? home : code, p.post() != null ? p.post() : k.post() != null ? k.post() : heldBy(k.entity()), k.name(), k.entity());
        }

        private @Nullable String heldBy(@Nullable String entity) {
            Names.Person person = entity == null ? null : names.person(entity);
            return person == null || person.terms().size() != 1 ? null : person.terms().getFirst().post();
        }

        private Party post(Party p) {
            Known k = known(p.name());
            if (k != null) return p.person(p.code() != null ? p.code() : k.code() != null ? k.code() : home, p.post(), k.name(), p.entity() != null ? p.entity() : k.entity());
            if (!p.pronoun().isEmpty() && p.code() == null) return p.code(last(null) == null ? home : last(null));
            Party before = earlier(p);
            if (before != null) return p.person(before.code(), before.post(), before.name(), before.entity());
            return p.code() == null ? p.code(home) : p;
        }

        /** The last person told of with the same post (and state, where one is said). */
        private @Nullable Party earlier(Party p) {
            for (int i = recent.size() - 1; i >= 0; i--) {
                Party q = recent.get(i);
                if (q.post() == null || p.post() == null) continue;
                boolean same = q.post().equals(p.post()) || general(p.post()) && q.post().endsWith(p.post());
                if (!same) continue;
                if (p.code() != null && !p.code().equals(q.code())) continue;
                if (p.code() != null && q.name() == null) continue;
                return q;
            }
            return null;
        }

        private boolean general(String post) {
            return post.equals("minister") || post.equals("spokesperson") || post.equals("president");
        }

        private @Nullable String last(@Nullable String not) {
            for (int i = recent.size() - 1; i >= 0; i--) {
                Party q = recent.get(i);
                if ((q.sort() == Sort.PERSON || q.sort() == Sort.POST || q.sort() == Sort.BODY) && q.code() != null && !q.code().equals(not)) return q.code();
            }
            return recent.isEmpty() ? home : recent.getLast().code();
        }
    }
}

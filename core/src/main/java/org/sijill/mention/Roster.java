package org.sijill.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;

/**
 * The people of one page: every name by which somebody is called, gathered so that spelling variants and short forms of
 * one person are one, and two of one last name stay two.
 */
final class Roster {
    /** Somebody on the page: the longest name, what the page says of him, how often he is named in full. */
    static final class Someone {
        String name;
        String[] parts;

        @Nullable
        String code;

        @Nullable
        String post;

        @Nullable
        String entity;

        int full = 1;

        Someone(String name, String[] parts) {
            this.name = name;
            this.parts = parts;
        }

        String last() {
            return parts[parts.length - 1];
        }
    }

    /** Posts of those who stand at the head of a state. */
    private static final Set<String> HEADS =
            Set.of("president", "movement leader", "leader", "supreme leader", "chairman", "commander", "king");

    private final Folding folding;
    private final NameWords words;
    private final BiPredicate<String, String> called;
    private final List<Someone> all = new ArrayList<>();

    /** @param called whether a word alone is what somebody listed is called, by his id */
    Roster(Folding folding, NameWords words, BiPredicate<String, String> called) {
        this.folding = folding;
        this.words = words;
        this.called = called;
    }

    String[] parts(String name) {
        String folded = folding.word(name)
                .replace('-', ' ')
                .replace('_', ' ')
                .replace('#', ' ')
                .replace('"', ' ')
                .strip();
        List<String> parts = new ArrayList<>(4);
        for (String part : folded.split(" +")) {
            int n = parts.size();
            if (n > 0 && parts.get(n - 1).equals("\u0639\u0628\u062F")) parts.set(n - 1, parts.get(n - 1) + part);
            else parts.add(part);
        }
        return parts.toArray(new String[0]);
    }

    /** Takes a phrase with a name into account. */
    void add(Party p) {
        if (p.name() == null) return;
        String[] parts = parts(p.name());
        if (parts.length < 2 && p.entity() == null && (p.post() == null || words.east(parts[0]))) return;
        Someone s = same(parts, p.entity());
        if (s == null) {
            s = new Someone(p.name(), parts);
            s.full = 0;
            all.add(s);
        }
        if (parts.length > 1) s.full++;
        if (p.name().length() > s.name.length() && (parts.length > s.parts.length || s.parts.length == 1)) {
            s.name = p.name();
            s.parts = parts;
        }
        if (s.code == null) s.code = p.code();
        if (s.post == null) s.post = p.post();
        if (s.entity == null) s.entity = p.entity();
    }

    private @Nullable Someone same(String[] parts, @Nullable String entity) {
        for (Someone s : all) {
            if (entity != null && entity.equals(s.entity)) return s;
            if (entity != null && s.entity != null) continue;
            if (parts.length > 1 && s.parts.length > 1 && compatible(parts, s.parts)) return s;
        }
        return null;
    }

    /** Whether one name is a shorter form of the other: same first word, the shorter's words in order in the longer. */
    private boolean compatible(String[] a, String[] b) {
        if (a.length > b.length) return compatible(b, a);
        if (!alike(a[0], b[0])) return false;
        int at = 1;
        for (int i = 1; i < a.length; i++) {
            while (at < b.length && !alike(a[i], b[at])) at++;
            if (at++ >= b.length) return false;
        }
        return true;
    }

    /** Whether two folded words are spellings of one name: at most one letter apart where they are long enough. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) return true;
        if (Math.min(a.length(), b.length()) < 4 || Math.abs(a.length() - b.length()) > 1) return false;
        int i = 0;
        int most = Math.min(a.length(), b.length());
        while (i < most && a.charAt(i) == b.charAt(i)) i++;
        if (i == 0) return false;
        String ra = a.substring(i);
        String rb = b.substring(i);
        if (ra.length() == rb.length()) return ra.substring(1).equals(rb.substring(1));
        return ra.length() > rb.length()
                ? ra.substring(1).equals(rb)
                : rb.substring(1).equals(ra);
    }

    /** Who is meant by {@code name}, or null where the page names nobody so in full. */
    @Nullable
    Someone find(@Nullable String name, @Nullable String entity) {
        return find(name, entity, null);
    }

    /** As above, of somebody called by {@code post}, where that is not null. */
    @Nullable
    Someone find(@Nullable String name, @Nullable String entity, @Nullable String post) {
        if (name == null) return null;
        String[] parts = parts(name);
        Someone best = null;
        if (parts.length > 1 && words.joint(parts[0]) && entity == null)
            for (Someone s : all) if (best == null && ends(s.parts, parts)) best = s;
        if (best == null) best = same(parts, entity);
        if (best != null) return best;
        for (Someone s : all) {
            if (entity != null && s.entity != null && s.entity.equals(entity)) return s;
            if (parts.length > 1 && (s.parts.length > 1 || !s.last().equals(parts[parts.length - 1]))) continue;
            if (calls(parts, s) && (best == null || rank(s, parts, post) > rank(best, parts, post))) best = s;
        }
        return best;
    }

    /** «آل جابر», «بن سلمان»: whether a longer name ends in the shorter. */
    private static boolean ends(String[] name, String[] parts) {
        int n = name.length - parts.length;
        return n > 0 && Arrays.equals(name, n, name.length, parts, 0, parts.length);
    }

    /** The only one on the page who is told of with that post for {@code code}, or with that post at all where it is null. */
    @Nullable
    Someone holder(@Nullable String code, String post) {
        Someone only = null;
        for (Someone s : all) {
            if (!post.equals(s.post) || s.code == null || code != null && !code.equals(s.code)) continue;
            if (only != null) return null;
            only = s;
        }
        return only;
    }

    /**
     * «كيم»: a family's name of the far East, which several may share, is the listed head of state's who is called so,
     * unless a lesser title stands before it.
     */
    private int rank(Someone s, String[] parts, @Nullable String post) {
        String word = parts[parts.length - 1];
        int own = s.last().equals(word) ? 100 : 0;
        if (parts.length == 1 && words.east(word) && s.parts.length > 1 && s.parts[0].equals(word)) {
            boolean head = s.entity != null && called.test(word, s.entity);
            own = 100 + (head == (post == null || HEADS.contains(post)) ? 100 : 0);
        }
        return own + s.full;
    }

    /** Whether the word is the father's name, by which nobody is called: «سالم» in «كريم بن سالم». */
    private boolean fathers(String[] name, int at) {
        return words.father(name[at - 1]) && words.given(name[at]);
    }

    private boolean calls(String[] parts, Someone s) {
        String word = parts[parts.length - 1];
        int n = s.parts.length;
        if (alike(s.last(), word)) return parts.length > 1 || n < 2 || !fathers(s.parts, n - 1);
        if (parts.length > 1 || words.joint(word)) return false;
        int at = Arrays.asList(s.parts).indexOf(word);
        return at == 0 || at > 0 && !fathers(s.parts, at);
    }
}

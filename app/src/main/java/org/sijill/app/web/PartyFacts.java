package org.sijill.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.lexicon.Names;
import org.sijill.view.Course;
import org.sijill.view.Ego;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Ledger;
import org.sijill.view.Question;

/**
 * A state, organisation or movement: what it does and with whom, and who holds its posts by the who's-who.
 *
 * @param posts how many people of the who's-who held each post, most first
 */
record PartyFacts(
        String code,
        int count,
        Map<String, Integer> acts,
        Course course,
        Ego ego,
        List<Post> posts,
        List<Entry> latest,
        List<Entry> promises) {
    private static final int LATEST = 15, MOST = 20_000, POSTS = 14;
    static final int NEIGHBOURS = 150;

    /** A post of the party, its latest holder and how many are listed. */
    record Post(String post, String holder, String from, String to, int listed) {}

    static PartyFacts of(Visit v) {
        String code = v.part("code").toUpperCase(Locale.ROOT);
        Ledger.Answer found = v.desk.shelf().ask(Question.all().with(Facet.PARTY, code));
        List<Entry> all = found.list(MOST);
        if (all.isEmpty() && !v.desk.naming.known(code)) throw Problem.missing("party", code);
        return new PartyFacts(
                code,
                all.size(),
                found.counts(Facet.ACT),
                Course.of(all, v.desk.scores),
                Ego.of(code, all, v.desk.scores, NEIGHBOURS),
                posts(v, code),
                all.stream().limit(LATEST).toList(),
                all.stream().filter(e -> e.promise() != null).limit(LATEST).toList());
    }

    private static List<Post> posts(Visit v, String code) {
        Map<String, List<Names.Term>> by = new TreeMap<>();
        for (Names.Person p : v.desk.lexicon.names().people().values())
            for (Names.Term t : p.terms())
                if (t.code().equals(code))
                    by.computeIfAbsent(t.post(), k -> new ArrayList<>()).add(t);
        List<Post> posts = new ArrayList<>();
        by.forEach((post, terms) -> {
            Names.Term last =
                    terms.stream().max(Comparator.comparing(Names.Term::from)).orElseThrow();
            posts.add(new Post(post, last.person(), last.from(), last.to(), terms.size()));
        });
        posts.sort(Comparator.comparingInt((Post p) -> -p.listed()).thenComparing(Post::post));
        return List.copyOf(posts.subList(0, Math.min(POSTS, posts.size())));
    }
}

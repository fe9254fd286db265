package org.sijill.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sijill.lexicon.Names;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Question;

/** A post: who held it when by the who's-who, and whom pages of the register show in it. */
record PostFacts(String code, String post, List<Names.Term> holders, List<Seen> seen, int searched) {
    private static final int BODIES = 150;

    static PostFacts of(Visit v) {
        String code = v.part("code").toUpperCase(Locale.ROOT), post = v.part("post");
        List<Names.Term> holders = v.desk.lexicon.names().holders(code, post).stream()
                .sorted(Comparator.comparing(Names.Term::from).reversed())
                .toList();
        Question named = Question.words(post);
        List<Entry> likely = v.desk.shelf().ask(named.with(Facet.PARTY, code)).list(BODIES);
        List<Seen> seen = Seen.in(v.desk.events(likely), s -> s.code().equals(code) && post.equals(s.post()));
        if (holders.isEmpty() && seen.isEmpty()) throw Problem.missing("post", code + " " + post);
        return new PostFacts(code, post, holders, seen, likely.size());
    }
}

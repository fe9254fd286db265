package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/**
 * Somebody told of by whose he is: a president's son-in-law, a minister's adviser. The name after the holder's post is
 * the kinsman's or adviser's own, unless the who's-who knows it as the holder's.
 */
final class Attached {
    /** The post of kin. */
    static final String KIN = "relative";

    /** The post of a member of parliament, whose word is a deputy's as well. */
    private static final String MEMBER = "legislator";

    private static final Set<String> POSTS =
            Set.of(KIN, "adviser", "chief of staff", "lawyer", "envoy", "spokesperson");

    private final Scan scan;
    private final Phrase head;

    Attached(Scan scan, Phrase head) {
        this.scan = scan;
        this.head = head;
    }

    /** Whether the post is one that belongs to another post's holder. */
    static boolean belongs(@Nullable String post) {
        return post != null && POSTS.contains(post);
    }

    /** The post that a wording stands for; «نائبه» is somebody's deputy, not a member, though it folds as «نائبة» does. */
    static String post(Phrase p, Entry e) {
        if (!MEMBER.equals(e.id()) || p.scan.words.get(p.first).definite()) return e.id();
        for (Hit hit : p.scan.at(p.first)) {
            boolean his = !hit.cut().pronoun().isEmpty();
            if (his && p.scan.spotter.heads().is(hit.cut().stem(), "deputy")) return "deputy";
        }
        return e.id();
    }

    /** «المتحدث باسم عائلة فلان»: whether the name that follows is that of whose household the post is of. */
    boolean household() {
        for (int k = head.first + 1; k < head.last; k++)
            if (scan.word(k) && scan.spotter.heads().is(scan.letters(k), "household")) return true;
        return false;
    }

    /** Takes in the post of whom the head belongs to, and the head's own name; false where it belongs to nobody here. */
    boolean join() {
        if (scan.words.get(head.first).definite() || !head.pronoun.isEmpty()) return false;
        Phrase holder = PostPhrase.at(scan, head.last, true);
        if (holder == null || holder.sort != Sort.POST || holder.plural || Attached.belongs(holder.post)) return false;
        int from = head.last;
        head.last = holder.last;
        if (his(holder)) {
            head.last = from;
            return false;
        }
        head.code = head.code == null ? holder.code : head.code;
        if (KIN.equals(head.post)) new HolderName(head).take();
        else new Complement(head).take(true);
        return true;
    }

    /**
     * «نائب خادم الحرمين الشريفين», «النائب الثاني لرئيس مجلس الوزراء»: who stands in for the holder of a post. The name
     * after it is his own. False where no post follows.
     */
    boolean deputise() {
        if (!MEMBER.equals(head.post) || head.plural || !head.pronoun.isEmpty()) return false;
        boolean the = scan.words.get(head.first).definite();
        int k = head.last;
        while (the && scan.modifier(k)) k++;
        Phrase holder = the ? null : PostPhrase.at(scan, k, true);
        if (holder == null) holder = under(k);
        if (holder == null || holder.plural || MEMBER.equals(holder.post) || KIN.equals(holder.post)) return false;
        head.post = "deputy " + holder.post;
        head.last = holder.last;
        if (head.code == null) head.code = holder.code;
        if (head.target == null) head.target = holder.target;
        return true;
    }

    /** The post under «ل» at {@code k}. */
    private @Nullable Phrase under(int k) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.POST);
            if (e == null || !hit.cut().has(Clitics.LI) || hit.cut().has(Clitics.AND)) continue;
            Phrase p = new Phrase(scan, k, hit, e);
            new Complement(p).take(true);
            return p;
        }
        return null;
    }

    /** Whether the name that follows is the holder's own. */
    private boolean his(Phrase holder) {
        int k = scan.titles.past(holder.last);
        for (Hit hit : scan.at(k))
            if (hit.bare() && hit.entry(Kind.PERSON, Kind.SURNAME) != null)
                return hit.entries().stream()
                        .anyMatch(e -> holder.post != null && scan.spotter.held(e.id(), holder.post));
        return scan.word(k) && scan.isEcho(k);
    }
}

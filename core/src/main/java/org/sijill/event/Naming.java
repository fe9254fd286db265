package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.event.Report.Side;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Token;

/**
 * Gives a side that is told of by its state or post alone the name of the person who speaks for it where the act is
 * told: an official's praise, blame or promise is an act of that official. Acts of force name nobody whom the page does
 * not name with them. Immutable.
 */
final class Naming {
    /** Acts done by word of mouth: who is quoted does them. */
    private static final Set<String> SPOKEN =
            Set.of("accuse", "condemn", "praise", "pledge", "request", "reject", "threaten", "invite", "concede");

    /** Acts of people face to face. */
    private static final Set<String> MET = Set.of("meet", "call", "visit", "sign", "invite");

    /** How many words may stand between two of one list, an age in brackets among them. */
    private static final int LIST = 6;

    /** How many sentences back somebody is still the one who speaks. */
    private static final int STILL = 2;

    private final List<Coder.Read> reads;
    private final Map<Integer, Integer> at = new HashMap<>();
    private final Map<Span, Party> parties = new HashMap<>();
    /** Who is named on the page, by whom the who's-who knows him, in the longest of his names. */
    private final Map<String, Party> known = new HashMap<>();

    private final Judge judge;
    private final Persons persons;

    Naming(List<Coder.Read> reads, Judge judge, org.sijill.base.Folding folding) {
        this.reads = reads;
        this.judge = judge;
        persons = new Persons(reads, folding);
        for (int i = 0; i < reads.size(); i++) {
            at.put(reads.get(i).sentence().span().from(), i);
            for (Party p : reads.get(i).parties()) {
                parties.put(p.span(), p);
                if (p.entity() != null && p.name() != null) known.merge(p.entity(), p, Naming::longer);
            }
        }
    }

    private static Party longer(Party a, Party b) {
        return String.valueOf(b.name()).length() > String.valueOf(a.name()).length() ? b : a;
    }

    List<Report> of(List<Report> reports) {
        List<Report> named = new ArrayList<>(reports.size());
        for (Report r : reports) named.add(r.sides(sides(r, true), sides(r, false)));
        return named;
    }

    private List<Side> sides(Report r, boolean actors) {
        List<Side> sides = new ArrayList<>(actors ? r.actors() : r.recipients());
        sides.replaceAll(this::called);
        if (judge.weighsPersons()) {
            List<Side> weighed = weighed(r, sides, actors);
            if (weighed != null) return weighed;
        }
        for (int i = 0; i < sides.size(); i++) beside(sides.get(i), sides);
        boolean spoken = actors && SPOKEN.contains(r.act());
        if (!spoken && !MET.contains(r.act())) return sides;
        for (int i = 0; i < sides.size(); i++) {
            Side s = sides.get(i);
            if (s.name() != null || !open(s)) continue;
            Party p = speaker(r, s, spoken);
            if (p != null && !named(r, p)) sides.set(i, new Side(s.code(), p.post(), p.name(), p.entity(), p.span()));
        }
        return sides;
    }

    private static final double LIKELY = Double.parseDouble(System.getProperty("person", ".4"));

    /** For each code of the side whoever of the page's persons likely stands behind it; null where no model says. */
    private @Nullable List<Side> weighed(Report r, List<Side> sides, boolean actors) {
        Report own = actors ? r.sides(sides, r.recipients()) : r.sides(r.actors(), sides);
        List<Side> out = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (Side s : sides) {
            if (done.contains(s.code())) continue;
            done.add(s.code());
            List<Side> chosen = new ArrayList<>();
            for (Persons.Candidate c : persons.of(own, s.code(), actors, judge.watched())) {
                double p = judge.person(c, own, actors);
                if (p > LIKELY) {
                    Party longest = c.person().longest();
                    chosen.add(new Side(s.code(), c.phrase().post() == null ? longest.post() : c.phrase().post(), longest.name(), longest.entity(), c.phrase().span()));
                }
            }
            if (chosen.isEmpty()) for (Side o : sides) if (o.code().equals(s.code())) chosen.add(o);
            out.addAll(chosen);
        }
        return judge.hasPersons() ? out : null;
    }

    /** Who is told of by his post has the name that the page gives him elsewhere. */
    private Side called(Side s) {
        Party p = s.entity() == null || s.name() != null ? null : known.get(s.entity());
        return p == null ? s : new Side(s.code(), s.post(), p.name(), s.entity(), p.span());
    }

    /** «رامي، وسامي غنيم»: who is named in one list with somebody, for the same state, does or suffers the same. */
    private void beside(Side s, List<Side> sides) {
        Party p = s.span() == null || s.name() == null ? null : parties.get(s.span());
        Coder.Read read = p == null ? null : sentence(p);
        if (p == null || read == null) return;
        Party last = p;
        for (Party q : read.parties()) {
            if (q.first() < last.last()) continue;
            boolean listed = q.name() != null
                    && s.code().equals(q.code())
                    && q.first() - last.last() <= LIST
                    && (q.has(Clitics.AND) || q.first() > 0 && comma(read, q.first() - 1))
                    && !q.prepositioned();
            if (!listed) return;
            Party found = q;
            if (sides.stream().noneMatch(o -> Objects.equals(found.name(), o.name())))
                sides.add(new Side(s.code(), q.post(), q.name(), q.entity(), q.span()));
            last = q;
        }
    }

    private static boolean comma(Coder.Read read, int k) {
        Token t = read.sentence().tokens().get(k);
        return t.isMark('\u060C') || t.isMark(',');
    }

    private Coder.@Nullable Read sentence(Party p) {
        for (Coder.Read r : reads)
            if (r.sentence().span().from() <= p.span().from()
                    && p.span().to() <= r.sentence().span().to()) return r;
        return null;
    }

    /** Whether somebody may stand behind the words: a state, a seat, a post, nothing at all; no crowd and no army. */
    private boolean open(Side s) {
        Party p = s.span() == null ? null : parties.get(s.span());
        return p == null || both(s) || p.sort() != Sort.GROUP && p.sort() != Sort.BODY && !p.plural();
    }

    private static boolean named(Report r, Party p) {
        for (Side s : r.actors()) if (p.name() != null && p.name().equals(s.name())) return true;
        for (Side s : r.recipients()) if (p.name() != null && p.name().equals(s.name())) return true;
        return false;
    }

    private @Nullable Party speaker(Report r, Side s, boolean spoken) {
        for (Report.Telling t : r.mentions()) {
            Integer i = at.get(t.sentence().from());
            Party p = i == null ? null : nearest(i, t.trigger().from(), s);
            if (p != null) return p;
        }
        if (!spoken) return null;
        for (Report.Telling t : r.mentions()) {
            Integer i = at.get(t.sentence().from());
            int back = both(s) ? reads.size() : STILL;
            for (int b = 1; i != null && b <= back && i - b >= 0; b++) {
                Party p = nearest(i - b, Integer.MAX_VALUE, s);
                if (p != null) return p;
            }
        }
        return null;
    }

    /** «الجانبان»: whoever of the two was told of last, however far back. */
    private boolean both(Side s) {
        Party p = s.span() == null ? null : parties.get(s.span());
        return p != null && p.sort() == Sort.SIDES;
    }

    /** The person of that code told of last before {@code trigger}, else first after it. */
    private @Nullable Party nearest(int sentence, int trigger, Side s) {
        Party found = null;
        for (Party p : reads.get(sentence).parties()) {
            if (p.name() == null || !s.code().equals(p.code()) || !fits(s.post(), p.post())) continue;
            if (p.span().from() < trigger) found = p;
            else if (found == null) return p;
        }
        return found;
    }

    private static boolean fits(@Nullable String side, @Nullable String post) {
        return side == null || side.equals(post) || post != null && (post.endsWith(side) || side.endsWith(post));
    }
}

package org.sijill.event;

import static org.sijill.event.Piece.COLON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/** Where the parties of a sentence stand from one trigger, and what grammar took them for, as features. One thread. */
final class Position {
    private static final Piece[] CROSSED = numbers("", 5);
    private static final Piece[] ORDERS = numbers("order", 4);
    private static final Piece[] CLAUSES = numbers("clause", 4);
    private static final Piece[] SORTS = sorts();
    private static final Piece FAR_1 = Piece.of("far1"), FAR_3 = Piece.of("far3"), FAR_7 = Piece.of("far7");
    private static final Piece FARTHER = Piece.of("far8+"), FIRST = Piece.of("first"), GENDER = Piece.of("gender:");
    private static final Piece POST = Piece.of("post:"), NAMED = Piece.of("named"), JOINED = Piece.of("joined");
    private static final Piece AS = Piece.of("as:");
    private static final Piece WORD_BEFORE = Piece.of("wb:"), WORD_AFTER = Piece.of("wa:");
    private static final Piece DEED = Piece.of("deed:"), WAY = Piece.of("way:");

    private final Chain chain;
    private final int k;
    private final Grammar.Around around;
    private final Piece gender;

    Position(Chain chain, int k, Grammar.Around around) {
        this.chain = chain;
        this.k = k;
        this.around = around;
        gender = Piece.of(gender());
    }

    private static Piece[] sorts() {
        List<Piece> sorts = new ArrayList<>();
        for (Party.Sort sort : Party.Sort.values())
            for (Party.By by : Party.By.values())
                sorts.add(Piece.of(sort.name(), by == Party.By.SAID ? "" : by == Party.By.TOLD ? "~" : "?"));
        return sorts.toArray(Piece[]::new);
    }

    private static Piece[] numbers(String name, int many) {
        Piece[] numbers = new Piece[many];
        for (int n = 0; n < many; n++) numbers[n] = Piece.of(name + n);
        return numbers;
    }

    /** What kind of phrase names it, {@code ?} after it where whose it is was guessed, {@code ~} where told before. */
    static Piece sort(Party p) {
        return SORTS[p.sort().ordinal() * Party.By.values().length + p.by().ordinal()];
    }

    /** @return where the feature stands that tells what grammar took the mention for */
    int mention(Features f, int j, int order, Piece side) {
        Item it = chain.items.get(j);
        Party p = it.needParty();
        int distance = Math.abs(j - k);
        f.add(side, CROSSED[Math.min(4, crossed(j))]);
        f.add(side, distance < 2 ? FAR_1 : distance < 4 ? FAR_3 : distance < 8 ? FAR_7 : FARTHER);
        Piece under = Piece.of(under(j));
        Piece clause = CLAUSES[clause(j)];
        Piece sort = sort(p);
        f.add(side, COLON, under);
        f.add(side, COLON, sort);
        f.add(side, COLON, sort, COLON, under);
        f.add(side, ORDERS[Math.min(3, order)]);
        f.add(side, clause);
        f.add(side, clause, COLON, under);
        if (order == 0) f.add(side, FIRST);
        f.add(side, GENDER, gender, Piece.of(ending(it)));
        if (p.post() != null) f.add(side, POST, Piece.of(p.post()));
        if (p.name() != null) f.add(side, NAMED);
        words(f, j, side);
        if (it.joined()) f.add(side, JOINED);
        f.add(side, AS, Piece.of(as(p)));
        return f.size() - 1;
    }

    /** The words right before and after the phrase, what act it stands under, and the way from there to the trigger. */
    private void words(Features f, int j, Piece side) {
        Piece before = Piece.of(word(j - 1));
        f.add(side, WORD_BEFORE, before);
        f.add(side, WORD_BEFORE, before, COLON, Piece.of(word(j - 2)));
        f.add(side, WORD_AFTER, Piece.of(word(j + 1)));
        f.add(side, DEED, Piece.of(deed(j)));
        f.add(side, WAY, Piece.of(way(j)));
    }

    private String word(int j) {
        Item it = chain.at(j);
        return it == null ? "-" : it.is(Kind.PARTY) ? "P" : it.is(Kind.TIME) ? "T" : chain.lexiconBare(it);
    }

    /** The nearest act told before the phrase in its clause, other than the trigger. */
    private String deed(int j) {
        for (int i = j - 1; i >= 0 && i > j - 8; i--) {
            Item b = chain.items.get(i);
            if (b.is(Kind.STOP) || b.is(Function.Sort.COMP)) return "-";
            if (i == k) return "k" + Math.min(3, j - i);
            Item.Fit act = b.act();
            if (act != null) return act.frame().act() + Math.min(3, j - i);
            if (b.is(Kind.VERB)) return "v";
        }
        return "-";
    }

    /** The kinds of what lies between, as it is read; several of a kind in a row count once. */
    private String way(int j) {
        StringBuilder way = new StringBuilder();
        char last = 0;
        int n = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
            Item b = chain.items.get(i);
            char c = letter(b);
            if (c == last || c == 0) continue;
            if (++n > 6) return "long";
            way.append(c);
            last = c;
        }
        return way.toString();
    }

    private static char letter(Item b) {
        return switch (b.kind()) {
            case PARTY -> 'P';
            case VERB -> b.group("say") ? 'S' : 'V';
            case HAL -> 'H';
            case NOUN -> b.slot() != null ? 'n' : 'N';
            case PREPOSITION -> 'p';
            case COMMA -> ',';
            case STOP -> '.';
            case OPEN, CLOSE -> '"';
            case TIME -> 0;
            case OTHER -> b.slot() != null ? 'o' : 'O';
            case SMALL ->
                b.is(Function.Sort.COMP) ? 'C' : b.is(Function.Sort.REL) ? 'R' : b.is(Function.Sort.NEG) ? '!' : 's';
        };
    }

    /** What the grammar took this phrase for. */
    String as(Party p) {
        for (Party q : around.agent()) if (q.span().equals(p.span())) return "agent";
        for (Party q : around.subject()) if (q.span().equals(p.span())) return "subject:" + around.how();
        for (Party q : around.object()) if (q.span().equals(p.span())) return "object";
        for (Map.Entry<Frame.Slot, List<Party>> e : around.slots().entrySet())
            for (Party q : e.getValue())
                if (q.span().equals(p.span())) return e.getKey().name();
        return "none";
    }

    /** What the trigger agrees with: a verb by its form, a noun by the pronoun written on it. */
    private String gender() {
        if (chain.items.get(k).frames().isEmpty()) return "n";
        var form = chain.items.get(k).frames().getFirst().form();
        if (!chain.items.get(k).is(Kind.VERB)) return "n" + form.cut().pronoun();
        return form.is(Feature.DUAL) ? "d" : form.is(Feature.PLURAL) ? "p" : form.is(Feature.FEMININE) ? "f" : "m";
    }

    private String ending(Item it) {
        String w = chain.text(it);
        Party p = it.needParty();
        if (p.sort() == Party.Sort.STATE || p.sort() == Party.Sort.CAPITAL)
            return Roles.masculine(String.valueOf(p.code())) ? "SM" : "SF";
        if (p.sort() == Party.Sort.PERSON) return "H";
        return w.endsWith("\u0647") || w.endsWith("\u0627\u062A") ? "F" : "M";
    }

    /** How many other parties stand between. */
    private int crossed(int j) {
        int n = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++)
            if (chain.items.get(i).is(Kind.PARTY)) n++;
        return n;
    }

    /** What the party stands under: its own preposition, the one before it, a noun, a verb, a mark. */
    String under(int j) {
        Item it = chain.items.get(j);
        if (it.slot() != null) return it.slot().name();
        for (int i = j - 1; i >= 0 && i >= j - 3; i--) {
            Item b = chain.items.get(i);
            if (b.is(Kind.PREPOSITION)) return i == j - 1 ? String.valueOf(b.slot()) : b.slot() + "+";
            if (b.is(Kind.VERB)) return i == k ? "TRIGGER" : "VERB";
            if (b.is(Kind.NOUN)) return i == k ? "TRIGGER" : b.slot() != null ? b.slot() + "+N" : "N";
            if (b.is(Kind.OTHER)) return b.slot() != null ? b.slot() + "+" : "N";
            if (b.is(Kind.PARTY)) return it.joined() ? "LIST" : "PARTY";
            if (b.is(Kind.COMMA) || b.is(Kind.STOP)) return "MARK";
            if (b.is(Kind.SMALL))
                return b.is(Function.Sort.COMP)
                        ? "COMP"
                        : b.is(Function.Sort.PREP_TIME) ? "TIME" : b.is(Function.Sort.REL) ? "REL" : "SMALL";
        }
        return j == 0 ? "START" : "FREE";
    }

    /** How many verbs and stops lie between: 0 is the same clause. */
    private int clause(int j) {
        int n = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
            Item b = chain.items.get(i);
            if (b.is(Kind.VERB)
                    || b.is(Kind.STOP)
                    || b.is(Function.Sort.REL)
                    || b.is(Function.Sort.COMP)
                    || b.is(Kind.HAL)) n++;
        }
        return Math.min(3, n);
    }
}

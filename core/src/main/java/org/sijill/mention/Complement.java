package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * A phrase being built, and what follows its head and says whose it is: nationalities, the state or body it belongs to,
 * the state somebody is sent to, words of a title that nobody listed.
 */
class Complement {
    final Scan scan;
    final int first;
    int last;
    Sort sort;
    final int flags;
    String pronoun = "";

    @Nullable
    String code;

    @Nullable
    String post;

    @Nullable
    String name;

    @Nullable
    String entity;

    @Nullable
    String target;

    boolean plural;
    private boolean titled;
    /** whether words that nobody listed lie between the head and what says whose it is */
    private boolean strayed;
    /** the listed place that an unlisted phrase turned out to name */
    @Nullable
    Entry placed;

    Complement(Scan scan, int first, int last, Sort sort, int flags) {
        this.scan = scan;
        this.first = first;
        this.last = last;
        this.sort = sort;
        this.flags = flags;
    }

    /** Whether the phrase took in a genitive that nobody listed. */
    boolean unlisted() {
        return titled || strayed && !scan.words.get(first).definite();
    }

    Party party() {
        return new Party(
                first,
                last,
                scan.span(first, cutLength(), last),
                sort,
                code,
                post,
                name,
                entity,
                flags,
                pronoun,
                target,
                plural,
                Holders.none(this),
                Party.By.SAID);
    }

    /** Clitics of one letter before the word are not part of the phrase. */
    private int cutLength() {
        int n = Integer.bitCount(flags & (Clitics.AND | Clitics.SO | Clitics.BI | Clitics.KA | Clitics.LI));
        return Math.min(n, scan.tokens.get(first).word().length() - 1);
    }

    String text(int from, int to) {
        return scan.span(from, from == first ? cutLength() : 0, to).of(scan.text);
    }

    /** Nisbas, states, bodies and modifiers after the head. */
    void complement(boolean genitive) {
        int stray = 0;
        int k = last;
        while (scan.word(k)) {
            Entry nisba = agrees(k) ? scan.nisbaAt(k) : null;
            if (nisba == null) nisba = adherentAt(k);
            int end =
                    nisba != null ? Math.max(k + 1, scan.pastNisba(k)) : scan.modifier(k) ? k + 1 : owner(k, genitive);
            if (nisba != null && code == null) code = scan.nisbaCodes(k, nisba);
            if (end > 0) {
                last = k = end;
                strayed |= stray > 0;
            } else if (stray < 3 && code == null && genitive && portfolio(k)) {
                stray++;
                k++;
            } else if (genitive && k == last && construct() && (end = title(k)) > k) {
                last = k = end;
                titled = true;
            } else {
                return;
            }
        }
    }

    /** «الأمير تركي» is no Turkish prince: after the article a nationality has it too. */
    private boolean agrees(int k) {
        return k > first + 1
                || !scan.spotter.clitics().definite(scan.letters(first))
                || spelledDefinite(k)
                || !scan.spotter.nameWords().given(scan.letters(k));
    }

    /** Whether the phrase so far ends in a noun that waits for its genitive. */
    private boolean construct() {
        if (titled || code != null || sort != Sort.POST && sort != Sort.BODY || !pronoun.isEmpty()) return false;
        Word w = scan.words.get(last - 1);
        return !w.definite() && !w.isSmall() && scan.nisbaAt(last - 1) == null && !plural;
    }

    /** A genitive of words that nobody listed: «رئيس لجنة الانضباط», «هيئة سوق رأس المال»; one past it, or {@code k}. */
    private int title(int k) {
        boolean definite = false;
        int end = k;
        for (int j = k; j < k + 6 && scan.word(j); j++) {
            Word w = scan.words.get(j);
            if (w.isSmall()
                    || j > k && spelledDefinite(j - 1) && person(j)
                    || anothers(j)
                    || definite && !describes(j) && !joins(j)
                    || !definite && j > k + 3) break;
            boolean the = w.definite() && !w.cuts().isEmpty() && spelledDefinite(j);
            if (!the
                    && !definite
                    && (w.verbal()
                            || letters(j).endsWith("\u0627")
                            || scan.spotter.nameWords().part(scan.letters(j))
                            || w.word().length() < 3)) break;
            if (the) {
                definite = true;
                end = j + 1;
            }
        }
        return end;
    }

    /** «الزعيم الكوري الشمالي والرئيس الأميركي»: after a state, or with a rank, a post joined on is another's. */
    boolean anothers(int k) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.POST);
            if (e == null || !hit.cut().has(Clitics.AND) || !scan.words.get(k).definite()) continue;
            if (code != null || e.id().equals("general")) return true;
        }
        return false;
    }

    /** «استقبل الرئيس وفدا»: an indefinite accusative right after a name is somebody else, or what he was made. */
    boolean object(int k) {
        if (!scan.word(k) || scan.words.get(k).definite()) return false;
        String letters = scan.letters(k);
        return letters.charAt(letters.length() - 1) == scan.spotter.clitics().alef();
    }

    /** Whether a title or a person of the who's-who stands there. */
    private boolean person(int j) {
        for (Hit hit : scan.at(j)) {
            Entry e = hit.entry(Kind.TITLE, Kind.PERSON, Kind.POST);
            if (e != null && hit.cut().cost() == 0 && scan.words.get(j).definite()) return true;
        }
        return false;
    }

    private String letters(int j) {
        return scan.letters(j);
    }

    boolean spelledDefinite(int j) {
        String letters = scan.letters(j);
        Clitics clitics = scan.spotter.clitics();
        return clitics.definite(letters)
                || letters.length() > 4 && letters.charAt(0) == '\u0648' && clitics.definite(letters.substring(1));
    }

    /** After a definite noun: an adjective of it, or another noun joined on. */
    boolean describes(int j) {
        String letters = scan.letters(j);
        if (!spelledDefinite(j) || scan.nisbaAt(j) != null) return false;
        char last = letters.charAt(letters.length() - 1);
        boolean joined = letters.charAt(0) == '\u0648';
        return joined || last == '\u0647' || last == '\u064A';
    }

    /** «وإدارة البحوث»: after a definite noun another one joined on, which waits for its genitive. */
    boolean joins(int j) {
        String letters = scan.letters(j);
        if (letters.length() < 5 || letters.charAt(0) != '\u0648' || !scan.word(j + 1) || spelledDefinite(j))
            return false;
        for (Hit hit : scan.at(j)) if (hit.entry(Kind.POST, Kind.TITLE, Kind.PERSON, Kind.GROUP) != null) return false;
        return scan.words.get(j).forms().stream().noneMatch(f -> f.finite())
                && !scan.spotter.nameWords().part(letters.substring(1))
                && spelledDefinite(j + 1)
                && scan.nisbaAt(j + 1) == null;
    }

    private @Nullable Entry adherentAt(int k) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.ADHERENT);
            if (e != null && hit.bare() && hit.last() == k + 1) return e;
        }
        return null;
    }

    /** «مصدر قريب», «رئيس أميركي متقلب»: a post of words without article, which one word does not name the holder of. */
    boolean vague() {
        if (sort != Sort.POST || !pronoun.isEmpty()) return false;
        for (int k = first; k < last; k++) {
            if (scan.words.get(k).definite()) return false;
            for (Hit hit : scan.at(k))
                if (hit.entry(Kind.STATE, Kind.ORGANISATION, Kind.MOVEMENT, Kind.PLACE, Kind.CAPITAL) != null)
                    return false;
        }
        return true;
    }

    /** A definite word that belongs to the head's title though nobody listed it: «وزير الاستثمار والتنمية المصري». */
    private boolean portfolio(int k) {
        Word w = scan.words.get(k);
        if (!spelledDefinite(k)
                || w.isSmall()
                || w.finite()
                || person(k)
                || scan.spotter.nameWords().given(scan.letters(k))) return false;
        for (int j = k + 1; j < Math.min(scan.tokens.size(), k + 4); j++) {
            if (!scan.word(j)) return false;
            if (scan.nisbaAt(j) != null) return true;
            if (scan.words.get(j).is(Function.Sort.PREP_FI)) {
                for (Hit hit : scan.at(j + 1)) if (hit.is(Kind.STATE)) return true;
                return false;
            }
            if (!scan.words.get(j).definite()) return false;
        }
        return false;
    }

    /** The state, organisation or body that the head belongs to; the index after it, or 0. */
    private int owner(int k, boolean genitive) {
        Word w = scan.words.get(k);
        boolean sent =
                w.flags() == 0 && (w.is(Function.Sort.PREP_LADA) || w.is(Function.Sort.PREP_ILA) && accredited());
        boolean in = w.flags() == 0 && (w.is(Function.Sort.PREP_FI) || w.is(Function.Sort.PREP_MIN) && sender());
        int at = sent || in || scan.spotter.heads().is(scan.letters(k), "members") ? k + 1 : k;
        if (at == k && w.isSmall() || in && name != null && !accredited()) return 0;
        for (Hit hit : scan.at(at)) {
            Clitics.Cut cut = hit.cut();
            if (cut.has(Clitics.AND | Clitics.SO | Clitics.KA) || !cut.pronoun().isEmpty()) continue;
            Entry e = hit.entry(Kind.ORGANISATION, Kind.MOVEMENT, Kind.STATE, Kind.SEAT, Kind.CAPITAL, Kind.PLACE);
            if (e == null) {
                if (genitive && !sent && hit.is(Kind.BODY) && sort != Sort.BODY)
                    return cut.cost() == 0 && another(k) ? 0 : inner(at);
                if (genitive && at == k && cut.cost() == 0 && accredited() && king(hit)) return inner(at);
                continue;
            }
            if (hit.is(Kind.PERSON)) return 0;
            boolean clitic = cut.has(Clitics.BI | Clitics.LI);
            if (clitic && name != null && !accredited()) return 0;
            int end = sent || in || clitic ? sent(hit, e, sent, cut.has(Clitics.LI)) : owned(hit, e, genitive);
            return end;
        }
        return 0;
    }

    /** «زار رئيس الوزراء وزارة الدفاع»: a noun that waits for its genitive, after one with the article, is somebody else. */
    private boolean another(int k) {
        Word w = scan.words.get(k);
        return !w.isSmall() && !w.definite() && spelledDefinite(k - 1);
    }

    private static boolean king(Hit hit) {
        Entry e = hit.entry(Kind.POST);
        return e != null && e.id().equals("king");
    }

    /** What stands under a preposition: whom the envoy is sent to, or whose the head is. */
    private int sent(Hit hit, Entry e, boolean sent, boolean li) {
        if (e.code().isEmpty()) return 0;
        if (accredited()) {
            boolean owns = li
                    && code == null
                    && e.kind() != Kind.PLACE
                    && e.kind() != Kind.CAPITAL
                    && !"envoy".equals(post)
                    && !"special envoy".equals(post);
            if (owns) code = e.code();
            else target = e.code();
            return hit.last();
        }
        if (sent || code != null || sort == Sort.COUNTERPART) return 0;
        if (sort == Sort.GROUP && (!li || definiteHead())) return 0;
        if ((e.kind() == Kind.PLACE || e.kind() == Kind.CAPITAL) && sort != Sort.BODY && !titled) return 0;
        code = e.code();
        return hit.last();
    }

    /** A genitive: «رئيس وزراء المغرب»; a name has none: «زار الرئيس السيسي تونس». */
    private int owned(Hit hit, Entry e, boolean genitive) {
        if (name != null || code != null || !genitive && e.kind() != Kind.STATE) return 0;
        if (definiteHead() && last == first + 1 && sort != Sort.COUNTERPART
                || e.code().isEmpty()) return 0;
        code = codes(hit, e);
        return hit.last();
    }

    /** The code of an entry; of a movement or nationality whose name others share the codes of all, the first first. */
    static String codes(Hit hit, Entry e) {
        if (e.kind() != Kind.MOVEMENT && e.kind() != Kind.NISBA) return e.code();
        StringBuilder codes = new StringBuilder(e.code());
        for (Entry other : hit.entries())
            if (other.kind() == e.kind() && codes.indexOf(other.code()) < 0)
                codes.append('|').append(other.code());
        return codes.toString();
    }

    /** A head with the article owns nothing by idafa. */
    private boolean definiteHead() {
        return scan.words.get(first).definite();
    }

    private boolean accredited() {
        return post != null
                && (post.equals("ambassador")
                        || post.contains("envoy")
                        || post.contains("representative")
                        || post.equals("consul")
                        || post.equals("embassy")
                        || post.equals("charge d'affaires")
                        || post.equals("consulate")
                        || post.equals("coordinator")
                        || post.equals("forces")
                        || post.equals("troops"));
    }

    /** «وفد من مجلس الأمن», «مسؤول من الاتحاد الأوروبي»: posts of which «من» says who sent them. */
    private boolean sender() {
        return name == null && post != null && (post.equals("delegation") || post.equals("official"));
    }

    private int inner(int at) {
        Party p = scan.phrases.at(at, null, true);
        if (p == null || p.name() != null && p.sort() != Sort.POST) return 0;
        code = p.code();
        if (p.sort() == Sort.BODY && post != null && post.equals("spokesperson") && p.post() != null)
            post = p.post() + " spokesperson";
        if (p.target() != null) target = p.target();
        return p.last();
    }
}

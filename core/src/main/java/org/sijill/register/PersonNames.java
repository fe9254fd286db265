package org.sijill.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;

/**
 * Whether two spellings can name one person. Names are compared word by word, folded, without article and without
 * the words for «son» and «house of»: one name must hold every word of the other, or both begin and end alike. Words
 * count as one where they differ by a letter, or by two where they are long, as foreign names are written by ear.
 * Immutable, safe for any number of threads.
 */
final class PersonNames {
    private static final int LONG = 6, SHORT = 3;

    private final Folding folding;
    private final Clitics clitics;
    private final Set<String> joints;

    /** @param joints folded words inside names that are no name themselves */
    PersonNames(Folding folding, Clitics clitics, Set<String> joints) {
        this.folding = folding;
        this.clitics = clitics;
        this.joints = joints;
    }

    /** The words of a name that count. */
    List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String w : folding.word(name).split("[ \\-]+")) {
            String bare = clitics.bare(unjoined(w));
            if (!bare.isEmpty() && !joints.contains(bare)) words.add(bare);
        }
        return words;
    }

    /** A word that a joint is written onto, without it: one who writes «servant of» apart and one who does not agree. */
    private String unjoined(String word) {
        for (String joint : joints)
            if (word.startsWith(joint) && clitics.definite(word.substring(joint.length())))
                return word.substring(joint.length());
        return word;
    }

    /** Whether both can be one person's; true where either is empty. */
    static boolean compatible(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) return true;
        List<String> few = a.size() <= b.size() ? a : b, many = few == a ? b : a;
        if (within(few, many)) return true;
        return few.size() > 1 && alike(few.getFirst(), many.getFirst()) && alike(few.getLast(), many.getLast());
    }

    private static boolean within(List<String> few, List<String> many) {
        int at = 0;
        for (String w : few) {
            while (at < many.size() && !alike(w, many.get(at))) at++;
            if (at++ >= many.size()) return false;
        }
        return true;
    }

    static boolean alike(String a, String b) {
        if (a.equals(b)) return true;
        int shorter = Math.min(a.length(), b.length());
        int most = shorter >= LONG ? 2 : shorter > SHORT ? 1 : 0;
        if (most == 0 || Math.abs(a.length() - b.length()) > most) return false;
        return a.charAt(0) == b.charAt(0) && distance(a, b) <= most;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                row[j] = Math.min(
                        Math.min(row[j], row[j - 1]) + 1, corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                corner = up;
            }
        }
        return row[b.length()];
    }
}

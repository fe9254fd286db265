package org.sijill.bench;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as the presentation forms that old programs write: each in the shape that it has between its
 * neighbours, lam and alef as one but where a word begins, for there the lam may be a word of its own. What has no such form stays. Immutable, safe for any number of threads.
 */
final class Shapes {
    private static final String[] PLACES = {"ISOLATED", "FINAL", "INITIAL", "MEDIAL"};

    /** Letter, or lam and alef, → its four shapes, 0 where it has none. */
    private final Map<String, char[]> shapes = new HashMap<>();

    Shapes() {
        for (char c = '\uFE80'; c <= '\uFEFC'; c++) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            String name = Character.getName(c);
            for (int p = 0; p < PLACES.length; p++)
                if (name.endsWith(PLACES[p] + " FORM")) shapes.computeIfAbsent(plain, k -> new char[4])[p] = c;
        }
    }

    /** Whether a letter joins the one behind it. */
    static boolean joins(char c) {
        return c >= '\u0626'
                && c <= '\u064A'
                && "\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0640".indexOf(c) < 0;
    }

    String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean after = i > 0 && joins(text.charAt(i - 1));
            char c = text.charAt(i);
            boolean inside = Character.isLetter(at(text, i - 1))
                    && (at(text, i - 1) == '\u0627' || Character.isLetter(at(text, i - 2)));
            String both = inside ? "" + c + at(text, i + 1) : "";
            boolean one = shapes.containsKey(both);
            char shape = one ? shape(both, after, false) : shape(String.valueOf(c), after, before(text, i));
            out.append(shape == 0 ? c : shape);
            if (one) i++;
        }
        return out.toString();
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    /** Whether the letter at {@code i} joins one behind it that has shapes. */
    private boolean before(String text, int i) {
        char next = at(text, i + 1);
        return joins(text.charAt(i)) && next != '\u0621' && shapes.containsKey(String.valueOf(next));
    }

    private char shape(String letters, boolean after, boolean before) {
        char[] all = shapes.get(letters);
        return all == null ? 0 : all[before ? after ? 3 : 2 : after ? 1 : 0];
    }
}

package org.sijill.bench;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters as the presentation forms that old programs write: each in the shape that it has between its
 * neighbours, lam and alef as one. What has no such form stays. Immutable, safe for any number of threads.
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
        return c >= '\u0626' && c <= '\u064A' && "\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649\u0640".indexOf(c) < 0;
    }

    String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean after = i > 0 && joins(text.charAt(i - 1));
            char[] both = i + 1 < text.length() ? shapes.get(text.substring(i, i + 2)) : null;
            char one = shape(both, after, i + 2 < text.length() ? text.charAt(i + 2) : ' ', false);
            if (one != 0) i++;
            else one = shape(shapes.get(text.substring(i, i + 1)), after, i + 1 < text.length() ? text.charAt(i + 1) : ' ', joins(text.charAt(i)));
            out.append(one == 0 ? text.charAt(i) : one);
        }
        return out.toString();
    }

    private char shape(char[] all, boolean after, char next, boolean joins) {
        if (all == null) return 0;
        boolean before = joins && shapes.containsKey(String.valueOf(next)) && next != '\u0621';
        return all[before ? after ? 3 : 2 : after ? 1 : 0];
    }
}

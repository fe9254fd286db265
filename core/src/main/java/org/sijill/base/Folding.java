package org.sijill.base;

import java.text.Normalizer;
import java.util.Map;

/**
 * What folds into what: hamza seats, taa marbuta and haa, alef maqsura and yaa, Persian and Urdu letters, Arabic-Indic
 * digits, presentation forms; diacritics, tatweel, zero-width and direction marks vanish; every kind of white space is
 * a blank; Latin letters become small. The table is {@code lexicon/ar/letters.tsv}; the same object folds lexicon and
 * text, so the order of its rows cannot matter. Folding a folded text changes nothing.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Folding {
    private static final char KEEP = 0;
    private static final char DROP = 1;

    /** What every folding has in common, made once. */
    private static final char[] GENERAL = new char[0x10000];

    static {
        for (int c = 0; c < GENERAL.length; c++) GENERAL[c] = general((char) c);
        close(GENERAL);
    }

    private final char[] table = GENERAL.clone();

    /** @param rows source letter → what it becomes; an empty string drops the letter */
    public Folding(Map<Character, String> rows) {
        for (Map.Entry<Character, String> row : rows.entrySet()) {
            String to = row.getValue();
            if (to.length() > 1)
                throw new IllegalArgumentException(
                        "letter " + Integer.toHexString(row.getKey()) + " folds into more than one letter: " + to);
            table[row.getKey()] = to.isEmpty() ? DROP : to.charAt(0);
        }
        if (!rows.isEmpty()) close(table);
    }

    private static char general(char c) {
        if (c < 0x80) return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' && c != '\n' ? ' ' : KEEP;
        if (Character.isSurrogate(c)) return KEEP;
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.CONTROL) return DROP;
        if (Character.isSpaceChar(c)) return ' ';
        if (Character.isDigit(c)) return (char) ('0' + Character.digit(c, 10));
        char lower = Character.toLowerCase(c);
        return lower == c ? KEEP : lower;
    }

    /** Follows chains of rows to their end, so that folding twice is folding once. */
    private static void close(char[] table) {
        for (int round = 0; round < 3; round++)
            for (int c = 0; c < table.length; c++) {
                char to = table[c];
                if (to > DROP && table[to] != KEEP) table[c] = table[to];
            }
    }

    /** The folded view of {@code source}; line feeds stay, so that paragraphs can be seen. */
    public Folded fold(String source) {
        StringBuilder out = new StringBuilder(source.length());
        int[] origin = new int[source.length() + 1];
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (presentation(c)) {
                origin = unfoldPresentation(c, i, out, origin, source.length());
                continue;
            }
            char to = table[c];
            if (to == DROP) continue;
            origin[out.length()] = i;
            out.append(to == KEEP ? c : to);
        }
        origin = room(origin, out.length() + 1);
        origin[out.length()] = source.length();
        return new Folded(source, out.toString(), java.util.Arrays.copyOf(origin, out.length() + 1));
    }

    private int[] unfoldPresentation(char c, int at, StringBuilder out, int[] origin, int sourceLength) {
        String plain = plain(c);
        int[] grown = origin;
        for (int k = 0; k < plain.length(); k++) {
            char p = plain.charAt(k);
            char to = table[p];
            if (to == DROP) continue;
            grown = room(grown, out.length() + 1 + sourceLength - at);
            grown[out.length()] = at;
            out.append(to == KEEP ? p : to);
        }
        return grown;
    }

    private static int[] room(int[] origin, int size) {
        return origin.length > size ? origin : java.util.Arrays.copyOf(origin, Math.max(size + 16, origin.length * 2));
    }

    /** The letters as they were typed, without what folding drops and the shapes that old programs write; every blank is a space. */
    public String bare(String source) {
        StringBuilder out = null;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean same = !presentation(c) && (table[c] == ' ' ? c == ' ' : table[c] != DROP);
            if (same && out == null) continue;
            if (out == null) out = new StringBuilder(source.length()).append(source, 0, i);
            if (same) out.append(c);
            else if (table[c] == ' ') out.append(' ');
            else if (table[c] != DROP) out.append(plain(c));
        }
        return out == null ? source : out.toString();
    }

    private static boolean presentation(char c) {
        return c >= 0xFB50 && c <= 0xFEFC && !(c >= 0xFE00 && c <= 0xFE0F);
    }

    private static String plain(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    /** The folded letters alone, for words of the lexicon. */
    public String word(String source) {
        return fold(source).text().strip();
    }
}

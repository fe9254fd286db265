package org.sijill.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * Puts into a page what carriers, keyboards and typesetters put into Arabic pages and no reader minds. The same page,
 * seed and kinds give the same variant. Immutable, safe for any number of threads.
 */
final class Noise {
    /** What can be put in. */
    enum Kind {
        DIACRITICS,
        TATWEEL,
        PERSIAN,
        PRESENTATION,
        DIGITS,
        SPACES,
        INVISIBLE,
        QUOTES,
        BREAKS,
        FURNITURE
    }

    private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670";
    private static final String UNSEEN =
            "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u00AD\u061C";
    private static final String BLANKS = "\u00A0\u2002\u2007\u2009\u202F\u3000\t";
    private static final List<String> BREAKS =
            List.of("\r\n", "\r", "\u2028", "\u2029", "\u0085", "\f", "\n\n", "\n \n");
    private static final List<String> QUOTES = List.of("\u00AB\u00BB", "\u201C\u201D", "\u201E\u201C", "\"\"");

    /** What stands alone between paragraphs and says nothing of what follows it. */
    private static final Set<String> BETWEEN = Set.of("share", "ad", "newsletter", "pager");

    private final Shapes shapes = new Shapes();
    private final List<String> furniture = new ArrayList<>();

    Noise(Lexicon lexicon) {
        Table table = lexicon.table("ar/furniture");
        for (List<String> row : table.rows())
            if (row.get(1).equals("whole") && BETWEEN.contains(row.get(0))) furniture.add(row.get(2));
    }

    /** The kinds of the variant with this seed: one to all. */
    static Set<Kind> kinds(long seed) {
        Random random = new Random(seed);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        while (kinds.isEmpty()) for (Kind k : Kind.values()) if (random.nextInt(3) == 0) kinds.add(k);
        return kinds;
    }

    /** {@code raw} with noise of these kinds. */
    String in(String raw, Set<Kind> kinds, long seed) {
        Random random = new Random(seed * 31 + 7);
        String text = raw;
        if (kinds.contains(Kind.FURNITURE)) text = between(text, random);
        if (kinds.contains(Kind.QUOTES)) text = quotes(text, QUOTES.get(random.nextInt(QUOTES.size())));
        text = letters(text, kinds, random, .05 + random.nextDouble() * .5);
        if (kinds.contains(Kind.PRESENTATION)) text = shapes.of(text);
        if (!kinds.contains(Kind.BREAKS)) return text;
        return text.replace("\n", BREAKS.get(random.nextInt(BREAKS.size())));
    }

    private static String letters(String text, Set<Kind> kinds, Random random, double rate) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hit = random.nextDouble() < rate;
            out.append(hit ? otherwise(c, kinds, random) : c);
            if (!hit || !arabic(c)) continue;
            if (kinds.contains(Kind.TATWEEL) && Shapes.joins(c) && i + 1 < text.length() && arabic(text.charAt(i + 1)))
                out.append("\u0640".repeat(1 + random.nextInt(3)));
            if (kinds.contains(Kind.DIACRITICS)) out.append(any(MARKS, random));
            if (kinds.contains(Kind.INVISIBLE)) out.append(any(UNSEEN, random));
        }
        return out.toString();
    }

    private static char otherwise(char c, Set<Kind> kinds, Random random) {
        if (c == ' ' && kinds.contains(Kind.SPACES)) return any(BLANKS, random);
        if (c >= '0' && c <= '9' && kinds.contains(Kind.DIGITS))
            return (char) (c - '0' + (random.nextBoolean() ? '\u0660' : '\u06F0'));
        if (!kinds.contains(Kind.PERSIAN)) return c;
        return switch (c) {
            case '\u064A', '\u0649' -> '\u06CC';
            case '\u0643' -> '\u06A9';
            default -> c;
        };
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static boolean arabic(char c) {
        return c >= '\u0621' && c <= '\u064A' && c != '\u0640';
    }

    private static String quotes(String text, String pair) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '\u00AB') out.setCharAt(i, pair.charAt(0));
            else if (out.charAt(i) == '\u00BB') out.setCharAt(i, pair.charAt(1));
        }
        return out.toString();
    }

    /** Lines of furniture between paragraphs of prose. */
    private String between(String text, Random random) {
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder(text.length() + 256);
        for (int i = 0; i < lines.size(); i++) {
            out.append(lines.get(i)).append('\n');
            boolean inside = prose(lines.get(i)) && i + 1 < lines.size() && prose(lines.get(i + 1));
            if (inside && random.nextInt(3) == 0)
                out.append(furniture.get(random.nextInt(furniture.size()))).append('\n');
        }
        return out.toString();
    }

    private static boolean prose(String line) {
        return line.length() > 80 && line.strip().endsWith(".");
    }
}

package org.sijill.intake.archive;

/**
 * Whether a text's letters are Arabic, told from its bytes in one pass and without decoding them: UTF-8 by its lead
 * bytes, windows-1256 and ISO-8859-6 where the bytes are no UTF-8, numeric character references by their figures.
 * Markup, scripts and styles are passed over where asked. Letters that Arabic does not have and Persian, Urdu, Pashto
 * and Kurdish do count against it. Stateless.
 */
final class Letters {
    /** A page with fewer Arabic letters tells no news. */
    private static final int FEWEST = 120;

    /** Of all letters, one in so many must be Arabic. */
    private static final int SHARE = 5;

    /** Of the letters of Arabic script, one in so many may be foreign to Arabic. */
    private static final int FOREIGN = 12;

    /** In an encoding of one byte, one letter in so many must be an alef: what tells Arabic from Cyrillic or Thai. */
    private static final int ALEF = 16;

    private static final byte OTHER = 0, LATIN = 1, ARABIC = 2, WIDE = 3, TRAIL = 4;
    private static final byte[] LEADS = leads();

    private int arabic;
    private int foreign;
    private int other;
    private int high;
    private int oneByte;
    private int alefs;
    private int broken;

    private Letters() {}

    /** Whether the bytes from {@code from} to {@code to} are, for the most part, Arabic. */
    static boolean areArabic(byte[] b, int from, int to, boolean markup) {
        Letters n = new Letters();
        if (markup) n.markup(b, from, to);
        else n.count(b, from, to);
        return n.verdict();
    }

    private boolean verdict() {
        boolean utf8 = broken * 20 <= high;
        int found = utf8 ? arabic : oneByte;
        int rest = other + (utf8 ? 0 : high - oneByte);
        boolean own = utf8 ? foreign * FOREIGN <= arabic : alefs * ALEF >= high;
        return own && found >= FEWEST && found * SHARE >= found + rest;
    }

    private void markup(byte[] b, int from, int to) {
        int i = from;
        while (i < to) {
            int open = i;
            while (open < to && b[open] != '<') open++;
            count(b, i, open);
            i = open < to ? behindTag(b, open, to) : to;
        }
    }

    private static int behindTag(byte[] b, int open, int to) {
        if (named(b, open + 1, to, "script")) return behind(b, open, to, "</script");
        if (named(b, open + 1, to, "style")) return behind(b, open, to, "</style");
        for (int i = open + 1; i < to; i++) if (b[i] == '>') return i + 1;
        return to;
    }

    private static int behind(byte[] b, int from, int to, String end) {
        for (int i = from; i < to; i++) if (b[i] == '<' && named(b, i, to, end)) return i + end.length();
        return to;
    }

    private static boolean named(byte[] b, int from, int to, String name) {
        if (from + name.length() > to) return false;
        for (int k = 0; k < name.length(); k++)
            if ((b[from + k] | (name.charAt(k) >= 'a' ? 0x20 : 0)) != name.charAt(k)) return false;
        return true;
    }

    private void count(byte[] b, int from, int to) {
        for (int i = from; i < to; i++)
            switch (LEADS[b[i] & 0xFF]) {
                case LATIN -> other++;
                case ARABIC -> i += pair(b, i, to);
                case WIDE -> i += wide(b, i, to);
                case TRAIL -> loose(b[i]);
                default -> i += b[i] == '&' ? reference(b, i, to) : 0;
            }
    }

    /** Two bytes that are one letter of the Arabic block, if the second is what it should be. */
    private int pair(byte[] b, int i, int to) {
        high++;
        oneByte(b[i]);
        if (i + 1 >= to) return 0;
        if ((b[i + 1] & 0xC0) != 0x80) {
            broken++;
            return 0;
        }
        int code = (b[i] & 0x1F) << 6 | b[i + 1] & 0x3F;
        high++;
        oneByte(b[i + 1]);
        if (code >= 0x621 && code <= 0x64A) arabic++;
        else if (code >= 0x671 && code <= 0x6D5) {
            arabic++;
            foreign++;
        }
        return 1;
    }

    private int wide(byte[] b, int i, int to) {
        high++;
        oneByte(b[i]);
        int length = (b[i] & 0xE0) == 0xC0 ? 2 : (b[i] & 0xF0) == 0xE0 ? 3 : 4;
        for (int k = 1; k < length; k++)
            if (i + k >= to || (b[i + k] & 0xC0) != 0x80) {
                broken++;
                return 0;
            }
        if (length == 3 && isMark(b, i)) return 2;
        high += length - 1;
        other++;
        return length - 1;
    }

    /** General punctuation and presentation forms say nothing of the language. */
    private static boolean isMark(byte[] b, int i) {
        return (b[i] & 0xFF) == 0xE2 || (b[i] & 0xFF) == 0xEF;
    }

    private void loose(byte b) {
        high++;
        broken++;
        oneByte(b);
    }

    /** What the byte is in windows-1256 and ISO-8859-6, whose letters lie in nearly the same places. */
    private void oneByte(byte b) {
        int c = b & 0xFF;
        if (c >= 0xC1 && c <= 0xF2) oneByte++;
        if (c == 0xC7) alefs++;
    }

    /** A reference such as {@code &#1575;}. */
    private int reference(byte[] b, int i, int to) {
        if (i + 6 >= to || b[i + 1] != '#') return 0;
        int code = 0;
        int k = i + 2;
        for (; k < to && k < i + 7 && b[k] >= '0' && b[k] <= '9'; k++) code = code * 10 + b[k] - '0';
        if (code >= 0x621 && code <= 0x64A) arabic++;
        return k - i - 1;
    }

    private static byte[] leads() {
        byte[] leads = new byte[256];
        for (int c = 0; c < 256; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            leads[c] = letter ? LATIN : c < 0x80 ? OTHER : c < 0xC0 ? TRAIL : c >= 0xD8 && c <= 0xDB ? ARABIC : WIDE;
        }
        return leads;
    }
}

package org.sijill.intake;

/**
 * How much a decoding reads like a text: Arabic letters count for it; lost characters, control characters and Latin
 * letters with accents inside Arabic words, as a wrong code page makes them, count against it. Stateless, linear.
 */
final class Plausible {
    private Plausible() {}

    static double score(String text) {
        if (text.isEmpty()) return 0;
        double sum = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += of(before, c);
            before = c;
        }
        return sum / text.length();
    }

    private static double of(char before, char c) {
        if (c == '\uFFFD') return -5;
        if (c >= 0x80 && c < 0xA0 || c < 9) return -3;
        if (c >= 0x621 && c <= 0x64A) return isAccented(before) ? -2 : rare(c) ? 0 : 1;
        if (isAccented(c)) return arabic(before) ? -2 : -0.2;
        if (c >= 0xA1 && c < 0xC0 && arabic(before) && c != 0xAB && c != 0xBB) return -0.5;
        return c < 0x80 ? 0.1 : 0;
    }

    /** Letters so rare in Arabic that many of them speak for a wrong code page. */
    private static boolean rare(char c) {
        return c == 0x638 || c == 0x637 || c == 0x640 || c >= 0x63B && c <= 0x63F;
    }

    private static boolean arabic(char c) {
        return c >= 0x600 && c <= 0x6FF;
    }

    private static boolean isAccented(char c) {
        return c >= 0xC0 && c <= 0x17F || c == 0x192;
    }
}
